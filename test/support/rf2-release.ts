import { syntheticConcepts } from '../../bench/synthetic-ontology/synthetic-concepts.ts';
import { makeSctid } from './make-sctid.ts';
import { openRf2Writer, type Rf2FileKind, type Rf2Writer } from './rf2-files.ts';

export interface Rf2ReleaseSize {
  /** Active concepts below 64572001 |Disease|; the five above and beside it, and retired ones, come on top. */
  readonly concepts: number;
  /** Names and synonyms of those; fully specified names come on top. */
  readonly terms: number;
  readonly seed?: number;
  /** One retired concept for so many active ones. */
  readonly retiredEach?: number;
}

const DATE = '20260301';
const MODULE = '900000000000207008';
const MODIFIER = '900000000000451002';
const CASE = '900000000000448009';
const FSN = '900000000000003001';
const SYNONYM = '900000000000013009';
const IS_A = '116680003';
const PREFERRED = '900000000000548007';
const ACCEPTABLE = '900000000000549004';
const LANGUAGES = ['900000000000509007', '900000000000508004'];
const ICD10CM_MAP = '6011000124106';
const ICD_O_MAP = '446608001';
const FEMALE = 'IFA 248152002 | Female (finding) |';
const CHILD = 'IFA 445518008 | Age at onset of clinical finding (observable entity) | < 12.0 years';
const BESIDE = '123037004';
const FINDING_SITE = '363698007';

/** Relations and reasons of retired concepts, in turn. */
const HISTORY = [
  ['900000000000527005', '900000000000482003'],
  ['900000000000526001', '900000000000485001'],
  ['900000000000523009', '900000000000484002'],
] as const;

/** What was written: lines of each file, and counts by what becomes of them. */
export interface Rf2Release {
  readonly lines: Readonly<Record<Rf2FileKind, number>>;
  readonly concepts: number;
  readonly retired: number;
  readonly terms: number;
}

/**
 * Writes an RF2 Snapshot of invented disorders: valid SCTIDs, CRLF, preferred terms in two languages, inferred IS-A beside
 * attributes and inactive rows, retired concepts with reason and replacement, simple and extended maps.
 */
export async function writeRf2Release(folder: string, size: Rf2ReleaseSize): Promise<Rf2Release> {
  const { concepts, terms, seed = 1, retiredEach = 20 } = size;
  const out = await openRf2Writer(folder, 'INT', DATE);
  const release = rowMaker(out);
  release.concept('138875005', 'SNOMED CT Concept (SNOMED RT+CTV3)', 'SNOMED CT Concept', [], []);
  release.concept('404684003', 'Clinical finding (finding)', 'Clinical finding', [], ['138875005']);
  release.concept('64572001', 'Disease (disorder)', 'Disease', ['Disorder'], ['404684003']);
  release.concept(BESIDE, 'Body structure (body structure)', 'Body structure', [], ['138875005']);
  const codes = new Map<string, string>();
  let count = 0;
  let termCount = 0;
  let retired = 0;
  for (const made of syntheticConcepts({ concepts, terms, seed })) {
    const code = makeSctid('concept', 100 + count);
    codes.set(made.code, code);
    const synonyms = [
      ...made.synonyms,
      ...(made.abbreviations ?? []),
      ...(made.synonyms_other ?? []).map(({ text }) => text),
    ];
    const parents = (made.parents ?? []).map((parent) => codes.get(parent)!);
    release.concept(code, made.fsn, made.name, synonyms, parents.length > 0 ? parents : ['64572001']);
    termCount += 1 + synonyms.length;
    const target = made.maps?.[0];
    if (target !== undefined) release.maps(code, target, count);
    if (count % retiredEach === 0)
      release.retired(
        makeSctid('concept', 50_000_000 + count),
        made.name,
        code,
        HISTORY[retired++ % HISTORY.length]!,
      );
    if (++count % 500 === 0) await out.drained();
  }
  await out.close();
  return { lines: out.lines, concepts: count, retired, terms: termCount };
}

function rowMaker(out: Rf2Writer) {
  let item = 1000;
  let member = 0;
  const component = (kind: 'description' | 'relationship', active: number): (string | number)[] => [
    makeSctid(kind, item++),
    DATE,
    active,
    MODULE,
  ];
  const refset = (kind: Rf2FileKind, set: string, of: string, ...cells: (string | number)[]): void => {
    const id = `00000000-0000-4000-8000-${String(member++).padStart(12, '0')}`;
    out.row(kind, [id, DATE, 1, MODULE, set, of, ...cells]);
  };
  const description = (concept: string, type: string, term: string, acceptability: string): void => {
    const cells = component('description', 1);
    out.row('description', [...cells, concept, 'en', type, term, CASE]);
    for (const language of LANGUAGES) refset('language', language, String(cells[0]), acceptability);
  };
  const relationship = (from: string, to: string, type: string, active = 1): void =>
    out.row('relationship', [
      ...component('relationship', active),
      from,
      to,
      0,
      type,
      '900000000000011006',
      MODIFIER,
    ]);
  const named = (
    code: string,
    active: number,
    fsn: string,
    name: string,
    synonyms: readonly string[],
  ): void => {
    out.row('concept', [code, DATE, active, MODULE, '900000000000074008']);
    description(code, FSN, fsn, PREFERRED);
    description(code, SYNONYM, name, PREFERRED);
    for (const term of synonyms) description(code, SYNONYM, term, ACCEPTABLE);
  };
  return {
    concept(
      code: string,
      fsn: string,
      name: string,
      synonyms: readonly string[],
      parents: readonly string[],
    ) {
      named(code, 1, fsn, name, synonyms);
      for (const parent of parents) relationship(code, parent, IS_A);
      relationship(code, BESIDE, FINDING_SITE);
      relationship(code, '404684003', IS_A, 0);
    },
    retired(
      code: string,
      name: string,
      replacement: string,
      [association, reason]: readonly [string, string],
    ) {
      named(code, 0, `Old ${name} (disorder)`, `Old ${name}`, []);
      refset('association', association, code, replacement);
      refset('attributeValue', '900000000000489007', code, reason);
    },
    maps(code: string, target: string, place: number) {
      const row = (group: number, priority: number, rule: string, to: string): void =>
        refset(
          'extendedMap',
          ICD10CM_MAP,
          code,
          group,
          priority,
          rule,
          to === '' ? 'NONE' : `ALWAYS ${to}`,
          to,
          '447561005',
          '447637006',
        );
      if (place % 3 === 0) row(1, 1, 'TRUE', target);
      else {
        row(1, 1, place % 3 === 1 ? FEMALE : CHILD, `${target}1`);
        row(1, 2, 'OTHERWISE TRUE', place % 5 === 0 ? '' : target);
      }
      if (place % 4 === 0) row(2, 1, 'TRUE', 'Z99.9');
      if (place % 10 === 0) refset('simpleMap', ICD_O_MAP, code, '8000/3');
    },
  };
}
