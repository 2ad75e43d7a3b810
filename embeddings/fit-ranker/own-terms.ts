import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import type { GoldMention } from './gold-mentions.ts';

/** Terms that are taken of a terminology, of each kind. */
const MOST = { exact: 4000, looser: 1000 };
/** How often a looser wording means its concept: no list says, and none is to be held certain. */
const LOOSER_RIGHT = 0.75;
/** Names of other concepts that stand beside a term, as in a note. */
const BESIDE = 4;

/**
 * Terms that the index has, as gold: what is worded like a term means its concept, whatever articles are filed under and
 * whatever else the note speaks of; what is worded like a looser one ("poor sleep" for insomnia) may mean it.
 */
export function ownTerms({ concepts }: LinkIndex): readonly GoldMention[] {
  const random = seededRandom(41);
  const rows = Array.from({ length: concepts.termCount }, (_, row) => row);
  const isLooser = (row: number): boolean => {
    const scope = concepts.scopeOfRow(row);
    return scope !== 'name' && scope !== 'exact';
  };
  const terms = rows.filter((row) => concepts.scopeOfRow(row) !== 'abbreviation');
  const exact = terms.filter((row) => !isLooser(row));
  const kinds = { exact, looser: terms.filter(isLooser) };
  return (['exact', 'looser'] as const).flatMap((kind) => {
    const share = Math.min(1, MOST[kind] / kinds[kind].length);
    const drawn = kinds[kind].filter(() => random() < share);
    return drawn.map((row): GoldMention => {
      const code = concepts.codeAt(concepts.ordinalOfRow(row));
      const isRight = kind === 'exact' || random() < LOOSER_RIGHT;
      return {
        id: `term-${row}`,
        corpus: 'terms',
        doc: code,
        name: concepts.textOfRow(row),
        context: '',
        documentNames: Array.from({ length: BESIDE }, () =>
          concepts.textOfRow(exact[Math.floor(random() * exact.length)]!),
        ),
        gold: isRight ? [code] : [],
        goldSct: [],
      };
    });
  });
}
