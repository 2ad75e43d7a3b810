import { expect, it } from 'vitest';
import type { PhiCategory } from '../../src/deidentify/phi-category.ts';
import { widenSpans } from '../../src/deidentify/widen/widen-spans.ts';

/** What was found is in «», what it is widened to in the second text; the category is that of all of them. */
const rows: readonly (readonly [category: PhiCategory, found: string, wide: string])[] = [
  // groups of a number
  ['HEALTH_PLAN', 'card «4417 208» 993 RT.', 'card «4417 208 993 RT».'],
  ['HEALTH_PLAN', 'HCF fund «5357-188» 9, paid', 'HCF fund «5357-188 9», paid'],
  ['DEVICE', 'pump NGP «884213H» out', 'pump «NGP 884213H» out'],
  ['OTHER_ID', 'case «5530-9»/B and', 'case «5530-9/B» and'],
  ['SSN', 'given as 3 «3» 1 - 0 9 - 4 4 7 2, fine', 'given as «3 3 1 - 0 9 - 4 4 7 2», fine'],
  ['VEHICLE', 'plate MS «FRK 2207», blue', 'plate «MS FRK 2207», blue'],
  ['OTHER_ID', 'court case QF «3152/23»; ok', 'court case «QF 3152/23»; ok'],
  // what counts, measures or names it is no group of it
  ['OTHER_ID', 'Rx «7781204» 30 tabs', 'Rx «7781204» 30 tabs'],
  ['MRN', 'MRN «1234567» 45 yo man', 'MRN «1234567» 45 yo man'],
  ['PHONE', 'at 0355  «104»/62, then', 'at 0355  «104»/62, then'],
  ['LICENSE', '(AHPRA «NMW0002118»)', '(AHPRA «NMW0002118»)'],
  ['OTHER_ID', 'id «4417820» MRI done', 'id «4417820» MRI done'],
  ['ACCOUNT', 'acct «4417820» 12/03/2020', 'acct «4417820» 12/03/2020'],
  ['OTHER_ID', 'lot «B12» 188, low', 'lot «B12» 188, low'],
  // places
  ['GEO', 'works «Casey»’s, nights', 'works «Casey’s», nights'],
  ['GEO', 'packs for «Naches» Gold Fruit, days', 'packs for «Naches Gold Fruit», days'],
  ['GEO', 'seen at «webster» clinic today', 'seen at «webster clinic» today'],
  ['GEO', 'moved to «Health Sciences» North.', 'moved to «Health Sciences North».'],
  ['GEO', 'to «Chattahoochee Hearing» & Balance', 'to «Chattahoochee Hearing & Balance»'],
  ['GEO', 'seen at Connecticut «Children»’s unit', 'seen at «Connecticut Children’s» unit'],
  ['GEO', 'reviewing, the «Larches» declined', 'reviewing, the «Larches» declined'],
  ['GEO', 'reviewing, the «Larches», declined', 'reviewing, «the Larches», declined'],
  ['GEO', 'lives at 71 «Bayview Promenade», Apt 4B.', 'lives at «71 Bayview Promenade, Apt 4B».'],
  ['GEO', 'called the Gift of «Hope» at six', 'called the «Gift of Hope» at six'],
  ['GEO', 'strips at «Haven» for «Hope». She', 'strips at «Haven for Hope». She'],
  // what follows a place and is none
  ['GEO', 'from «Boston». She has', 'from «Boston». She has'],
  ['GEO', 'at «Mercy» Dr. Oduya said', 'at «Mercy» Dr. Oduya said'],
  ['GEO', 'at «Mercy» Tuesday', 'at «Mercy» Tuesday'],
  ['GEO', 'at «Mercy» Metformin', 'at «Mercy» Metformin'],
  ['GEO', 'at «Mercy» MRI brain', 'at «Mercy» MRI brain'],
  ['GEO', 'in 2019 «Mercy» closed', 'in 2019 «Mercy» closed'],
  ['GEO', 'Patient «Mercy» said', 'Patient «Mercy» said'],
  // days, names
  ['DATE', 'home on the «4th», then', 'home on «the 4th», then'],
  ['DATE', 'on the «3/4» list', 'on the «3/4» list'],
  ['NAME', 'noted by «oduya»_rn at', 'noted by «oduya_rn» at'],
  ['NAME', 'per cm_«oduya», ok', 'per «cm_oduya», ok'],
  ['NAME', 'lunch at the «George».', 'lunch at «the George».'],
  ['NAME', 'the «Oduya» boy', 'the «Oduya» boy'],
  ['NAME', 'home visit at 41 «Bello» w/', 'home visit at «41 Bello» w/'],
  ['NAME', 'pulse to 96 «Bello» said', 'pulse to 96 «Bello» said'],
  // where a text has no capitals
  ['GEO', 'placed by «okanogan» county, then', 'placed by «okanogan county», then'],
  ['GEO', 'at camp «bello» in 1979', 'at «camp bello» in 1979'],
  ['GEO', 'seen at «webster» family practice', 'seen at «webster family practice»'],
  ['GEO', 'In «Webster» county records. She', 'In «Webster» county records. She'],
  ['NAME', 'off the «bello» parkway, late', 'off «the bello parkway», late'],
  ['NAME', 'clinician .... b «oduya»', 'clinician .... «b oduya»'],
  ['NAME', 'seen by dr a «oduya» today', 'seen by dr «a oduya» today'],
  ['NAME', 'and gave a «oduya» dose', 'and gave a «oduya» dose'],
  ['NAME', "ship's doctor van der «Oduya» came", "ship's doctor «van der Oduya» came"],
  ['NAME', 'Bello et al «Oduya» wrote', 'Bello et al «Oduya» wrote'],
  ['GEO', 'cc: Tri-«County Surgical», home', 'cc: «Tri-County Surgical», home'],
  ['NAME', 'dictated by «rsv»/tt 4-18', 'dictated by «rsv/tt» 4-18'],
  ['NAME', 'per «rsv»/po as needed', 'per «rsv»/po as needed'],
  // halves of a name
  ['NAME', 'by devine-«oduya», rn', 'by «devine-oduya», rn'],
  ['NAME', 'Mr «Oduya»-Hall rang', 'Mr «Oduya-Hall» rang'],
  ['NAME', 'post-«Oduya» and «Bello»-like signs', 'post-«Oduya» and «Bello»-like signs'],
  // what an address goes on with
  ['GEO', 'shot on «4th Ave» & 16th on', 'shot on «4th Ave & 16th» on'],
  ['GEO', 'in Flat 2/1, «88 Byres Rd», home', 'in «Flat 2/1, 88 Byres Rd», home'],
  ['GEO', 'Le Fanu Road, «Dublin» 10  Tel', 'Le Fanu Road, «Dublin 10»  Tel'],
  ['GEO', 'works for «Yuma» PD nights', 'works for «Yuma PD» nights'],
  ['GEO', 'from «Yuma» PD clinic; «Bristol» 4 stool', 'from «Yuma» PD clinic; «Bristol» 4 stool'],
];

it.each(rows)('%s: %s', (category, found, wide) => {
  const text = found.replace(/[«»]/gu, '');
  const spans: { start: number; end: number; category: PhiCategory }[] = [];
  let at = 0;
  for (const sign of found) {
    if (sign === '«') spans.push({ start: at, end: at, category });
    else if (sign === '»') spans.push({ ...spans.pop()!, end: at });
    else at += sign.length;
  }
  let marked = '';
  let from = 0;
  for (const { start, end } of widenSpans(text, spans)) {
    marked += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  expect(marked + text.slice(from)).toBe(wide);
});
