import type { Span } from '../note/span.ts';
import { chartFriends } from './chart-friends.ts';
import type { FalseFriend } from './false-friend.ts';
import { isOtherwiseMeant, isToldDisorder } from './otherwise-meant.ts';
import { practiceFriends } from './practice-friends.ts';
import { isWordInCapitals } from './words-in-capitals.ts';

/** Before what no leak or stenosis of a valve is. */
const ungraded =
  /(?<!\b(?:mild|mod|moderate|severe|sev|trace|trivial|mild[- ]mod|mild[- ]to[- ]moderate|mod[- ]severe|moderate[- ]to[- ]severe|no|nil|without|significant|some|functional|ischa?emic|secondary|primary|known|worsening|[1-4]\+|[,/&]|and|with|w\/)\s?)$/i;

export const falseFriends: readonly FalseFriend[] = [
  ...chartFriends,
  ...practiceFriends,
  // room air
  { short: 'RA', before: /(?:%|\bon|\bsats?|\bO2|SpO2)[^.\n]{0,8}$/i },
  // room air
  { short: 'RA', before: /\b(?:now|weaned to|stable in)\s+$/i },
  // right atrium or room air
  { short: 'RA', after: /^\s*(?:pressure|sat)/i },
  // emergency department
  { short: 'ED', before: /\b(?:the|in|to|from|via|our|an|into|through)\s+$/i },
  // emergency department
  {
    short: 'ED',
    after:
      /^\s*(?:visit|physician|course|arrival|staff|stay|precautions|with|for|follow-?\s?up|presentation|attend|doctor|nurs|team|provider|consult|triage|eval|discharge|admission|bed\b|records?|notes?\b|today|yesterday|last night|[ox]n? ?\d|at \d)/i,
  },
  // physical examination, as a header; "r/o PE: CTPA neg" asks about an embolism
  { short: 'PE', before: /(?:^|[\n.;!)]|\s{2})\s*$/, after: /^\s*:/ },
  {
    short: 'PE',
    before: /(?:^|[\n.;!])\s*$/,
    after:
      /^\s+(?:(?:alert|well|nad|gen|general|vss?|vitals|afebrile|afeb|heent|neck|chest|lungs?|cta|cor|heart|rrr|abd|abdo|abdomen|soft|ext|skin|positive|\+ve|tender|red|tms?|normal|unremarkable|benign|wnl)\b|[LR] )/i,
  },
  // pressure-equalising tube or examination
  { short: 'PE', after: /^\s*(?:tubes?|exam|findings)\b/i },
  // musculoskeletal, mental status or morphine
  {
    short: 'MS',
    after: /^\s*(?::|contin|exam|\d|-?[34]\b)/i,
  },
  // mental status
  { short: 'MS', before: /\b(?:altered|baseline)\s+$/i },
  // a title before a name, unless a valve is graded: "mild MR. Normal RV"
  { short: 'MS', before: ungraded, after: /^\.?[^\S\n]+[A-Z][a-z]/ },
  { short: 'MR', before: ungraded, after: /^\.?[^\S\n]+[A-Z][a-z]/ },
  // medical record or magnetic resonance
  {
    short: 'MR',
    after:
      /^[^\S\n]*(?:#|number|angio|arthro|entero|elasto|cholangio|veno|uro|imaging|scan|brain|head|neck|spine|abdomen|pelvis|knee|shoulder|hip|\d)/i,
  },
  // progressive disease
  { short: 'PD', before: /\b(?:if|until|RECIST)\s+$/i },
  // peritoneal dialysis
  {
    short: 'PD',
    after: /^\s*(?:fluid|effluent|catheter|cath|exchange|exit|peritonitis|prescription|nurse)/i,
  },
  // obtuse marginal artery
  { short: 'OM', before: /\b(?:SVG|SV|LIMA|RIMA|RA|graft|stent|PCI|to)\s?[-–>→]{0,2}\s?$/i },
  { short: 'OM', after: /^[1-3]?\s?(?:branch|lesion|stent|graft|disease|stenosis)/ },
  // urgent care
  {
    short: 'UC',
    before: /\b(?:per|at|to|from|by|via|went to|seen (?:at|in)|an?)\s$/i,
    after: /^(?!\s(?:flare|colitis|pancol))/,
  },
  // a receptor and its ligands: PD-1, PD-L1
  { short: 'PD', after: /^[-‐]?\s?(?:L[-‐]?)?[12]\b/ },
  // pupillary distance or peritoneal dialysis
  { short: 'PD', before: /\b(?:\d|mm|on)\s*$/i },
  // counting fingers
  { short: 'CF', after: /^\s*(?:at|@|\d)/i },
  // tumour marker
  { short: 'CA', after: /^\s*[-‐]?\s*(?:\d{2,3}|19-9|125)\b/i },
  // California
  { short: 'CA', before: /,\s*$/ },
  // costovertebral angle
  { short: 'CVA', after: /^\s*tender/i },
  // primary care provider
  { short: 'PCP', after: /^(?!\s*(?:pneumonia|prophylaxis))/i, unlessTold: true },
  // Michigan
  { short: 'MI', before: /,\s*$/, after: /^\s*\d{5}/ },
  // family history
  { short: 'FH', after: /^x?\s*(?::|of\b|[-–]|or P?MH|neg|pos|nil|non)/i },
  // family history
  { short: 'FH', before: /\b(?:no|nil|unknown|noncontributory|relevant|significant)\s+$/i },
  // a pill, or what a joint does
  {
    short: 'POP',
    before:
      /\b(?:pill|contracepti\w+|COCP?|COC|on|to|start\w*|switch\w*|tak(?:es|ing)|Cerazette|a|the|felt|heard)\s+(?:the\s+)?$/i,
  },
  { short: 'POP', after: /^\s*(?:pill|contracep|\d|in (?:his|her|the) knee)/i },
  // right ear
  { short: 'AD', before: /\b(?:gtt|gtts|drops?)\b[^.\n]{0,8}$/i },
  // left ear
  { short: 'AS', before: /\b(?:gtt|gtts|drops?)\b[^.\n]{0,8}$/i },
  // hyaluronic acid
  { short: 'HA', before: /\b(?:sodium|cross-linked)\s+$/i },
  // hyaluronic acid
  { short: 'HA', after: /^\s*(?:injection|1c)/i },
  // breath or bowel sounds
  { short: 'BS', before: /\b(?:decreased|normal|\+|active)\s*\)?\s*$/i },
  // afebrile
  { short: 'AF', after: /^\s*(?:VSS|vss)/ },
  // costophrenic
  { short: 'CP', after: /^\s*(?:angle|exam)/i },
  // prothrombin time or physical therapy
  {
    short: 'PT',
    after: /^\s*(?:\/|INR|referral|eval|consult)/i,
  },
  // dextromethorphan
  {
    short: 'DM',
    before: /\b(?:dextromethorphan|guaifenesin|robitussin|mucinex)\s*[-/]?\s*$/i,
  },
  // metabolic equivalents
  { short: 'METS', before: /[<>≥≤=\d]\s*$/ },
  // metabolic equivalents
  { short: 'METS', after: /^\s*(?:[<>≥≤=:]|\d)/ },
  // a name
  { short: 'TIA', before: /\bde\s+$/i },
  // days of dialysis: Tuesday, Thursday, Saturday
  { short: 'TTS', before: /\b(?:HD|dialysis)\s*\(?$/i },
  // ultrasound of the head
  { short: 'HUS', after: /^\s*(?::|nl\b|normal|neg\b|negative|no\b|with(?:out)?\b|shows?)/i },
  // a degree behind a name
  { short: 'MD', before: /[\p{L}\]],\s+$/u },
  // Arkansas
  { short: 'AR', after: /^\s*\d{5}/ },
  // slit lamp examination
  { short: 'SLE', before: /(?:^|[\n.;])\s*$/, after: /^\s*(?::|OU\b|O[DS]\b|exam)/i },
  { short: 'SLE', before: /\bIOP[^\n]{0,16}$/ },
  // insulin
  { short: 'NPH', before: /(?:\d|\bunits?|\binsulin|\bon|GDM:?)\s*$/i },
  // insulin
  { short: 'NPH', after: /^\s*(?:insulin|\d|q(?:hs|am|pm)\b|BID|@|u\b|units?\b)/i },
  // group B streptococcus
  {
    short: 'GBS',
    after:
      /^\s*(?::|-|\+|pos|neg|unk|pend|status|coloni|proph|ppx|abx|screen|swab|bacteri|carrier|culture|urine|sepsis|mening|EOS|EOD|LOD)/i,
  },
  // ultrasound of the head
  { short: 'HUS', after: /^\s*(?:on\s+)?(?:DOL|day|\d)/i },
  // aortic insufficiency only where heart valves are spoken of
  {
    short: 'AI',
    before: /(?<!\b(?:trace|trivial|mild|mod|moderate|severe|no|tr|MR|AS|and|\d\+)[\s/,&]{0,2})$/i,
  },
  // posterior vitreous detachment, in an eye
  { short: 'PVD', after: /^\s*(?:OU|O[DS]|[RLB]E)\b/ },
  { short: 'PVD', before: /\b(?:RD|tears?|RT|Weiss|floaters)[^.\n]{0,12}$/ },
  // an artery of the heart
  {
    short: 'LAD',
    after: /^\s*(?::|\d|%|,?\s?(?:LCx|RCA|stent|lesion|territ|occlu|stenos|disease|diag|PCI|DES)\b)/i,
  },
  // an artery of the heart
  { short: 'LAD', before: /(?:\bLIMA[- ]?(?:to|-)\s?|\b(?:prox\w*|mid|distal|ostial|to(?: the)?)[- ])$/i },
  // ultrasound of the head
  { short: 'HUS', before: /\b(?:on|by|per|via)\s+$/i },
  // where and when, not who is ill
  {
    short: 'COVID',
    after:
      /^(?:-19)?\s*(?:evaluation|testing|cent(?:er|re)s?|clinic|ward|unit|setting|era|pandemic|precaution|restriction|lockdown|protocol|screening)/i,
  },
  // a scale of palliative care
  { short: 'PPS', after: /^\s*(?:\d|:|score)/i },
  // a distance of the airway
  { short: 'TMD', after: /^\s*[:=]?\s*[<>≥≤\d]/ },
  // a dietitian
  { short: 'RD', after: /^\s*(?:note|consult|eval|recs?|to follow|following)\b/i },
  // many
  { short: 'PILES', after: /^\s+of\b/i },
  // a band on the wrist
  { short: 'TR', after: /^\s*band\b/i },
  // how a pacemaker paces
  { short: 'DDD', after: /^ (?:PPM|pacer|pacemaker|pacing|mode|dual|\d)/i },
  // atrial tachycardia
  { short: 'AT', after: /^\s*\/\s*AF\b/ },
  // Child-Pugh
  { short: 'CP', after: /^(?:[-\s]?[ABC]\b|\s*score)/ },
  // a drug
  {
    short: 'NTG',
    after: /^\s*(?:held|given|SL|gtt|drip|x\s?\d|\d|\.4|spray|paste|prn|infusion|with|w\/|relief)/i,
  },
  // a drug
  { short: 'EPI', after: /^\s*(?:-?pen|x|neb|\d|gtt|drip|IM|given|inject)/i },
  // sexual intercourse
  {
    short: 'SI',
    before: /\b(?:unprotected|protected|last|no|regular)\s+$/i,
    after: /^\s*(?:\d|with|x\b|since|last|yest|on\b|today)/i,
  },
  { short: 'SI', before: /\b(?:un)?protected\s+$/i },
  // a questionnaire
  { short: 'GAD', after: /^\s?-?\s?[27]\b/ },
  // how a ureter is injected
  { short: 'HIT', after: /^\s*\/\s*STING/ },
  // Nevada
  { short: 'NV', before: /,\s*$/, after: /^[,\s]*\d{5}/ },
  // a tube, or the carbon dioxide at the end of a breath
  { short: 'ET', after: /^\s*(?:tube|suction|secret|CO2|intub)/i },
  // a study
  { short: 'IRIS', after: /^\s*-?\s*(?:enrol|study|trial|regist|scan|\w*\d)/i },
  // acidity
  { short: 'PH', after: /^\s*(?:[:=<>]|\d|of\s+\d)/ },
  // by the vagina
  { short: 'PV', after: /^\s*(?:bleed|loss|discharge|exam|spotting)/i },
  // what urine, a rash or a wind does
  { short: 'BURNS', before: /\b(?:it|that|this|which|urine|urination|really|still|also)\s+$/i },
  // what is given, or an abbreviation
  {
    short: 'FLU',
    after: /^\s*(?:shots?|vacc|vax|jabs?|clinic|season|swab|test|-?\s?like|booster|imm|mist)/i,
  },
];

