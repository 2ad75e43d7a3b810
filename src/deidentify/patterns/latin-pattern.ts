/** What each property takes of Latin-1, as it stands in a set. With flag `i`, µ and ÿ count as capitals: those of Greek and of Latin Extended are. */
const latinOf: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '',
  N: '0-9²³¹¼-¾',
};
const foldedLatinOf: Readonly<Record<string, string>> = {
  ...latinOf,
  Lu: 'A-Za-zµÀ-ÖØ-öø-ÿ',
  Ll: 'A-Za-zµÀ-ÖØ-öø-ÿ',
};

const parts = /\\(?:p\{(\w+)\}|[\s\S])|\[\^?|\]|[^\\[\]]+/gu;
/** Two places for a character, names of scripts, and the letters beyond Latin-1 that are one of ASCII where case is ignored. */
const unread = /\\(?:P\{|u\{|p\{\w+=)|[\ud800-\udfff\u017f\u212a\u212b]/;

/**
 * A pattern with these flags that matches a text of Latin-1 as the given one does. The engine takes 2 ms for a pattern with `\p{L}` and the flags
 * `iu`, .5 ms without `i`, and .1 ms for one that names the letters. The given pattern where it asks for what is not read here.
 */
export function latinPattern({ source }: { readonly source: string }, flags: string): RegExp {
  const letters = flags.includes('i') ? foldedLatinOf : latinOf;
  const latin = flags.includes('u') ? latinSource(source, letters) : undefined;
  return latin === undefined ? new RegExp(source, flags) : new RegExp(latin, flags.replace('u', ''));
}

function latinSource(source: string, letters: Readonly<Record<string, string>>): string | undefined {
  if (unread.test(source)) return undefined;
  if (!source.includes('\\p')) return source;
  const written: string[] = [];
  let isInSet = false;
  for (const { 0: part, 1: property } of source.matchAll(parts)) {
    // "[\p{M}^]" without its first part is another set
    if (part.startsWith('^') && isInSet && written.at(-1) === '') return undefined;
    if (property === undefined) {
      if (part === ']') isInSet = false;
      else if (part === '[' || part === '[^') isInSet = true;
      written.push(part);
      continue;
    }
    const some = letters[property];
    if (some === undefined) return undefined;
    written.push(isInSet ? some : `[${some}]`);
  }
  return written.join('');
}
