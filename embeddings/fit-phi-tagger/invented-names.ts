/** Names that the word lists of the rules lack for the most part, so that a model learns what stands around a name and not which names there are. */
export const moreSurnames: readonly string[] =
  `abiodun achterberg adeleke agbaje akintola alvarenga amsellem andrade anquetil arceneaux arrington
  asante atwater aucoin avramov ayandele baczynski balogun banerjee barzani bastarache batbayar bednarz
  begaye belanger benally berezovsky bhattacharya biswas blackgoat blankenship boateng bondarenko bouchard
  brandvold breckinridge brzezicki bustamante calderwood carmichael castellan cavanaugh chakraborty
  chatterjee chavira chukwu cisneros clutterbuck coldiron colquhoun corrigan cuthbertson czarnecki
  dagenhart danquah dasgupta dejesus delacroix demirci deshmukh dhillon diallo dimaggio dlamini dombrowski
  donohue doucet drummond dubinsky duquette echevarria eklund eldridge emecheta engstrom entwistle eriksen
  escalante estabrook fairweather farquhar feingold fennimore ferreira fitzwilliam fontenot forsythe
  fujimoto galarza gallivan garabedian gebremariam ghorbani gianopoulos goldfarb gonsalves goodfellow
  gopalan gruber guillory gunderson gyamfi haavisto hakimi halvorsen hatfield hathaway havlicek hernandez
  hightower hinojosa hirschfeld hoang horvath hovsepian huckaby ibekwe igwe ilyasov imhoff iqbal ishikawa
  iwu jankowski jaramillo jedlicka jorgensen kaczmarek kahananui kalantzis kapadia karapetyan kasprzak
  katsaros kawamoto kealoha keohane khatun kilpatrick kiplagat kobayashi kowalczyk krishnan kuznetsov
  labrecque lachapelle lafontaine langford lapointe larkspur lebedev leclair leighton lindqvist lockhart
  lombardozzi lukasiewicz lundgren macgillivray machado madubuike magnusson mahlangu mainwaring makarova
  malinowski mancuso manoharan marchetti mbeki mcalister mcelroy mehrotra melnyk mensah merriweather
  mikkelsen mizrahi mkhize mohapatra montague mukherjee mulroney mwangi nakagawa nasrallah natarajan
  navarrete ndlovu nechita nightingale nkosi nwachukwu obafemi obermeyer odhiambo offenbach ogundipe okeke
  okonjo olatunji olszewski omondi onyango oppenheimer orellana osterhaus otieno ouellette oyelaran
  pakenham palaniappan papadakis paquette pendergast petrosyan pfister pietrangelo plunkett podolski
  popescu prendergast przybylski quattrone quispe raghavan rajapaksa ramaswamy rautio redhouse reinholt
  ribeiro rigby rivenbark rosenblum rutkowski saarinen sadowski salonga santangelo saunooke scarborough
  schaffner schoenfeld sequeira shevchenko shimizu siddiqui sikorski sinclair skaggs slattery sokolov
  solberg soukup stavropoulos strzelecki subramaniam suleiman svensson swiatek szymanski tadesse takahashi
  talamantez tewodros thibodeaux thorvaldsen tkachenko toledano tremblay tsosie turnbull tuuaana uddin
  ugarte umarov vaillancourt vandermeer vasquez velasco venkatesan villaseñor viswanathan vollmer
  wachowski wakefield walkingstick wantanabe wasserman weatherby weissman whitfield wiercinski
  winterbourne wojcik wolstenholme woodruff xiong yamashita yazzie yevtushenko yilmaz yoshida youngblood
  zabriskie zaleski zhukov zielinski zubiri`.split(/\s+/);

export const moreGivenNames: readonly string[] =
  `abena adhiambo aditi afia agnieszka ailani aisling akosua alasdair alejandrina aleksandr alemitu alisha
  alondra amara amihan anahi anneliese antonella anwen araceli aroha arvind ashwini asuncion ayelet azadeh
  babatunde baozhai beatrix berenice bernat bogumila branimir breanna bronislaw cadence caoimhe celestino
  chandrika chiamaka chinwe christabel cillian cleotilde concepcion cornelius czeslaw dagny darragh deja
  delphine demetrius deshawn devonte dikembe dilnoza dongmei dorotea dragana ebenezer edwige efren eilidh
  eleftherios elspeth emeka encarnacion eunji evangelina faizan farideh fatoumata fekadu fidelia finnegan
  florentino folasade gaspard genoveva ghislaine gianluca graciela grzegorz gulnara gwenllian haruka
  heriberto hermelinda hieronim hilario hyacinth ifeanyi ignatius ikaika iolanthe isidora itzel jadwiga
  jaquan jedediah jianhong jocasta kahurangi kalliope kamalika kanoa karthikeyan katarina keanu kehinde
  kenneth kerensa khadijah kiyoshi kwabena lakeisha laszlo latonya leilani leocadia lisandro ludmila
  lupita lysander maireliz malakai malgorzata mariangela maribel marisela matilde mehwish mele mercedes
  merit minako mireille mohinder mwajuma nahuel nalini naveed nevaeh nicanor nkemdilim nokuthula oddvar
  olabode oluwaseun onyinye oriana orsolya padraig pasquale perpetua philippa phuong preethi quetzal
  quintina rahel raimundo ramiro reinaldo rhiannon rigoberto roisin rosalinda ruairi rutendo saoirse
  segundo seraphina shanelle sheamus shirin siddharth sigrid sinazo socorro soledad soo-ah stanislava
  sunniva svetlana swapnil tadashi talitha tamsin tavita temperance tendai teodoro tevita thembeka thuy
  tiponi torsten trinidad tsering tuan ulrike uzoma valentina vasilios venkata viliami wambui wenceslao
  wilhelmina xiomara yaretzi yesenia yolotzin yuliya zainab zawadi zbigniew zenaida zoltan zulema`.split(
    /\s+/,
  );

/** Makes words letter by letter after those of a list: each letter follows three that it follows there. */
export function wordMaker(words: readonly string[], random: () => number): () => string {
  const following = new Map<string, string[]>();
  for (const word of words) {
    const padded = `^^^${word}$`;
    for (let at = 3; at < padded.length; at += 1) {
      const before = padded.slice(at - 3, at);
      const letters = following.get(before);
      if (letters === undefined) following.set(before, [padded[at]!]);
      else letters.push(padded[at]!);
    }
  }
  return () => {
    for (;;) {
      let word = '^^^';
      while (word.length < 16) {
        const letters = following.get(word.slice(-3))!;
        const letter = letters[Math.floor(random() * letters.length)]!;
        if (letter === '$') break;
        word += letter;
      }
      if (word.length > 6 && word.length < 15) return word.slice(3);
    }
  };
}
