import { describe, expect, it } from 'vitest';
import { otherOccurrences } from '../../src/extract/other-occurrences.ts';

/** The first place of each name is the model's; found: the others, as `text@start`. */
const cases: readonly {
  remark: string;
  text: string;
  named: readonly string[];
  found: readonly string[];
}[] = [
  { remark: 'again, in another case', text: 'Gout. Hx: gout', named: ['Gout'], found: ['gout@10'] },
  { remark: 'whole words only', text: 'gout, goutweed', named: ['gout'], found: [] },
  { remark: 'short ones in the same case only', text: 'MS. Ms Smith. MS', named: ['MS'], found: ['MS@14'] },
  { remark: 'a known false friend', text: 'RA. Sat 97% on RA.', named: ['RA'], found: [] },
  {
    remark: 'a longer wording comes first',
    text: 'failure to cope; heart failure; heart failure',
    named: ['heart failure'],
    found: ['heart failure@32'],
  },
  {
    remark: 'no place twice',
    text: 'heart failure, systolic heart failure. Systolic heart failure',
    named: ['heart failure', 'systolic heart failure'],
    found: ['Systolic heart failure@39'],
  },
  {
    remark: 'over the end of a line',
    text: 'heart failure\nheart\nfailure',
    named: ['heart failure'],
    found: ['heart\nfailure@14'],
  },
  {
    remark: 'not over the end of a sentence',
    text: 'heart failure. Big heart. Failure',
    named: ['heart failure'],
    found: [],
  },
  {
    remark: 'words that are too general',
    text: 'fracture of hip. No fall. fall',
    named: ['fall'],
    found: [],
  },
  {
    remark: 'an accent',
    text: 'Sjögren syndrome; Sjogren syndrome',
    named: ['Sjögren syndrome'],
    found: ['Sjogren syndrome@18'],
  },
];

describe('otherOccurrences', () => {
  it.each(cases)('$remark', ({ text, named, found }) => {
    const spans = named.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
    const places = otherOccurrences(text, spans, spans);
    expect(places.map(({ span }) => `${text.slice(span.start, span.end)}@${span.start}`)).toEqual(found);
  });
});
