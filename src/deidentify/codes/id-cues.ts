import type { PhiCategory } from '../phi-category.ts';

/** What the words before a value say it is. A weak cue is also a word of a sentence and asks for a mark of a number or a long value. */
export interface IdCue {
  readonly category: PhiCategory;
  readonly isStrong: boolean;
}

/** Rows: category, cues that stand for nothing else, cues that are also words of a sentence. */
const rows: readonly (readonly [category: PhiCategory, strong: string, weak: string])[] = [
  [
    'MRN',
    'mrn|pas no|pas number|ptid|patid|subjid|usubjid|identifier|emrn|empi|mpi|uhid|hrn|urn|nhi|nhs|chi|crn|pid|ipp|medrec|med rec|medical record|medical records|medical rec|med record|health record|hospital record|patient id|pt id|patient number|patient no|patient identifier|hosp|hospital no|hospital number|hospital id|unit no|unit number|unit record|chart no|chart number|record no|record number|expediente|nhs no|nhs number|ip no|op no|opd no|clinic no|clinic number|dossier|historia clinica|historia clínica|nhc|folio|patienten-id|aufnahmenummer|matricola|fallnummer|patientennummer|nss|chart label|chart jacket|pt open|patient open|pt index|clinic chart|dental chart',
    'mr|ur|pat|chart|unit|hospital|record|records|patient|pt|exp|clinic|file id|old chart|paper chart|ip|mpid|hn|an',
  ],
  [
    'ACCOUNT',
    'acct|a/c|by check|iban|bank account|bank acct|cuenta|konto|compte|factura|rechnung|credit card|debit card|visa card|visa|mastercard|amex|account|routing|guarantor|invoice|sort code|bsb|billing account|har|credit union|swift|carecredit|last4|pan',
    'card|receipt|statement|bill|billing|loan|bond|savings|check|cheque|payment|bank|fin|transaction|wallet|voucher|ends',
  ],
  [
    'HEALTH_PLAN',
    'hcn|phn|ohip|ramq|msp|mbi|hic|hicn|medicare|medicaid|medi-cal|medical card|gms|bic|policy|memberid|member|membership|subscriber|beneficiary|contrato|póliza|poliza|afiliado|afiliación|krankenkasse|versichertennr|mutuelle|health card|insurance id|insured id|plan id|payer id|tricare|dod|pm-jay|scheme|preauth|pre-auth|precert|pre-authorization|preauthorization|prior auth|prior authorization|auth|authorization|authorisation|grp|med aid|medical aid|aetna|cigna|humana|uhc|unitedhealthcare|bcbs|blue cross|anthem|kaiser|tufts|molina|centene|ambetter|wellcare|aarp|vhi|bupa|axa|medibank|versichertennummer|assurance|ahcip|dva|ihi|dep|mbr|mcd|medigap|medicaid recip|medicaid recipient|insured id|insureds id|recip id',
    'recip|recipient|insured|pol|insurance|group|plan|claim|referral|secondary|primary|coverage|payer|contract|certificate|ma|ppo|hmo',
  ],
  [
    'LICENSE',
    'oln|license|licence|lic|npi|dea|upin|gmc|nmc|gdc|gphc|hcpc|mcnz|ncnz|cpso|cpsbc|cpsa|cno|hpcsa|sanc|tnmc|mci|nmc reg|imc|nmbi|ahpra|ahpra reg|clia|cdl|dl|driver license|drivers license|state id|prescriber no|prescriber number|provider no|provider number|medreg|prc|rpps|adeli|cnp|anr|lizenz|licenza|matrícula|matricula|arztnummer|regn|regd|lanr|licencia|cedula|cédula',
    'cert|certificate|reg|registration|provider|prescriber|permit|supervising|taxonomy|gp code',
  ],
  [
    'VEHICLE',
    'plate|plates|tag number|tag no|vin|rego|license plate|licence plate|number plate|medallion|placard|placa|kennzeichen|kenteken|registration plate',
    'tag|veh|vehicle|decal',
  ],
  [
    'DEVICE',
    'serial|ser|ser no|serno|s/n|sn|dn|udi|imei|imsi|iccid|mac address|device id|deviceid|device serial|serial number|modem|transmitter|actigraph|lot|batch|sensor|lot number|unique device',
    'device|dev|glucometer|controller|reader|neurostim|neurostimulator|ipg|pdm|recorder|meter|monitor|generator|implant|sticker|stent|pump|ref|pass|pendant|implant card|unit|cage|lens|iol|pacemaker|defib|machine|cpap|handset|tablet|equipment|asset|loaner|ventilator|concentrator|oximeter|bipap|cpap unit|wheelchair|walker|scooter tag|walker tag|hoist|hearing aid|hearing aids|apnea monitor|cochlear processor|sound processor|processor|holter unit|holter|event monitor|nebulizer|compressor|thermometer|cuff|bp cuff|scale|headset',
  ],
  [
    'SSN',
    'ssn|social security|soc sec|ss|nationalid|national id|national insurance|ni|nino|nin|ppsn|pps|ird|sin|tfn|bsn|nir|cpr|cuil|dni|nie|curp|aadhaar|aadhar|personnummer|id number|identity|identity no|identity number|nric|hkid|pesel|jmbg|svnr|tckn|nif|cpf|rg|said|national insurance no',
    '',
  ],
  [
    'BIOMETRIC',
    'fingerprint|fingerprints|voiceprint|thumbprint|palmprint|palm-vein|palm vein|faceprint|face id|faceid|iris|retina|retinal scan|hash|vein hash|finger vein|ear print|earprint|dna profile|face hash|gait id|gait signature|ear scan|face scan|hand scan|eye scan|iris scan|vein scan|palm scan|retina scan|biometric|biometrics|enrolment|iris code|speaker model',
    'face|voice|finger|palm|check-in',
  ],
  [
    'PHOTO',
    'mugshot|mug shot|photo no|photo id|image no|image id|picture no|film no',
    'mug|photo|photos|photograph|pic|pics|picture|clip|still|snapshot|footage',
  ],
  [
    'OTHER_ID',
    'locker|gate code|door code|entry code|room key|key card|key fob|access code|airline|flight|flt|bdg|dot no|dot number|doc no|doc number|msg|msg id|portal msg|secure msg|claim folder|folder no|c-file|rfid|library card|union card|guthrie kit|visit id|encounter|enc|csn|accession|acc|accn|specimen no|specimen id|specimen number|order no|order number|order id|requisition|req|subj|subject id|participant|screening no|screening number|randomisation number|randomization number|subject number|randomization|randomisation|rand|kit|barcode|bar code|docket|badge|shield|employee|employee id|staff id|dictation|job id|confirmation|conf|tracking|our ref|your ref|reference|reference number|reference no|case no|case number|booking|inmate|prison no|prisoner|pnc|pnr|booking ref|practice code|surgery code|ods code|org code|service no|service number|tax id|ein|tin|itin|rx no|donor id|unos|uuid|guid|wic|snap|ebt|wristband|bracelet|interpreter id|interp|passport|visa no|student id|military id|edipi|interpreter|ticket|workorder|work order|incident|run no|cad|callsign|custody|warrant|collar|register|report no|rpt|report number|session|sessionid|file no|file number|fileno|token|extension|deviation|trackback|msgid|message id|doc id|document id|documentid|transaction id|locker|key|mpi|alien|a-number|uscis|unhcr|refugee|tribal enrollment|enrollment|enrolment no|unit id|pcr no|epcr|slide|slides|cassette|tube|guthrie|guthrie card|registry|login|host|hostname|workstation|terminal|user|userid|username|staff no|payroll|personnel|clock|timesheet|unique id|matter|docket no|aktenzeichen|az|geschäftszeichen|cbr|crm|dossier no|ref no|ref|study no|study id|patient study|participant id|record id|recordid|request id|episode|jmp|waybill|awb|consignment|courier|parcel|shipment',
    'folder|message|portal|band|visit|case|case id|specimen|spec|sample|order|study|subject|site|report|file|document|doc|job|request|donor|trial|pin|id|block|biopsy|fna|smear|path|approval|travel|slip|letter|claimref|officer|deputy|constable|medic|paramedic|consent form|visitor pass|room id|protocol|no|number|lab|lab no|exam|call|log|entry|book|booklet|agreement|consent|dispatch|run|hatch|stool|culture',
  ],
];

