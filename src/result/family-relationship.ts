import type { Span } from '../note/span.ts';
import type { CodeableConcept } from './fhir-resources.ts';

const roleCodes = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';

/** Words for kin and their code in HL7 v3 RoleCode. Longer words first: "grandmother" holds "mother". */
const kin: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:maternal grandmother|mgm)\b/i, 'MGRMTH', 'maternal grandmother'],
  [/\b(?:paternal grandmother|pgm)\b/i, 'PGRMTH', 'paternal grandmother'],
  [/\b(?:maternal grandfather|mgf)\b/i, 'MGRFTH', 'maternal grandfather'],
  [/\b(?:paternal grandfather|pgf)\b/i, 'PGRFTH', 'paternal grandfather'],
  [/\bgrand(?:mother|ma)\b/i, 'GRMTH', 'grandmother'],
  [/\bgrand(?:father|pa)\b/i, 'GRFTH', 'grandfather'],
  [/\b(?:mother|mum|mom)\b/i, 'MTH', 'mother'],
  [/\b(?:father|dad)\b/i, 'FTH', 'father'],
  [/\bparents?\b/i, 'PRN', 'parent'],
  [/\bsisters?\b/i, 'SIS', 'sister'],
  [/\bbrothers?\b/i, 'BRO', 'brother'],
  [/\bsiblings?\b/i, 'SIB', 'sibling'],
  [/\bdaughters?\b/i, 'DAUC', 'daughter'],
  [/\bsons?\b/i, 'SONC', 'son'],
  [/\baunts?\b/i, 'AUNT', 'aunt'],
  [/\buncles?\b/i, 'UNCLE', 'uncle'],
  [/\bcousins?\b/i, 'COUSN', 'cousin'],
];

const anyMember = { system: roleCodes, code: 'FAMMEMB', display: 'family member' };

function kinIn(text: string): readonly (typeof kin)[number][] {
  let rest = text;
  return kin.filter(([wording]) => {
    const is = wording.test(rest);
    rest = rest.replace(new RegExp(wording.source, 'gi'), ' ');
    return is;
  });
}

/**
 * Whose condition it is, if one relative is named and no other: with two, whose is a guess. Asked is first what stands
 * with it between semicolons, then the whole evidence.
 * @param mention its place in the evidence, from its beginning
 * @example "mother had breast cancer" → MTH; "mother and sister had it" → FAMMEMB
 */
export function relationshipIn(evidence: string, mention: Span): CodeableConcept {
  const end = evidence.indexOf(';', mention.end);
  const clause = evidence.slice(
    // lastIndexOf takes a negative place for 0
    mention.start === 0 ? 0 : evidence.lastIndexOf(';', mention.start - 1) + 1,
    end < 0 ? evidence.length : end,
  );
  const beside = kinIn(clause);
  const found = beside.length > 0 ? beside : kinIn(evidence);
  const only = found.length === 1 ? found[0] : undefined;
  return {
    coding: [only === undefined ? anyMember : { system: roleCodes, code: only[1], display: only[2] }],
  };
}
