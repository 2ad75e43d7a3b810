import type { ClinicalNote } from '../note/clinical-note.ts';
import { codeSystems } from '../terminology/code-system.ts';
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
import { type StatedCoding, statedCodings } from './stated-codings.ts';

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
function fhirCoding({ system, version, code, display }: StatedCoding): FhirCoding {
  const named = version !== undefined && (system !== codeSystems.snomedCt || version.startsWith(system));
  return { system, ...(named && { version }), code, ...(display !== undefined && { display }) };
}

/** A coding is a claim, so an ambiguous mention has none of its index: its candidates are told in a note. */
function codeOf(mention: CodedMention): CodeableConcept {
  const stated = statedCodings(mention);
  const linked = [mention, ...(mention.codings ?? [])].find(({ link }) => link.status === 'linked');
  if (stated.length === 0) return { text: mention.standardName };
  const confidence = linked?.link.confidence;
  return {
    ...(confidence !== undefined && { extension: [{ url: aiConfidence, valueDecimal: confidence }] }),
    coding: stated.map(fhirCoding),
    text: mention.standardName,
  };
}

const notedCandidates = 5;

function notesOf(mention: CodedMention): readonly Annotation[] {
  const { link, candidates, assertion, codings = [] } = mention;
  const stated = statedCodings(mention);
  const texts: string[] = [];
  if (link.status === 'ambiguous') {
    const listed = candidates
      .slice(0, notedCandidates)
      .map(({ code, display, confidence }) => `${code} ${display} (confidence ${confidence.toFixed(2)})`);
    const of = stated.length === 0 ? 'no code' : 'no code of the first index';
    texts.push(`Ambiguous: ${of} is certain enough to be stated. Candidates: ${listed.join('; ')}`);
  }
  for (const { code } of stated.filter(({ inherited }) => inherited)) {
    texts.push(`${code} is mapped from a broader concept.`);
  }
  for (const { link: other, agreement } of codings) {
    const left = other.status === 'linked' && (agreement === 'category' || agreement === 'different');
    if (!left || other.coding === undefined) continue;
    const { code, display } = other.coding;
    if (!stated.some((coding) => coding.code === code))
      texts.push(`Another index codes it otherwise: ${code} ${display}.`);
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
    const { start, end } = mention.evidence.span;
    const place = { start: mention.span.start - start, end: mention.span.end - start };
    return {
      resourceType: 'FamilyMemberHistory',
      ...base,
      status: 'partial',
      patient: subject,
      ...(recorded !== undefined && { date: recorded }),
      relationship: relationshipIn(note.text.slice(start, end), place),
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
