import { beforeAll, describe, expect, it } from 'vitest';
import type { CodingPorts } from '../../src/pipeline.ts';
import { filesBelow, read } from '../support/source-files.ts';
import { assertionWords, codeText, starterPorts } from '../support/starter-ports.ts';
import { golden } from './expected.ts';

let ports: CodingPorts;
beforeAll(async () => {
  ports = await starterPorts();
});

const folder = 'test/fixtures/golden';
const names = Object.keys(golden);

it('every note has its table', () => {
  expect(filesBelow(folder, '.txt')).toEqual(names.map((name) => `${folder}/${name}`).toSorted());
});

describe.each(names)('%s', (name) => {
  const text = read(`${folder}/${name}`);
  const rows = golden[name]!;

  // a known wrong answer that becomes right fails here, so that its row is set right
  it('is coded as its table says', async () => {
    const { mentions } = await codeText(text, ports);
    const found = mentions.map((mention) => [
      mention.text,
      mention.link.coding?.code ?? '-',
      assertionWords(mention),
    ]);
    const today = rows.map(({ right, known }) => (known === undefined ? right : known.got));
    expect(found).toEqual(today.filter((answer) => answer !== null));
  });

  it('has a known wrong answer only where it is wrong, with a reason, in the words of the note', () => {
    let read = 0;
    for (const { right, known } of rows) {
      const at = text.indexOf(right[0], read);
      expect(at, right[0]).toBeGreaterThanOrEqual(read);
      read = at + right[0].length;
      if (known === undefined) continue;
      expect(known.got).not.toEqual(right);
      expect(known.reason.trim()).not.toBe('');
    }
  });

  it('is coded alike with CRLF, with LF and a second time', async () => {
    const lf = text.replaceAll('\r\n', '\n');
    const answers = await Promise.all(
      [lf, lf, lf.replaceAll('\n', '\r\n')].map((note) => codeText(note, ports)),
    );
    const [first, again, crlf] = answers.map(({ mentions }) =>
      mentions.map((mention) => [
        mention.text.replaceAll('\r\n', '\n'),
        mention.link.coding?.code,
        mention.assertion,
        mention.section,
      ]),
    );
    expect(again).toEqual(first);
    expect(crlf).toEqual(first);
  });
});
