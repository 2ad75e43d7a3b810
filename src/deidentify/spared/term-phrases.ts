import { type AskedPattern, late } from '../patterns/search-pattern.ts';

/** A group of terms, and what must stand within some words of one where it could be a person or a place as well. */
export interface PhraseGroup {
  readonly near?: AskedPattern;
  /** Terms by commas; words by blanks, folded as `foldTerm` does; "a/b" means either, "#" a number. */
  readonly terms: string;
}

/** Heads of food behind the name of a person or a town: "Caesar salad", "Brussels sprouts". */
const food =
  'salad/salads/sandwich/sandwiches/sprouts/sauce/cheese/apple/apples/pear/pears/cherry/cherries/orange/oranges/plum/plums/lemon/lemons/grapes/potato/potatoes/artichoke/artichokes/mix/mustard/vinegar/tea/cake/cakes/gateau/torte/ham/pie/pudding/pasty/pasties/hotpot/stew/tart/bun/buns/sponge/biscuit/biscuits/cracker/crackers/cookie/cookies/sausage/sausages/egg/eggs/toast/fries/steak/beef/chicken/duck/lamb/soup/chowder/bread/muffin/muffins/cream/butter/beans/bean/nut/nuts/dressing/relish/rarebit/mint/smokie/loaf/crab/lobster/oysters/omelet/omelette/custard/dumplings/noodles/rice/pancakes/syrup/oats/cereal/chips/candy/chocolate/bologna/wings/jam/marmalade/lettuce/onion/onions/cabbage/melon/pepper/peppers/seasoning';
const plant =
  'wort/thistle/lace/seal/weed/grass/creeper/ivy/fern/moss/maple/fir/pine/cedar/cypress/oak/elm/plane/spruce/balsam/mantle/claw/bark/lily/broom/trumpet/blue/root/tea/oil/pollen/aster/bluegrass/ryegrass';
