import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ClincodeError } from '../errors.ts';
import { type InputLine, openInput, openOutput, readLines } from './lines.ts';
import type { Unit } from './run-lines.ts';
import type { Terminal } from './tools.ts';

/** How a file is read: a row a line; a note as text; `auto`: lines, unless the first one begins a JSON document. */
export type Shape = 'lines' | 'note' | 'auto';

export interface FileUnit extends Unit {
  readonly input: string;
  readonly output: string;
  /** It is one line, however many it is written in. */
  readonly isWhole: boolean;
}

/** Of a run that goes on: what is written already. */
export interface Progress {
  readonly lines: number;
  readonly bytes: number;
}

export function fileUnit(
  paths: { readonly name: string; readonly input: string; readonly output: string },
  shape: Shape,
  { stdin, stdout }: Terminal,
  progress: () => Promise<Progress> = async () => ({ lines: 0, bytes: 0 }),
): FileUnit {
  const { input, output } = paths;
  return {
    ...paths,
    isWhole: shape === 'note' || (shape === 'auto' && /\.json(?:\.gz)?$/i.test(input)),
    async *lines() {
      const { lines } = await progress();
      let skipped = 0;
      for await (const line of readShape(await openInput(input, stdin), shape, paths))
        if (skipped < lines) skipped++;
        else yield line;
    },
    async open() {
      if (output !== '-') await mkdir(dirname(output), { recursive: true }).catch(() => {});
      return openOutput(output, stdout, (await progress()).bytes);
    },
  };
}

async function* readShape(
  stream: AsyncIterable<Uint8Array>,
  shape: Shape,
  { name, input }: { readonly name: string; readonly input: string },
): AsyncGenerator<InputLine> {
  if (shape === 'lines') {
    yield* readLines(stream);
    return;
  }
  const whole: (string | undefined)[] = [];
  let isWhole = shape !== 'auto';
  for await (const line of readLines(stream)) {
    isWhole ||= line.number === 1 && beginsDocument(line.text, input);
    if (isWhole) whole.push(line.text);
    else yield line;
  }
  if (!isWhole) return;
  const text = whole.includes(undefined) ? undefined : whole.join('\n');
  yield { number: 1, text, ...(shape === 'note' && { note: name }) };
}

/** A bad line among good ones is no document: only what is written over several lines looks like the second. */
function beginsDocument(line: string | undefined, path: string): boolean {
  if (line === undefined) return false;
  try {
    JSON.parse(line);
    return false;
  } catch {
    return /\.json(?:\.gz)?$/i.test(path) || /[{[,]\s*$/.test(line) || line.trim() === '';
  }
}

/** What files hold: notes, as text or in rows, or JSON documents, of which text files are none. */
export type Kind = 'notes' | 'documents';

const shapes: readonly (readonly [ending: RegExp, shape: Shape, kinds: readonly Kind[]])[] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'lines', ['notes', 'documents']],
  [/\.json(?:\.gz)?$/i, 'auto', ['documents']],
  [/\.txt(?:\.gz)?$/i, 'note', ['notes']],
];

function shapeOf(name: string, kind: Kind): Shape | undefined {
  return shapes.find(([ending, , kinds]) => kinds.includes(kind) && ending.test(name))?.[1];
}

/** Of one file: its name tells, else it is lines, or of JSON documents what its beginning tells. */
export function shapeOfFile(path: string, kind: Kind): Shape {
  return shapeOf(path, kind) ?? (kind === 'documents' ? 'auto' : 'lines');
}

export interface FolderFile {
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly shape: Shape;
}

/**
 * Files below a folder in the order of their names, each with its place below another folder, unpacked.
 * @returns also how many files of other kinds there are, which are left out
 * @throws ClincodeError `invalid_config` where the folders are in each other or two files would be written to one
 */
export async function folderFiles(
  folder: string,
  out: string,
  kind: Kind,
  outputName: (name: string) => string = (name) => name,
): Promise<{ readonly files: readonly FolderFile[]; readonly others: number }> {
  const [from, to] = [resolve(folder), resolve(out)];
  if (from === to || to.startsWith(from + sep) || from.startsWith(to + sep))
    throw new ClincodeError('invalid_config', `--in ${folder} and --out ${out} are in each other`);
  const target = await stat(out).catch(() => undefined);
  if (target?.isFile())
    throw new ClincodeError('invalid_config', `--out ${out} is a file: --in ${folder} is a folder`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new ClincodeError('file_unreadable', `cannot read ${folder}`);
  });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort((a, b) => (a < b ? -1 : 1));
  const files = names.flatMap((name): readonly FolderFile[] => {
    const shape = shapeOf(name, kind);
    if (shape === undefined) return [];
    const output = join(out, outputName(name.replace(/\.gz$/i, '')));
    return [{ name, shape, input: join(folder, name), output }];
  });
  const outputs = new Set(files.map(({ output }) => output));
  if (outputs.size < files.length)
    throw new ClincodeError('invalid_config', `--in ${folder} has a file twice, once with .gz`);
  return { files, others: names.length - files.length };
}
