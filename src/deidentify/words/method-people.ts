/**
 * People and towns after whom grades, operations, instruments and signs of the specialties are named, beside the commoner ones of eponyms.ts.
 * Rare as names of patients: those that many people bear are in eponym-people.ts, where only the context decides.
 */
export const methodPeople: ReadonlySet<string> = new Set(
  `aat acromion allred amsel anderson-dalonzo apfel auvard babkin bacchus bagolini bailey-lovie balke barcelona-bclc bates-jensen batts-ludwig baux
  baveno-vii bdae bedbrook bergmeister bernageau bianchi bigliani birt-hogg bishop-koop blumgart boadicea bohlman boley bolton-tonn bova boxall bracht
  brcapro brom bruckner buford burch-schneider cabrol cadd-solis cattell-warren ccs cdai chads chompret cimino clichy cognard coleman-block coselli
  cotrel cotswolds csendes csendes-grade ctopp cummer curreri custodis damus-kaye-stansel de-morgan dellen demirjian denis-browne dennie-morgan dimeglio
  doloplus drance dubousset duochrome eckardt effendi el-ganzouri eland elefteriades epulis estrera etdrs eutos farnsworth fazekas ferriman-gallwey
  fibroscan figo flacc flipi frenchay frisby furhman gates-glidden gilula gissane glasgow-imrie gomco gonin gottman goutallier graeb grbas gugging
  guilford gustafson hachinski hakki hamp harcke hasford hassab haultain hay-ison hemi-fontan hendrich heyde hornblower horner-trantas house-brackmann
  hubscher hudson-stahli iddsi ilae intergrowth ipi ipss ishimaru isup jacquemier jass kager kausch kay-cox kccq keith-wagener king-moe kipps klien
  knodell koedam koivuranta kommerell krachmer krimsky kudo kurtzke-edss lake-louise leibovich lindegaard lindhe lintula lipsitz logemann logmar
  los-angeles lovset lsvt lubchenco luque maelor magerl magerl-ao mandelsohn marchetti-bartolozzi marfan-ghent masako matles maudsley mauriceau
  mendelsohn menticoglou metavir milligan-morgan mipi mitelman mittendorf modified-bruce mogen morgan-russell muir-barclay nash-moe nassar naughton
  nurick nurick-grade o'grady olgim orads oucher padesky padss painad palm-coein papile pcdai pell-gregory pellegrini-stieda pelli-robson pesi pim
  pirani plastibell prolo pulvertaft pusha quigley-hein ramfjord ranawat randot ranula raymond-roy rcog reese-ellsworth rehbein revised-atlanta rickne
  riker-sas ripasa rivero-carvallo rizzuti romhilt-estes rosenbek roy-camille ruedi-allgower rutgeerts safi sampaolesi santulli sarin sarnat scheltens
  schepens schizas schwab-england ses-cd sheridan-gardiner siegrist sigstad silness-loe smellie-veit sokal sokolow-lyon sondergaard spaeth
  spetzler-ponce spigelman ssign stafne stamm stanley-brown starnes starzl stinchfield sugarbaker suster-moran tanner-whitehouse tapp tenckhoff tep
  thyromental tici titmus tno trantas truelove-witts tucker-mclane turesky tyrer-cuzick uceis updrs van-herick van-nuys verdan vereckei vertucci visick
  vnpi volpe vossius vouhe vrain wab-r wallace-line warshaw wasvary waterston wfns wiltse wiltse-newman wirsma wirt wisc wppsi wurm zanca zarit zatuchni
  zielke`.split(/\s+/),
);
