import { wordMemory } from '../../word-memory.ts';

/**
 * Remembers the answers about words: notes repeat theirs, and an answer costs up to twenty look-ups. Words of a note stay in memory only.
 * When there are too many, those that no note asked for since the last time are forgotten.
 */
export function remembered<Answer extends boolean | string>(
  ask: (word: string) => Answer,
): (word: string) => Answer {
  let answers = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = older.get(word) ?? ask(word);
    if (answers.size >= wordMemory.judged) {
      older = answers;
      answers = new Map();
    }
    answers.set(word, answer);
    return answer;
  };
}
