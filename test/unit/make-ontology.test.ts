import { describe, expect, it } from 'vitest';
import { benchNames, misspelled } from '../../bench/link-names.ts';
import { broader, drawDisorder, root } from '../../bench/synthetic-ontology/disorders.ts';
import { createNameTable } from '../../bench/synthetic-ontology/name-table.ts';
import { disorder, processGroups } from '../../bench/synthetic-ontology/processes.ts';
import { mixed, seededRandom, zipfRank } from '../../bench/synthetic-ontology/random.ts';
import { sites } from '../../bench/synthetic-ontology/sites.ts';
import {
  type SyntheticConcept,
  syntheticCode,
  syntheticConcepts,
} from '../../bench/synthetic-ontology/synthetic-concepts.ts';
import { abbreviationOf, nameOf, otherWording } from '../../bench/synthetic-ontology/wordings.ts';
import { type Concept, conceptTerms } from '../../src/terminology/concept.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { isConceptId } from '../../src/terminology/sctid.ts';

function made(concepts: number, terms: number, seed = 1): readonly SyntheticConcept[] {
  return [...syntheticConcepts({ concepts, terms, seed })];
}

const lines = made(4000, 11_000);
const concepts: readonly Concept[] = lines.map((line, i) =>
  parseConcept(JSON.parse(JSON.stringify(line)), i + 1),
);

describe('the synthetic ontology', () => {
  it.each([
    [1, 1, 'the root alone'],
    [1, 3, 'the root with synonyms'],
    [2, 2, 'a concept whose parents would be a third'],
    [300, 300, 'names alone'],
    [300, 900, 'three terms a concept'],
  ])('has %i concepts when asked for so many, with %i terms: %s', (wanted, terms) => {
    expect(made(wanted, terms)).toHaveLength(wanted);
  });

  it('has about as many terms as asked for', () => {
    const terms = concepts.reduce((sum, concept) => sum + conceptTerms(concept).length, 0);
    expect(Math.abs(terms - 11_000)).toBeLessThan(60);
  });

  it('codes are distinct SCTIDs of concepts in the test namespace', () => {
    expect(concepts.filter(({ code }) => !isConceptId(code) || !/9999999\d{3}$/.test(code))).toEqual([]);
    expect(new Set(concepts.map(({ code }) => code)).size).toBe(concepts.length);
  });

  it('parents come before their children, so there is no circle, and only the root has none', () => {
    const place = new Map(concepts.map(({ code }, i) => [code, i]));
    const wrong = concepts.filter(({ parents }, i) => parents.some((parent) => !(place.get(parent)! < i)));
    expect(wrong).toEqual([]);
    expect(concepts.filter(({ parents }) => parents.length === 0).map(({ name }) => name)).toEqual([
      'Disorder',
    ]);
    expect(concepts.filter(({ parents }) => parents.length > 1).length).toBeGreaterThan(1000);
    expect(Math.max(...concepts.map(({ parents }) => parents.length))).toBeLessThanOrEqual(4);
  });

  it('is some levels deep', () => {
    const depths = new Map<string, number>();
    for (const { code, parents } of concepts) {
      depths.set(code, Math.max(-1, ...parents.map((parent) => depths.get(parent)!)) + 1);
    }
    expect(Math.max(...depths.values())).toBeGreaterThanOrEqual(7);
  });

  it('no two concepts have one name, and few share any wording', () => {
    expect(new Set(concepts.map(({ name }) => name.toLowerCase())).size).toBe(concepts.length);
    const wordings = concepts.flatMap((concept) =>
      conceptTerms(concept).map(({ text }) => text.toLowerCase()),
    );
    expect(new Set(wordings).size / wordings.length).toBeGreaterThan(0.97);
  });

  it('has terms of every scope', () => {
    const scopes = new Set(concepts.flatMap((concept) => conceptTerms(concept).map(({ scope }) => scope)));
    expect([...scopes].toSorted()).toEqual(['abbreviation', 'broad', 'exact', 'name', 'narrow', 'related']);
  });

  it('the vocabulary grows with the size, as that of real terminologies does', () => {
    const vocabulary = (part: readonly Concept[]): number =>
      new Set(part.flatMap((concept) => conceptTerms(concept)).flatMap(({ text }) => text.split(/\W+/))).size;
    const half = vocabulary(concepts.slice(0, concepts.length / 2));
    expect(vocabulary(concepts)).toBeGreaterThan(1.4 * half);
  });

  it('the same size and seed give the same bytes, another seed gives others', () => {
    expect(JSON.stringify(made(4000, 11_000))).toBe(JSON.stringify(lines));
    expect(JSON.stringify(made(300, 900, 2))).not.toBe(JSON.stringify(made(300, 900, 1)));
  });
});