const table = new Map<string, IdCue>();
for (const [category, , weak] of rows) {
  for (const word of weak.split('|')) table.set(word, { category, isStrong: false });
}
for (const [category, strong] of rows) {
  for (const word of strong.split('|')) table.set(word, { category, isStrong: true });
}

/** Last words of cues of two words. */
const secondWords: ReadonlySet<string> = new Set(
  [...table.keys()].flatMap((cue) => (cue.includes(' ') ? [cue.split(' ')[1] ?? ''] : [])),
);

/** Words between a cue and its value. */
const links: ReadonlySet<string> = new Set(
  'number numbers no nos nr num nbr id ids is was ending ends ended in last four digits code ref value the reads nº n° of for spouse patient pt mother father wife husband son daughter child baby mom dad'.split(
    ' ',
  ),
);
const numberLinks: ReadonlySet<string> = new Set(
  'number numbers no nos nr num nbr id ids ending ends last code ref'.split(' '),
);

export interface FoundCue extends IdCue {
  /** The text between says that a number follows: "no.", "#", ":". */
  readonly isMarked: boolean;
  /** The number is only the end of the identifier. */
  readonly isTail: boolean;
}

const reach = 56;
const longestWord = 24;
const sign = 1;
const wordSign = 2;
/** Both: "a/c", "s/n", "pm-jay" hold signs that also part words. */
const kinds = new Uint8Array(256);
for (let code = 0; code < 256; code += 1) {
  const here = String.fromCharCode(code);
  kinds[code] =
    (/[\s:#=.,*"'(<>|[\\;/-]/.test(here) ? sign : 0) + (/[\p{L}\d_'’/&-]/u.test(here) ? wordSign : 0);
}
const isSign = (text: string, at: number): boolean => ((kinds[text.charCodeAt(at)] ?? 0) & sign) !== 0;
const isWordSign = (text: string, at: number): boolean =>
  ((kinds[text.charCodeAt(at)] ?? 0) & wordSign) !== 0;
/** The words of a key: memberId, device_id, member-no. */
const keyParts = /[\p{Lu}]?[\p{Ll}\d]+|\p{Lu}+(?!\p{Ll})/gu;

/** Reads leftwards from a value over marks and linking words to the cue that names it. */
export function idCueBefore(text: string, start: number): FoundCue | undefined {
  const low = Math.max(0, start - reach);
  let at = start;
  let isMarked = false;
  let isTail = false;
  let newlines = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    while (at > low && isSign(text, at - 1)) {
      const here = text.charAt(at - 1);
      // A comma ends the phrase of a cue, but for "account, number 5"
      if (turn === 0 && (here === ',' || here === ';')) return undefined;
      if (here === '\n') newlines += 1;
      if (':#="|>*'.includes(here)) isMarked = true;
      at -= 1;
    }
    if (newlines > 1) return undefined;
    const end = at;
    while (at > low && isWordSign(text, at - 1) && end - at < longestWord) at -= 1;
    if (at === end) return undefined;
    while (at < end && isSign(text, at)) at += 1;
    const word = text.slice(at, end);
    if (word === '' || /^\d/.test(word)) return undefined;
    // "Insured I.D."
    const isSpacedId = /^d$/i.test(word) && /i\.$/i.test(text.slice(Math.max(0, at - 2), at));
    if (isSpacedId) at -= 2;
    const lower = isSpacedId ? 'id' : word.toLowerCase();
    // Assist control of a ventilator
    if (lower === 'a/c' && /^[ :]{1,3}\d{1,2}(?!\d)/.test(text.slice(end, end + 6))) return undefined;
    const found = lookUp(text, at, isSpacedId ? 'id' : word, lower);
    // Words such as "ref" and "id" are links and cues: a cue farther left says more
    if (links.has(lower)) {
      if (numberLinks.has(lower)) isMarked = true;
      if (/^(?:ending|ends|ended|last|four|digits)$/.test(lower)) isTail = true;
      const farther = turn < 4 && text.charAt(at - 1) !== '\n' ? undefined : found;
      if (farther !== undefined) return { ...farther, isMarked, isTail };
      const rest = cueFrom(text, at, low);
      if (rest !== undefined && !(found?.isStrong && !rest.isStrong)) return { ...rest, isMarked, isTail };
      if (found !== undefined) return { ...found, isMarked, isTail };
      continue;
    }
    if (found === undefined) return undefined;
    if (newlines > 0 && !(found.isStrong && isMarked)) return undefined;
    return {
      ...found,
      isMarked: isMarked || /(?:Id|ID|No|Number|Num|Ref|Code)$|_(?:id|no|num|number|ref)$/.test(word),
      isTail,
    };
  }
  return undefined;
}

/** The cue directly left of a place, over one space or mark. */
function cueFrom(text: string, from: number, low: number): IdCue | undefined {
  let at = from;
  while (at > low && /[ \u00a0.:#(*-]/.test(text.charAt(at - 1)) && from - at < 4) at -= 1;
  const end = at;
  while (at > low && isWordSign(text, at - 1) && end - at < longestWord) at -= 1;
  const word = text.slice(at, end);
  return word === '' ? undefined : lookUp(text, at, word, word.toLowerCase());
}

/** True for a word that stands before values, as in "acc:5512". */
export function isCueWord(word: string): boolean {
  const lower = word.toLowerCase();
  return table.has(lower) || links.has(lower);
}

/** The category that the head of a column or the key of a record gives its values. */
export function keyCategory(key: string): PhiCategory | undefined {
  const cue = table.get(key) ?? lookUp(key, 0, key, key);
  return cue?.isStrong ? cue.category : undefined;
}

function lookUp(text: string, at: number, word: string, lower: string): IdCue | undefined {
  if (at > 1 && text.charAt(at - 1) === ' ' && secondWords.has(lower)) {
    let from = at - 1;
    while (from > 0 && at - from < longestWord && isWordSign(text, from - 1)) from -= 1;
    const two = table.get(`${text.slice(from, at - 1).toLowerCase()} ${lower}`);
    if (two !== undefined) return two;
  }
  const slash = lower.indexOf('/');
  const one =
    table.get(lower) ??
    (slash > 2 ? table.get(lower.slice(0, slash)) : undefined) ??
    (lower.endsWith("'s") ? table.get(lower.slice(0, -2)) : undefined);
  if (one !== undefined || word.length < 4) return one;
  if (!/[_-]|\p{Ll}\p{Lu}/u.test(word)) return undefined;
  const parts = (word.match(keyParts) ?? []).map((part) => part.toLowerCase());
  const last = parts.at(-1) ?? '';
  if (!/^(?:id|no|num|number|ref|code|key|serial|token|uuid)$/.test(last)) return undefined;
  const named =
    table.get(parts.join(' ')) ?? table.get(parts.slice(0, -1).join(' ')) ?? table.get(parts[0] ?? '');
  if (last === 'code' && named === undefined) return undefined;
  return { category: named?.category ?? 'OTHER_ID', isStrong: true };
}