/**
 * Short forms that say something else on nearly every page of a chart (blood pressure, history of presenting
 * complaint, twice a day, lymph nodes …), though some terminology has a rare disease of that name.
 */
export const chartAbbreviations: ReadonlySet<string> = new Set(
  (
    'ABC BH DEA HCG hCG bHCG MBA PHD ' +
    'POA EI CGM HFA ALND TOC MMF SCDs ABD ABG AE IUP AC ACCP ACH ACLS ACP ADA ADC ADE ADM AFP AGA AHA AIR AKA ALT AM APAP APD ARB ARCH ASC AST ATC AU AVA ' +
    'BA BAC BAL BD BF BID BKA BL BLE BLS BM BMD BMP BO BP BPP BRCA BS BSA BUN CABG CAC CAM CAN CARD CAS CAST CBC ' +
    'CBD CBG CBS CC CCE CCP CCT CDC CEA CED CHAR CHILD CHIME CHOPS CIWA CK CL CLC CMP CMS CN CNC CNS COLD CON ' +
    'COVE CPAP CPK CPX CRAB CRP CS CSM CT CTA CTI CTPA CTV CTX CUS CV CVL CVS CX CXR DASS DC DD DES DEXA DH DHS ' +
    'DIG DIP DOA DOB DOC DOORS DOS DRA DRE DSD DSS DTV EAD ECD ECG ECT EDM EDSS EEG EF EGD EKG EM EMA EMC EMG EMR ' +
    'EMS ENT EOM EOMI EP ER ERCP ERS ES ESR ESS EST ETT EV EVAR EXT FA FACE FACES FAME FBC FBG FBS FDG FEB FEN ' +
    'FFP FHR FHS FHT FNA FOBT FP FS FSBS FSS FU GCS GCT GDS GEN GET GFD GFR GGT GI GLASS GLOW GOC GPS GS GT GTT ' +
    'GU HAS HAT HC HCA HCP HCS HD HEENT HELIX HEMA HEP HGB HIDA HLA HMO HOB HP HPC HPF HPI HR HSA HSM HTS IBW ICD ' +
    'ICE ICP ICS ICU ID IED IM IMM IMS INR INTS IO IOL ION IP IPD IPN IPS ISS IU IUD IV IVC IVF IVIG IVP JAE JP ' +
    'JPD JVP KAND KIN KNO KUB LAMB LAP LBL LC LCA LCS LDH LET LF LFT LI LIN LLE LM LMA LMP LN LNS LORD LOS LPI ' +
    'LPS LS LTAC LUE MAP MAR MARCH MBS MC MCH MCHC MCS MCV MDC MDI MED MEND MHA MISC ML MMM MMR MMSE MMT MOA ' +
    'MOCA MP MRA MRCP MRD MRI MRS MRV MSE MSK MSS MST MSU MT MTP MTX MVA NABS NAD NAE NB NBS NC NCAT NCS NCV ND ' +
    'NDP NEM NEURO NGT NH NHS NIBP NICU NIHSS NKA NKDA NM NN NOD NP NPO NPS NRB NS NSAID NSF NSR NST NT NTND OAS ' +
    'OAT OBS OCP OCT OD OGD OGTT OMT ONH OO OOB OOM OPA OR ORIF ORL OT OTC OTD OTS PACS PACU PAIS PALE PALS PAM ' +
    'PAP PARK PAS PB PBS PBT PC PCA PCC PCI PCL PCM PCS PCT PDS PED PEEP PEG PEL PERC PERRL PET PF PFT PHO PHQ ' +
    'PICC PIN PIP PIV PJ PL PLT PM PMC PMD PMDS PMH PN PNS PO POC POD POH POT PP PPD PPE PPI PPV PRN PROM PRP PRS ' +
    'PSA PSE PSH PSV PT PTA PTCA PTD PTH PTR PTT PVA PVR PX QD QSM RAI RB RBC RBS RCA RCL RE RHC RHS RICH RLE RNA ' +
    'ROM ROS RPR RR RRP RRR RRS RS RSS RT RTC RTH RTS RTW RUE RVSP SAO SATS SBAR SBC SBP SBRT SCAN SCAR SCL SCS ' +
    'SCT SEM SF SH SIN SL SLP SLR SLS SMS SNF SOS SP SPAR SPM SPT SQ SRP SRS SS SSD SSI SSM STAR STS SVA SVD SVR ' +
    'SW TA TAC TAH TAM TAR TAVR TBSE TCD TCP TCS TDD TDP TEDS TEE TF TFT TGV THA THC THR TIBC TID TKA TKO TKR TLC ' +
    'TM TMN TNS TO TOD TPN TPR TS TSE TSH TTE TTM TURP TV TVUS TX UA UDS UL UOP UPT US USH USS UTD UTS UVB VAC ' +
    'VAS VATS VBG VC VCUG VDRL VL VP VPS VQ VS VSS VVS WAS WAT WBAT WBC WBS WD WDWN WED WEE WHS WLE WNL WRN WS WT ' +
    'XP XR XRT'
  ).split(' '),
);

