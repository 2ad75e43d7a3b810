import type { Span } from '../../note/span.ts';

/** Lines that are looked at above a mention. */
const LINES = 12;
const closed = /[.!?)]\s*$/;
const part =
  /^[\s•*#-]*(?:exam|examination|o\/e|oe|pe|pmhx?|psh|imp|impression|c\/o|dx|ix|plan|assessment|meds|dh|rx|obs|vitals|bp|sh|social|shx)\b/i;

/** "Mum: low mood" in the note of a baby. */
const relative =
  /^[\s•*-]*(?:mam|mum|mom|mother|father|dad|parents?|sister|brother|bro|sis|sib(?:ling)?s?|son|daughter|aunt|uncle|cousin|mgm|mgf|pgm|pgf|maternal|paternal)\b/i;

/** "FH: unknown. Eczema since infancy": the label is answered. */
const nothing =
  /^\s*[:–-]?\s*(?:unknown|not known|neg(?:ative)?(?= ?[.;])|(?:(?:pt|patient|he|she) (?:is|was) )?adopted|non-?contributory|unremarkable|nil(?: of note)?|none|nothing of note)\b(?!\s+(?:other|except|apart|aside|but|for)\b)[^.;\n]*[.;]\s/i;

const own =
  '(?:also\\s+|now\\s+|currently\\s+)?(?:reports|complains of|endorses|c\\/o|presents with|admits to|is here for|has|denies|is)\\b[^.;\\n]*$';
const joint = '(?:[.;]\\s+|,\\s+(?:but|and|while|whereas)\\s+)';
/** "FHx: mother - depression. Pt reports anxiety": a statement of the patient's own behind those of relatives. */
const patientTells = new RegExp(`\\p{L}[^\\n]*${joint}(?:(?:the|our)\\s)?(?:pt|patient)\\s+${own}`, 'iu');
/** "FH: gout, but she has asthma", "FH of MI. Complains of cough": where no relative is named before. */
const subjectTells = new RegExp(
  `^[^\\n]*\\p{L}[^\\n]*?${joint}(?:(?:he|she)\\s+${own}|(?:complains of|presents with|c\\/o|here (?:for|with))\\b[^.;\\n]*$)`,
  'iu',
);
const anyRelative =
  /\b(?:ma?m|mum|mom|mother|father|dad|parents?|sisters?|brothers?|bro|sis|sib(?:ling)?s?|sons?|daughters?|aunts?|uncles?|cousins?|grand\w+|nan|gran|mg[mf]|pg[mf]|twin|child(?:ren)?|relatives?|niece|nephew)\b/i;

/** "FH: both parents have gout. He has asthma", "FHx of gout. Has asthma himself": no relative is meant. */
const surelyOwn =
  /(?:\bboth parents\b[^.;\n]*[.;]\s+(?:he|she)\s(?:has|had|is)\b[^.;\n]*$)|(?:[.;]\s+(?:(?:he|she|pt|patient|has|is|had|now|currently|also|himself|herself)\s)+[^.;\n]*$)/i;
/** "FH bowel cancer (father). Referred with bleeding". */
const comes =
  /\p{L}[^\n]*[.;]\s+(?:now\s)?(?:referred|admitted|presents|presented|presenting|complains|c\/o|attends|attended|brought in|comes in|came in|here)\s(?:today\s)?(?:with|for|of|because)\b[^.\n]*$/iu;

/** "FHx sig for CRC (dad); pt's colonoscopy clear of polyps". */
const owns =
  /\p{L}[^\n]*[.;]\s+(?:the\s)?(?:pt|patient)['’]s\s(?!(?:\w+\s)?(?:m[ou]m|mother|father|dad|sister|brother|parents?|siblings?|son|daughter|aunt|uncle|cousin|grand\w+|family)\b)[^.;\n]*$/iu;

/** Whether the patient is spoken of behind the label of relatives, on its line. */
function turnsToPatient(behind: string, after: string): boolean {
  if (
    surelyOwn.test(behind) &&
    (/both parents/i.test(behind) || /^[^.;\n]{0,30}\b(?:himself|herself)\b/i.test(after))
  )
    return true;
  if (comes.test(behind) || owns.test(behind)) return true;
  return patientTells.test(behind) || (subjectTells.test(behind) && !anyRelative.test(behind));
}

/** "FH: sister MS.\nBP 120/80. Eczema": what the label says ends with its line, where the label does not stand alone above a list. */
export function isBehindFamilyLine(text: string, title: string, span: Span): boolean {
  if (title === '') return false;
  const own = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(own, span.start);
  const label = before.indexOf(title);
  if (
    label >= 0 &&
    (nothing.test(before.slice(label + title.length)) ||
      turnsToPatient(before.slice(label + title.length), text.slice(span.end, span.end + 50)))
  )
    return true;
  if (relative.test(text.slice(own, own + 30))) return false;
  let lineStart = own;
  for (let lines = 0; lines < LINES && lineStart > 0; lines++) {
    const end = lineStart - 1;
    lineStart = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(lineStart, end);
    const at = line.indexOf(title);
    if (at < 0) continue;
    if (!/\p{L}/u.test(line.slice(at + title.length))) return false;
    return closed.test(text.slice(Math.max(0, own - 4), own - 1)) || part.test(text.slice(own, own + 20));
  }
  return false;
}
