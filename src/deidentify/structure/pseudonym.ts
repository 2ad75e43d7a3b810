import { type HashKey, keyedHash } from '../styles/keyed-hash.ts';

/**
 * Ids become UUIDs of version 8, which RFC 9562 leaves to the maker; ours begin with these digits, by which a second run
 * knows them and leaves them.
 */
const MARK = 'de1d';
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const ours = /^de1d[0-9a-f]{4}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** ITU-T X.667: a UUID as an object identifier. */
const UUID_ARC = '2.25.';
/** RFC 2606: a name that is kept for documents. */
const PLACE = 'https://example.org/';
/** Ids that are numbers stay numbers: those from here up to 2^53 are ours. */
const FIRST_NUMBER = 8_000_000_000_000_000;
const NUMBERS = 1_000_000_000_000_000n;

/** Web addresses of terminologies and of the standard, which are of nobody. */
const ofStandards =
  /^(?:https?:\/\/(?:[\w-]+\.)*(?:hl7\.org|loinc\.org|snomed\.info|nih\.gov|cdc\.gov|unitsofmeasure\.org|ihe\.net|dicom\.nema\.org|who\.int|fhir\.org|ietf\.org)(?:[/#?]|$)|urn:(?:ietf|iso|ihe|hl7-org):|urn:oid:2\.16\.840\.1\.113883\.4\.)/i;

/** The same id gives the same made id under a key, in all documents: references still resolve. */
export function pseudonymOf(key: HashKey, id: string): string {
  if (ours.test(id)) return id;
  // FHIR writes a UUID in small letters, not every server does
  const known = uuid.test(id) ? id.toLowerCase() : id;
  const hex = [known, `${known}\u0000`]
    .map((text) => keyedHash(key, text).toString(16).padStart(16, '0'))
    .join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${MARK}${hex.slice(0, 4)}-${hex.slice(4, 8)}-8${hex.slice(8, 11)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function numberPseudonymOf(key: HashKey, id: number): number {
  return id >= FIRST_NUMBER ? id : FIRST_NUMBER + Number(keyedHash(key, String(id)) % NUMBERS);
}

/** An object identifier of digits, such as the UID of an image. */
export function oidPseudonymOf(key: HashKey, oid: string): string {
  if (oid.startsWith(UUID_ARC)) {
    const hex = BigInt(/^\d+$/.exec(oid.slice(UUID_ARC.length))?.[0] ?? 0).toString(16);
    if (hex.length === 32 && hex.startsWith(MARK) && hex[12] === '8') return oid;
  }
  return UUID_ARC + BigInt(`0x${pseudonymOf(key, oid).replaceAll('-', '')}`).toString();
}

/**
 * A reference of FHIR R4 in any of its forms: `Patient/12`, with a version, with a server before it, `#contained`,
 * `urn:uuid:`, `urn:oid:`, a search. The type stays, ids and servers are replaced, each by itself so that forms of one
 * reference agree.
 */
export function referencePseudonymOf(key: HashKey, reference: string): string {
  if (reference.startsWith('#'))
    return reference.length === 1 ? reference : `#${pseudonymOf(key, reference.slice(1))}`;
  const urn = /^urn:(uuid|oid):(.+)$/i.exec(reference);
  if (urn?.[1]?.toLowerCase() === 'oid') return `urn:oid:${oidPseudonymOf(key, urn[2]!)}`;
  if (urn !== null) return `urn:uuid:${pseudonymOf(key, urn[2]!)}`;
  const literal =
    /^(?:(https?:\/\/.+?)\/)?([A-Z]\p{L}{1,40})\/([\w.-]{1,64})(\/_history\/[\w.-]{1,64})?(#.+)?$/u.exec(
      reference,
    );
  if (literal !== null) {
    const [, server, type, id, version = '', part] = literal;
    const base = server === undefined ? '' : `${serverPseudonymOf(key, server)}/`;
    const inside = part === undefined ? '' : referencePseudonymOf(key, part);
    return `${base}${type}/${pseudonymOf(key, id!)}${version}${inside}`;
  }
  const search = /^([A-Z][A-Za-z]{1,40})\?(?:identifier=)?(.*)$/.exec(reference);
  if (search !== null) return `${search[1]}?identifier=${pseudonymOf(key, search[2]!)}`;
  return addressPseudonymOf(key, reference);
}

/** A web address, unless it is one of a standard. */
export function addressPseudonymOf(key: HashKey, address: string): string {
  if (ofStandards.test(address)) return address;
  // data in an address is data, and long
  if (/^data:/i.test(address)) return 'data:,';
  if (/^urn:(?:uuid|oid):/i.test(address)) return referencePseudonymOf(key, address);
  return address.startsWith(PLACE) && ours.test(address.slice(PLACE.length))
    ? address
    : PLACE + pseudonymOf(key, address);
}

function serverPseudonymOf(key: HashKey, server: string): string {
  return server.startsWith(PLACE) ? server : PLACE + pseudonymOf(key, server).slice(0, 8);
}
