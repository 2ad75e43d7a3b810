import { ClincodeError } from '../src/errors.ts';
import { type Concept, conceptTerms } from '../src/terminology/concept.ts';
import { breakCycles } from './break-cycles.ts';
import { type ImportFormat, importFormats } from './import-formats.ts';
import { createTally, type FileReport, type RefusedRow } from './import-report.ts';
import { bareConcept } from './importers/bare-concept.ts';
import { importConcepts } from './importers/concepts.ts';
import { importCsv } from './importers/csv.ts';
import { importFhir } from './importers/fhir.ts';
import { importGps } from './importers/gps.ts';
import { importIcd10cm } from './importers/icd10cm.ts';
import type { Addition, Importer, ImportOptions, ImportSink, RowPlace } from './importers/importer.ts';
import { importObo } from './importers/obo.ts';
import { importObographs } from './importers/obographs.ts';
import { importOmop } from './importers/omop.ts';
import { importRf2 } from './importers/rf2.ts';
import { importSeed } from './importers/seed.ts';
import { importUmls } from './importers/umls.ts';
import { selectConcepts, snomedDefault } from './select.ts';
import { sourceFiles } from './source.ts';

/** `--from` and what reads it. */
const importers: Readonly<Record<ImportFormat, Importer>> = {
  concepts: importConcepts,
  csv: importCsv,
  fhir: importFhir,
  gps: importGps,
  icd10cm: importIcd10cm,
  obo: importObo,
  obographs: importObographs,
  omop: importOmop,
  rf2: importRf2,
  seed: importSeed,
  umls: importUmls,
};

export interface ImportReport {
  readonly concepts: readonly Concept[];
  readonly rows: number;
  readonly refused: readonly RefusedRow[];
  readonly files: readonly FileReport[];
  /** Concepts that were read and that `select` left out. */
  readonly unselected: number;
  /** What was selected: what was asked for, else the default of the format. */
  readonly select: string;
}

/**
 * Reads terminology sources. A code that comes twice is refused the second time, and so is a parent that closes a
 * circle.
 * @param from one format for all sources, or one for each
 * @param select `all`, concept codes (they and what is below them) or semantic tags, with commas; default: of rf2 the
 *   disorders and findings, of others all
 * @throws ClincodeError `unknown_format`, `file_unreadable`, `ontology_invalid`, `invalid_config`
 */
export async function importOntology(
  paths: readonly string[],
  from: string | readonly string[],
  select?: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const formats = typeof from === 'string' ? [from] : from;
  if (formats.length !== 1 && formats.length !== paths.length) {
    throw new ClincodeError(
      'invalid_config',
      `${formats.length} formats for ${paths.length} sources: one for all, or one for each`,
    );
  }
  // sources of one format are read together: an extension says what its base has no more
  const byFormat = new Map<string, string[]>();
  paths.forEach((path, i) => {
    const format = formats[formats.length === 1 ? 0 : i]!;
    byFormat.set(format, [...(byFormat.get(format) ?? []), path]);
  });
  for (const format of byFormat.keys()) importerOf(format);
  const tally = createTally();
  const byCode = new Map<string, Concept>();
  const added: (Addition & RowPlace)[] = [];
  const sink: ImportSink = {
    tally: ({ place }) => tally.of(place),
    concept(concept, place) {
      if (byCode.has(concept.code)) {
        const { tally: of, row } = place ?? { tally: tally.of(paths.join(' ')), row: 0 };
        of[place === undefined ? 'remark' : 'refuse'](row, 'a code comes twice', concept.code);
        return;
      }
      place?.tally.keep();
      byCode.set(concept.code, concept);
    },
    addition: (addition, place) => void added.push({ ...addition, ...place }),
  };
  for (const [format, sources] of byFormat) {
    const files = await Promise.all(sources.map(sourceFiles));
    await importerOf(format)(files, sink, options);
  }
  // after all sources, so that their order does not matter
  for (const { code, row, tally: of, ...addition } of added) {
    const { name } = addition;
    const concept = byCode.get(code) ?? (name === undefined ? undefined : bareConcept({ code, name }));
    if (concept === undefined) of.refuse(row, 'no concept with the code that this row adds to', code);
    else {
      of.keep();
      byCode.set(code, withAddition(concept, addition));
    }
  }
  breakCycles(byCode, (code, parent) => {
    const subject = `${code} is_a ${parent}`;
    tally.of(paths.join(' ')).remark(0, 'a parent is left out, whose ancestors lead back here', subject);
  });
  const all = [...byCode.values()];
  const wanted = select ?? (byFormat.has('rf2') ? snomedDefault(byCode) : 'all');
  const concepts = selectConcepts(all, wanted);
  const reports = tally.reports();
  return {
    concepts,
    rows: reports.reduce((sum, { rows }) => sum + rows, 0),
    refused: tally.refused,
    files: reports,
    unselected: all.length - concepts.length,
    select: wanted,
  };
}

function isFormat(format: string): format is ImportFormat {
  return (importFormats as readonly string[]).includes(format);
}

function importerOf(format: string): Importer {
  if (isFormat(format)) return importers[format];
  throw new ClincodeError(
    'unknown_format',
    `unknown format "${format}": this version reads ${importFormats.join(', ')}`,
  );
}

/** A wording that the concept has keeps the scope that it has there. */
function withAddition(concept: Concept, { related = [], maps = [] }: Omit<Addition, 'code'>): Concept {
  const known = new Set(conceptTerms(concept).map((term) => term.text.toLowerCase()));
  const synonymsOther = [...concept.synonymsOther];
  for (const text of related) {
    if (known.has(text.toLowerCase())) continue;
    known.add(text.toLowerCase());
    synonymsOther.push({ text, scope: 'related' });
  }
  const targets = new Set(concept.maps.map(({ system, code }) => `${system}|${code}`));
  const further = maps.filter(({ system, code }) => !targets.has(`${system}|${code}`));
  return { ...concept, synonymsOther, maps: [...concept.maps, ...further] };
}
