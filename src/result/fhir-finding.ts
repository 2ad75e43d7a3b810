import type { MappedCode } from '../map/extended-map.ts';
import type { ClinicalNote } from '../note/clinical-note.ts';
import { type Coding, codeSystems } from '../terminology/code-system.ts';
import type { CodedMention } from './coded-note.ts';
import { relationshipIn } from './family-relationship.ts';
import { fhirKey } from './fhir-id.ts';
import type {
  Annotation,
  CodeableConcept,
  Condition,
  Extension,
  FamilyMemberHistory,
  FhirCoding,
  Reference,
} from './fhir-resources.ts';
import { aiSecurity, concept, structures } from './fhir-terms.ts';

/** HL7 AI Transparency on FHIR, draft 0.1.0: the probability that the element is right. */
const aiConfidence = 'http://hl7.org/fhir/uv/aitransparency/StructureDefinition/AIconfidence';

/** Where in the note it stands. The unit is the one of every span here, UTF-16. */
function derivation({ span }: CodedMention, document: Reference): Extension {
  return {
    url: `${structures}/derivation-reference`,
    extension: [
      { url: 'reference', valueReference: document },
      { url: 'path', valueString: 'DocumentReference.content[0].attachment.data' },
      { url: 'offset', valueInteger: span.start },
      { url: 'length', valueInteger: span.end - span.start },
    ],
  };
}

/** FHIR names a SNOMED CT version by URI only: a bare date does not tell the edition. */
function fhirCoding({ system, version, code, display }: Partial<Coding> & MappedCode['coding']): FhirCoding {
  const named = version !== undefined && (system !== codeSystems.snomedCt || version.startsWith(system));
  return { system, ...(named && { version }), code, ...(display !== undefined && { display }) };
}

/** A coding is a claim, so an ambiguous mention has none: its candidates are told in a note. */
function codeOf({ link, maps, standardName }: CodedMention): CodeableConcept {
  if (link.status !== 'linked' || link.coding === undefined) return { text: standardName };
  return {
    ...(link.confidence !== undefined && {
      extension: [{ url: aiConfidence, valueDecimal: link.confidence }],
    }),
    coding: [link.coding, ...maps.map((map) => map.coding)].map(fhirCoding),
    text: standardName,
  };
}

const notedCandidates = 5;

function notesOf({ link, maps, candidates, assertion }: CodedMention): readonly Annotation[] {
  const texts: string[] = [];
  if (link.status === 'ambiguous') {
    const listed = candidates
      .slice(0, notedCandidates)
      .map(({ code, display, confidence }) => `${code} ${display} (confidence ${confidence.toFixed(2)})`);
    texts.push(`Ambiguous: no code is certain enough to be stated. Candidates: ${listed.join('; ')}`);
  } else {
    for (const { coding } of maps.filter((map) => map.inherited)) {
      texts.push(`${coding.code} is mapped from a broader concept.`);
    }
  }
  // neither "refuted" nor a family member's condition can say it in a field
  if (
    assertion.certainty === 'uncertain' &&
    (assertion.polarity === 'negated' || assertion.experiencer === 'family')
  ) {
    texts.push('The note states it with doubt.');
  }
  return texts.map((text) => ({ text }));
}

/**
 * Machine-made, so never "confirmed". A refuted condition has no clinical status, and is no item of a problem list,
 * which would need one (con-3); there is no abatement (con-4) and no entered-in-error (con-5).
 */
function statusOf({
  assertion,
  section,
}: CodedMention): Pick<Condition, 'clinicalStatus' | 'verificationStatus' | 'category'> {
  const refuted = assertion.polarity === 'negated';
  const verification = refuted
    ? 'refuted'
    : assertion.certainty === 'uncertain'
      ? 'provisional'
      : 'unconfirmed';
  const clinical = assertion.temporality === 'historical' ? 'resolved' : 'active';
  const standing = section.kind === 'past-medical-history' && !refuted;
  return {
    ...(!refuted && { clinicalStatus: concept('condition-clinical', clinical) }),
    verificationStatus: concept('condition-ver-status', verification),
    category: [concept('condition-category', standing ? 'problem-list-item' : 'encounter-diagnosis')],
  };
}

/** What the resources of one note share. */
export interface FhirContext {
  readonly key: string;
  readonly subject: Reference;
  readonly document: Reference;
  readonly recorded: string | undefined;
}

/** The resource of a mention: what the patient has, had or denies, or what runs in the family. */
export function findingOf(
  mention: CodedMention,
  note: ClinicalNote,
  context: FhirContext,
): Condition | FamilyMemberHistory {
  const { subject, document, recorded } = context;
  const base = {
    id: `${context.key}-${fhirKey(mention.id)}`,
    meta: aiSecurity,
    extension: [derivation(mention, document)],
  };
  const notes = notesOf(mention);
  const told = { code: codeOf(mention), ...(notes.length > 0 && { note: notes }) };
  if (mention.assertion.experiencer === 'family') {
    const evidence = note.text.slice(mention.evidence.span.start, mention.evidence.span.end);
    return {
      resourceType: 'FamilyMemberHistory',
      ...base,
      status: 'partial',
      patient: subject,
      ...(recorded !== undefined && { date: recorded }),
      relationship: relationshipIn(evidence),
      condition: [told],
    };
  }
  return {
    resourceType: 'Condition',
    ...base,
    ...statusOf(mention),
    subject,
    ...(recorded !== undefined && { recordedDate: recorded }),
    ...told,
  };
}
