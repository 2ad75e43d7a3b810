/**
 * Check digits of SCTIDs by the algebra of the dihedral group D5 instead of the tables that src/terminology/sctid.ts has,
 * so that neither can be wrong alone.
 */

/** a * b in D5: 0 to 4 turn, 5 to 9 turn and mirror. */
function product(a: number, b: number): number {
  const turn = a < 5 ? (a + b) % 5 : (a - b + 10) % 5;
  return a < 5 === b < 5 ? turn : turn + 5;
}

/** Verhoeff's permutation, applied as often as the digit is places from the right. */
const ONCE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const permutations: readonly number[][] = Array.from({ length: 8 }, (_, times) =>
  Array.from({ length: 10 }, (__, digit) => {
    let image = digit;
    for (let i = 0; i < times; i++) image = ONCE[image]!;
    return image;
  }),
);

function verhoeffDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum = product(sum, permutations[(i + 1) % 8]![digit]!);
  }
  // turns have the opposite turn as inverse, mirrors themselves
  return sum > 0 && sum < 5 ? 5 - sum : sum;
}

/** Nobody's: namespaces of SNOMED International begin with 1000. */
const NAMESPACE = '9999999';
const PARTITIONS = { concept: '10', description: '11', relationship: '12' } as const;

/** @param item number of the component, 1 to 99,999,999 */
export function makeSctid(kind: keyof typeof PARTITIONS, item: number): string {
  const digits = `${item}${NAMESPACE}${PARTITIONS[kind]}`;
  return digits + verhoeffDigit(digits);
}
