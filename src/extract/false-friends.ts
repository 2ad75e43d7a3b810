import type { Span } from '../note/span.ts';

/**
 * Short forms that mean something else beside such words. `before` and `after` are tested on the
 * characters that touch the short form (up to 24 on each side).
 */
export interface FalseFriend {
  readonly short: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly means: string;
}

export const falseFriends: readonly FalseFriend[] = [
  { short: 'RA', before: /(?:%|\bon|\bsats?|\bO2|SpO2)[^.\n]{0,8}$/i, means: 'room air' },
  { short: 'RA', after: /^\s*(?:pressure|sat)/i, means: 'right atrium or room air' },
  { short: 'ED', before: /\b(?:the|in|to|from|via|our|an|into|through)\s+$/i, means: 'emergency department' },
  {
    short: 'ED',
    after: /^\s*(?:visit|physician|course|arrival|staff|stay|precautions|with|for)\b/i,
    means: 'emergency department',
  },
  { short: 'PE', after: /^\s*:/, means: 'physical examination' },
  { short: 'PE', after: /^\s*(?:tubes?|exam|findings)\b/i, means: 'pressure-equalising tube or examination' },
  {
    short: 'MS',
    after: /^\s*(?::|contin|exam|\d|-?[34]\b)/i,
    means: 'musculoskeletal, mental status or morphine',
  },
  { short: 'MS', before: /\b(?:altered|baseline)\s+$/i, means: 'mental status' },
  { short: 'MS', after: /^\.?\s+[A-Z][a-z]/, means: 'a title before a name' },
  { short: 'MR', after: /^\.?\s+[A-Z][a-z]/, means: 'a title before a name' },
  {
    short: 'MR',
    after: /^\s*(?:#|number|angio|arthro|imaging|scan|\d)/i,
    means: 'medical record or magnetic resonance',
  },
  { short: 'PD', before: /\b(?:\d|mm|on)\s*$/i, means: 'pupillary distance or peritoneal dialysis' },
  { short: 'CF', after: /^\s*(?:at|@|\d)/i, means: 'counting fingers' },
  { short: 'CA', after: /^\s*[-‐]?\s*(?:\d{2,3}|19-9|125)\b/i, means: 'tumour marker' },
  { short: 'CA', before: /,\s*$/, means: 'California' },
  { short: 'CVA', after: /^\s*tender/i, means: 'costovertebral angle' },
  { short: 'PCP', after: /^(?!\s*(?:pneumonia|prophylaxis))/i, means: 'primary care provider' },
  { short: 'MI', before: /,\s*$/, after: /^\s*\d{5}/, means: 'Michigan' },
  { short: 'FH', after: /^x?\s*:/i, means: 'family history' },
  { short: 'AD', before: /\b(?:gtt|gtts|drops?)\b[^.\n]{0,8}$/i, means: 'right ear' },
  { short: 'AS', before: /\b(?:gtt|gtts|drops?)\b[^.\n]{0,8}$/i, means: 'left ear' },
  { short: 'HA', before: /\b(?:sodium|cross-linked)\s+$/i, means: 'hyaluronic acid' },
  { short: 'HA', after: /^\s*(?:injection|1c)/i, means: 'hyaluronic acid' },
  { short: 'BS', before: /\b(?:decreased|normal|\+|active)\s*\)?\s*$/i, means: 'breath or bowel sounds' },
  { short: 'AF', after: /^\s*(?:VSS|vss)/, means: 'afebrile' },
  { short: 'CP', after: /^\s*(?:angle|exam)/i, means: 'costophrenic' },
  {
    short: 'PT',
    after: /^\s*(?:\/|INR|referral|eval|consult)/i,
    means: 'prothrombin time or physical therapy',
  },
  {
    short: 'DM',
    before: /\b(?:dextromethorphan|guaifenesin|robitussin|mucinex)\s*[-/]?\s*$/i,
    means: 'dextromethorphan',
  },
  { short: 'TIA', before: /\bde\s+$/i, means: 'a name' },
  { short: 'MD', before: /[\p{L}\]],\s+$/u, means: 'a degree behind a name' },
  { short: 'AR', after: /^\s*\d{5}/, means: 'Arkansas' },
];

/**
 * Short forms that say something else on nearly every page of a chart (blood pressure, history of presenting
 * complaint, twice a day, lymph nodes …), though some terminology has a rare disease of that name.
 */
export const chartAbbreviations: ReadonlySet<string> = new Set(
  (
    'ABD ABG ALT AM AST BD BID BM BO BP CBC CBD CC CN CNS CRP CT CV CVS CXR DH DIP DOB EF EKG ECG ENT ER FBC FU GEN GI GU HPC ' +
    'HPI HR ICE ICU IM INR IV LFT LN LNS LUE LLE MG ML MRI MSK MVA NAD NEURO NKDA OBS OD OT PM PMH PO PPD PRN PSA PSH PT ' +
    'QD ROM ROS RR RUE RLE SH TID TM TSH US VS WBC WT'
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
