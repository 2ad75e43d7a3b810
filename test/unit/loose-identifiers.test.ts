import { expect, it } from 'vitest';
import { ages } from '../../src/deidentify/recognizers/ages.ts';
import { codeTokens } from '../../src/deidentify/recognizers/code-tokens.ts';
import { contact } from '../../src/deidentify/recognizers/contact.ts';
import { dates } from '../../src/deidentify/recognizers/dates.ts';
import { identifiers } from '../../src/deidentify/recognizers/identifiers.ts';
import { pagers } from '../../src/deidentify/recognizers/pagers.ts';
import { plates } from '../../src/deidentify/recognizers/plates.ts';
import { ssn } from '../../src/deidentify/recognizers/ssn.ts';
import { vehicles } from '../../src/deidentify/recognizers/vehicles.ts';
import { markWith } from '../support/mark-phi.ts';

/** Numbers in the looser forms of hands in a hurry, and beside each kind what only looks like one. */
const telephones: readonly string[] = [
  'Call «(602) 555 - 0142» after 5, or «602 – 555 – 0143» if busy',
  'reached dtr at «(602)5550144»; the son on «602.5550145»',
  'left a message at «555 0146» for his sister',
  'brother, POA: «555.0147»',
  'clinic desk ext «31 4420»; after hours «x 7731».',
  'Faxed to «555 0148», facsimile «(602)5550149»',
  'mail «kb.ward (at) lab.example» or «kb_ward at lab dot example dot org»',
  'Ext 30 flex 120, ext rot 45, knee ext 0-45',
  'Target BP is 130-140/70-80, not 150-160/90-100',
  'platelets 250 1200 time; I/O 640 1180; bolus 500 1000 ml',
];

const calls: readonly string[] = [
  'night RN «8 3317» by dect; baton phone «8 3319»',
  'ID on bleep («1288»); surg reg «1289».',
  'Weekend pagers: cards «0-4431», renal «0-4438», GI «0-4440»',
  'STAT page 02:15 -> «7714», no answer; 02:25 -> «7714»',
  'covering NP carries «6630» until 0700',
  'Page Dr. Ode on «71-204» for sats < 88.',
  'spok me: «4 8820» or «4 8821»',
  'carries 2 copies of the deletion, carries 1500 steps of stairs',
  'bleeps at 4000 Hz were heard; beeper at 2210 sounded',
  'she carries the BRCA1 variant; page 3 of 4',
];

const motors: readonly string[] = [
  'heli «9N-AJT» gone; A/C «VH-XQK»; KingAir «C-FSKO»; wheels up in «N407LN».',
  'N501Y and N95; C-GIST; IL-2-RAG; VH-KL',
  'with plates reading «OLD DOG1», still running',
  'license plate "«GRAMPA»" on the form; plate "do not remove"',
  'Call back «6-2217» if K > 5.5; call me at «7-0144»; call 2-3 times',
  'SUV fled, partial «QX8 3»',
  'unit plate «55 208 QK», plate ontario «bqtr 551»',
  'a red Sonata «LQ3 8T1» in lot C; van «QT 4 2207»',
  'taxi medallion «6K82»; handicap placard «P-882 310»',
  'locking plate 4.5 mm, plates read at 48 h, growth plate SH II',
  'partial PTT 44; partial agonist 5HT1A; skin tag 3 mm',
  'Focus T2 FLAIR bright; tagged RBC scan; marker CD20 positive',
  'lic: 12 episodes; reg: RRR',
  'MR. KAWASAKI IS A 57-YEAR-OLD MALE; PLATE WITH 6 SCREWS; CAR A 44 MPH',
  'plate lcp 3.5 with 24 screws and plate with 120 mm',
];

const days: readonly string[] = [
  'sig: B. Tran RN   «10-19»',
  'wt ck «9-9», nv «11-4» @ 10',
  'COVID + «09-03», flu + «12-30»',
  'Hep A series: #1 «2/2», #2 «8/4»',
  'temp log «7/1» ok, «7/2» ok, «7/3» low',
  'DOB «4/2/51» v «4/3/51» on the band',
  'D: «11/11/11»  T: «11/12/11»',
  'home «may 6» if eating',
  'ID by last four and «04 19 62»',
  'LMP ~«3/4»\n«6-14»: pt called',
  'reps 3-3, BM 2-3 times, seen in 4-6 wks, ribs 9-10, apgars 8-9',
  'AST 22   8-20\nHgb 13   12-16',
  'problem #1 4/5 weak, #2 3/5; power 4/5, 4/4, 4/3',
  'she may 2 days later resume; take 1-2 tabs; pain 3/10, 4/10, 5/10',
  'sets of 10-10-10; 04 19 62 of the columns',
];

const old: readonly string[] = [
  'I am «93», doctor, and "I\'m «94» and tired"',
  'Doe, Jane / «92» / F / bed 4',
  'She says that at «96» she has seen enough.',
  'he is «ninety-seven», alert; this lady is «one hundred and two», lives alone',
  'widower (himself «93») copes',
  'in her «tenth decade» of life; «ninety-eight» summers',
  'not bad for «93»! at her age («92»); breast ca at «91»',
  'BP 118/92 / 90 / fine; HR 92, at 92 she was stable',
  'weight is ninety-five pounds; score was ninety two percent; about one hundred and four cells',
  'he is at ninety degrees; I am at 95 percent; walked ninety feet; tenth rib',
];

const numbers: readonly string[] = [
  "Insured I.D. «8820-KTX-14», Subscriber's I.D. «XQP 882 013 345»",
  'rel to subscriber: self / «ZKM 0082 3311 4»; Medicaid recipient «8823 7714 2»',
  'card «4111 11XX XXXX 3302» declined',
  'stamped: WARD «6 JUN 2021» «H 331 918» on each page',
  'claim folder «C-33 190 447», Guthrie kit «NB 4 0082 3390»',
  'flight «LX 319» beside the index case',
  'neurostimulator sn «KTR 331914 H» is conditional; model X2DR, «PKX552930H»',
  'retinal pattern «OS_55190.irt», finger vein hash «7be3d29a»',
  'J. Doe / 61 / f / #«8820-K» / Dr Rich',
  'SSN(L4) «7731», last 4 of social («7732»)',
  'laminectomy L4 2019; last 4 INRs 2.1; last 4 doses held',
  'CA 125 411, CK 441 902; E 220 310; W 100 110',
  'flight of 12 stairs; ser 142/4.1; photo 2+; hash 2x weekly; recipient of 2',
];

const all = [ages, codeTokens, contact, dates, identifiers, pagers, plates, ssn, vehicles];

it.each([telephones, calls, motors, days, old, numbers].flat())('%s', async (row) => {
  expect(await markWith(all, row)).toBe(row);
});
