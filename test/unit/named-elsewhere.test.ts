import { expect, test } from 'vitest';
import type { Candidate, LinkedName, LinkStatus } from '../../src/link/candidate.ts';
import { withNamesElsewhere } from '../../src/link/named-elsewhere.ts';

/** "PR | pulmonary regurgitation 0.6": in doubt; with "!" linked, with "-" unlinked. */
function answers(...mentions: readonly string[]): string {
  const read = mentions.map((mention) => {
    const [, name = '', display = '', confidence = '', sign = ''] =
      /^(.*) \| (.*) ([\d.]+)([!-]?)$/.exec(mention) ?? [];
    const status: LinkStatus = sign === '!' ? 'linked' : sign === '-' ? 'unlinked' : 'ambiguous';
    const first = { code: display, display, confidence: Number(confidence) } as Candidate;
    const found: LinkedName = { status, candidates: [first] };
    return { name, found };
  });
  return withNamesElsewhere(
    read.map(({ name }) => name),
    read.map(({ found }) => found),
  )
    .map(({ status }) => status[0])
    .join('');
}

test.each<[remark: string, mentions: string[], expected: string]>([
  ['a short form', ['pulmonary regurgitation | PVI 0.9!', 'PR | PVI 0.3'], 'll'],
  ['before it, too', ['PR | PVI 0.3', 'pulmonary regurgitation | PVI 0.9!'], 'll'],
  [
    'a word of it',
    ['ulcerative colitis | ulcerative colitis 0.9!', 'colitis | ulcerative colitis 0.6'],
    'll',
  ],
  ['a word of its name', ['UC | ulcerative colitis 0.9!', 'Colitis | ulcerative colitis 0.6'], 'll'],
  // near misses
  ['nothing else of it', ['colitis | ulcerative colitis 0.6'], 'a'],
  ['the same letters', ['MS | multiple sclerosis 0.9!', 'MS | multiple sclerosis 0.7'], 'la'],
  ['another disorder', ['Crohn disease | Crohn disease 0.9!', 'colitis | ulcerative colitis 0.6'], 'la'],
  [
    'one that says more',
    ['CKD | chronic kidney disease 0.9!', 'anemia of CKD | chronic kidney disease 0.6'],
    'la',
  ],
  ['one that is unlikely', ['kidney stones | nephrolithiasis 0.9!', 'stones | nephrolithiasis 0.3'], 'la'],
  ['letters that are unlikely', ['mitral stenosis | MVS 0.9!', 'MS | MVS 0.1'], 'la'],
  [
    'what may be any',
    ['UTI | urinary tract infection 0.9!', 'infection | urinary tract infection 0.6'],
    'la',
  ],
  ['what has no concept', ['epilepsy | epilepsy 0.9!', 'seizure | epilepsy 0.8-'], 'lu'],
])('%s', (_, mentions, expected) => {
  expect(answers(...mentions)).toBe(expected);
});
