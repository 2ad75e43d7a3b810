import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../src/extract/assertion/assertion.ts';
import type { Condition, FamilyMemberHistory, Resource } from '../../src/result/fhir-resources.ts';
import { toFhir } from '../../src/result/to-fhir.ts';
import { codedNoteOf, type MentionPlan, smallCodedNote, smallNote } from '../support/small-coded-note.ts';

type OfType<T extends Resource['resourceType']> = Extract<Resource, { resourceType: T }>;

function resourcesOf<T extends Resource['resourceType']>(
  type: T,
  bundle = toFhir(smallNote, smallCodedNote),
): OfType<T>[] {
  return bundle.entry
    .map(({ resource }) => resource)
    .filter((it): it is OfType<T> => it.resourceType === type);
}

function bundleFor(plan: Omit<MentionPlan, 'quote'>, text = 'asthma') {
  const note = { id: 'n1', text };
  return toFhir(note, codedNoteOf(note, [{ quote: 'asthma', ...plan }]));
}

const codeIn = (concept: Condition['clinicalStatus']) => concept?.coding?.[0]?.code;

describe('toFhir', () => {
  it.each<[string, Partial<Assertion>, string, string | undefined]>([
    ['present', {}, 'unconfirmed', 'active'],
    ['possible', { certainty: 'uncertain' }, 'provisional', 'active'],
    ['past', { temporality: 'historical' }, 'unconfirmed', 'resolved'],
    ['possible and past', { certainty: 'uncertain', temporality: 'historical' }, 'provisional', 'resolved'],
    ['denied', { polarity: 'negated' }, 'refuted', undefined],
    ['denied for the past', { polarity: 'negated', temporality: 'historical' }, 'refuted', undefined],
    ['denied with doubt', { polarity: 'negated', certainty: 'uncertain' }, 'refuted', undefined],
  ])('%s is a Condition', (_, assertion, verification, clinical) => {
    const [condition, ...others] = resourcesOf('Condition', bundleFor({ assertion }));
    expect(others).toEqual([]);
    expect(codeIn(condition!.verificationStatus)).toBe(verification);
    expect(codeIn(condition!.clinicalStatus)).toBe(clinical);
  });

  it.each<[string, Omit<MentionPlan, 'quote'>, string]>([
    ['hypothetical', { assertion: { temporality: 'hypothetical' } }, 'hypothetical'],
    [
      'another person',
      { assertion: { experiencer: 'other' } },
      'of a person who is neither patient nor family',
    ],
    [
      'denied for the family',
      { assertion: { experiencer: 'family', polarity: 'negated' } },
      'denied for the family',
    ],
    ['unlinked', { status: 'unlinked' }, 'not linked to a concept'],
  ])('%s is left out and counted', (_, plan, reason) => {
    const bundle = bundleFor(plan);
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual([
      'DocumentReference',
      'OperationOutcome',
    ]);
    expect(resourcesOf('OperationOutcome', bundle)[0]!.issue).toEqual([
      { severity: 'information', code: 'incomplete', diagnostics: `1 mention without a resource: ${reason}` },
    ]);
  });

  it.each([
    ['Mother had asthma.', 'MTH'],
    ['MGM with asthma', 'MGRMTH'],
    ['Grandmother: asthma', 'GRMTH'],
    ['Mother and father both have asthma.', 'FAMMEMB'],
    ['FH: asthma', 'FAMMEMB'],
    ['FH: mother had asthma; father died of a stroke', 'MTH'],
    ['FH: father died of a stroke; mother and aunt asthma', 'FAMMEMB'],
    ['FH: mother: gout; asthma', 'MTH'],
    ['FH: mother: gout; father: stroke; asthma', 'FAMMEMB'],
  ])('"%s" is a FamilyMemberHistory of %s', (text, relationship) => {
    const bundle = bundleFor({ assertion: { experiencer: 'family' } }, text);
    expect(resourcesOf('Condition', bundle)).toEqual([]);
    const [history] = resourcesOf('FamilyMemberHistory', bundle);
    expect(codeIn(history!.relationship)).toBe(relationship);
    expect(history!.condition[0]!.code.text).toBe('asthma');
  });

  it('meets con-3, con-4 and con-5', () => {
    const conditions = resourcesOf('Condition');
    expect(conditions.length).toBeGreaterThan(3);
    for (const condition of conditions) {
      const categories = condition.category.map(codeIn);
      if (categories.includes('problem-list-item')) expect(condition.clinicalStatus).toBeDefined(); // con-3
      expect(Object.keys(condition).filter((key) => key.startsWith('abatement'))).toEqual([]); // con-4
      expect(codeIn(condition.verificationStatus)).not.toBe('entered-in-error'); // con-5
    }
    const denied = bundleFor({
      section: ['past-medical-history', 'PMH'],
      assertion: { polarity: 'negated' },
    });
    expect(codeIn(resourcesOf('Condition', denied)[0]!.category[0])).toBe('encounter-diagnosis');
    const listed = bundleFor({ section: ['past-medical-history', 'PMH'] });
    expect(codeIn(resourcesOf('Condition', listed)[0]!.category[0])).toBe('problem-list-item');
  });

  it('points at the same place of the note as the mention does', () => {
    const findings: (Condition | FamilyMemberHistory)[] = [
      ...resourcesOf('Condition'),
      ...resourcesOf('FamilyMemberHistory'),
    ];
    for (const { id, extension } of findings) {
      const mention = smallCodedNote.mentions.find((it) => id === `note-1-${it.id}`)!;
      const part = (url: string) => extension![0]!.extension!.find((it) => it.url === url)!;
      const offset = part('offset').valueInteger!;
      expect(offset).toBe(mention.span.start);
      expect(smallNote.text.slice(offset, offset + part('length').valueInteger!)).toBe(mention.text);
      expect(part('reference').valueReference).toEqual({ reference: 'DocumentReference/note-1' });
    }
  });

  it('codes a linked mention in both systems, with its confidence', () => {
    const { code } = resourcesOf('Condition')[0]!;
    expect(code.coding).toEqual([
      { system: 'http://snomed.info/sct', code: '44054006', display: 'Diabetes mellitus type 2' },
      { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9', display: 'Diabetes mellitus type 2' },
    ]);
    expect(code.text).toBe('type 2 diabetes mellitus');
    expect(code.extension?.[0]?.valueDecimal).toBe(0.97);
  });

  it('gives no code to an ambiguous mention, and names the candidates', () => {
    const condition = resourcesOf('Condition').find(
      ({ code }) => code.text === 'chronic obstructive pulmonary disease',
    )!;
    expect(condition.code).toEqual({ text: 'chronic obstructive pulmonary disease' });
    expect(condition.note?.[0]?.text).toContain(
      '13645005 Chronic obstructive pulmonary disease (confidence 0.52)',
    );
  });

  it('says which code is of a broader concept', () => {
    const condition = resourcesOf('Condition').find(
      ({ code }) => code.text === 'community acquired pneumonia',
    )!;
    expect(condition.note).toEqual([{ text: 'J18.9 is mapped from a broader concept.' }]);
  });

  it('names a SNOMED CT version only by its URI', () => {
    const version = 'http://snomed.info/sct/731000124108/version/20260301';
    const mention = smallCodedNote.mentions[0]!;
    const link = { ...mention.link, coding: { ...mention.link.coding!, version } };
    const bundle = toFhir(smallNote, { ...smallCodedNote, mentions: [{ ...mention, link }] });
    expect(resourcesOf('Condition', bundle)[0]!.code.coding![0]!.version).toBe(version);
  });

  it('labels what a machine asserts and tells who did', () => {
    const bundle = toFhir(smallNote, smallCodedNote);
    const [device] = resourcesOf('Device', bundle);
    const [provenance] = resourcesOf('Provenance', bundle);
    const findings = [...resourcesOf('Condition', bundle), ...resourcesOf('FamilyMemberHistory', bundle)];
    for (const { meta } of findings) expect(meta?.security[0]?.code).toBe('AIAST');
    expect(provenance!.target.map(({ reference }) => reference).toSorted()).toEqual(
      findings.map(({ resourceType, id }) => `${resourceType}/${id}`).toSorted(),
    );
    expect(provenance!.agent[0]!.who.reference).toBe(`Device/${device!.id}`);
    expect(device!.version).toContainEqual({ type: { text: 'extractor' }, value: 'local 1' });
    expect(provenance).toHaveProperty('_recorded');
  });

  it('takes patient, time and server from the caller', () => {
    const recorded = '2026-03-01T10:00:00Z';
    const options = { recorded, subjectReference: 'Patient/p7', baseUrl: 'https://ehr.example/fhir' };
    const bundle = toFhir(smallNote, smallCodedNote, options);
    const [condition] = resourcesOf('Condition', bundle);
    expect(condition).toMatchObject({ subject: { reference: 'Patient/p7' }, recordedDate: recorded });
    expect(resourcesOf('Provenance', bundle)[0]).toMatchObject({ recorded });
    expect(bundle.entry[0]!.fullUrl).toBe('https://ehr.example/fhir/DocumentReference/note-1');
  });

  it('repeats itself, carries no text of the note but its names, and has ids that FHIR takes', () => {
    const ids = ['a_1', 'a-1', 'a 1', 'ünï', '', '-', 'x'.repeat(80), `${'x'.repeat(80)}y`];
    const bundles = ids.map((id) => toFhir({ ...smallNote, id }, smallCodedNote));
    for (const { entry } of bundles) {
      for (const { resource } of entry) expect(resource.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
      expect(new Set(entry.map(({ fullUrl }) => fullUrl)).size).toBe(entry.length);
    }
    expect(new Set(bundles.map(({ id }) => id)).size).toBe(ids.length);
    const bundle = JSON.stringify(toFhir(smallNote, smallCodedNote));
    expect(bundle).toBe(JSON.stringify(toFhir(smallNote, smallCodedNote)));
    expect(bundle).not.toContain('suspected');
    expect(bundle).not.toMatch(/""/);
  });
});
