import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTally } from '../../ontology/import-report.ts';
import { eachJsonItem } from '../../ontology/json-items.ts';
import { sourceFiles } from '../../ontology/source.ts';
import type { SourceFile } from '../../ontology/source-file.ts';
import { eachLine } from '../../ontology/source-lines.ts';
import { makeTar, makeZip } from '../support/make-archive.ts';
import { sourceFolder } from '../support/source-folder.ts';

const file = await sourceFolder();

/** A file whose bytes come in pieces of these lengths, and then one by one. */
function inPieces(text: string, lengths: readonly number[]): SourceFile {
  return {
    name: 'made',
    place: 'made',
    async *bytes() {
      let rest = Buffer.from(text);
      for (const length of lengths) {
        yield rest.subarray(0, length);
        rest = rest.subarray(length);
      }
      for (let i = 0; i < rest.length; i += 7) yield rest.subarray(i, i + 7);
    },
  };
}

const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 });

test('property: elements of a list are those of JSON.parse, wherever the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue(), { maxLength: 5 }),
      fc.jsonValue(),
      fc.constantFrom(0, 2),
      cuts,
      async (list, other, indent, lengths) => {
        const given = {
          before: other,
          a: [{ skipped: other, list }, { list: [] }],
          url: 'u"\\',
          n: -1.5e3,
          t: true,
        };
        const items: unknown[] = [];
        const plain: Record<string, unknown> = {};
        await eachJsonItem(
          inPieces(JSON.stringify(given, null, indent), lengths),
          new Set(['a.list']),
          (item) => {
            if (item.path === 'a.list') items.push(item.value);
            else plain[item.path] = item.value;
          },
        );
        expect(items).toEqual(JSON.parse(JSON.stringify(list)));
        expect(plain).toMatchObject({ url: 'u"\\', n: -1500, t: true });
      },
    ),
    { numRuns: 150 },
  );
});

test('property: lines are those of split, wherever the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: 'grapheme', maxLength: 9 }).map((line) => line.replace(/[\r\n\ufeff]/g, '')),
        { maxLength: 9 },
      ),
      fc.constantFrom('\n', '\r\n'),
      cuts,
      async (lines, end, lengths) => {
        const got: string[] = [];
        const tally = createTally();
        await eachLine(
          inPieces(`\ufeff${lines.join(end)}`, [3, ...lengths]),
          tally.of('made'),
          (line, number) => {
            got[number - 1] = line;
          },
        );
        expect(tally.refused).toEqual([]);
        lines.forEach((line, i) => {
          expect(got[i] ?? '').toBe(line.trim() === '' ? '' : line);
        });
      },
    ),
    { numRuns: 100 },
  );
});

const content = {
  'Release/a.txt': 'one',
  'Release/.hidden': 'x',
  'Release/sub/b.txt.stored': 'two'.repeat(9000),
  'Release/empty.txt': '',
};

test.each([
  ['zip', makeZip(content)],
  ['zip with 64-bit sizes', makeZip(content, true)],
  ['tar', makeTar(content)],
])('%s: each file, twice if asked, none of the hidden ones', async (name, bytes) => {
  const files = await sourceFiles(await file(name, bytes));
  const read = async (one: SourceFile): Promise<string> => {
    let text = '';
    for await (const chunk of one.bytes()) text += Buffer.from(chunk).toString('utf8');
    return text;
  };
  for (let times = 0; times < 2; times++) {
    const texts = await Promise.all(files.map(async (one) => [one.name, await read(one)]));
    expect(Object.fromEntries(texts)).toEqual({
      'a.txt': 'one',
      'b.txt.stored': 'two'.repeat(9000),
      'empty.txt': '',
    });
  }
});

test('a table that begins with the letters of a zip is a table', async () => {
  const files = await sourceFiles(await file('keys.csv', 'PK,name\n1,Gout\n'));
  expect(files.map(({ name }) => name)).toEqual(['keys.csv']);
});
