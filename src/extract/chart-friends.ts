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
  // a catheter
  {
    short: 'IDC',
    after: /^\s*(?:out\b|in situ|insert|remov|drain|care\b|bag\b|patent|chang|flush|\d+\s?(?:fr|fg|ch)\b)/i,
  },
  { short: 'IDC', before: /\b(?:via|remove|insert(?:ed)?|flush(?:ed)?|voiding|TWOC|(?:has|with) an)\s+$/i },
  // a nurse
  { short: 'PHN', after: /^\s*(?:aware|visit|to\s|referral|informed|review|service|will\b|f\/u|dress)/i },
  // spasticity by Ashworth
  {
    short: 'MAS',
    after:
      /^\s*[:=]?\s*[0-4]\+?(?:\s?[-–/]\s?[1-4])?\s*(?:$|[.,;)]|in\b|spast|hip|elbow|wrist|knee|ankle|finger|R\b|L\b|add|flex|ext|plantar|calf|ham|gastroc)/i,
  },
  // an impulse to the head
  {
    short: 'HIT',
    after: /^\s*(?:nl\b|normal|(?:pos\w*|abnormal)?\s?(?:to|on)\s(?:the\s)?(?:L|R|left|right)\b)/i,
  },
  { short: 'HIT', before: /\b(?:nystagmus|HINTS|skew|caloric\w*|tymps?|vHIT)\b[^.\n]{0,14}$/i },
  // how a picture is taken
  {
    short: 'MR',
    after: /^\s*(?:DWI|T[12]\b|spectros|perfus|fistulo|defeco|liver|prostate|pelvis|spine|report)/i,
  },
  {
    short: 'MR',
    before: /\b(?:on|CT\s?[/+&]|CT or|CT and|Flexi \+|by|by CT|at|US\s?[/+&])\s*$/i,
    after: /^(?!\s*(?:jet|regurg|\d\+|grade|due|sever|mild|mod))/i,
  },
  // of vitamin D
  { short: 'OH', before: /\b(?:25|1,25|17)\s?-?\s?\(?$/ },
  // a pressure of toes, or radiation of the whole body
  { short: 'TBI', before: /\bABP?I\s?(?:[/&,+]|and)\s?$/i },
  { short: 'TBI', before: /\b(?:Cy|Flu|Bu|Mel|VP16|ATG)\s?[/+]\s?$/ },
  { short: 'FLU', after: /^\s?\/\s?(?:Cy|Mel|Bu|TBI|ATG)\b/ },
  // which hand
  { short: 'RHD', before: /\b\d{1,2}(?:\s?(?:yo|y\/o|yrs?|years?(?: old)?))?\s?[MF]?\s?,?\s$/i },
  {
    short: 'RHD',
    before:
      /\b(?:SH|Social|Hx|occupation|hairdresser|carpenter|mechanic|teacher|builder|chef|nurse|student|labourer|plumber|electrician)\b[^.\n]{0,12}$/i,
  },
  {
    short: 'RHD',
    after:
      /^\s*(?:M\b|F\b|male|female|man\b|woman|gentleman|lady|carpenter|builder|mechanic|chef|plumber|electrician|labourer|student)/i,
  },
  // wanting a child
  {
    short: 'TTC',
    after: /^\s*(?:x\s?)?\d+\s?(?:mo|m|months?|y|yrs?|years?|cycles?)\b|^\s*(?:since|naturally|pregnan)/i,
  },
  { short: 'TTC', before: /\b(?:been|actively|currently|when|if|is|are|not|couple|stopped)\s+$/i },
  // what keeps people well
  { short: 'HCM', before: /(?:^|[\n#])[^\S\n]*$/, after: /^\s*:/ },
  // the score of another scale
  { short: 'GAD', before: /\bPHQ\W?\w?\s?[:=]?\s?\d{1,2}\s?[,;/&]?\s?$/i, after: scored },
  // what somebody sees beside
  {
    short: 'VF',
    after: /^s?\s*:?\s*(?:full|intact|FTC|to confront|normal|constrict|tunnel|grossly|loss|defect)/i,
  },
  // an artery of the heart
  {
    short: 'LMS',
    after:
      /^\s*:?\s*(?:normal|nil\b|mild|mod|\d+\s?%|bifurc|stem|disease|unobstr|patent|stenos|PCI|stent|ok\b|free)/i,
  },
  { short: 'LMS', before: /\b(?:LAD|RCA|LCx|cath|angio\w*|PCI to|stent(?: to)?)\b[^.\n]{0,10}$/i },
  // a degree of doctors
  {
    short: 'DM',
    before: /\b(?:MD|MBBS|DNB|FRCP)\b[^.\n]{0,16}$/,
    after: /^\s*\(?\s*(?:Nephro|Cardio|Gastro|Neuro|Onco|Endo|Haemat|Hemat|Rheum|Pulm)/,
  },
  // an antigen in the urine of the tuberculous
  {
    short: 'LAM',
    before: /\b(?:urine|TB|Xpert|detected)\W{1,3}$/i,
    after: /^\s*(?:[+-]|pos|neg|test|ag\b)/i,
  },
  // what a stone is of
  { short: 'MONO', before: /\b(?:CaOx|oxalate|COM)\s$/i },
  { short: 'CAP', before: /\d\s?%\s$/ },
  // beads that carry a drug to a tumour
  { short: 'DEB', after: /^\s?-?\s?TACE/i },
  // who comes to the house
  {
    short: 'DN',
    before: /\b(?:ring|rang|call(?:ed)?|phone[d]?|with|community)\s+$/i,
    after: /^s?\s*(?:[.,;]|$|today|tomorrow|at\b|on\b)/i,
  },
  // how somebody is examined
  { short: 'PE', after: /^\s*(?:[–-]\s*(?:snack|eat|take)|ok\b|class|lessons?)/i },
  // tablets for it
  { short: 'ARTHRITIS', before: /\b(?:Tylenol|Voltaren|Panadol|Aleve)\s$/i },
];
