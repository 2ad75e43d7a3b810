import type { ConceptsOf } from './inverted.ts';

const organism = [
  'E\\.?\\s?coli',
  'Escherichia coli',
  'K(?:lebsiella|\\.)(?: pneumoniae)?',
  'Proteus(?: mirabilis)?',
  'P(?:seudomonas|\\.)(?: aeruginosa)?',
  'Enterobacter',
  'Serratia',
  'Citrobacter',
  'Acinetobacter',
  'Stenotrophomonas',
  'Enterococc(?:us|al)(?: f(?:a)?ecalis)?',
  '(?:VRE|MRSA|MSSA|MRSE|ESBL|CRE|CPE|CoNS|GNR|GPC)',
  'S(?:taph(?:ylococc(?:us|al))?|\\.)(?: aureus)?',
  'Strep(?:tococc(?:us|al))?(?: viridans| pyogenes)?',
  '(?:group [A-G]|G[AB]S) ?(?:strep(?:tococcal)?)?',
  'Candida(?: albicans| glabrata)?',
  'Bacteroides',
  'polymicrobial',
  'gram[- ](?:negative|positive)(?: rod)?',
].join('|');
/** "Klebsiella UTI": what caused it, which few terminologies have with each infection. */
const byOrganism = new RegExp(
  `^(?:${organism})(?:[- ](?:related|associated|positive))?[ -](?=[A-Za-z])`,
  'i',
);
/** Infections that are coded as such, and by what in a code of its own; a bacteraemia is one of its organism. */
const infections =
  /^(?:(?:urinary tract|skin|soft tissue) infections?|pyelonephritis|pneumonias?|cellulitis|osteomyelitis|dis[ck]itis|endocarditis|meningitis|peritonitis|cholangitis|cystitis|prostatitis|mastitis|empyema|septic arthritis)$/i;
const shortForms = /^(?:UTI|PNA|[CHV]AP|SBP|IE|SSTI|LRTI|PJI)s?$/;
/** "Lithium-induced hypothyroidism": of what it comes. Psychoses and injuries by drugs are others than those of themselves. */
const byDrug =
  /^[\p{L}\d]+(?:\s[\p{L}\d]+)?(?:-|\s)?-?(?:induced|related|associated)\s(?=(?:hypo|hyper)?thyro|cardiomyopath|cataract|an(?:a)?emia|neutrop|thrombocytop|pancytop|pericarditis|myocarditis|osteoporo|gout)/iu;
/** Of these, terminologies have the cause by other words: "alcohol-related cardiomyopathy". */
const otherCause = /^(?:alcohol|etoh|drinking|pregnancy|viral|virus|exercise)/i;

/** "CKD-related anemia", "sarcoid associated uveitis": of which disease it comes. */
const byDisease = /^(.{2,40}?)(?:-|\s)(?:related|associated|induced)\s(?=\p{L})/iu;

const shortForm = /^(?:[A-Z][A-Za-z]?[A-Z]{1,3}|COVID(?:-19)?)$/;
/** What comes of some diseases is called by an adjective. */
const adjectives: ReadonlyMap<string, string> = new Map(
  (
    'diabetes diabetic, DM diabetic, T2DM diabetic, psoriasis psoriatic, sarcoidosis sarcoid, hypertension hypertensive, HTN hypertensive, hemophilia hemophilic, ' +
    'haemophilia haemophilic, gout gouty, cirrhosis cirrhotic, tuberculosis tuberculous, TB tuberculous, syphilis syphilitic, uremia uremic, SLE lupus, CF cystic fibrosis-related'
  )
    .split(', ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** A name, with its concepts. */
interface Known {
  readonly name: string;
  /** Absent for a short form, of whose meanings its place tells one. */
  readonly codes?: readonly string[];
}

/**
 * A name without the cause before it, "UTI" of "Klebsiella UTI", with its concepts, if the index has no term for all of it.
 */
export function withoutCause(own: string, conceptsOf: ConceptsOf): Known | undefined {
  if (otherCause.test(own)) return undefined;
  const isKnown = (name: string): boolean => (conceptsOf(name)?.length ?? 0) > 0;
  const found = byOrganism.exec(own) ?? byDrug.exec(own);
  if (found === null) return withoutDisease(own, conceptsOf, isKnown);
  if (isKnown(own)) return undefined;
  const name = own.slice(found[0].length);
  if (shortForms.test(name)) return { name };
  if (!infections.test(name) && byOrganism.test(own)) return undefined;
  const codes = conceptsOf(name) ?? [];
  return codes.length > 0 ? { name, codes } : undefined;
}

/** The same of a name with the disease that it comes of; one that is called by both is that: "lupus-associated nephritis". */
function withoutDisease(
  own: string,
  conceptsOf: ConceptsOf,
  isKnown: (name: string) => boolean,
): Known | undefined {
  const found = byDisease.exec(own);
  if (found === null || isKnown(own)) return undefined;
  const cause = found[1]!;
  if (!shortForm.test(cause) && !isKnown(cause)) return undefined;
  const rest = own.slice(found[0].length);
  const both = [cause, adjectives.get(cause) ?? cause, `${cause}-related`, `${cause}-associated`].map(
    (kind) => `${kind} ${rest}`,
  );
  for (const name of [...both, rest]) {
    const codes = conceptsOf(name) ?? [];
    if (codes.length > 0) return { name, codes };
  }
  return shortForm.test(rest) ? { name: rest } : undefined;
}
