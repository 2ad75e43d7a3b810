import { expect, test } from 'vitest';
import { linesOf } from '../../embeddings/lines-of.ts';
import type { MadeUpNote } from '../../embeddings/made-up-notes.ts';

const read = (name: string): readonly MadeUpNote[] =>
  linesOf(`test/fixtures/coded-notes/${name}.ndjson`).map((line) => JSON.parse(line));

// what is fitted on them takes offsets and ids as they stand
test.each(['made-up', 'sealed'])('the coded notes of %s are whole', (name) => {
  const notes = read(name);
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  for (const { id, text, mentions } of notes) {
    let last = 0;
    for (const { start, end, type, standardName, mondo = [] } of mentions) {
      const words = text.slice(start, end);
      expect(start, id).toBeGreaterThanOrEqual(last);
      expect(words.trim(), id).toBe(words);
      expect(words, id).not.toBe('');
      if (type === 'disorder') expect(standardName, `${id} ${words}`).toBeTruthy();
      for (const code of mondo) expect(code, id).toMatch(/^MONDO:\d{7}$/);
      last = start;
    }
  }
});
