import { describe, expect, it } from 'vitest';
import { NoteWords, noteWordAt, wordsForgotten } from '../../src/extract/note-words.ts';
import { codesOf } from '../../src/note/text-codes.ts';

const upper = (): { readonly words: NoteWords<string>; readonly made: string[] } => {
  const made: string[] = [];
  const words = new NoteWords((word) => {
    made.push(word);
    return word.toUpperCase();
  });
  return { words, made };
};

function wordsOf(words: NoteWords<string>, text: string): readonly string[] {
  const found: string[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g))
    found.push(words.at(text, codesOf(text), index, index + word.length));
  return found;
}

describe('NoteWords', () => {
  it('makes a word once, wherever it stands and whoever asks', () => {
    const { words, made } = upper();
    expect(wordsOf(words, 'gout and again gout')).toEqual(['GOUT', 'AND', 'AGAIN', 'GOUT']);
    expect(words.of('gout')).toBe('GOUT');
    expect(made).toEqual(['gout', 'and', 'again']);
    const other = upper();
    expect(wordsOf(other.words, 'and gout')).toEqual(['AND', 'GOUT']);
    expect(other.made).toEqual(['and', 'gout']);
  });

  it('tells words at one place apart by their ends, and letters that are alike by nothing but themselves', () => {
    const { words } = upper();
    const text = 'isn’t it';
    const at = (end: number): string => words.at(text, codesOf(text), 0, end);
    expect([at(3), at(5), at(3), at(5)]).toEqual(['ISN', 'ISN’T', 'ISN', 'ISN’T']);
    expect(wordsOf(words, 'Gout gout góut gouť')).toEqual(['GOUT', 'GOUT', 'GÓUT', 'GOUŤ']);
  });

  it('keeps no word of more than forty letters', () => {
    const { words, made } = upper();
    const long = 'a'.repeat(41);
    expect(noteWordAt(long, codesOf(long), 0, 41)).toBe(-1);
    expect([words.of(long), words.of(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
    expect(made).toHaveLength(2);
  });

  it('forgets what a text made up, and reads on in the middle of it', () => {
    const { words } = upper();
    const times = wordsForgotten();
    const text = Array.from({ length: 40_000 }, (_, i) => `w${i % 35_000}`).join(' ');
    expect(wordsOf(words, text)).toEqual(text.toUpperCase().split(' '));
    expect(wordsForgotten()).toBeGreaterThan(times);
    expect(wordsOf(words, 'w1 gout')).toEqual(['W1', 'GOUT']);
  });

  it('may need other words to make one', () => {
    const words: NoteWords<string> = new NoteWords((word) =>
      word.length > 1 ? `${word[0]}${words.of(word.slice(1))}` : word,
    );
    expect(wordsOf(words, 'gout out')).toEqual(['gout', 'out']);
  });
});

describe('codesOf', () => {
  it('reads short and long texts by turns', () => {
    const long = 'Gout. '.repeat(100);
    const unit = (text: string, at: number): number => codesOf(text).codes[at]!;
    for (const text of [long, 'PMH', `${long}é`, 'Plan', long])
      for (const at of [0, 1, text.length - 1]) expect(unit(text, at)).toBe(text.charCodeAt(at));
  });

  it('gives up the room that a giant text needed', () => {
    const giant = 'x'.repeat(300_000);
    expect(codesOf(giant).codes.length).toBeGreaterThanOrEqual(giant.length);
    expect(codesOf('gout '.repeat(100)).codes.length).toBeLessThan(giant.length);
  });
});
