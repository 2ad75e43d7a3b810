/** Words of a class, in one table: most words are in none. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<n>': 'one two three four five six seven eight nine ten eleven twelve couple',
    '<unit>':
      'day days week weeks month months year years yr yrs wk wks mo mos mth mths hour hours hr hrs d w m y night nights',
    '<month>':
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** The class of a word that stands for all of it in cue phrases, see cue-group.ts. */
export function classOf(word: string): string | undefined {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return /^(?:19|20)\d\ds?$/.test(word) ? '<year>' : /^\d+$/.test(word) ? '<n>' : undefined;
  if (code === 120 && /^x\d{1,2}$/.test(word)) return '<times>';
  return classes.get(word);
}
