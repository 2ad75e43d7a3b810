/**
 * SNOMED CT identifiers (SCTID): syntax, Verhoeff check digit and partition.
 *
 * Source: SNOMED CT Release File Specifications, section "SCTID Representation" and appendix "Check-digit"
 * (6 to 18 digits, no leading zero; last digit = Verhoeff check digit over the dihedral group D5; the two digits
 * before it = partition: "00" core concept, "10" concept with a namespace ("long format")).
 */

/** Multiplication in the dihedral group D5: `D5[a][b]` = a * b. */
const D5: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];

/** Position-dependent permutation: row i is applied to the i-th digit from the right (modulo 8). */
const PERMUTATION: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];

/** True when the Verhoeff checksum over all digits, the check digit included, is zero. */
function hasValidCheckDigit(digits: string): boolean {
  let checksum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const permuted = PERMUTATION[i % 8]?.[digit];
    const next = permuted === undefined ? undefined : D5[checksum]?.[permuted];
    if (next === undefined) return false;
    checksum = next;
  }
  return checksum === 0;
}

/** Is `code` a well-formed SCTID of any kind (concept, description, relationship …) with a right check digit? */
export function isSctid(code: string): boolean {
  return /^[1-9][0-9]{5,17}$/.test(code) && hasValidCheckDigit(code);
}

/** Is `code` a well-formed SCTID of a concept (partition "00" or "10")? */
export function isConceptId(code: string): boolean {
  const partition = code.slice(-3, -1);
  return (partition === '00' || partition === '10') && isSctid(code);
}