describe('words', () => {
  it('no two processes and no two sites are called the same', () => {
    const processes = [disorder, ...processGroups.flatMap((group) => group.processes)];
    expect(new Set(processes.map(({ word }) => word)).size).toBe(processes.length);
    expect(new Set(sites.map(({ noun }) => noun)).size).toBe(sites.length);
    expect(new Set(sites.map(({ adjective }) => adjective)).size).toBe(sites.length);
  });

  const at = (noun: string) => sites.find((site) => site.noun === noun)!;
  const processOf = (word: string) =>
    processGroups.flatMap((group) => group.processes).find((process) => process.word === word)!;

  it.each([
    ['a bare process', {}, 'Infectious disorder'],
    ['a site', { site: at('liver') }, 'Infectious disorder of liver'],
    ['a part of a site', { site: at('antrum of stomach') }, 'Infectious disorder of antrum of stomach'],
    ['a side', { site: at('kidney'), side: 'left' }, 'Infectious disorder of left kidney'],
    [
      'every detail',
      { site: at('liver'), course: 1, complication: 3, variant: 'stage', number: 2 },
      'Chronic infectious disorder of liver with abscess, stage 2',
    ],
  ] as const)('%s', (_, details, name) => {
    expect(nameOf({ ...root, process: processOf('infectious disorder'), ...details })).toBe(name);
  });

  it('a cause that is part of the name stands before it', () => {
    const cause = { kind: 'gene', major: 0, minor: -1 } as const;
    const process = processOf('-related ciliopathy');
    expect(nameOf({ ...root, process, cause })).toMatch(/^[A-Z]+\d*-related ciliopathy$/);
    expect(nameOf({ ...root, process })).toBe('Ciliopathy');
  });

  it('other wordings invert, take the adjective, the compound, roman numerals and UK spelling', () => {
    const random = seededRandom(5);
    const stomach = {
      ...root,
      process: processOf('hemorrhage'),
      site: at('esophagus'),
      variant: 'type',
      number: 2,
    };
    const wordings = new Set(Array.from({ length: 400 }, () => otherWording(stomach, random).text));
    for (const wording of [
      'Esophageal hemorrhage, type II',
      'Esophagus hemorrhage, type 2',
      'Hemorrhage, esophagus, type 2',
      'Bleeding of esophagus, type 2',
      'Haemorrhage of oesophagus, type 2',
      'Esophagorrhagia, type 2',
    ]) {
      expect([...wordings]).toContain(wording);
    }
  });

  it.each<[string, string | undefined, string]>([
    ['Chronic infection of left kidney', 'CILK', 'small words are left out'],
    ['Vance syndrome, type 2', 'VST2', 'a number stays'],
    ['Abscess of liver', undefined, 'two letters say nothing'],
    ['Very long name of a thing that has far too many words', undefined, 'nobody would write so many'],
  ])('%s is %s: %s', (name, letters) => {
    expect(abbreviationOf(name)).toBe(letters);
  });
});

describe('parts of the generator', () => {
  it('what a disorder is a kind of has fewer details, so every way ends at the root', () => {
    const random = seededRandom(7);
    for (let i = 0; i < 300; i++) {
      let one = drawDisorder(random);
      for (let steps = 0; one.process !== disorder || one.site !== undefined; steps++) {
        expect(steps).toBeLessThan(15);
        const { always } = broader(one);
        one = always[i % always.length]!;
      }
      expect(nameOf(one)).toBe('Disorder');
    }
  });

  it.each([[0], [1], [349_999], [9_999_999]])('concept %i has a valid code', (index) => {
    expect(isConceptId(syntheticCode(index))).toBe(true);
  });

  it('finds every name that was added, however cased, and no other', () => {
    const names = createNameTable(1000);
    for (let i = 0; i < 1000; i++) names.add(`Name ${i}`, i);
    expect(names.find('NAME 7')).toBe(7);
    expect(Array.from({ length: 1000 }, (_, i) => names.find(`name ${i}`))).toEqual(
      Array.from({ length: 1000 }, (_, i) => i),
    );
    expect(
      Array.from({ length: 1000 }, (_, i) => names.find(`name ${i + 1000}`)).every((found) => found === -1),
    ).toBe(true);
  });

  it('ranks follow Zipf: within bounds, and rank 0 about twice as often as rank 1', () => {
    const random = seededRandom(3);
    const counts = new Map<number, number>();
    for (let i = 0; i < 20_000; i++) {
      const rank = zipfRank(random, 100);
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    expect(Math.min(...counts.keys())).toBe(0);
    expect(Math.max(...counts.keys())).toBeLessThan(100);
    expect(counts.get(0)! / counts.get(1)!).toBeGreaterThan(1.4);
  });

  it('random numbers are those of the seed', () => {
    expect(seededRandom(1)()).toBe(seededRandom(1)());
    expect(seededRandom(1)()).not.toBe(seededRandom(2)());
    expect(mixed(1, 2)).not.toBe(mixed(2, 1));
  });
});

describe('names that a measurement asks for', () => {
  const terms = concepts.map(({ name }) => name);
  const term = (row: number): string => terms[row]!;

  it('are as many as wanted, each once, gold mentions among them, the same each time', () => {
    const names = benchNames(['Sugar diabetes', 'sugar diabetes', 'asthma'], term, terms.length, 2000);
    expect(names).toHaveLength(2000);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2000);
    expect(names).toContain('sugar diabetes');
    expect(names).toContain('asthma');
    expect(benchNames(['Sugar diabetes', 'sugar diabetes', 'asthma'], term, terms.length, 2000)).toEqual(
      names,
    );
  });

  it('are fewer where the terms do not give so many', () => {
    expect(benchNames([], () => 'liver', 1, 10)).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('a term is misspelled by a letter (%i)', (seed) => {
    const name = misspelled('Hepatitis B', seed);
    expect(name).not.toBe('Hepatitis B');
    expect(Math.abs(name!.length - 'Hepatitis B'.length)).toBeLessThanOrEqual(1);
  });
});
