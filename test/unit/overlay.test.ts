import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packSenses } from '../../embeddings/pack-senses.ts';
import { applyOverlay } from '../../ontology/apply-overlay.ts';
import { readOverlay } from '../../src/entry/read-overlay.ts';
import { link } from '../../src/link/link.ts';
import { caughtIn } from '../support/caught.ts';
import { smallConcepts, smallIndex, smallIndexOf } from '../support/small-index.ts';

const overlay = (parts: object): string =>
  JSON.stringify({ format: 'clincode-overlay/1', version: '1', ...parts }, null, 1);
const messageOf = async (json: string): Promise<string> =>
  String(await caughtIn(() => applyOverlay(smallConcepts(), json, 'site.json')));
const diabetes = '73211009';

describe('what does not fit is told with line and path', () => {
  it.each([
    [{ synonyms: [{ code: '999', text: 'x' }] }, 'line 5: synonyms[0]: no concept 999'],
    [{ banned: [{ code: '195967001', text: 'x' }] }, 'banned[0]: concept 195967001 is inactive'],
    [
      { synonyms: [{ code: diabetes, text: 'Migraine headache' }] },
      'is a name of 37796009 Migraine: ban that link',
    ],
    [
      {
        synonyms: [
          { code: diabetes, text: 'sweet' },
          { code: '37796009', text: 'Sweet' },
        ],
      },
      'line 9: synonyms[1]: "Sweet" is given to 73211009 as well',
    ],
    [
      { abbreviations: [{ code: diabetes, text: 'DX' }], banned: [{ code: diabetes, text: 'dx' }] },
      'abbreviations[0]: the same link is banned',
    ],
    [{ synonyms: [{ code: diabetes, txt: 'x' }] }, 'line 5: synonyms[0].text'],
    [{ synonyms: [{ code: diabetes, text: ' ' }] }, 'synonyms[0].text: is blank'],
    [{ synonym: [] }, 'Unrecognized key'],
    [{ format: 'clincode-overlay/2' }, 'expected "clincode-overlay/1"'],
  ])('%j', async (parts, message) => {
    expect(await messageOf(overlay(parts))).toContain(message);
  });

  it('is no JSON', async () => {
    expect(await messageOf('{"format": ')).toContain('site.json is not JSON');
  });
});

it('a synonym of another concept is taken over once that link is banned', () => {
  const json = overlay({
    synonyms: [{ code: diabetes, text: 'migraine headache' }],
    banned: [{ code: '37796009', text: 'Migraine headache' }],
  });
  const { concepts } = applyOverlay(smallConcepts(), json, 'site.json');
  expect(concepts.find(({ code }) => code === diabetes)!.synonyms).toContain('migraine headache');
  expect(concepts.find(({ code }) => code === '37796009')!.synonyms).toEqual([]);
});

it('what the release has by now is counted and not added again', () => {
  const json = overlay({ synonyms: [{ code: diabetes, text: 'Sugar Diabetes' }] });
  const laid = applyOverlay(smallConcepts(), json, 'site.json');
  expect(laid.alreadyThere).toBe(1);
  expect(laid.concepts).toEqual(smallConcepts());
});

describe('the example, in an index', async () => {
  const path = 'examples/site-overlay.json';
  const plain = await smallIndex();
  const laid = await readOverlay(path, smallConcepts());
  const index = await smallIndexOf(laid.concepts, {
    overlay: laid,
    packSenses: (concepts) => packSenses(laid.shortForms, concepts).bytes,
  });
  const codeOf = async (name: string, on: typeof index): Promise<string | undefined> => {
    const [answer] = await link([{ name }], on);
    return answer!.status === 'unlinked' ? undefined : answer!.candidates[0]!.code;
  };

  it('is in the manifest and beside the other files', () => {
    expect(index.manifest.overlay).toEqual({ version: '2026-11', synonyms: 2, abbreviations: 1, banned: 1 });
    expect(index.parts['overlay.json']).toEqual(Uint8Array.from(readFileSync(path)));
    expect(plain.manifest.overlay).toBeUndefined();
  });

  it.each([
    ['sugar type two', '44054006'],
    ['high tension', '38341003'],
    ['MS', '79619009'],
  ])('%s is linked to %s', async (name, code) => {
    expect(await codeOf(name, index)).toBe(code);
  });

  it('a banned link is no candidate however the name is written', async () => {
    expect(await codeOf('ED', plain)).toBe('397803000');
    for (const name of ['ED', 'ed', 'the ED']) {
      const [answer] = await link([{ name, conceptCodes: ['397803000'] }, { name }], index);
      expect(answer!.candidates.map(({ code }) => code)).not.toContain('397803000');
    }
    expect(await codeOf('erectile dysfunction', index)).toBe('397803000');
  });
});