const CONTEXT = 24;

const byShort = new Map<string, FalseFriend[]>();
for (const friend of falseFriends) byShort.set(friend.short, [...(byShort.get(friend.short) ?? []), friend]);

/** Whether a short form means something else where it stands. */
export function isFalseFriend(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end);
  // as written: "PSA" is an antigen, "PsA" psoriatic arthritis
  if (
    chartAbbreviations.has(written) ||
    (written.endsWith('s') && chartAbbreviations.has(written.slice(0, -1)))
  )
    return !isToldDisorder(text, span);
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = text.slice(span.end, span.end + CONTEXT);
  if (isWordInCapitals(written, before, after)) return true;
  const friends = byShort.get(written.toUpperCase());
  const isFriend = friends?.some(
    (friend) =>
      (friend.before === undefined || friend.before.test(before)) &&
      (friend.after === undefined || friend.after.test(after)) &&
      !(friend.unlessTold === true && isToldDisorder(text, span)),
  );
  return isFriend === true || isOtherwiseMeant(text, span);
}

/** Words too general to be a mention on their own, though some terminology lists them as a term. */
export const generalWords: ReadonlySet<string> = new Set(
  (
    'disease disorder syndrome condition illness problem complaint finding symptom sign lesion mass abnormality normal ' +
    'burn burns injury trauma complication history risk failure dysfunction deficiency deformity defect death fall drug alcohol ' +
    'pain infection inflammation tumor growth change reaction attack episode exposure cold birth pregnancy ' +
    'can was for and not all but has had are his her she him who may rest face hand arm leg eye ear nose skin heart lung ' +
    'liver kidney bone brain blood chest back neck head age aged adult child male female man woman mother father white ' +
    'black left right upper lower other acute chronic mild severe moderate stable active type stage grade impact cast ' +
    'test patient doctor nurse medical clinical care plan light dark large small long short high low set map cat dog ' +
    'soft ever glass glasses bends lue secondary run runs page ward bad sad mad red dry wet hot ten six one two bid tid prn met men pan par pet lead camp gas post span act analgesia'
  ).split(' '),
);
