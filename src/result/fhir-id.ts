/** FNV-1a, 64 bits, as 16 hex digits: ids need to differ and to repeat, not to resist anyone. */
export function stableHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** Leaves room for "-provenance" and "-m12345" in the 64 characters that FHIR allows. */
const longestKey = 48;

/**
 * A note's id as FHIR takes it: letters, digits, "-" and "." only. An id that had to be changed carries a hash of
 * the original, so that "a_1" and "a-1" stay two notes.
 */
export function fhirKey(id: string): string {
  if (id.length <= longestKey && /^[A-Za-z0-9.-]+$/.test(id)) return id;
  const kept = id.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, longestKey - 17);
  return `${kept}-${stableHash(id)}`.replace(/^-+/, '');
}
