import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { addressBlocks } from '../../src/deidentify/recognizers/address-blocks.ts';
import { districts } from '../../src/deidentify/recognizers/districts.ts';
import { knownPlaces } from '../../src/deidentify/recognizers/known-places.ts';
import { siteMarks } from '../../src/deidentify/recognizers/site-marks.ts';
import { streetNames } from '../../src/deidentify/recognizers/street-names.ts';
import { tradeNames } from '../../src/deidentify/recognizers/trade-names.ts';
import { markWith } from '../support/mark-phi.ts';

/** Text with what should be found in «», and what makes the row worth having. */
type Row = readonly [marked: string, remark: string];

const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly Row[]])[] = [
  [
    streetNames,
    [
      ['Lives at «1903 Magnolia» alone', 'a street without its kind, where somebody lives'],
      ['The landlord of «77 Bleecker» refuses', 'a house of a landlord'],
      ["Pt's rental («1280 Ocotillo #4») has mold", 'a unit behind it'],
      ['APPREHENDED IFO «6607 GUADALUPE»', 'in capitals'],
      ['a key to «118½ Burgundy»', 'half a number'],
      ['weight 12½ Pounds, found at 24 Hours, key to 12 Lead', 'measures'],
      ['lives at 100 Percent', 'an ordinary word'],
      ['«4410 SE 82nd» | Portland', 'a numbered street with its direction'],
      ['«118 Larkspur Ct» / «PDX» / «97266»', 'an address in cells'],
      ['BP 120/80 / HR 72 / 12000', 'vitals in cells'],
      ['T-boned at «Halsey and Burnside».', 'a corner behind a crash'],
      ['MVC at «Teller & 24th»; SCENE: «SR 14 AT MILLER RD»', 'corners of numbers'],
      ['shooting at «S. 4th Ave & 16th»; 4th & 5th toes', 'a corner of two numbers'],
      ['MET HIM, «7TH & PINE», BY CAB', 'in capitals'],
      ['4TH & 5TH DIGITS, 3RD AND 4TH MTP, 2nd and Proximal', 'fingers'],
      ['the motel off «Lankershim».', 'a street behind a house that sells no drugs'],
      ['at home on Eliquis, walking on Treadmill', 'drugs and machines'],
      ['«44 Rue Bienville #2», «Heol y Nant», «12 Clos yr Afon»', 'kinds in front, in other languages'],
      ['rue and via PEG; Via catheter', 'the words alone'],
      ['«1400 BLK W ELM»', 'a block'],
      ['Mail to «General Delivery» now, or «PO Drawer 88»', 'without a street'],
    ],
  ],
  [
    siteMarks,
    [
      ['crash near «Exit 42 of the Mass Pike» today', 'an exit of a road'],
      ['rollover, «I-80 exit 203», «US 101 MP 33»', 'a road with its exit or mile'],
      ['exit 2 cm from the wound; exit site clean', 'a wound'],
      ['found by «Pier 39», struck at «Track 7»', 'spots with a number'],
      ['seen in Bay 4, moved to Ward 8, at Site 2 of injection', 'spots of a hospital'],
      ['his crew, «ENGINE COMPANY 14»; firefighter with «Ladder 7»', 'companies of firemen'],
      ['ladder 7 feet, engine oil, rescue 2 puffs', 'the words alone'],
      ['«UFCW Local 7» steward; local 7 pain', 'a local of a union'],
      ['Dorm - «Wexner Tower 9B», «Larkin House, room 22»', 'halls with a room'],
      ['moved to Kestrel Tower 5 North; in Larkin House 3', 'floors of a hospital'],
      ['House 2 days; Dance Hall 3 times a week', 'no name'],
      ['«Lot 7, Shady Acres MHP», «Quartzsite»', 'a park of trailers and its town'],
      ['«Slip C-19, Harbor Light Marina»', 'a boat'],
      ['«Flat 9 Rowan Heights», «Barnsley»', 'a flat in a house'],
    ],
  ],
  [
    tradeNames,
    [
      ['CHECKS TO: «Bluestem Foot & Ankle, PLLC»', 'two joints and a name'],
      ["employee of «Earl's Lawn & Garden»", 'a possessive'],
      ['Eye bank «Lions Gift of Vision»', 'a bank of tissue'],
      ['Head & Neck normal; Bone & Joint infection; Skin & Soft Tissue', 'parts of a body'],
      ['Acute Pain & Sleep issues; Chronic Foot & Hand pain', 'an adjective is no name'],
      ['im a cashier at «miller & daughters grocery»', 'in small letters'],
      ['retired from «tolliver foundry».', 'a name and a trade'],
      ['works at the local grocery, retired from his own bakery', 'no name'],
      ['nights at the «Beaver Run paper mill»', 'works in small letters'],
      ['the Salt plant; dust from Cotton mill; the Power plant', 'no name of works'],
      ['Note for work -> «Tire Barn #12»', 'a shop with its number'],
      ['Vax: MMR #1; MEDICATIONS: Tylenol #3 q6h; from RCT #30', 'drugs and shots'],
      ['for Tooth #14; to Room #4; at Day #3; with Tube #2', 'numbers of other things'],
      ['the gym where she works, «Steel Mill Fitness», called', 'where somebody works'],
      ['where she works, pain is worse', 'no name behind it'],
      ['He is a «UPS» driver; retired «Amtrak» conductor', 'a firm before the work'],
      ['She is an ICU manager, a CPS worker and a Senior engineer', 'departments'],
      ['CPAP vendor «SleepWell Supply», transport by «Ace Medical Transport»', 'who sends'],
      ['Syringe driver charted. Nerve conductor', 'no firm'],
      ['agency Staff; vendor Dexcom', 'one word says too little'],
      ['HHA: «Loving Arms Visiting Nurse Assn», daily', 'an association'],
      ['WITH ASSOC NAUSEA, CHEST PAIN ASSOC WITH MEALS', 'associated'],
      ['FROM:4055550199 «PAINTED HILLS PEDS» P.02/03', 'the sender of a fax'],
    ],
  ],
  [
    districts,
    [
      ['«Okeechobee Co.» sheriff at bedside; «Dauphin Co» APS case', 'a county by its offices'],
      ['Coronary Co. flow; Vitamin Co 60', 'no county'],
      ['coroner of «South Yorkshire» informed', 'an officer of a county'],
      ['coroner of Death; public health, Infection control', 'no place'],
      ['County of residence «Shawano»; CTY OF RES: «Bexar»', 'a field without a colon'],
      ['ZIP on the intake form is «99723»', 'a sentence about a code'],
      ['zip lining for 5 weeks; zipped 12345 times', 'no code'],
      ['Postcode «4870», «Cairns» QLD', 'Australia'],
      ['Lives: «Sitka». Home - «Elko»', 'fields of a line'],
      ['Home: Independent. Lives: Alone. From: Unknown.', 'what else they say'],
      ['moved to «PDX», flew from «OKC»', 'cities by their letters'],
      ['«VA Outpatient Clinic, Cut Bank» called', 'a clinic and its town'],
      ['Consult («SJRMC» CARDS), xfer «NMCSD» -> here', 'houses by their letters'],
      ['CMC clinic, PBMC isolated, transfer PACU -> floor', 'joints, cells and rooms'],
    ],
  ],
  [
    addressBlocks,
    [
      ['HOUSE VISIT. «8A Cormorant Quay.» Dog in yard.', 'a full stop ends the address'],
      ['«The Old Rectory, 3 Church Loan», «Kelso»', 'a house with a name'],
      ['<town>«Hotevilla»</town><pc>«86030»</pc><cnty>«Navajo»</cnty>', 'short tags'],
      ['"pcode":"«98841»","cty":"«Okanogan»"', 'short keys'],
      ['CNTY      : «WHATCOM»', 'a wide gap'],
    ],
  ],
  [
    knownPlaces,
    [
      ['to «Kotzebue» and «Truth or Consequences», NM', 'towns by their name alone'],
      ['brings her from «Elyria» 12-3', 'a date behind a town'],
      ['hurt in the yard at «North Platte» 1-6-17, then «Cagayan de Oro»', 'towns of the world'],
      ['great falls risk, Hot springs, Ann Arbor IIB, Vineland-3', 'words, stages and scales'],
      ['Framingham risk, Bethesda II, Norwalk virus', 'towns that name what is measured'],
      ["St. John's wort", 'a plant'],
    ],
  ],
];

describe.each(tables)('%#', (recognizer, rows) => {
  it.each(rows)('%s (%s)', async (marked) => {
    expect(await markWith([recognizer], marked)).toBe(marked);
  });
});
