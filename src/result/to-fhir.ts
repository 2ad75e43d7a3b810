import type { ClinicalNote } from '../note/clinical-note.ts';
import type { CodedMention, CodedNote } from './coded-note.ts';
import { type FhirContext, findingOf } from './fhir-finding.ts';
import { fhirKey } from './fhir-id.ts';
import { deviceOf, provenanceOf } from './fhir-provenance.ts';
import type { Bundle, OperationOutcome, Resource } from './fhir-resources.ts';

export interface FhirOptions {
  /** The patient in the caller's system: Condition.subject is required. */
  readonly subjectReference?: string;
  /** When the note was coded, an ISO instant with its zone. Absent: recorded as unknown. */
  readonly recorded?: string;
  /** Server that the full URLs name; the default resolves nowhere on purpose. */
  readonly baseUrl?: string;
}

/** Why a mention has no resource; undefined if it has one. */
function omission({ assertion, link, codings = [] }: CodedMention): string | undefined {
  if (link.status === 'unlinked' && !codings.some((other) => other.link.status === 'linked'))
    return 'not linked to a concept';
  if (assertion.temporality === 'hypothetical') return 'hypothetical';
  if (assertion.experiencer === 'other') return 'of a person who is neither patient nor family';
  // R4 has no way to say that relatives are free of it, and the bare condition would say the opposite
  if (assertion.experiencer === 'family' && assertion.polarity === 'negated') return 'denied for the family';
  return undefined;
}

/** A mention of a list as one for each of its disorders. */
function partByPart({ parts, ...mention }: CodedMention): readonly CodedMention[] {
  return (
    parts?.map(({ coding, confidence, maps }, i) => ({
      ...mention,
      id: `${mention.id}-${i + 1}`,
      standardName: coding.display,
      link: { status: 'linked', coding, confidence },
      maps,
    })) ?? [mention]
  );
}

function outcomeOf(key: string, coded: CodedNote): readonly OperationOutcome[] {
  const counts = new Map<string, number>();
  for (const reason of coded.mentions.map(omission)) {
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const omitted = Array.from(counts, ([reason, count]) => ({
    severity: 'information' as const,
    code: 'incomplete' as const,
    diagnostics: `${count} ${count === 1 ? 'mention' : 'mentions'} without a resource: ${reason}`,
  }));
  const warnings = coded.warnings.map((diagnostics) => ({
    severity: 'warning' as const,
    code: 'processing' as const,
    diagnostics,
  }));
  const issue = [...warnings, ...omitted];
  return issue.length === 0 ? [] : [{ resourceType: 'OperationOutcome', id: `${key}-outcome`, issue }];
}

/**
 * A coded note as a FHIR R4 collection: the note by id alone, a Condition for each mention that is the patient's,
 * a FamilyMemberHistory for each of a relative, who made them, and what was left out. Ids repeat from run to run.
 * @example "no chest pain" → Condition { verificationStatus: refuted, code: 29857009 }
 */
export function toFhir(note: ClinicalNote, coded: CodedNote, options: FhirOptions = {}): Bundle {
  const {
    recorded,
    subjectReference = 'Patient/unknown',
    baseUrl = 'https://clincode.invalid/fhir',
  } = options;
  const key = fhirKey(note.id);
  const context: FhirContext = {
    key,
    subject: { reference: subjectReference },
    document: { reference: `DocumentReference/${key}` },
    recorded,
  };
  const device = deviceOf(coded.provenance);
  const findings = coded.mentions
    .filter((mention) => omission(mention) === undefined)
    .flatMap((mention) => partByPart(mention))
    .map((mention) => findingOf(mention, note, context));
  const targets = findings.map(({ resourceType, id }) => ({ reference: `${resourceType}/${id}` }));
  const resources: readonly Resource[] = [
    {
      resourceType: 'DocumentReference',
      id: key,
      identifier: [{ value: note.id }],
      status: 'current',
      subject: context.subject,
      content: [{ attachment: { contentType: 'text/plain' } }],
    },
    ...findings,
    ...(targets.length > 0 ? [device, provenanceOf(targets, device, context)] : []), // Provenance.target is required
    ...outcomeOf(key, coded),
  ];
  return {
    resourceType: 'Bundle',
    id: key,
    type: 'collection',
    ...(recorded !== undefined && { timestamp: recorded }),
    entry: resources.map((resource) => ({
      fullUrl: `${baseUrl}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}
