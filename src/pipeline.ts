import type { DeidentifiedNote } from './deidentify/deidentified-note.ts';
import { deidentify } from './deidentify/deidentify.ts';
import type { PhiRecognizer } from './deidentify/phi-recognizer.ts';
import { toClincodeError } from './errors.ts';
import { withAgreement } from './extract/agreement.ts';
import type { Mention } from './extract/mention.ts';
import type { ExtractOptions, MentionExtractor } from './extract/mention-extractor.ts';
import type { MentionVerifier, Verification } from './extract/verify.ts';
import type { LinkedName } from './link/candidate.ts';
import { type PlacedName, withKindsOfNote } from './link/kinds-of-note.ts';
import { type LinkQuery, link } from './link/link.ts';
import type { LinkIndex } from './link/link-index.ts';
import { withNamesElsewhere } from './link/named-elsewhere.ts';
import { wordsNearby } from './link/words-nearby.ts';
import { icd10cmOf } from './map/icd10cm.ts';
import { withWrittenCode } from './map/written-code.ts';
import type { ClinicalNote } from './note/clinical-note.ts';
import { definitionOf, findDefinitions } from './note/find-definitions.ts';
import { writtenCode } from './note/written-code.ts';
import type { CodedMention, CodedNote, Provenance } from './result/coded-note.ts';
import { conceptsOf, inAgreement, linkOf, partsOf, withChoice } from './result/coding.ts';
import type { OtherCodings } from './result/other-codings.ts';
import { version } from './version.ts';

/** The adapters that a note passes through. */
export interface CodingPorts {
  readonly recognizers: readonly PhiRecognizer[];
  readonly extractor: MentionExtractor;
  readonly index: LinkIndex;
  /** Looks at unsure links once more. It sends sentences of the de-identified text to a model. */
  readonly verifier?: MentionVerifier;
  readonly others?: OtherCodings;
}

export interface CodingOptions {
  /** Candidates to show for each mention. */
  readonly top?: number;
  readonly signal?: AbortSignal;
  readonly local?: ExtractOptions['local'];
}

/** Longer names are no short forms, and nothing near them is looked at. */
const LONGEST_SHORT = 8;

const SHOWN_CANDIDATES = 5;

const lettersAlone = /^[^\p{Ll}\s]{2,8}s?$/u;

/**
 * The name of the sense that was chosen of a short form that has several: "CAP" is not shown as prostate cancer where it is linked to
 * pneumonia. Of one that means none of them only the letters are known: AMS is no mountain sickness in an emergency department.
 */
function meantName(
  { standardName, conceptCodes = [] }: Mention,
  { status, coding }: CodedMention['link'],
  written: string,
): string {
  if (status === 'unlinked' && conceptCodes.length > 0 && lettersAlone.test(written)) return written;
  if (status !== 'linked' || coding === undefined) return standardName;
  const isKnown = conceptCodes.includes(coding.code);
  const isChosen = isKnown ? conceptCodes.length > 1 : conceptCodes.length > 0 && lettersAlone.test(written);
  return isChosen ? coding.display : standardName;
}

/**
 * The data path: deidentify → extract → embed and link → map, with spans back in the caller's text.
 * @throws ClincodeError of the stage that failed
 */
