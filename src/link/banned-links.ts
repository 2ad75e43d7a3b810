import { termKey } from '../terminology/normalize-term.ts';
import { nameKey } from './name-stems.ts';

/** Links that a site never wants: a name and the concept that it must not be linked to. */
export interface BannedLinks {
  /** Codes that this name is never linked to; undefined for nearly every name. */
  codesOf(name: string): ReadonlySet<string> | undefined;
}

/** Names are compared as terms are: case, order and small words are nothing. */
export function bannedLinks(pairs: readonly { readonly text: string; readonly code: string }[]): BannedLinks {
  const byKey = new Map<string, Set<string>>();
  for (const { text, code } of pairs) {
    const key = termKey(text);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(code));
  }
  return { codesOf: (name) => byKey.get(nameKey(name)) };
}
