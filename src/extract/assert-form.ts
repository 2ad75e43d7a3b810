import type { Span } from '../note/span.ts';
import type { Assertion } from './assertion.ts';

/** Quotes that hold their own denial: "blood pressure has not been elevated", "NKDA". */
const deniesItself =
  /^(?:nkda|nka)$|^\S.*\snot (?!(?:able|sleeping|improving|healing|feeling|eating|controlled|well|compliant)\b)/i;
const yes = /[xX✓✔☑☒]/;
const checkbox = /\[[ xX✓✔_]?\]|[☐☑☒]/g;
const signBefore = /(?:\(\s*([-–+])\s*\)|(?:^|[\s,;(])([-–+])ve)\s*$/;
const signAfter = /^\s*\(\s*([-–+])\s*(?:ve)?\)/;
const answer =
  /^\s*(?::|[-–—]|\?)\s*(none|nil|no|negative|neg|denied|denies|absent|never|not present)(?:\s+(?:reported|known|noted|present))?\s*(?:[.,;)\n]|$)/i;
const confirmed = /^\s*(?::|[-–—]|\?)\s*(?:yes|positive|present|pos|true)\s*(?:[.,;)\n]|$)/i;

/** Marks of forms: "[ ] fever [x] cough", "(-) rash", "HTN: none". Undefined if there are none. */
export function polarityOfForm(text: string, sentence: Span, span: Span): Assertion['polarity'] | undefined {
  const after = text.slice(span.end, span.end + 40).split('\n', 1)[0]!;
  if (deniesItself.test(text.slice(span.start, span.end))) return 'negated';
  if (answer.test(after)) return 'negated';
  if (confirmed.test(after)) return 'affirmed';
  // Boxes further to the left do not matter; the bound keeps a giant line cheap.
  const near = Math.max(0, span.start - 400);
  const lineStart = near + text.slice(near, span.start).lastIndexOf('\n') + 1;
  const before = text.slice(
    Math.max(lineStart, span.start - 12, Math.min(sentence.start, span.start)),
    span.start,
  );
  const sign = signBefore.exec(before) ?? signAfter.exec(after);
  if (sign !== null) return (sign[1] ?? sign[2]) === '+' ? 'affirmed' : 'negated';
  const line = text.slice(lineStart, span.start);
  const boxes = line.match(checkbox);
  const box = boxes?.at(-1);
  if (box !== undefined) {
    // Boxes lead their items unless an item stands before the first box.
    const leads = /^[\s•*-]*(?:[^:\n]{0,40}:\s*)?(?:\[|[☐☑☒])/.test(line);
    const own = leads ? box : /^\s*(\[[ xX✓✔_]?\]|[☐☑☒])/.exec(after)?.[1];
    if (own !== undefined) return yes.test(own) ? 'affirmed' : 'negated';
  }
  return undefined;
}

/** "Pneumonia, possible." and "PE (suspected)": a doubt set behind the name. */
export function doubtBehind(text: string, span: Span): boolean {
  return /^\s*[,(–-]?\s*(?:possible|probable|likely|suspected|presumed|questionable)\s*(?:[.;)\n]|$)/i.test(
    text.slice(span.end, span.end + 24),
  );
}
