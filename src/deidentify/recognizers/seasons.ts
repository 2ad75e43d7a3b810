import type { Span } from '../../note/span.ts';
import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';

const year = "(?:(?:19|20)\\d\\d(?:[-/]\\d\\d)?|['’]\\d\\d)(?![\\d/-])";
/** "spring 2017", "early summer of 2019", "Herbst 2019", "verano de 2018"; the year alone would stay. */
const season = searched(
  `(?<![\\p{L}\\d])(?<manner>(?:early|mid|late)[- ])?(?:(?<fall>fall)|spring|summer|autumn|winter|fr[üu]hjahr|fr[üu]hling|sommer|herbst|verano|otoño|invierno|primavera|printemps|été|automne|hiver|estate|autunno|inverno|zomer|lente|voorjaar|najaar|verão|outono)(?: (?:term|semester|break))?,? (?:of |de |del |in )?${year}`,
  'giu',
);
/** A fall is an accident too: it is the season only behind words of time. */
const timeBefore = late.iu`(?:^|[^\p{L}])(?:on|in|in the|since|until|during|during the|by|this|last|of|before|throughout|through|every) $`;

/** Seasons of a named year. */
export function seasons(text: string): Span[] {
  const spans: Span[] = [];
  for (const hit of matchesOf(season, text)) {
    const { fall, manner } = hit.groups ?? {};
    if (
      fall !== undefined &&
      manner === undefined &&
      !(fall === 'Fall' && /term|semester/i.test(hit[0])) &&
      !timeBefore.test(text.slice(Math.max(0, hit.index - 14), hit.index)) &&
      !/fall of/i.test(hit[0]) &&
      !/^ (?:semester|term|quarter)\b/i.test(
        text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 10),
      )
    )
      continue;
    spans.push({ start: hit.index, end: hit.index + hit[0].length });
  }
  return spans;
}
