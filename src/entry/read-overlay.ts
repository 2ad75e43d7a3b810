import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AbbreviationRow } from '../../embeddings/abbreviation-row.ts';
import { applyOverlay } from '../../ontology/apply-overlay.ts';
import { ClincodeError } from '../errors.ts';
import { bannedLinks } from '../link/banned-links.ts';
import type { Concept } from '../terminology/concept.ts';

/**
 * The site's own layer on a release, as `buildIndex` takes it.
 * @throws ClincodeError `file_unreadable`, `ontology_invalid` with line and path of what does not fit
 */
export async function readOverlay(path: string, release: readonly Concept[]) {
  const bytes = await readFile(path).catch(() => {
    throw new ClincodeError('file_unreadable', `cannot read ${path}`);
  });
  const { concepts, overlay, alreadyThere } = applyOverlay(release, bytes.toString('utf8'), basename(path));
  const { version, synonyms, abbreviations, banned } = overlay;
  const nameOf = new Map(concepts.map(({ code, name }) => [code, name]));
  const shortForms = abbreviations.map(
    ({ text, code }): AbbreviationRow => ({ short: text, long: nameOf.get(code)!, source: 'site' }),
  );
  return {
    concepts,
    alreadyThere,
    shortForms,
    bytes: Uint8Array.from(bytes),
    entries: {
      version,
      synonyms: synonyms.length,
      abbreviations: abbreviations.length,
      banned: banned.length,
    },
    banned: bannedLinks(banned),
  };
}
