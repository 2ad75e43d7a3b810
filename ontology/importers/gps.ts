import { ClincodeError } from '../../src/errors.ts';
import { isConceptId } from '../../src/terminology/sctid.ts';
import { eachLine } from '../source-lines.ts';
import { bareConcept, semanticTagOf } from './bare-concept.ts';
import type { Importer } from './importer.ts';

/**
 * SNOMED CT Global Patient Set: one concept a line, tab-separated: id, fully specified name, preferred term, active
 * (1 or 0). A first line of column names is left out. It has no hierarchy and no synonyms.
 */
export const importGps: Importer = async (sources, sink) => {
  for (const file of sources.flat()) {
    const tally = sink.tally(file);
    let taken = 0;
    await eachLine(file, tally, (line, row) => {
      const [code = '', fsn = '', name = '', active = '', ...more] = line
        .split('\t')
        .map((cell) => cell.trim());
      if (row === 1 && !/^\d/.test(code) && fsn !== '') return tally.leaveOut('column names');
      if (more.length > 0 || (active !== '0' && active !== '1'))
        return tally.refuse(row, 'not four columns: id, fully specified name, preferred term, 1 or 0');
      if (!isConceptId(code)) return tally.refuse(row, 'not a SNOMED CT concept id (check digit)', code);
      if (fsn === '' && name === '') return tally.refuse(row, 'no name', code);
      taken++;
      const semanticTag = semanticTagOf(fsn);
      sink.concept(
        bareConcept({
          code,
          name: name || fsn,
          ...(fsn !== '' && { fsn }),
          ...(semanticTag !== undefined && { semanticTag }),
          active: active === '1',
        }),
        { tally, row },
      );
    });
    if (taken === 0)
      throw new ClincodeError('ontology_invalid', `${file.place} has no row of the Global Patient Set`);
  }
};
