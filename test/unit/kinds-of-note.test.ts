import { expect, test } from 'vitest';
import { bareConcept } from '../../ontology/importers/bare-concept.ts';
import type { Candidate, LinkedName, LinkStatus } from '../../src/link/candidate.ts';
import { withKindsOfNote } from '../../src/link/kinds-of-note.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'A', name: 'anxiety disorder' },
    { code: 'G', name: 'generalized anxiety disorder', parents: ['A'] },
    { code: 'S', name: 'separation anxiety disorder', parents: ['A'] },
    { code: 'D', name: 'depression' },
    { code: 'P', name: 'panic disorder', parents: ['A'] },
    { code: 'a', name: 'asthma' },
    { code: 'x', name: 'acute asthma', parents: ['a'] },
    { code: 'i', name: 'infection' },
    { code: 'n', name: 'norovirus infection', parents: ['i'] },
  ].map(bareConcept),
);

/** "anxiety A": linked; with "?" ambiguous, with "-" unlinked, with "*" of somebody else. */
function answers(...mentions: readonly string[]): string {
  const read = mentions.map((mention) => {
    const [, text = '', code = '', sign = ''] = /^(.*) (\w)([?*-]?)$/.exec(mention) ?? [];
    const status: LinkStatus = sign === '?' ? 'ambiguous' : sign === '-' ? 'unlinked' : 'linked';
    const found: LinkedName = { status, candidates: [{ code } as Candidate] };
    return { name: { text, isOfPatient: sign !== '*' }, found };
  });
  return withKindsOfNote(
    read.map(({ name }) => name),
    read.map(({ found }) => found),
    concepts,
  )
    .map(({ status, candidates }) => `${candidates[0]!.code}${status === 'linked' ? '' : '?'}`)
    .join(' ');
}

test.each<[remark: string, mentions: string[], expected: string]>([
  ['a kind that was named before', ['generalized anxiety G', 'depression D', 'anxiety A'], 'G D G'],
  ['of a name that was in doubt', ['generalized anxiety G', 'Anxiety A?'], 'G G'],
  ['near-miss: a kind behind it', ['anxiety A', 'generalized anxiety G'], 'A G'],
  ['near-miss: two kinds', ['generalized anxiety G', 'separation anxiety S', 'anxiety A'], 'G S A'],
  ['near-miss: a kind in other words, too', ['generalized anxiety G', 'panics P', 'anxiety A'], 'G P A'],
  ['near-miss: a kind in other words', ['panics P', 'anxiety A'], 'P A'],
  ['near-miss: a relative', ['generalized anxiety G', 'anxiety A*'], 'G A'],
  ['near-miss: the kind of a relative', ['generalized anxiety G*', 'anxiety A'], 'G A'],
  ['near-miss: a kind in doubt', ['generalized anxiety G?', 'anxiety A'], 'G? A'],
  ['near-miss: a bout', ['acute asthma x', 'asthma a'], 'x a'],
  ['near-miss: what may be any', ['norovirus infection n', 'infection i'], 'n i'],
  ['near-miss: what has no concept', ['generalized anxiety G', 'anxiety A-'], 'G A?'],
])('%s', (_, mentions, expected) => {
  expect(answers(...mentions)).toBe(expected);
});
