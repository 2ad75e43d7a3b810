import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { addressBlocks } from '../../src/deidentify/recognizers/address-blocks.ts';
import { addresses } from '../../src/deidentify/recognizers/addresses.ts';
import { institutions } from '../../src/deidentify/recognizers/institutions.ts';
import { knownPlaces } from '../../src/deidentify/recognizers/known-places.ts';
import { namedPlaces } from '../../src/deidentify/recognizers/named-places.ts';
import { placeCues } from '../../src/deidentify/recognizers/place-cues.ts';
import { placeForms } from '../../src/deidentify/recognizers/place-forms.ts';
import { postcodes } from '../../src/deidentify/recognizers/postcodes.ts';
import { towns } from '../../src/deidentify/recognizers/towns.ts';
import { marked } from '../support/mark-phi.ts';

const recognizers = [
  addresses,
  addressBlocks,
  institutions,
  knownPlaces,
  namedPlaces,
  placeCues,
  placeForms,
  postcodes,
  towns,
];

/** Text whose places stand in «»: each has to go, and no letter or figure outside them. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'addresses of many countries': [
    'Address: «12/4 Tilbury Esp, Karana Downs QLD 4306»\nPh: 07 5550 1234',
    'Addr: «Unit 7, 41 Wirra Parade, Elwood VIC 3184»',
    'She lives at «18 Marram Close, Thornbury».',
    'He moved to «203 Quillfeather Ct NW, Apt 9».',
    'Home: «PO Box 77, Yelverton Flats»',
    'ADDR: «RR 3, Minto Crossing, ON N0G 2K0»',
    'Wohnhaft: «Ahornweg 17, 71229 Leonberg»',
    '«Frau Amsel, Kastanienallee 4a, 99084 Erfurt»',
    'Adresse: «22 rue des Tanneurs, 68000 Colmar»',
    'Domicilio: «Calle de la Luna 14, 18010 Granada»',
    'Res: «7/2 Kamaraj Salai, Adyar, Chennai - 600 020»',
    'Residence: «Flat 12B, Shanti Enclave, Andheri West, Mumbai 400058»',
    'Address: «Blk 221 Bedok North Ave 1 #07-114, Singapore 460221»',
    '<addr>«9 Kloof Laan, Tamboerskloof, Cape Town 8001»</addr>',
    '<city>«Brakpan»</city><postalCode>«1541»</postalCode>',
    '{"line": ["«77 Orchard Spur»"], "city": "«Mountain»", "state": "ND", "postalCode": "«58262»"}',
    '"address1": "«4 Fennel Row»"',
    'Seen at home\n«The Mill House\nLower Green\nWetherden\nSuffolk IP14 3LX»\n',
    '«Tamsin Vole\n88 Larkspur Bend\nUkiah, CA 95482»\n',
    'Bottle from the shop on «Fulmar Blvd» yesterday.',
    'Crash on «County Road 12» near the farm.',
    'Meet at «Quarry Rd» bus stop.',
    'whare: «6 Tui Cres, Opunake, 4616»   ph 021 555 018',
    'Eircode: «V94 T2XR»',
    'in «Murray», Ky. «42071» since May',
  ],
  'near-misses of addresses': [
    'Take 2 tabs every 4 hours as needed for pain.',
    'Chest: 2 view, PA and lateral. 12 lead ECG.',
    'Give 500 mg per 24 hours, 3 doses.',
    'PEG 20 Fr. Tube placed at 3 cm.',
    'GCS E4V5M6. Montreal A2L3B2 disease.',
    'He did 5 reps each way, 10 steps on the stair run.',
    'ANC 1200, WBC 12000, platelets 45000 today.',
    'Level 1 trauma. Stage 2 of 4. Room air 98%.',
    'BP 120/80, HR 72, RR 16, T 36.8',
    'RR 2 breaths apart. Grade 3 anaplastic, Box 5 of the form.',
    'Oral route preferred. IV route not needed.',
    'Walked 150 ft in the hall. 3 way stopcock.',
    'Address pain control at next visit. Will address: nutrition and sleep.',
    'Factor V Leiden, C5 root, T4 level, L2 burst.',
  ],
  'towns and counties': [
    'He is flying in from «Katowice» on Sunday.',
    'Her son lives in «Harrogate» and calls daily.',
    'Moved to «Bozeman» last year.',
    'Pt drove herself in from «Lakeview Junction».',
    'Married, from «Grand Rapids», two children.',
    'Brought in by «Arden Vale Fire» and EMS.',
    'Taken by «Wiltshire» police.',
    '«Hennock County Public Health» was told.',
    'near «Lisnaskea», «Co. Fermanagh»',
    'his mother in «Ogden Co.», a widow',
    'Seen at «Waverly», Iowa in May.',
    'County: «Pine Bluff»\nCity: «Altamont»',
    'Birthplace: «Sidi Bouzid»',
    'lives in «otter tail bay» with her cat and two dogs since last spring',
    'daughter flew in from «lyon» and will stay a week with the patient at home',
    'BROUGHT FROM «PRESCOTT» BY AMBULANCE. TRANSPORTED FROM «KALISPELL» TODAY.',
    'Went back to «Timaru» after the wedding.',
    'deployed to «Kandahar» in 2011',
  ],
  'near-misses of towns': [
    'Recovering from Whipple. Pain from Stage 3 ulcer.',
    'Glasgow Coma Scale 15. Bristol stool type 4. Boston criteria met.',
    'Lyme titer negative. Ottawa rules negative. Rocky Mountain spotted fever.',
    'St. Louis encephalitis, Toronto classification.',
    'He is from California. Born in Mexico, moved to Texas.',
    'Switched from Lipitor to Crestor. Weaned from Levophed.',
    'Improved from Monday to Friday. In January he fell.',
    'Change in Hemoglobin from Admission.',
    'Seen in Clinic today. Patient in Bed. Currently in ICU.',
    'transferred from bed to chair. Moved to Recovery.',
    'from day to day, in remission, near syncope, to follow',
  ],
  institutions: [
    '«Quillhaven Regional Medical Center»\nDISCHARGE SUMMARY',
    '«TAMARACK RIDGE ORTHOPAEDICS»\nProgress note',
    'Transferred to «St. Aldhelm Infirmary» overnight.',
    'She was born at «Our Lady of the Pines».',
    'Dialysis at «Fallbrook Kidney Center» on Mondays.',
    'NICU 4 days at «Larkmoor».',
    'Referred to «Exford General» for review.',
    'Admitted to «Ward Attlee» on Monday',
    'Trf from «HMP Colbeck» today.',
    'MRI at «WRHSC» next week.',
    'Brother on HD at «TQRMC».',
    'Klinik: «Klinikum Nordheide», Abt. Chirurgie',
    'Seen at «Hôpital Saint-Roch» in May.',
    'CC: «North Fork Hand Institute»',
    'FROM: «BRAMBLE FAMILY HEALTH TEAM»',
    'He stays at «Harbor Light Shelter».',
    'Resident of «Cedar Glen Manor» since 2019.',
    'transfer to «Tauranga Base» if needed',
    'Pharmacy: «Brightwater Chemists»',
    'Student at «Ormond State University».',
    'Wound care by «Hollyfield Home Health» RN.',
    'Member of the «Turtle Shoal First Nation».',
    'FALL FROM STANDING AT «JUNIPER MANOR» AT 1130.',
    'Chemo at the «Ravenna Cancer Centre» in March.',
    'followed at «coldwater rehab» and doing well with the walker every day',
  ],
  'near-misses of institutions': [
    'Admitted to the intensive care unit from the emergency department.',
    'Follow up in primary care clinic. General surgery consult.',
    'She lives in a nursing home. Cancer center referral placed.',
    'Hospital Course: stable. Hospital Day 3.',
    'Discharged to Skilled Nursing Facility. Home Health ordered.',
    'Seen in Pain Clinic and Heart Failure Clinic.',
    'PHARMACY ANTICOAGULATION CLINIC\nprogress note',
    'EMERGENCY DEPARTMENT\nLABORATORY RESULTS',
    'Physical Therapy, Occupational Therapy and Social Work saw him.',
    'Labor and Delivery Unit. Burn Unit. Stroke Unit. Post Anesthesia Care Unit.',
    'Systolic murmur at the LLSB. Pain at McBurney point.',
    'Escalate to BEACOPP. Amended to HSIL. Seen at Bedside.',
    'Past Medical History. Past Surgical History. Family History.',
    'Ward round at nine. Unit 3 of blood.',
    'Will page Cardiology. Reviewed by Pathology.',
  ],
  employers: [
    'He works at «Vantage Steel» in the yard.',
    'Works nights packing for «Larkspur Foods».',
    'Retired from «Great Northern Railway».',
    'retired machinist («Holt Pump & Valve», 22 years)',
    'Drives for «Lyft» on weekends.',
    'Her boss at «Pelican Air Cargo» called.',
    'A cashier at «Tesco» for ten years.',
    'laid off from «Boeing» in 2020',
    'Employer: «Quarry Ridge Roofing LLC»',
    'front desk at «Otter Creek State Park»',
    'co-worker Ada Finch of «Delmonte»',
    'works for «Bank of Montreal»',
    'DME: «Lincare», order 12',
    'FMLA is for «Toyota Georgetown Plant»; form attached',
    'an LPN at «Good Shepherd Manor»',
    'used to work for «Kmart».',
  ],
  'near-misses of employers': [
    'Works at home. Works for himself. Retired from work in May.',
    'Full time job at a bank. Employed by the state.',
    'Unemployed, retired teacher, works as a nurse.',
    'Employer: None. Occupation: retired.',
    'Medicare, Medicaid and Blue Cross were billed.',
    'Good response for Pain. Back at Baseline.',
  ],
};

describe('places', () => {
  for (const [name, rows] of Object.entries(tables))
    it.each(rows)(`${name}: %s`, async (marked) => {
      expect(await mark(marked)).toBe(marked);
    });
});

/** The text with its places marked as the row marks them, as far as letters and figures go. */
async function mark(row: string): Promise<string> {
  const text = row.replace(/[«»]/g, '');
  const { spans } = await deidentify({ id: 't', text }, recognizers);
  const isFound = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const isWanted = wantedAt(row);
  const differs = [...text].some((char, at) => /[\p{L}\d]/u.test(char) && isFound(at) !== isWanted[at]);
  return differs ? marked(text, spans) : row;
}

function wantedAt(marked: string): readonly boolean[] {
  let wanted = false;
  const flags: boolean[] = [];
  for (const char of marked.split('')) {
    if (char === '«' || char === '»') wanted = char === '«';
    else flags.push(wanted);
  }
  return flags;
}
