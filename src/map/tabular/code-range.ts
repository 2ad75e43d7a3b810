/** Codes that a note of the tabular list names in brackets: "(E08.-)", "(A00-A09)", "(E08-E13 with .44)". */
export interface CodeRange {
  /** Without the point. Equal to `to` for a single code, which stands for all below it. */
  readonly from: string;
  readonly to: string;
  readonly only?: Qualifier;
}

/** A condition on the characters of a code: those at `place` (counted from 0, without the point) lie in from–to. */
interface Qualifier {
  /** -1: at the end. */
  readonly place: number;
  /** "Fifth or sixth": this place where the other holds nothing but a placeholder X. */
  readonly orPlace?: number;
  readonly from: string;
  readonly to: string;
}

const CODE = String.raw`([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]*)?)\.?-?`;
const CODES = new RegExp(String.raw`^${CODE}(?:\s*(?:-|\bto\b)\s*${CODE})?$`);
const places: Readonly<Record<string, number>> = {
  fourth: 3,
  '4th': 3,
  fifth: 4,
  '5th': 4,
  sixth: 5,
  six: 5,
  '6th': 5,
  seventh: 6,
  '7th': 6,
};

/**
 * The ranges in the brackets of a note; other brackets hold words: "(acute)". A condition that is not understood
 * ("with open fracture 7th character") drops its brackets: advice that is silent is better than advice that is wrong.
 * @example codeRangesOf('gestational diabetes (O24.4-)') → [{ from: 'O244', to: 'O244' }]
 */
export function codeRangesOf(note: string): readonly CodeRange[] {
  return Array.from(note.matchAll(/\(([^()]*)\)/g), ([, inside]) => rangesIn(inside!)).flat();
}

function rangesIn(brackets: string): readonly CodeRange[] {
  const [codes = '', ...conditions] = brackets.split(/\bwith\b/);
  const only = conditions.length === 0 ? undefined : qualifierOf(conditions.join('with').trim());
  if (conditions.length > 0 && only === undefined) return [];
  return codes.split(/[,;]|\band\b|\bor\b/).flatMap((part) => {
    const [, from, to = from] = CODES.exec(part.trim()) ?? [];
    if (from === undefined || to === undefined) return [];
    return [{ from: compact(from), to: compact(to), ...(only && { only }) }];
  });
}

/** ".44", ".62-", ".51-.52", "final characters -23", "fifth to sixth characters 51", "fifth or sixth character 1-4". */
function qualifierOf(text: string): Qualifier | undefined {
  const behind = /^\.([0-9A-Z]+)-?(?:\s*\.([0-9A-Z]+))?$/.exec(text);
  if (behind) return { place: 3, from: behind[1]!, to: behind[2] ?? behind[1]! };
  const final = /^final characters? -([0-9A-Z]+)$/.exec(text);
  if (final) return { place: -1, from: final[1]!, to: final[1]! };
  const [, other, name, from, to = from] =
    /^(?:(\w+) or )?(\w+)(?: to \w+)?[- ]characters? \.?([0-9A-Z]+)(?:-([0-9A-Z]+))?$/.exec(text) ?? [];
  const [place, orPlace] = [places[name ?? ''], places[other ?? '']];
  if (place === undefined || from === undefined || to === undefined) return undefined;
  return { place, from, to, ...(orPlace !== undefined && { orPlace }) };
}

/** "E11.9" is "E119". */
export function compact(code: string): string {
  return code.replace('.', '');
}

/** A code is in the range with all that is below it; a broader code is not: E11 is not in (E11.2-). */
export function inCodeRange(code: string, { from, to, only }: CodeRange): boolean {
  const plain = compact(code);
  if (plain.slice(0, from.length) < from || plain.slice(0, to.length) > to) return false;
  if (only === undefined) return true;
  const place =
    only.place < 0
      ? plain.length - only.from.length
      : only.orPlace !== undefined && (plain[only.place] ?? 'X') === 'X'
        ? only.orPlace
        : only.place;
  const part = plain.slice(place, place + only.from.length);
  return part.length === only.from.length && part >= only.from && part <= only.to;
}
