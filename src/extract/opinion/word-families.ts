import { WordPatterns } from '../word-patterns.ts';

const relatives = String.raw`mother|mom|mum|mam|father|dad|parents?|brothers?|sisters?|siblings?|sib|sibs|sons?|daughters?|aunts?|uncles?|cousins?|grand\w+|maternal|paternal|family|fam|fh|fhx|fmhx|relatives?|mgm|mgf|pgm|pgf|niece|nephew|wife|husband|partner|spouse|child|children|baby|twins?|kindred|kids?|gm|gf|mo|fa|bro|sis`;

/** Words that speak of a mention alike. What is fitted on few notes learns more of a family than of its words. */
const families: readonly (readonly [name: string, pattern: string])[] = [
  [
    'operation',
    String.raw`\w{3,}(?:ectomy|ectomies|plasty|otomy|ostomy|rrhaphy|pexy|desis)|surger(?:y|ies)|surgical|surgically|repair(?:ed|s)?|resect(?:ion|ed)|remov(?:al|ed)|excis(?:ion|ed)|ablat(?:ion|ed)|graft(?:ed)?|cabg|pci|stent(?:ed|s)?|turp|turbt|orif|thr|tkr|tha|tka|cesarean|caesarean|section|bypass|drain(?:ed|age)|coil(?:ed|ing)|clip(?:ped|ping)|radiotherapy|radiation|irradiat\w+|rt|xrt|chemo(?:therapy)?|chemoradi\w+|emboli[sz]\w+|fix(?:ation|ed)|reduced|reduction|closure|closed|fusion|transplant\w*|amputat\w+|bka|operat(?:ed|ion|ions)|op|cast|splint(?:ed)?|straightened|plated|pinned|nailed|ligat\w+|lithotripsy|eswl|ercp|evacuat\w+|debrid\w+|cryo\w*|cautery|mohs|banding|banded|laser|cholecyst\w+|appy|chole|shunt\w*`,
  ],
  [
    'drug',
    String.raw`\w{2,}(?:cillin|mycin|micin|cycline|floxacin|azole|pril|sartan|olol|statin|mab|nib|tide|gliptin|gliflozin|zepam|zolam|triptan|parin|xaban|prazole|tidine|setron|dipine|vir|formin|phylline|terol|sone|solone|profen|coxib|oxetine|traline|pram|piptyline|triptyline|apine|idone|barbital|gabalin|pentin|thiazide|semide|lactone|cept|tropium|lukast|dronate|platin|taxel|rubicin|ciclovir|cyclovir|caine|codone|morphone|oxin)|aspirin|asa|lovenox|heparin|lmwh|warfarin|insulin|metformin|prednisone|tylenol|paracetamol|acetaminophen|zofran|benadryl|lasix|antibiotics?|abx|steroids?|iron|vitamin|bactrim|septrin|septra|cotrimoxazole|keflex|colace|senna|miralax|magnesium|calcium|folic|folate|ppi|statin|nsaids?|opioids?|inhaler|nebs?|albuterol|salbutamol|tablets?|tabs?|pills?|capsules?|cream|ointment|drops|injections?|mg|mcg|iu|bid|tid|qid|prn|daily|nightly|od|bd|tds|qds|po|iv|im|sc|subcut|meds?|medications?|medicines?`,
  ],
  [
    'advice',
    String.raw`risks?|complications?|counsel\w*|warn\w*|advi[sc]\w*|educat\w*|discuss\w*|consent\w*|precautions?|return|returns|call|ring|watch|watching|monitor\w*|prevent\w*|prophyla\w*|ppx|vaccin\w*|immuni[sz]\w*|explained|explain|told|inform\w*|info|leaflets?|handouts?|teach\w*|taught|safety|safetynet\w*|netting|if|should|cautio\w*|expect\w*|surveillance|worsening|report|seek|unless|when|avoid\w*|reduce|protect\w*|mentioned|raised|covered|reviewed|understands|accept\w*|fear\w*|afraid|scared|threshold|escalate|alert|red|flags?|lest|signs|beware|caution|effects?|se|ses|sfx|adr|lookout|triggers?`,
  ],
  [
    'doubt',
    String.raw`possib\w*|probab\w*|likely|suspect\w*|suspicio\w*|concern\w*|query|queried|differentials?|ddx|dd|ddx?s|consider\w*|worr\w*|consistent|suggest\w*|favou?r\w*|versus|vs|v|exclude|excluding|rule|r/o|ro|maybe|perhaps|might|could|may|provisional\w*|presum\w*|workup|evaluate|assess|unclear|uncertain|question\w*|wonder\w*|think|thinks|feels?|compatible|equivocal|indeterminate|\?|\?\?|>|susp|poss|prob|working|looks|fit|fits|fitting|points?|pointing|alternative\w*|alternatively`,
  ],
  [
    'past',
    String.raw`history|hx|h/o|ho|s/p|sp|status|previous\w*|prior|past|ago|had|resolved|treated|former\w*|childhood|child|infancy|teens?|teenage\w*|remote|underwent|hospitali[sz]\w*|admitted|admission|ended|completed|cured|cleared|healed|recovered|successfully|last|once|years?|earlier|old|boyhood|girlhood|college|sober|clean|quit|stopped|born|birth|pregnanc\w*|after|following|post|episodes?|settled|gone|over|recovery`,
  ],
  [
    'denial',
    'no|not|without|w/o|den(?:y|ies|ied|ying)|negative|neg|nad|absent|absence|none|never|nil|excluded?|ruled|unlikely|free|clear|normal|against|cannot|nor|neither|ø|lacks?|lacking|unremarkable|nr|non|non-?reactive|nothing|away',
  ],
  ['relative', relatives],
  [
    'test',
    String.raw`ct|cta|mri|mra|mrcp|xr|xray|xrays|x-?ray|films?|cxr|axr|us|uss|ultrasound|echo|tte|tee|ecg|ekg|eeg|emg|biops\w+|bx|cultures?|swabs?|pcr|naat|serolog\w+|scans?|dexa|tests?|testing|tested|panel|screen|screens|screened|screening|mammogram|colonoscopy|endoscopy|egd|ogd|labs?|bloods|urinalysis|ua|doppler|angiogram|cath|pathology|path|histology|imaging|titers?|igm|igg|antibod\w+|spirometry|fit|pap|smear|lp|csf`,
  ],
  [
    'plan',
    String.raw`start|starting|continue|cont|refer|referral|referred|order|ordered|check|checking|repeat|give|given|send|sent|arrange|plan|will|to|schedule|scheduled|recommend\w*|obtain|await|awaiting|pending|follow|f/u|treat|prescribe\w*|rx|tx|offer\w*|add|begin|resume|increase|decrease|needs?|due`,
  ],
  [
    'there',
    String.raw`has|have|having|with|w/|presents?|presented|presenting|complain\w*|c/o|reports?|reported|endorses?|notes?|noted|shows?|showed|showing|revealed|found|diagnos\w*|dx|known|chronic|current\w*|ongoing|active|persistent|today|now|positive|pos|confirmed|still|remains?|due|secondary|from|acute|new|onset|progressive|control\w*|uncontrolled|stable|improv\w*|worse\w*`,
  ],
  ['person', 'he|she|pt|patient|they|i|you|we|his|her|their|your|my|mr|mrs|ms|him'],
];

const patterns = new WordPatterns(families.map(([, pattern]) => pattern));
const ofRelatives = new WordPatterns([relatives]);
const RELATIVE = 1 + families.findIndex(([name]) => name === 'relative');

/** 0 for none, else the number of the family. */
export function familyOf(word: string): number {
  const family = patterns.first(word);
  if (family !== 0 || !word.endsWith("'s")) return family;
  return ofRelatives.first(word.slice(0, -2)) === 0 ? 0 : RELATIVE;
}

export const FAMILIES = families.length;
/** The family of drugs. */
export const DRUG = 1 + families.findIndex(([name]) => name === 'drug');

/** What joins items of a list, 1 for a comma and 2 for any other; 3 for what ends one; 0 for words. */
const joins: ReadonlyMap<string, number> = new Map([
  [',', 1],
  ...['and', 'or', '/', '&', '+', 'nor'].map((word) => [word, 2] as const),
  ...[':', ';', '.', '(', ')', '[', ']', '?', '!', '|'].map((mark) => [mark, 3] as const),
]);

export const joinOf = (word: string): number => joins.get(word) ?? 0;
