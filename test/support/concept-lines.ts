const rule = { code: 'E11.9', rule: 'TRUE', group: 1, priority: 1, advice: 'ALWAYS E11.9' };

/** Concepts whose lines a reader in a hurry could misread. */
export const waysToWrite: readonly Readonly<Record<string, unknown>>[] = (
  [
    {},
    { code: 'c"1' },
    { code: 'cé' },
    { fsn: 'Plain (disorder)', semanticTag: 'disorder', parents: ['b', 'not there'] },
    { fsn: 'Plain', synonyms: ['plain', ',"maps":[{', '","fsn":"'], maps: ['K21.9', 'K21'] },
    { fsn: '"Quoted" (disorder)', semanticTag: 'a "tag"', xrefs: { 'a "system"': 1, b: 2 } },
    { name: 'a "name"', fsn: 'with fsn', parents: ['a "parent"', 'c'], xrefs: { a: 70_000 } },
    { name: 'back\\slash', synonyms: ['tab\t', 'line\n'], abbreviations: ['"'] },
    { name: 'Ménière', fsn: 'Ménière (Störung)', semanticTag: 'Störung', xrefs: { Ä: 3 } },
    { name: '\uFEFFmark', synonyms: ['疾病', '😀'], maps: [{ code: 'É1', system: 'é' }] },
    { maps: [{ code: 'K21.9', display: 'Reflux' }, 'K21'], xrefs: { ['__proto__']: 1, 10: 2, 9: 3 } },
    { maps: [rule, { ...rule, code: '', group: 2 }, { code: 'A1', system: 'other' }] },
    { maps: [{ code: 'a"b', system: 'other' }], synonyms_other: [{ text: 'x', scope: 'BROAD' }] },
    { active: false, synonyms: ['gone'], retired: { replacedBy: [{ code: 'a' }] }, maps: ['A1'] },
    { active: false, parents: ['a'] },
    { tabular: { billable: true, notes: { maps: ['x'], excludes1: ['y'] } }, parents: ['a'] },
    { tabular: { billable: true, expanded: true }, fsn: 'expanded', maps: ['A1'] },
    { xrefs: { prototype: 1, constructor: 2, toString: 3 } },
    { semanticTag: '', fsn: '' },
  ] as Record<string, unknown>[]
).map((fields, i) => ({ code: `c${i}`, name: `name ${i}`, ...fields }));
