import type { FalseFriend } from './false-friend.ts';

/** "CFS 6", "NAS: 9, 10", "PSS 24/40", "HHS score": what a scale came out as; "TBI 2 years ago" is none. */
const scored =
  /^(?:\s(?:scores?|scale|total)\b|\s?[:=]\s?\d|\s(?:of )?[<>≥≤]?\s?\d{1,2}(?:\.\d)?(?:\s?\/\s?\d{2,3})?(?=\s*(?:$|[,;.)\n(]|and\b|on\b|at\b|today\b)))/i;

/** Short forms of payers, staff, transplants, echocardiograms and wards that some terminology has as a disorder. */
export const chartFriends: readonly FalseFriend[] = [
  // a category of payment behind a diagnosis, "(HCC)", unless it stands for what is before it
  {
    short: 'HCC',
    before:
      /(?<!(?:cellular (?:carcinoma|ca|cancer)|hepatoma|liver (?:cancer|mass|lesion|tumou?r)s?)\s?)\($/i,
    after: /^\)/,
  },
  { short: 'HCC', before: /\bCMS\s?[-/]\s?$/ },
  {
    short: 'HCC',
    after: /^\s*(?:\d|v2\d|cod(?:e|ing)|categor|risk adj|gaps?\b|captur|model|score|recapture)/i,
  },
  // sudden cardiac death of somebody's kin, or stockings
  {
    short: 'SCD',
    before:
      /\b(?:brother|sister|father|mother|dad|mum|mom|uncle|aunt|cousin|grand\w+|son|daughter)(?: (?:died|had))?(?: of)?\s$/i,
    after: /^\s(?:at\s|aged?\s|@\s?)?\d/,
  },
  { short: 'SCD', after: /^s?\s*(?:risk|prevention|prophylaxis|on\b|in place|boots?|hose)\b/i },
  { short: 'SCD', before: /\b(?:ppx|prophylaxis|prevent|risk of|risk for)\s*:?\s*$/i },
  // clinical frailty scale, neonatal abstinence score, neck disability index, Harris hip score, perceived stress scale, dynamic gait index
  ...['CFS', 'NAS', 'NDI', 'HHS', 'PSS', 'DGI', 'KSS', 'AIS'].map((short) => ({ short, after: scored })),
  { short: 'CFS', before: /\b(?:rockwood|frail\w*(?: \w+)?|clinical)\s\(?$/i },
  // fat of the liver by Fibroscan: "CAP 338"
  { short: 'CAP', after: /^\s?[:=]?\s?\d{3}\b/ },
  // chest, abdomen and pelvis
  { short: 'CAP', before: /\b(?:CTs?|PET|MRI|scans?(?: of)?|imaging(?: of)?|(?:re)?staging)[-\s]*$/i },
  { short: 'CAP', after: /^\s(?:CT|scans?|imaging|with (?:and without |IV |oral )*contrast)\b/i },
  // milligram or magnesium
  { short: 'MG', before: /\d\s?$/ },
  {
    short: 'MG',
    before:
      /(?<!(?:\bPMHx?:?|\bhx:?(?: of)?|\bh\/o|\bocular|\bgenerali[sz]ed|\bknown|\bwith|\bha[sd]|\bhave|\bbulbar|\bseropositive|\bdiagnosis of|\?)\s?)$/i,
    after: /^(?!\s*(?:crisis|exac|flare|on (?:pyrido|mestinon|ivig|pred)|s\/p thymect))/i,
  },
  { short: 'MG', after: /^\s*(?:[:=<>]|\d|repl|sulf|level|ox|tab|cap|po\b|iv\b)/i },
  // an antibody, also of those who have no lupus
  { short: 'LUPUS', after: /^\s*(?:anti-?coag|inhibitor|AC\b)/i },
  { short: 'RA', after: /^\s*(?:factor|latex)\b/i },
  // a mutation of gliomas
  { short: 'IDH', after: /^[-\s]?(?:wt|wild|mut|[12]\b|status|R132)/i },
  // "mono-resistant", "mono-therapy"
  { short: 'MONO', after: /^-\w/ },
  // where one lies
  { short: 'BED', before: /(?:^|[\n.;|])[^\S\n]*$/, after: /^\s*:?\s*[#\d]/ },
  // counting fingers
  {
    short: 'CF',
    before: /\b(?:VA|vision|acuity|[LR]E|O[DSU])\b[^.\n]{0,20}$/,
    after: /^(?!\s*(?:lung|clinic|related|liver|carrier|diabet|exac))/i,
  },
  { short: 'CF', after: /^\s*(?:O[DSU]|[LR]E)\b/ },
  // an antibody of diabetes
  { short: 'GAD', after: /^\s?-?\s?(?:6[57]\b|abs?\b|anti-?bod|\+)/i },
  // what its scale came out as
  { short: 'GAD', before: /\bPHQ\W?\d?\s?[:=]?\s?\d{1,2}\s?[,;/&]?\s?$/i, after: scored },
  // depression of the ST segment
  {
    short: 'STD',
    after:
      /^s?\s(?:in\s)?(?:V\d|leads?\b|aV[LFR]|I{1,3}\b|inf(?:erior)?\b|lat(?:eral)?\b|ant(?:erior)?\b|infero|antero)/i,
  },
  { short: 'STD', before: /\b(?:ECG|EKG|STE)\b[^.\n]{0,16}$/i },
  // toe-brachial index
  { short: 'TBI', after: /^\s?[:=]?\s?0?\.\d/ },
  // a gene
  { short: 'BCR', after: /^\s?(?:[-/]|::)\s?ABL/i },
  // a doctor
  {
    short: 'MD',
    before:
      /\b(?:referring|attending|covering|primary|call(?:ed)?|notif\w+|page[ds]?|per|by|the|your|his|her|ED|ICU)\s+$/i,
    after: /^(?!\s*(?:type|dystroph|carrier|gene))/i,
  },
  {
    short: 'MD',
    after: /^\s*(?:notif|aware|paged|called|informed|made aware|at bedside|updated|orders?\b|to\b|\d\))/i,
  },
  // the police
  { short: 'PD', before: /\b(?:BIB|BIBA|by|called|local|city|county|via)\s$/ },
  { short: 'PD', after: /^\s*(?:on scene|officers?|custody|escort)\b/i },
  // a measure
  { short: 'CM', before: /\d\s*$/ },
  // what donor and recipient were before a transplant
  { short: 'CMV', after: /^\s*(?:IgG\s?)?(?:D|R|donor|recipient)\s?[/+-]/i },
  { short: 'EBV', after: /^\s*(?:IgG\s?)?(?:D|R|donor|recipient)\s?[/+-]/i },
  // an antigen of dengue
  { short: 'NS1', before: /\bdengue\s*$/i },
  { short: 'NS1', after: /^\s*(?:ag|antigen|[+-]|pos|neg)/i },
  // white matter
  { short: 'WM', after: /^\s*(?:change|disease|lesion|hyperint|signal|T2|tract)/i },
  // Tuesday, Thursday, Saturday
  { short: 'TTS', after: /^\s*(?:via|schedule|HD\b|dialysis|@|at\b)/i },
  // an appliance
  { short: 'DME', before: /\b(?:order|home|needs?)\s$/i },
  // a nitrate, unless a mole is spoken of
  {
    short: 'GTN',
    before: /^(?![\s\S]*(?:hcg|molar|mole|chorio|persistent|risk|figo))/i,
    after: /^(?![\s\S]*(?:hcg|molar|mole|chorio|figo|chemo))/i,
  },
  // the pulmonary valve
  { short: 'PV', after: /^\s*:\s*(?:normal|nl\b|not\b|no\b|trace|mild|trivial|mod|peak|well)/i },
  // calcium of the mitral ring, or how one is put to sleep
  {
    short: 'MAC',
    before:
      /\b(?:trace|mild|mod|moderate|severe|posterior|mitral|MV|ana?esthesia|under|with|sedation)\s*[:,-]?\s*$/i,
  },
  { short: 'MAC', after: /^\s*(?:ana?esth|sedation|case\b|with\s+(?:local|propofol)|\d|of the mitral)/i },
  // adult protective services
  { short: 'APS', after: /^\s*(?:referral|report\b|worker|case\b|involved|notified|called)/i },
  { short: 'LAD', after: /^\s*\/\s*(?:RCA|LCX|OM|D1|circ)/i },
  { short: 'DME', after: /^\s*(?:order|suppl|equip|vendor|compan|eval|need|provider|:)/i },
];
