import { deidentify } from './deidentify/deidentify.ts';
import type { PhiRecognizer } from './deidentify/phi-recognizer.ts';
import type { MentionExtractor } from './extract/mention-extractor.ts';
import { link } from './link/link.ts';
import type { LinkIndex } from './link/link-index.ts';
import { icd10cmOf } from './map/icd10cm.ts';
import type { ClinicalNote } from './note/clinical-note.ts';
import { definitionOf, findDefinitions } from './note/find-definitions.ts';
import type { CodedMention, CodedNote, Provenance } from './result/coded-note.ts';
import { conceptsOf, linkOf } from './result/coding.ts';
import { version } from './version.ts';

/** The adapters that a note passes through. */
export interface CodingPorts {
  readonly recognizers: readonly PhiRecognizer[];
  readonly extractor: MentionExtractor;
  readonly index: LinkIndex;
}

export interface CodingOptions {
  /** Candidates to show for each mention. */
  readonly top?: number;
  readonly signal?: AbortSignal;
}

const SHOWN_CANDIDATES = 5;

/**
 * The data path: deidentify → extract → embed and link → map, with spans back in the caller's text.
 * @throws ClincodeError of the stage that failed
 */
export async function codeNote(
  note: ClinicalNote,
  ports: CodingPorts,
  options: CodingOptions = {},
): Promise<CodedNote> {
  const { recognizers, extractor, index } = ports;
  const deidentified = await deidentify(note, recognizers);
  const extraction = await extractor.extract(deidentified, options.signal ? { signal: options.signal } : {});
  const definitions = findDefinitions(deidentified.text);
  const otherNames = [
    ...new Set(
      extraction.mentions.map(
        ({ text, standardName }) => definitionOf(text, definitions) ?? standardName ?? text,
      ),
    ),
  ];
  const linked = await link(
    extraction.mentions.map(({ text, standardName, section, conceptCodes }) => {
      const definition = definitionOf(text, definitions);
      return {
        name: text,
        standardName,
        ...(definition !== undefined && { definition }),
        section: section.kind,
        textType: extraction.textType ?? ('note' as const),
        otherNames,
        ...(conceptCodes && { conceptCodes }),
      };
    }),
    index,
    { top: options.top ?? SHOWN_CANDIDATES },
  );
  const mentions = extraction.mentions.map((mention, i): CodedMention => {
    const span = deidentified.offsets.toSource(mention.span);
    const shown = linkOf(linked[i]!, index);
    return {
      id: `m${i + 1}`,
      span,
      text: note.text.slice(span.start, span.end),
      standardName: mention.standardName,
      section: mention.section,
      assertion: mention.assertion,
      evidence: { span: deidentified.offsets.toSource(mention.evidence) },
      link: shown,
      candidates: linked[i]!.candidates,
      maps: shown.coding === undefined ? [] : icd10cmOf(shown.coding.code, index.concepts),
    };
  });
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
    ...(extraction.disclosure && { disclosure: extraction.disclosure }),
  };
  return {
    id: note.id,
    mentions,
    codes: conceptsOf(mentions, index),
    provenance,
    warnings: extraction.warnings,
  };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
