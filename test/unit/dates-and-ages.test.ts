import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { ages } from '../../src/deidentify/recognizers/ages.ts';
import { dates } from '../../src/deidentify/recognizers/dates.ts';

async function mark(recognizer: PhiRecognizer, marked: string): Promise<string> {
  const text = marked.replace(/[«»]/g, '');
  const { spans } = await deidentify({ id: 't', text }, [recognizer]);
  let at = 0;
  let out = '';
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return out + text.slice(at);
}

const dated: Readonly<Record<string, readonly string[]>> = {
  'day and month in numbers': [
    'seen «3/28» with rash',
    'called «Tues 3/4»',
    'recheck «5/9 8:15a»',
    'cough since «25/3»',
    'closed «28/10».',
    'last dose «7/1»',
    'PT «11/19», stairs ok',
    '«9/16» lm w daughter',
    '«22/8 1430». home visit',
    'off «8/31» through «9/2»',
    'nights 7p-7a «6/4» into «6/5»',
    'from «28.4.» to «8.5.2017»',
    'Next «17.04», same hour',
    'co-sign: R. Moss  «2/12»',
    'hearing «8/29 at 8:30a» in Dept 12',
    'clinic «Weds. 9/20, 2p».',
    'start «1/3», stop «1/9»',
    'DOB «3-7-61»',
    'labs «10/2», «10/9» and «10/16»',
    'Hgb 9.1 («10/22»)',
  ],
  'numbers with a year': [
    'Sent: «Thu 9/12/2019 6:47 PM»',
    '«11-25-13 @ 17:48»',
    'note «5/7/24 0905»: ok',
    '«3. 4. 2017» ok',
    'D.O.B. «l2/O4/1938»',
    'signed «21 /3/O7»',
    '«2021-3-4», «2021.03.04», «2021_03_04»',
    '«1/2/19 - 1/9/19»',
    'seit «03/2021» und «2021-03»',
    '«12.IV.2020», «4-7-’19»',
    "born «5/6/'61»",
  ],
  stamps: [
    '«20210304T1405Z»',
    'scan_«20210304».pdf and IMG-«20210304»-2',
    'DOB «040321»',
    'x,«031227»,y',
    'clinic      «022817»\n\nnote',
    'wk «2018-W38», «2023-W14-2»',
    '«week 45 of 2020», «wk 22, 2023»',
    '"created": «1614866700»',
    '«08JUN23 1410», «05MAY22»',
    '«2021-03-04T10:15:00.123+01:00»',
  ],
  'names of months': [
    '«4th of March 2022»',
    'on «March the 4th»',
    '«the 4th of this month»',
    'mid-«March», early «June»',
    '«12-14 June» away',
    '«28 Dec @ 0900»',
    '«Sun. Sept 3rd»',
    'Renal U/S «Nov 18»: ok',
    '«2l  Mar  2OO7»',
    '«14 JUL 2014  0630»',
    'board «Apr 18, 0730», room 2',
    'was 10.4 «nov 16»),',
    'the «July» admission, since last «May»',
    'in «August» and «September»',
    '«22JUN14». STABLE',
    "«Jan '19», «Feb-2020», «03-Apr-21»",
  ],
  'other languages': [
    '«11 abril 2016»',
    'born «3. Oktober 1944»',
    '«Woensdag 6 Mei 2015»',
    'vu «le 3 février»',
    '«4 de marzo de 2020»',
    '«18 settembre 2019»',
    '«5 de março de 2018»',
    '«17 września 2020»',
    '«9 Lúnasa 2021»',
    'Visit «Dé Luain 18/12/23»',
    'again «lunes 18»',
    '«1er août 2019», «den 2. Mai 2019»',
    'seit «Oktober», desde «enero»',
    '«2021年3月4日»',
  ],
  'days of a month': [
    'rallied on «the 10th», and left',
    'By «the 8th» Ana was walking',
    '«sat the 6th». neighbor',
    '«Wed 24th 0210». rang',
    'Home visit «Fri 22nd» w/ Eva',
    'on «Sunday, the seventh».',
    'On «the night of the 3rd» he drove',
    '«28th inst.» by',
    'since «Saturday the 23rd».',
    'by «the fourteenth» he ate',
  ],
  'named days': [
    'before «Easter Sunday».',
    'since «labor day» one',
    'around «new years» end',
    'on «MLK Day» but',
    '«Christmas Eve 2021»',
    'Return «Heritage Day»',
    'last «Thanksgiving»',
    '«Boxing Day»; «Black Friday»; «xmas»',
    '«the day after Christmas»',
    'on «the Sunday before Labor Day, 2017».',
    'fasting for «Ramadan», after «Eid al-Fitr 2021»',
    '«Diwali», «Yom Kippur», «Lunar New Year»',
    'ran out «valentines».',
    'after «Founders Day»',
    'nach «Weihnachten», en «Navidad»',
    'on «Candlemas», «February 2».',
  ],
  'in words': [
    'date of birth «april ninth nineteen fifty one» then',
    'service «october third twenty twenty two»',
    '«the third of October twenty twenty-one»',
    'seen on «april fourth» at',
    'date of birth «four nine fifty one» mister',
    '«three slash fourteen slash twenty twenty one»',
    '«June the fifth, two thousand and nine»',
    '«twenty second of may nineteen ninety»',
  ],
};

