const MASK = 0xffff_ffff_ffff_ffffn;

/** A secret of 128 bits. */
export interface HashKey {
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * Key of one patient under the caller's secret: HMAC-SHA-256, so that neither surrogates nor shifts tell the secret
 * or those of another patient.
 */
export async function patientKey(secret: string, patient: string): Promise<HashKey> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const view = new DataView(await crypto.subtle.sign('HMAC', key, encoder.encode(patient)));
  return { low: view.getBigUint64(0, true), high: view.getBigUint64(8, true) };
}

/** SipHash-2-4 (Aumasson and Bernstein 2012), 64 bits: a keyed hash that is not turned round without the key. */
export function keyedHash({ low, high }: HashKey, text: string): bigint {
  const bytes = new TextEncoder().encode(text);
  let v0 = low ^ 0x736f_6d65_7073_6575n;
  let v1 = high ^ 0x646f_7261_6e64_6f6dn;
  let v2 = low ^ 0x6c79_6765_6e65_7261n;
  let v3 = high ^ 0x7465_6462_7974_6573n;
  const rounds = (count: number): void => {
    for (let i = 0; i < count; i++) {
      v0 = (v0 + v1) & MASK;
      v1 = rotate(v1, 13n) ^ v0;
      v0 = rotate(v0, 32n);
      v2 = (v2 + v3) & MASK;
      v3 = rotate(v3, 16n) ^ v2;
      v0 = (v0 + v3) & MASK;
      v3 = rotate(v3, 21n) ^ v0;
      v2 = (v2 + v1) & MASK;
      v1 = rotate(v1, 17n) ^ v2;
      v2 = rotate(v2, 32n);
    }
  };
  for (let start = 0; start <= bytes.length; start += 8) {
    let word = 0n;
    const own = bytes.subarray(start, start + 8);
    for (let i = 0; i < own.length; i++) word |= BigInt(own[i]!) << BigInt(8 * i);
    // the last word, which may be empty, says how long the text is
    if (own.length < 8) word |= BigInt(bytes.length & 0xff) << 56n;
    v3 ^= word;
    rounds(2);
    v0 ^= word;
    if (own.length < 8) break;
  }
  v2 ^= 0xffn;
  rounds(4);
  return v0 ^ v1 ^ v2 ^ v3;
}

function rotate(value: bigint, bits: bigint): bigint {
  return ((value << bits) | (value >> (64n - bits))) & MASK;
}

/** Where choices are drawn from. */
export interface Draw {
  readonly key: HashKey;
  /** Counts up where a choice cannot be taken. */
  readonly salt?: number;
}

/** A whole number below `count`, the same for the same label. */
export function pick({ key, salt = 0 }: Draw, label: string, count: number): number {
  return Number(keyedHash(key, salt === 0 ? label : `${label} #${salt}`) % BigInt(count));
}
