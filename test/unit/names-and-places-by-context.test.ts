import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { rules } from '../../src/deidentify/recognizers/index.ts';
import { markWith } from '../support/mark-phi.ts';

const table: readonly (readonly [kind: string, lines: readonly string[]])[] = [
  [
    'cues that only a person stands beside',
    [
      'Case staffed with «Stone». Cards («Quorbin») following. «Quorbin» aware.',
      'Intubated by «Marsh». Consent obtained by «Quorbin». Thank you for referring «Bishop».',
      'Renal: «Quorbin» will see. d/w «J Quorbin», ok to hold.',
      'Rated by Likert. Stone at the left ureter. Marsh fever. Bishop score 6. Placed by Seldinger technique.',
      'Consult: neurosurgery. Pharmacy notified. Team aware. Family updated.',
    ],
  ],
  [
    'heads of lines: a patient, initials on a round',
    [
      '«Zhang»: NPO after midnight.\n«BHATTACHARYA»: drain out today.\n«Okafor, T.» - home today',
      'Foley: draining.\nRomberg: negative.\nLasix: held.\nEcho: fine.\nAllen: patent.',
      '«KKB/RDS» w/r: better, step down.\nCT d/w radiology.\nCXR reviewed.',
    ],
  ],
  [
    'a name that is a word, behind its rank and with its particle',
    [
      'Reg: «Pryce-Davies». FY1: «Sung». ST4 «Bello», will see.',
      'd/w «tan» re sodium. d/w family re goals, d/w ward re bed.',
      'stool was tan, skin tan re-checked.',
      'Reviewed with «Thorne» + «de Groot». Start labetalol.',
      'Cellmate «Rios» saw him shaking. Gigli saw passed. Penfield dissector.',
      '«Quorbin» is 3 days post hip. Sister-in-law «Ada Quorbin» drives her.',
    ],
  ],
  [
    'patients in capitals, roles in brackets, lists in small letters, what was in the papers',
    [
      'Up at six. «HASHIMI» ate and drank well. BILIRUBIN declined.',
      '«Okeowo» (SpR) to review at 8. Lasix (prn) to review.',
      "rv'd w/ «bannerjee» + «stoltz», no change.\nstool formed + soft, seen w/ mother + father",
      'Sole survivor of «the Kegworth crash», hurt in «the Arden mill fire». Survivor of the house fire. Ever since the Crohn attacks.',
      'Valuables envelope «61077» in safe. Clothing bag 2 of 3. Evidence 2023.',
      '50-50-50 mix. Queen Square hammer used.',
    ],
  ],
  [
    'what is told of a patient in a line, and what a patient has',
    [
      '«Iyer» 2/52 post CABG, wound clean.\n«Zhang» up to chair.\nFoley 2/7 post op, out.\nLang: Farsi.',
      "«O'GRADY» UP TO CHAIR X2\nPLAN UP TO TEAM",
      "«Wachira»'s sutures were removed. Kocher's incision was made. Baker's cyst is large.",
      'Outreach «Bev» happy w/ sats. Tx by «Ng» PT. Tx by mouth.',
      'Volunteer «Hyacinth» sat with her. Volunteer work helps.',
    ],
  ],
  [
    'stations, roads, streets and day centres',
    [
      'Weatherman on «KTVU»; hoarse. Presenter at «Radio Orkney». Fed with KCAL, on KETO.',
      'Drove off the «A9» at speed. RTC on the «M62». Off the B12; on the A1c trend. Lies on the A2 pulley.',
      'Moves to «3 Cwrt Eirlys» when ready. 5 Clos of 10.',
      'Day centre: «The Beeches», twice a week. Day centre: none.',
    ],
  ],
  [
    'a ward by its number, a street by its particles, a firm of two',
    [
      '«Arden 3» to Ward 7 at 2230.\nNorco 5 to 10 mg.\nLevel 3 to Ward 7.',
      'Lives at «Hoek van Hollandstraat 9», alone.',
      'Worked 31 years for «Oduya and Quorbin», lagging pipes.',
      'HGV «PX68 LLM» jackknifed. HGV driver. Bus 42 late.',
      'Skype name «vlad.kb42» for the visit. Skype call on day 5.',
    ],
  ],
  [
    'initials beside a name',
    [
      'Dose 2 hung. «T Quorbin»\n',
      'Seen by «Patel RK» today, form signed «O J Patel».',
      'Hepatitis B «Patel» aware.',
      'Pt: «KQB», 54M, here with cough. «KQB» reports fever.',
    ],
  ],
  [
    'small letters behind a title or a relative',
    [
      'Missed appt w dr «quorbin». BP 130/80. Husband «ned» woke her.',
      'Husband states she fell. Dr appointment made.',
    ],
  ],
  [
    'lists, logs and messages',
    [
      '4-12 «QUORBIN»   65M  CHF\n4-13 EMPTY\n',
      'Admin («jquorbin»): letter received.',
      '«Ada» - I looked at your photo.',
      'LPA H&W - «Grant Quorbin». She wants her brother «Stash» to come.',
      '1. HYDROXYZINE 25 MG DAILY\n2. LASIX 20 MG DAILY\n',
    ],
  ],
  [
    'institutions and firms',
    [
      'Dialysis «Quorbin Valley» thrice weekly. OSH («Quorbin General») CT reviewed.',
      'Lineman with «Quorbin Energies». Letter for «Golden Hill Cement». Stays at «Hope Mission».',
      'The «Quorbin» team will see. The stroke team will see. Outside CT (Fig. 2) reviewed.',
      'Lives in «Magnolia». Sister in «Wheeling».',
    ],
  ],
  [
    'streets in other forms',
    [
      'Lives at «11827 - 92 Street NW». Mail to «3 Coldwater Cottages».',
      'Farm at «SW 14-25-12 W2». Picked up at «the corner of 5th and Main».',
      'Lot 7 of the vaccine. Block 4 at L3.',
    ],
  ],
  [
    'vehicles, numbers and days',
    [
      'Ambulance «KLB 4-217» left. Car «SLQ 4471 B» parked outside. EMS BP 140/90.',
      'Aadhaar: «XXXX XXXX 5190». Call «08 5550 0142».',
      'Trach decannulated «4/6». Recall due «09/__/23». DOB «MAR 10,1949».',
      'Strength 4/5, murmur 2/6, pain 4/10.',
    ],
  ],
];

describe('names and places by their contexts', () => {
  for (const [kind, lines] of table) {
    it.each(lines.map((line) => [line]))(`${kind}: %s`, async (line) => {
      expect(await markWith(rules, line)).toBe(line);
    });
  }

  it('takes the whole of a short value of which a part is a name', async () => {
    const text = '<name>Dr. Ada B. Quorbin (locum)</name>';
    const note = await deidentify({ id: 'x', text }, rules);
    expect(note.text).not.toMatch(/Ada|Quorbin/);
  });

  it('reads a middle initial of HL7 that is the letter of a sex', async () => {
    const text = 'MSH|^~\\&|A|B|C|D|20240101||ADT^A01|1|P|2.5\rPID|1||4471||QUORBIN^ADA^M||19500101|F';
    const note = await deidentify({ id: 'x', text }, rules);
    expect(note.text).not.toMatch(/QUORBIN|ADA|\^M\|/);
  });
});
