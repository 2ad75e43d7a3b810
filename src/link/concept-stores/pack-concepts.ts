import { ClincodeError } from '../../errors.ts';
import { type Concept, conceptTerms, termScopes, xrefBit } from '../../terminology/concept.ts';
import { conceptLine } from '../../terminology/concept-schema.ts';
import { abbreviationKey, termKey } from '../../terminology/normalize-term.ts';
import { GrowingNumbers, GrowingText } from '../growing-arrays.ts';
import { KeyTableBuilder, rowsOfKey } from '../key-table.ts';
import { packHierarchy } from './hierarchy.ts';
import { type PackedConcepts, type PackedTables, packTables } from './packed-tables.ts';

/** Order of scopes in an index: their numbers are in the tables. */
const scopeNumber = new Map(termScopes.map((scope, i) => [scope, i]));

/**
 * Everything that a store of these concepts needs, as bytes. Inactive concepts are known by code but have no
 * rows, and nor have codes of ICD-10-CM with an expanded seventh character: 51,381 names that differ in "initial
 * encounter" would be all that is near a name. The same concepts make the same bytes.
 * @throws ClincodeError `ontology_invalid` if a code comes twice
 */
export function packConcepts(concepts: Iterable<Concept>): PackedConcepts {
  const lines = new GrowingText();
  const codes = new GrowingText();
  const texts = new GrowingText();
  const firstRows = new GrowingNumbers();
  const ordinals = new GrowingNumbers();
  const scopes = new GrowingNumbers();
  const xrefCounts = new GrowingNumbers();
  const xrefSets = new GrowingNumbers();
  const byCode = new KeyTableBuilder();
  const byKey = new KeyTableBuilder();
  const byAbbreviation = new KeyTableBuilder();
  const parents: string[][] = [];
  for (const concept of concepts) {
    const ordinal = firstRows.length;
    lines.push(`${conceptLine(concept)}\n`);
    codes.push(concept.code);
    byCode.add(concept.code, ordinal);
    parents.push([...concept.parents]);
    let count = 0;
    let set = 0;
    for (const [system, listed] of Object.entries(concept.xrefs)) {
      count += listed;
      set |= xrefBit(system);
    }
    xrefCounts.push(Math.min(count, 0xffff));
    xrefSets.push(set);
    firstRows.push(ordinals.length);
    if (!concept.active || concept.tabular?.expanded) continue;
    for (const { text, scope } of conceptTerms(concept)) {
      const row = ordinals.length;
      texts.push(text);
      ordinals.push(ordinal);
      scopes.push(scopeNumber.get(scope)!);
      if (scope === 'abbreviation') byAbbreviation.add(abbreviationKey(text), row);
      else byKey.add(termKey(text), row);
    }
  }
  firstRows.push(ordinals.length);
  const codeTable = byCode.build();
  for (let group = 1; group < codeTable.groups.length; group++) {
    if (codeTable.groups[group]! - codeTable.groups[group - 1]! > 1)
      throw new ClincodeError('ontology_invalid', 'a code comes twice among the concepts');
  }
  const keyTable = byKey.build();
  const abbreviationTable = byAbbreviation.build();
  const tables: PackedTables = {
    lineOffsets: lines.offsets.all(),
    codeOffsets: codes.offsets.all(),
    codeBytes: codes.bytes(),
    firstRows: firstRows.all(),
    textOffsets: texts.offsets.all(),
    textBytes: texts.bytes(),
    ordinals: ordinals.all(),
    scopes: Uint8Array.from(scopes.all()),
    ...packHierarchy(
      parents.map((given) =>
        given.flatMap((code) => {
          const [ordinal] = rowsOfKey(codeTable, code);
          return ordinal === undefined ? [] : [ordinal];
        }),
      ),
    ),
    xrefCounts: Uint16Array.from(xrefCounts.all()),
    xrefSets: xrefSets.all(),
    codeSlots: codeTable.slots,
    codeGroups: codeTable.groups,
    codeRows: codeTable.rows,
    keySlots: keyTable.slots,
    keyGroups: keyTable.groups,
    keyRows: keyTable.rows,
    abbreviationSlots: abbreviationTable.slots,
    abbreviationGroups: abbreviationTable.groups,
    abbreviationRows: abbreviationTable.rows,
  };
  return { lines: lines.bytes(), tables: packTables(tables) };
}