const whose = (names: string, heads: string): string =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${name.replaceAll('_', ' ')} ${heads}`)
    .join(',');

export const phraseGroups: readonly PhraseGroup[] = [
  {
    terms: [
      whose(
        'granny_smith pink_lady red_bartlett bartlett bing rainier valencia seville jaffa clementine fuji gala cox mcintosh anjou bosc conference victoria mirabelle meyer caesar waldorf cobb nicoise reuben rubens benedict florentine wellington melba stroganoff graham ritz caesars thousand_island ranch russian worcestershire worcester hollandaise tabasco dijon coleman brussels jerusalem bombay black_forest yorkshire cornish lancashire bakewell eccles chelsea bath battenberg dundee eton welsh scotch cumberland lincolnshire kendal arbroath cheshire stilton cheddar colby gouda edam monterey_jack monterey jack swiss parmesan peking kung_pao general_tso tso singapore hainan madras jalfrezi boston manhattan new_england maryland virginia parma serrano bayonne smithfield salisbury swedish swiss philadelphia philly buffalo texas kentucky carolina memphis kansas_city st_louis brazil macadamia lima navy adzuki idaho yukon_gold russet king_edward maris_piper jersey_royal desiree savoy napa bibb boston iceberg vidalia walla_walla bermuda spanish maui georgia crenshaw galia santa_claus anaheim scotch_bonnet old_bay lawry aunt_jemima aunt_bessie uncle_ben mrs_butterworth mrs_dash newman paul_newman ben_jerry betty_crocker duncan_hines sara_lee marie_callender stouffer campbell oscar_mayer hormel heinz kraft nestle cadbury hershey hereford mars snickers reese kit_kat betty_boop jell_o quaker kellogg earl_grey lady_grey darjeeling assam ceylon lapsang oolong rooibos yerba shirley eggs_benedict ruby victoria_sponge victoria genoa eccles lady_finger napoleon simnel madeira dundee lucozade chateaubriand rich',
        food,
      ),
      whose(
        'st_john saint_john st_mary saint_mary st_benedict our_lady milk mary queen_anne solomon joe_pye jimson johnson timothy bermuda bahia kentucky norway douglas london canada virginia carolina jerusalem lady cat devil angel scotch st_augustine rhodes sudan italian easter peace jacob aaron adam monterey leyland arizona lombardy lebanon texas mugwort bishop madagascar',
        plant,
      ),
      'z pak/pack,pityriasis rosea/alba/versicolor/rubra,acne rosacea,bence jones,granny smith,granny smiths,earl grey,lady grey,st john wort,earl greys,black eyed susan,black susan,sweet william,jerusalem cherry,canada balsam,balsam peru,bach flower,bach remedy/remedies,creeping charlie/jenny,bouncing bet,eggs benedict/florentine,beef wellington,peach melba,melba toast,ben jerry,mike ike,baby ruth,oh henry,kit kat,mars bar,milky way,junior mints,eton mess,rich tea,ruby murray,crepes suzette,oysters rockefeller,bananas foster,veal oscar,chicken kiev/tikka/maryland,chateau briand,sloppy joe/joes,johnny cake,monterey jack,land olakes,kate farms,dr/doctor pepper,mountain dew,mrs dash,aunt jemima,captain crunch,cap crunch,little debbie,mrs fields,dr oetker,dr brown bottle/bottles/nipple/nipples,dr bronner/scholl/teal/singha/denese/martens/seuss,dr smith zinc/diaper/ointment/paste/cream/balm,mr clean/muscle/sheen/yuk,burt bee/bees,gold bond,tom maine,johnson baby,old spice,murphy oil,boudreaux butt,doan pill/pills,carter pill/pills,little liver pills,phillips milk/magnesia,bragg vinegar,hall lozenge/lozenges/drop/drops,fisherman friend,vick/vicks vaporub/sinex/nyquil/dayquil,mickey mouse,minnie mouse,peppa pig,sesame street,harry potter,winnie pooh,donald duck,bugs bunny,barney friends,jenny craig,south beach diet,mayo clinic diet,scarsdale diet,weight watchers,slim fast,carnation instant,arctic sun,bair hugger,jack knife,lucky strike,pall mall,virginia slims,benson hedges,black mild,swisher sweets,american spirit,johnnie/johnny walker,jack daniel/daniels,jim beam,captain morgan,jose cuervo,crown royal,remy martin,grey goose,stella artois,samuel adams,sam adams,bud light,miller lite/light,dos equis,boone farm,mad dog,maker mark,wild turkey,southern comfort,four loko,tom collins,bloody mary,virgin mary,shirley temple,irish coffee,black russian,white russian,long island iced,cuba libre,harvey wallbanger,rob roy,john collins,roy rogers',
    ].join(','),
  },
  {
    near: late.iu`drink|likes|drank|drunk|etoh|alcohol|beer|wine|liquor|whisk|bourbon|\brum\b|vodka|\bgin\b|\bshots?\b|bottle|pints?\b|\bcans?\b|cocktail|\bsips?|soda|juice|\boz\b|sober|scotch`,
    terms:
      'jameson,hennessy,fireball,patron,corona,heineken,bacardi,smirnoff,titos,tito,guinness,coors,arnold palmer,michelob,mickeys,steel reserve,natural light,glenlivet,macallan,bells,gordons,tanqueray,beefeater,baileys,martell,stolichnaya,dewars,seagram,jagermeister,carling,fosters,stella,special brew,carlsberg,buckfast',
  },
  {
    near: late.iu`cheese|sauces?\b|\bdiet|\bfoods?\b|\bate\b|\beats?\b|maoi|dairy|snack|lactose|intoleran|allerg|itch`,
    terms:
      'hollandaise,brie,colby,gouda,edam,stilton,cheddar,roquefort,feta,gruyere,camembert,emmental,manchego,bechamel,alfredo,bolognese,worcestershire,tabasco',
  },
  {
    near: late.iu`saliva|parotid|submandib|sialo|calcul|\bstone|duct`,
    terms: 'wharton,stensen,stenson,bartholin,rivinus',
  },
  {
    near: late.iu`postpartum|bakri|mmhg|uter(?:ine|us)|hemorrhage|suction|\bpph\b|txa|balloon|seal`,
    terms: 'jada',
  },
  {
    near: late.iu`smok|cigar|tobacco|\bppd\b|\bpacks?\b|vap(?:e|ing)|chew|\bdip|snuff|nicotine`,
    terms:
      'camel,marlboro,newport,winston,salem,kent,chesterfield,lambert butler,parliament,copenhagen,skoal,grizzly,kodiak,winstons,newports,salems,kools,dunhill,rothmans,embassy,regal,mayfair,richmond,juul,vuse,levi garrett,red man',
  },
  {
    near: late.iu`formula|feed|bottle|\boz\b|\bml\b|infant|newborn|\bDOL\b|breast|dairy|milk|yogh?urt|tube|supplement|diet|recall|snack`,
    terms: 'gerber,holle,kendamil,bobbie,aptamil,cow gate,dannon,danone,nutren,chobani,hipp,earth best',
  },
  {
    near: late.iu`\bpill|\bocps?\b|contracept|birth control|progest|estradiol|norethin|drospir|levonorg|ulipristal|nuvaring|\biuds?\b|spotting|plan b|missed|\bmcg\b|cycle|sprintec|estrin|unprotected|\bEC\b|\bLARC\b|\bPOP\b|\btabs?\b`,
    terms:
      'ella,alli,heather,camila,errin,portia,aviane,lutera,jolivette,ashlyna,daysee,emoquette,marlissa,juleber,lyza,mili,kaitlib,gianvi,loryna,syeda,vestura,zarah,tilia,leena,amethia,camrese,jaimiess,introvale,levora,chateal,falmina,larissia,hailey,hailey fe,tarina,wymzya,wera,nylia,philith,briellyn,yasmin,yaz,mirena,kyleena,liletta,skyla,lillow,isibloom,sharobel,nora be,deblitane,incassia,tulana,cerazette,cerelle,marvelon,mercilon,rigevidon,gedarel,lucette,daylette,eloine,norgeston,noriday,micronor,zelleta,hana,lovima,maexeni,ovranette,levest,dianette,clairette,rosanne,feanolla,desomono,desorex',
  },
  {
    near: late.iu`test|sign|provoc|shoulder|labr|slap|elbow|wrist|thumb|ulnar|\+|\bneg|\bpos`,
    terms:
      'jeanne sign,obrien test/sign/positive/negative/neg/pos/equivocal,odonoghue triad,odriscoll test/sign/class/classification,damico risk/low/intermediate/high/class',
  },
  {
    terms:
      'salmonella typhi/dublin/newport/heidelberg/montevideo/javiana/saintpaul/infantis/hadar/virchow/agona/derby/london/panama/chester/stanley/oranienburg/kentucky/muenchen/braenderup/thompson/anatum/senftenberg,shigella boydii/sonnei,jamestown canyon,cache valley,barmah forest,ross river,murray valley,rift valley,kyasanur forest,rocky mountain spotted,colorado tick,west nile,san joaquin fever,valley fever,hong kong flu,spanish flu,bombay blood/phenotype,new orleans criteria/head,san francisco syncope,los angeles class/grade/motor/prehospital,kansas city cardiomyopathy,new york heart,western ontario,cleveland clinic incontinence/score/constipation/florida,johns hopkins fall/antibiotic/lupus,penn state equation/formula,king college criteria/score/staging,revised ghent,ghent systemic/nosology/criteria/score,graf i/ii/iia/iib/iii/iv,bell i/ia/ii/iia/iib/iiia/iiib/stage,maslow hierarchy/pyramid/summit,university texas grade/stage/class/wound/#,mayo clinic score/classification/risk/stage,stanford a/b/type,oxford knee/hip/shoulder/handicap/grade/stage/uni/score,lake louise,st louis encephalitis,la crosse virus/encephalitis,jaipur foot/limb,seattle foot,denis browne,otto bock,max joseph space,gunther tulip,keith needle/needles,crowe davis,harris benedict,mifflin st jeor,oleary suture/stitch/stitches,osullivan oconnor,angelina jolie,parkland called/formula/calculation/calculated/total/rate/resuscitation/protocol/fluids,bath ankylosing,munich chronotype,manchester triage/repair/operation/score/scoring,sister mary joseph,sister joseph,mary joseph,ryle tube/tubes,roux en,rose bengal,king denborough,dawes redman,ling six/#,cambridge prognostic,ms contin,brady pacing/episode/episodes/down/arrhythmia/spell/spells/event/events/arrest,penn state,weight watchers,south beach diet,south beach,miami j,optium neo,christmas disease/factor,pouch douglas,denny brown,campbell de morgan,old bay,circle willis,little area,st judes/jude valve/medical/lead,st vitus dance,st anthony fire,lou gehrig,tommy john,munchausen proxy,alice wonderland,humpty dumpty,jack box',
  },
];
