/** Words, a blank between them. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The same of phrases and signs, a stroke between them. */
export const pieces = (listed: string): ReadonlySet<string> => new Set(listed.split('|'));
