import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/result/to-html.ts';
import { codedNoteOf, smallCodedNote, smallNote } from '../support/small-coded-note.ts';

const attack = `<script>alert(1)</script><img src=x onerror="alert('2')">`;

/** Text of the note's element, without tooltips and signs, as a browser would show it. */
function noteText(html: string): string {
  const start = html.indexOf('<div class="note">') + '<div class="note">'.length;
  return html
    .slice(start, html.indexOf('</div>', start))
    .replace(/<span class="tip"[\s\S]*?<\/span><\/mark>/g, '')
    .replace(/<sup[^>]*>.*?<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Fails at the first tag that closes what is not open. */
function expectBalanced(html: string): void {
  const open: string[] = [];
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (['meta', 'br'].includes(name!)) continue;
    if (close === '') open.push(name!);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
}

describe('toHtml', () => {
  it('shows the note as it is, every mention marked and listed', () => {
    const html = toHtml(smallNote, smallCodedNote);
    expectBalanced(html);
    expect(noteText(html)).toBe(smallNote.text);
    for (const index of smallCodedNote.mentions.keys()) {
      expect(html).toContain(`<mark id="text-${index}"`);
      expect(html).toContain(`<a href="#row-${index}"`);
      expect(html).toContain(`<tr id="row-${index}"`);
    }
  });

  it('escapes what stands in note, id, quote, terms, codes, section and warnings', () => {
    const note = { id: attack, text: `has ${attack} & "asthma"` };
    const coded = codedNoteOf(
      note,
      [
        {
          quote: attack,
          display: attack,
          standardName: attack,
          code: attack,
          icd10cm: attack,
          section: ['other', attack],
        },
      ],
      [attack],
    );
    const html = toHtml(note, { ...coded, provenance: { ...coded.provenance, software: attack } });
    expect(html).not.toMatch(/<script|<img|onerror="/);
    expectBalanced(html);
    expect(noteText(html)).toBe(note.text);
  });

  it('escapes the name of what is unlinked, and an unknown system', () => {
    const note = { id: 'n', text: 'asthma' };
    const coded = codedNoteOf(note, [{ quote: 'asthma', status: 'unlinked', standardName: attack }]);
    const index = { ...coded.provenance.index, system: attack, release: attack };
    expect(toHtml(note, { ...coded, provenance: { ...coded.provenance, index } })).not.toMatch(
      /<script|<img/,
    );
  });

  it.each([
    ['adjacent', 'asthmaCOPD', [0, 6], [6, 10]],
    ['at both ends', 'asthma, COPD', [0, 6], [8, 12]],
    ['overlapping, against the contract', 'lung cancer pain', [0, 11], [5, 16]],
    ['one in the other, against the contract', 'lung cancer', [0, 11], [5, 11]],
    ['beyond the end, against the contract', 'asthma', [0, 6], [6, 20]],
  ])('balances marks that are %s', (_, text, first, second) => {
    const note = { id: 'n', text };
    const [mention] = codedNoteOf(note, [{ quote: text.slice(0, 4) }]).mentions;
    const mentions = [first, second].map(([start, end], index) => ({
      ...mention!,
      id: `m${index + 1}`,
      span: { start: start!, end: end! },
    }));
    const html = toHtml(note, { ...smallCodedNote, mentions, warnings: [] });
    expectBalanced(html);
    expect(noteText(html)).toBe(text);
  });

  it('asks the network for nothing, runs nothing and shows no control', () => {
    const note = { id: 'n', text: 'asthma \u0000\u0008\u001b' };
    const html = toHtml(note, codedNoteOf(note, [{ quote: 'asthma' }]));
    expect(html).not.toMatch(/<(?:script|link|img|iframe|form)\b|\ssrc=|@import|url\(|https?:/);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/[\u0000-\u0008\u001b]/);
  });

  it('says that nothing was found', () => {
    const note = { id: 'n', text: '' };
    expect(toHtml(note, codedNoteOf(note, []))).toContain('No disease mention was found.');
  });
});
