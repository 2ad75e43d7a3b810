import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ports that have a folder of adapters, by the folder. Each has a contract suite of the port's name. */
export const adapterFolders: Readonly<Record<string, string>> = {
  'src/deidentify/recognizers': 'src/deidentify/phi-recognizer.ts',
  'src/extract/extractors': 'src/extract/mention-extractor.ts',
  'src/extract/language-models': 'src/extract/language-model.ts',
  'src/embed/embedders': 'src/embed/embedder.ts',
  'src/link/vector-indexes': 'src/link/vector-index.ts',
  'src/link/concept-stores': 'src/link/concept-store.ts',
};

/** Ports whose adapters stand beside them, by the port. */
export const adaptersBeside: Readonly<Record<string, readonly string[]>> = {
  'src/observe/logger.ts': ['src/observe/pino-logger.ts'],
  'src/observe/metrics.ts': ['src/observe/prometheus.ts'],
};

/** Every file below a folder, as a path from the root with slashes. */
export function filesBelow(folder: string, ending = '.ts'): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const IMPORT =
  /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports, types and dynamic imports too: paths from the root, or names of packages. */
export function importsOf(path: string, text = read(path)): readonly string[] {
  const found = Array.from(text.matchAll(IMPORT), (match) => match[1] ?? match[2] ?? match[3]!);
  return [...new Set(found)].map((name) =>
    name.startsWith('.') ? posix.join(posix.dirname(path), name) : name,
  );
}
