import type { Span } from '../note/span.ts';

/**
 * Short forms that mean something else beside such words: what, a comment says. `before` and `after` are tested on the
 * characters that touch the short form (up to 24 on each side).
 */
export interface FalseFriend {
  readonly short: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

export const falseFriends: readonly FalseFriend[] = [
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
    after: /^\s*(?:visit|physician|course|arrival|staff|stay|precautions|with|for)\b/i,
  },
  // physical examination, as a header; "r/o PE: CTPA neg" asks about an embolism
  { short: 'PE', before: /(?:^|[\n.;!)]|\s{2})\s*$/, after: /^\s*:/ },
  // pressure-equalising tube or examination
  { short: 'PE', after: /^\s*(?:tubes?|exam|findings)\b/i },
  // musculoskeletal, mental status or morphine
  {
    short: 'MS',
    after: /^\s*(?::|contin|exam|\d|-?[34]\b)/i,
  },
  // mental status
  { short: 'MS', before: /\b(?:altered|baseline)\s+$/i },
  // a title before a name
  { short: 'MS', after: /^\.?\s+[A-Z][a-z]/ },
  // a title before a name
  { short: 'MR', after: /^\.?\s+[A-Z][a-z]/ },
  // medical record or magnetic resonance
  {
    short: 'MR',
    after: /^\s*(?:#|number|angio|arthro|imaging|scan|\d)/i,
  },
  // progressive disease
  { short: 'PD', before: /\b(?:if|until|RECIST)\s+$/i },
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
  { short: 'PCP', after: /^(?!\s*(?:pneumonia|prophylaxis))/i },
  // Michigan
  { short: 'MI', before: /,\s*$/, after: /^\s*\d{5}/ },
  // family history
  { short: 'FH', after: /^x?\s*:/i },
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
];

/**
 * Short forms that say something else on nearly every page of a chart (blood pressure, history of presenting
 * complaint, twice a day, lymph nodes …), though some terminology has a rare disease of that name.
 */
export const chartAbbreviations: ReadonlySet<string> = new Set(
  (
    'ABD ABG AKA ALT AM AST BD BID BKA BM BO BP BRCA CABG CBC CBD CC CIWA CN CNS CRP CT CTA CTPA CTV CV CVS CXR ' +
    'DEXA DH DIP DOB ECG EF EGD EKG ENT ER ERCP EVAR FBC FU GEN GI GU HD HIDA HPC HPI HR ICE ICU IM INR IV LFT ' +
    'LLE LN LNS LTAC LUE MG ML MRA MRCP MRI MRV MSK MVA NAD NEURO NKDA OBS OD ORIF OT PCI PM PMH PO PPD PRN PSA ' +
    'PSH PT QD RLE ROM ROS RR RUE SBRT SH SNF SRS TAVR TEE THA THR TID TKA TKR TM TSH TTE TURP US VATS VS WBC WT'
  ).split(' '),
);

const CONTEXT = 24;

const byShort = new Map<string, FalseFriend[]>();
for (const friend of falseFriends) byShort.set(friend.short, [...(byShort.get(friend.short) ?? []), friend]);

/** Whether a short form means something else where it stands. */
export function isFalseFriend(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end);
  // as written: "PSA" is an antigen, "PsA" psoriatic arthritis
  if (chartAbbreviations.has(written)) return true;
  const friends = byShort.get(written.toUpperCase());
  if (friends === undefined) return false;
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = text.slice(span.end, span.end + CONTEXT);
  return friends.some(
    (friend) =>
      (friend.before === undefined || friend.before.test(before)) &&
      (friend.after === undefined || friend.after.test(after)),
  );
}

/** Words too general to be a mention on their own, though some terminology lists them as a term. */
export const generalWords: ReadonlySet<string> = new Set(
  (
    'disease disorder syndrome condition illness problem complaint finding symptom sign lesion mass abnormality normal ' +
    'injury trauma complication history risk failure dysfunction deficiency deformity defect death fall drug alcohol ' +
    'pain infection inflammation tumor growth change reaction attack episode exposure cold flu birth pregnancy ' +
    'can was for and not all but has had are his her she him who may rest face hand arm leg eye ear nose skin heart lung ' +
    'liver kidney bone brain blood chest back neck head age aged adult child male female man woman mother father white ' +
    'black left right upper lower other acute chronic mild severe moderate stable active type stage grade impact cast ' +
    'test patient doctor nurse medical clinical care plan light dark large small long short high low set map cat dog ' +
    'soft ever glass glasses bends lue secondary run runs page ward bad sad mad red dry wet hot ten six one two bid tid prn met men pan par pet lead camp gas post span act'
  ).split(' '),
);
