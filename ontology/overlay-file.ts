import * as z from 'zod';
import { ClincodeError } from '../src/errors.ts';

export const OVERLAY_FORMAT = 'clincode-overlay/1';

const text = z.string('expected text').trim().min(1, 'is blank').max(500, 'is longer than 500 characters');
const entry = z.strictObject({ code: text, text, note: z.string().optional() });

/** What a site adds to a release, and what it forbids. `note` is for people. */
const overlaySchema = z.strictObject({
  format: z.literal(OVERLAY_FORMAT, `expected "${OVERLAY_FORMAT}"`),
  /** The site's own version, shown with the index. */
  version: text,
  /** Words that are said here for a concept. */
  synonyms: z.array(entry).default([]),
  /** Short forms, with the one sense that they have here. */
  abbreviations: z.array(entry).default([]),
  /** Names that must not be linked to a concept. */
  banned: z.array(entry).default([]),
});

export type Overlay = z.infer<typeof overlaySchema>;
export type OverlayPart = 'synonyms' | 'abbreviations' | 'banned';

/**
 * Reads an overlay.
 * @param name of the file, for messages
 * @throws ClincodeError `ontology_invalid` with every field that is wrong, by its path
 */
export function parseOverlay(json: string, name: string): Overlay {
  let read: unknown;
  try {
    read = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    // V8 says where; the text around it is the site's own file
    const place = /position \d+(?: \(line \d+ column \d+\))?/.exec(String(error))?.[0];
    throw new ClincodeError('ontology_invalid', `${name} is not JSON${place ? `, at ${place}` : ''}`);
  }
  const parsed = overlaySchema.safeParse(read);
  if (parsed.success) return parsed.data;
  const lines = entryLines(json);
  throw overlayError(
    name,
    parsed.error.issues.map(({ path, message }) => {
      const [part, place] = path;
      const line = lines.get(`${String(part)}[${String(place)}]`);
      return `${line ? `line ${line}: ` : ''}${written(path)}: ${message}`;
    }),
  );
}

const SHOWN = 10;

export function overlayError(name: string, problems: readonly string[]): ClincodeError {
  const more = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more`] : [];
  return new ClincodeError(
    'ontology_invalid',
    `${name}: ${[...problems.slice(0, SHOWN), ...more].join('; ')}`,
  );
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** Line on which each entry of a list begins, by "synonyms[0]": a path alone is hard to find in a long file. */
export function entryLines(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let depth = 0;
  let key = '';
  let place = 0;
  for (const { 0: token } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]|\n/g)) {
    if (token === '\n') line++;
    else if (token === '}' || token === ']') depth--;
    else if (token === '{' || token === '[') {
      if (token === '[' && depth === 1) place = 0;
      if (token === '{' && depth === 2) lines.set(`${key}[${place}]`, line);
      depth++;
    } else if (token === ',') {
      if (depth === 2) place++;
    } else if (depth === 1) key = token.slice(1, -1);
  }
  return lines;
}
