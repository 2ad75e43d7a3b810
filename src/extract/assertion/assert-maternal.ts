import type { Span } from '../../note/span.ts';

/** "Born to a mother with …" says so itself; "maternal" may be of the patient where she is the one who gives birth. */
const maternal = /\bmat(?:ernal)?\s(?!grand|great|aunt|uncle|cousin|side|gm\b|gf\b)[^.;:\n]{0,50}$/i;
const another = /\b(?:he|she|infant|baby|neonate|newborn|pt|patient|fetal|foetal)\b/i;
const ofNewborn =
  /\b(?:NICU|SCBU|baby (?:boy|girl)|term (?:baby|infant|SVD|NVD|LSCS)|red reflex(?:es)?|DOL ?\d|day of life|newborn|neonate|neonatal|birth ?weight|BW \d|apgars?|ex-?\s?\d\d\s?(?:\+\s?\d|w))/i;
const ofMother =
  /\b(?:G\d\s?P\d|gravid|FHT|FHR|EDD|EDC|LMP|contractions|cervix|IOL|in labou?r|postpartum day|PPD ?#?\d)/i;

/** "Maternal chorioamnionitis" in a newborn's note is the mother's. */
export function isMothers(text: string, sentence: Span, span: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 70), span.start);
  const own = text.slice(span.start, span.end);
  const found = maternal.exec(before);
  if (found === null && !/^maternal\s/i.test(own)) return false;
  if (found !== null && another.test(found[0])) return false;
  const note = text.slice(0, 20_000);
  return ofNewborn.test(note) && !ofMother.test(note);
}