export async function codeNote(
  note: ClinicalNote,
  ports: CodingPorts,
  options: CodingOptions = {},
): Promise<CodedNote> {
  const { recognizers, extractor, index, verifier, others } = ports;
  const { top = SHOWN_CANDIDATES, signal, local } = options;
  const deidentified = await deidentify(note, recognizers);
  const extraction = await extractor.extract(deidentified, {
    ...(signal && { signal }),
    ...(local && { local }),
  });
  const definitions = findDefinitions(deidentified.text);
  const otherNames = [
    ...new Set(
      extraction.mentions.map(
        ({ text, standardName }) => definitionOf(text, definitions) ?? standardName ?? text,
      ),
    ),
  ];
  const queries = extraction.mentions.map(
    ({ text, span, standardName, byStandardName, section, conceptCodes }): LinkQuery => {
      const definition = definitionOf(text, definitions);
      return {
        name: byStandardName ? standardName : text,
        standardName,
        ...(definition !== undefined && { definition }),
        section: section.kind,
        ...(text.length <= LONGEST_SHORT && { nearby: wordsNearby(deidentified.text, span) }),
        textType: extraction.textType ?? 'note',
        otherNames,
        ...(conceptCodes && { conceptCodes }),
      };
    },
  );
  const found = await link(queries, index, { top: Math.max(top, verifier?.terms ?? 0) });
  const agreed = found.map((name, i) => {
    const mention = extraction.mentions[i]!;
    const code = writtenCode(deidentified.text, mention.span);
    return withWrittenCode(withAgreement(name, mention, extraction.finders), mention.text, code, index);
  });
  const kinds = withKindsOfNote(extraction.mentions.map(placedName), agreed, index.concepts);
  const ofNote = withNamesElsewhere(
    extraction.mentions.map(({ text }) => text),
    kinds,
  );
  const { linked, record, warnings } = await verified(
    extraction.textType === 'article' ? agreed : ofNote,
    deidentified,
    extraction.mentions,
    verifier,
    signal,
  );
  const ofIndex = extraction.mentions.map((mention, i): CodedMention => {
    const span = deidentified.offsets.toSource(mention.span);
    const text = note.text.slice(span.start, span.end);
    const shown = linkOf(linked[i]!, index);
    const parts = partsOf(linked[i]!, index, note.facts);
    return {
      id: `m${i + 1}`,
      span,
      text,
      standardName: meantName(mention, shown, text),
      section: mention.section,
      assertion: mention.assertion,
      evidence: { span: deidentified.offsets.toSource(mention.evidence) },
      ...(mention.foundBy && { foundBy: mention.foundBy }),
      link: shown,
      ...(parts && { parts }),
      candidates: linked[i]!.candidates.slice(0, top),
      maps: shown.coding === undefined ? [] : icd10cmOf(shown.coding.code, index.concepts, note.facts),
    };
  });
  const { mentions: byAll, warnings: compared } = (await others?.(ofIndex, queries, index)) ?? {
    mentions: ofIndex,
    warnings: [],
  };
  const mentions = byAll.map((mention, i) =>
    inAgreement(mention, extraction.mentions[i]!, extraction.finders),
  );
  const provenance: Provenance = {
    software: `clincode ${version}`,
    extractor: { id: extractor.id, version: extractor.version },
    recognizers: Object.fromEntries(recognizers.map((recognizer) => [recognizer.id, recognizer.version])),
    embedder: { id: index.embedder.id, hash: index.embedder.hash },
    index: {
      id: index.id,
      system: index.manifest.codeSystem.uri,
      ...(index.manifest.codeSystem.release !== undefined && { release: index.manifest.codeSystem.release }),
      vectorIndex: index.vectors.kind,
      calibration: index.manifest.calibration.id,
    },
    replaced: countBy(deidentified.spans.map((span) => span.category)),
    rejectedQuotes: extraction.rejectedQuotes,
    ...(extraction.cachedSentences && { cachedSentences: extraction.cachedSentences }),
    ...(extraction.disclosure && { disclosure: extraction.disclosure }),
    ...(record && { verification: record }),
  };
  return {
    id: note.id,
    mentions,
    codes: conceptsOf(mentions, index, note.facts),
    provenance,
    warnings: [...extraction.warnings, ...warnings, ...compared],
  };
}

function placedName({ text, assertion }: Mention): PlacedName {
  const { polarity, certainty, temporality, experiencer } = assertion;
  return {
    text,
    isOfPatient:
      polarity === 'affirmed' &&
      certainty === 'certain' &&
      temporality === 'current' &&
      experiencer === 'patient',
  };
}

/** A verifier that fails costs its second look, not the note. */
async function verified(
  found: readonly LinkedName[],
  note: DeidentifiedNote,
  mentions: readonly Mention[],
  verifier: MentionVerifier | undefined,
  signal: AbortSignal | undefined,
): Promise<{ linked: readonly LinkedName[]; record?: Verification['record']; warnings: readonly string[] }> {
  if (verifier === undefined) return { linked: found, warnings: [] };
  try {
    const { choices, record } = await verifier.verify(note, mentions, found, signal);
    return { linked: found.map((name, i) => withChoice(name, choices[i])), record, warnings: [] };
  } catch (error) {
    const { code } = toClincodeError(error);
    if (code === 'cancelled') throw error;
    return { linked: found, warnings: [`verification failed (${code}): links are as the index gave them`] };
  }
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
