import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { deidentifyDocument } from '../../src/deidentify/structure/deidentify-document.ts';
import type { ReplacementStyle } from '../../src/deidentify/styles/replacement-style.ts';

const now = new Date('2026-06-01');

/** De-identifies a text of JSON under a fixed key, on a fixed day. */
export function deidentifyText(text: string, style: ReplacementStyle = 'placeholder') {
  return deidentifyDocument(
    { id: '1', text },
    defaultRecognizers(),
    { style, secret: 'a key for tests only' },
    now,
  );
}

/** The same of a value, parsed. */
export async function deidentifyJson<T>(json: T, style?: ReplacementStyle): Promise<T> {
  return JSON.parse((await deidentifyText(JSON.stringify(json), style)).text) as T;
}