const undated: readonly string[] = [
  'strength 5/5 throughout, 4/5 in the left deltoid, quads 3/5',
  '2/6 systolic murmur; grade 3/6 SEM',
  'pain 4/10, now 7/10; worst 9/10',
  'for 3/7, in 2/52, 6/12 ago, a 3/12 h/o pain',
  '1/2 tab daily, 3/4 cup, 1/3 of the node',
  'vision 20/40 OD, 6/6 OS, 6/9 and 6/12',
  'BP 120/80, Apgars 8/9, GCS 14/15, MMSE 27/30, PHQ-9 12/27',
  'on call 24/7; a 50/50 mix; q2/52',
  'C5/6 disc, L4/5, T11/12, V1/2',
  '12/27 animals, 9/26 patients (35%)',
  '35% (6/17) had it; 7/17 (41%)',
  'blood cultures 2/2 bottles positive, 1/4 bottles',
  'LN 0/12, 2/14 nodes; cores 3/12 positive',
  'Norco 5/325, Augmentin 875/125, 70/30 insulin',
  'pulses 2+/4, DTRs 2/4',
  'This may represent a cyst; may 3 times',
  'reduce to 3 mg; 2 dec in size; take 3 out of 5',
  '5 mar; 10 MAR reviewed',
  'OCT shows oedema; AVR 23 mm; FEV1 1.9',
  'Oct4 and Jun kinase',
  'COVID-19; the 5th metatarsal; on the 4th toe; on the 2nd day',
  'at the 10th percentile; in the 7th decade; 3rd degree burn',
  'by the 3rd dose; the 2nd visit; on the 3rd and 4th digits',
  'hospital day 3; POD 2; Day 5; Post-Op Day 1; Same Day Surgery',
  'Hospital Day 4; Every Day; Sick Day',
  'Christmas disease; Christmas tree pattern',
  'on Monday, at 10:40, since 1998, in 2017, for 3 weeks',
  'fell to 2.2. pH 7.21; K 4.1; 12.10 kg',
  'EC 1. 1. 1. 49; IP v3.4.1',
  'for 2-3 days; 1-2 tabs; T1-2; 10-12 weeks',
  'WBC 120304; platelets 150000; code 20210304',
  'three four times; one two three; may one day walk',
  'second of two; first five days; third trimester',
  'march in place; she may need; june bug no',
  'summer 2019; winter; weekly on Fridays',
  'chol/HDL ratio 3/1; FiO2 21; 4-ene-VPA',
  'Type 1/2; grade 1/2; factor 2/7 complex',
];

describe('dates in every written form', () => {
  for (const [name, rows] of Object.entries(dated))
    it.each(rows)(`${name}: %s`, async (marked) => {
      expect(await mark(dates, marked)).toBe(marked);
    });
});

describe('numbers and words that are no dates', () => {
  it.each(undated)('%s', async (text) => {
    expect(await mark(dates, text)).toBe(text);
  });
});

const aged: readonly string[] = [
  '«93» M with chest pain',
  '«93»M with falls; «94»F',
  '«91» y.o. woman',
  'aged «94», frail',
  'turns «90» in May',
  'Moira is «91», lives alone',
  'Her gran, Ruth, is «94» and well',
  '«ninety-two» year old man',
  'a «nonagenarian» and a «centenarian»',
  'age: «97»; "age": «92»',
  'in her «90s», in his mid-«nineties»',
  'a «93»-year-old',
  'Pt is a «93» yr old',
  'AGE «90» F',
  'Gran Ottilie, «96», brought him',
  'mother-in-law, Frau Berta, «99», was told',
  'his brother Amos, «101», signed',
  'mother died at «94», father at 70',
  'she died aged «ninety-one».',
  'mother: «97», alive',
  'ID,Name,Age,BP\n1,Oz,«92»,110/70\n2,Al,45,120/80',
  '| Bed | Pt | Age |\n| 1 | Oz | «95» |\n| 2 | Al | 90.5 |',
  'withdrawn at «90» per protocol',
  'de «93» años; «92» ans; «91» Jahre',
  '«102» year-old; one hundred and two: «one hundred and two» years old',
  'F, «92», lives alone',
  '«98»/F seen; M/«91»',
];

const notAged: readonly string[] = [
  'weight 92 kg; HR 92; pulse is 95, regular; SpO2 93',
  'SpO2 is 94, on room air; sats 93 and well',
  'BP 120/90, 98/60, HR 99, RR 18',
  'at the 95th percentile; 90 days; 90 mg; 91%',
  'a 89-year-old; aged 88; turns 80',
  'glucose is 98, was 102; temp 98.6 F; 99 F',
  'for 90 years of smoke; Room 94; Bed 92',
  'over 100 patients; 112-pound female; 120 pack years',
  'IQ 95; score was 91; eGFR >90; LDL, 99, ok',
  'Na 140, Cl 101, CO2 24; Glucose 99; Calcium, 94',
  'Pulse, 92, regular; Sodium, 99, low',
  'in the 90s (sats); HR in the 90s; sat low 90s',
  'T 98 F; at least 105 female',
  'born in 1990; in the 1990s; G1 at 96 hours',
  'walked 100 feet; turn 90 degrees; rotated to 90',
  'MAP 92; FEV1 95; INR 1.0; EF, 55',
  'Route 90, exit 91; Building 99',
];

describe('ages over 89', () => {
  it.each(aged)('%s', async (marked) => {
    expect(await mark(ages, marked)).toBe(marked);
  });
  it.each(notAged)('stays: %s', async (text) => {
    expect(await mark(ages, text)).toBe(text);
  });
});
