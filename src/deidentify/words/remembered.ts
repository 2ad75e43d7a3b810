const maxAnswers = 16_384;

/** Remembers the answers about words: notes repeat theirs, and an answer costs up to twenty look-ups. Words of a note stay in memory only. */
export function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= maxAnswers) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
