import type { Span } from '../note/span.ts';

/** What diabetes does to nerves, kidneys, eyes and stomach, called by the part alone; a kind of retinopathy goes with it. */
const COMPLICATION =
  /^(?:(?:peripheral |poly)?neuropathy|nephropathy|gastroparesis|((?:(?:background|non-?proliferative|proliferative) )?retinopathy))$/i;
const diabetes = '\\b(?:diabet(?:es|ic)|T[12]DM?|N?IDDM|DM ?(?:type )?[12I]*)\\b';
const DIABETES = new RegExp(diabetes, 'i');
/** "Type 2 diabetes complicated by", with what else it did between. */
const OF_DIABETES = new RegExp(
  `${diabetes}[^.;\\n]{0,40}?(?:\\b(?:with|complicated by|causing)\\s|\\bw/ ?|\\bc/b )[^.;\\n]{0,50}$`,
  'i',
);
/** What else harms the retina. */
const OTHER_CAUSE =
  /\b(?:hypertensive|hydroxychloroquine|HCQ|plaquenil|sickle|radiation|prematur\w*|preterm|ROP)\b/i;
const REACH = 110;

/**
 * "Type 2 diabetes with neuropathy": diabetic neuropathy, as a coder reads it. A retinopathy of a note that speaks of diabetes is of that.
 * Of 18 complications that made-up notes name so behind diabetes and 14 retinopathies the gold has all as diabetic.
 */
export function diabeticName(text: string, { start, end }: Span): string | undefined {
  const own = text.slice(start, end);
  const found = COMPLICATION.exec(own);
  if (found === null) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (OF_DIABETES.test(before)) return `diabetic ${own.toLowerCase()}`;
  if (found[1] === undefined || !DIABETES.test(text)) return undefined;
  return OTHER_CAUSE.test(text) ? undefined : `diabetic ${own.toLowerCase()}`;
}
