import { capitalised, inventedGene, inventedWord } from './invented-words.ts';
import type { CauseKind } from './processes.ts';
import { mixed, pick, type Random, zipfRank } from './random.ts';

/** What a disorder is caused by: an invented organism, drug, gene, syndrome's discoverer, enzyme or piece of a chromosome. */
export interface Cause {
  readonly kind: CauseKind;
  /** Genus, substance, gene, first name, enzyme or band. */
  readonly major: number;
  /** Species, salt, second name or sub-band: what makes it a narrower cause. -1 for none. */
  readonly minor: number;
}

const SALTS =
  'hydrochloride,sodium,sulfate,acetate,potassium,citrate,phosphate,tartrate,maleate,bromide,succinate'.split(
    ',',
  );
const ENZYMES =
  'dehydrogenase,synthase,transferase,hydrolase,kinase,reductase,oxidase,lyase,isomerase,carboxylase,ligase,esterase'.split(
    ',',
  );
const BANDS = 23 * 2 * 26;

/**
 * Vocabularies grow with the number of concepts (Heaps' law), since a rare word is drawn only in many draws.
 * The sizes are such that a million terms have some 80,000 distinct words, as SNOMED CT and UMLS sources do.
 */
const SIZES: Readonly<Record<CauseKind, readonly [major: number, minor: number]>> = {
  organism: [9_000, 60_000],
  substance: [60_000, SALTS.length],
  gene: [40_000, 0],
  eponym: [60_000, 60_000],
  enzyme: [9_000 * ENZYMES.length, 0],
  segment: [BANDS, 3],
};
/** How often a cause is named down to species, salt, second name or sub-band. */
const NARROW: Readonly<Record<CauseKind, number>> = {
  organism: 0.8,
  substance: 0.25,
  gene: 0,
  eponym: 0.5,
  enzyme: 0,
  segment: 0.5,
};

export function drawCause(random: Random, kinds: readonly CauseKind[]): Cause {
  const kind = pick(random, kinds);
  const [majors, minors] = SIZES[kind];
  const major = kind === 'segment' ? Math.floor(random() * majors) : zipfRank(random, majors);
  return { kind, major, minor: random() < NARROW[kind] ? zipfRank(random, minors) : -1 };
}

/** The cause without what makes it narrow, or undefined where nothing does. */
export function broaderCause(cause: Cause): Cause | undefined {
  return cause.minor < 0 ? undefined : { ...cause, minor: -1 };
}

/** How a cause may be written; the first form is that of names. */
export function causeForms(cause: Cause): readonly string[] {
  const { kind, major, minor } = cause;
  switch (kind) {
    case 'organism': {
      const genus = capitalised(inventedWord('genus', major));
      if (minor < 0) return [genus, `${genus} species`];
      const species = inventedWord('species', mixed(major % 64, minor) % SIZES.organism[1]);
      return [`${genus} ${species}`, `${genus[0]}. ${species}`];
    }
    case 'substance': {
      const name = inventedWord('substance', major);
      const trade = inventedWord('substance', 1_000_000 + major);
      if (minor < 0) return [name, trade];
      return [`${name} ${SALTS[minor]}`, `${trade} ${SALTS[minor]}`, `${SALTS[minor]} of ${name}`];
    }
    case 'gene':
      return [inventedGene(major), inventedGene(1_000_000 + major)];
    case 'eponym': {
      const first = capitalised(inventedWord('surname', major));
      if (minor < 0) return [first, `${first}'s`];
      const second = capitalised(inventedWord('surname', minor));
      return [`${first}-${second}`, `${second}-${first}`, first];
    }
    case 'enzyme': {
      const acyl = inventedWord('acyl', Math.floor(major / ENZYMES.length));
      const enzyme = ENZYMES[major % ENZYMES.length]!;
      return [`${acyl} ${enzyme}`, `${acyl}-CoA ${enzyme}`];
    }
    case 'segment': {
      const chromosome = (major % 23) + 1;
      const arm = major % 2 === 0 ? 'p' : 'q';
      const band = `${chromosome === 23 ? 'X' : chromosome}${arm}${11 + (Math.floor(major / 46) % 26)}`;
      const place = minor < 0 ? band : `${band}.${minor + 1}`;
      return [place, `chromosome ${place}`];
    }
  }
}
