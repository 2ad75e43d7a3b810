import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isFunctionWord } from '../words/ordinary-word.ts';
import { ways } from './cued-streets.ts';
import { measure } from './postcodes.ts';

const id = 'address-lines';
const sp = '(?:[ \\u00a0]|\\r?\\n)';
/** Behind these stands an address and nothing else. */
const cue = searched(
  `(?<!\\p{L})(?:(?:mailing |home |street |billing |current |new |old |permanent |residential |forwarding |shipping |work |postal |delivery )?addr(?:ess)?(?:${sp}(?:verified|confirmed|updated|changed|corrected|listed|given|on file|of record|is|was|now|to|as)){0,3}|(?:lives?|living|lived|reside[sd]?|residing|stays?|staying|stayed)(?: with [^\\n,.;:]{2,32})?${sp}at|(?:house|home) (?:call|visit)(?:s|ed)?(?:${sp}(?:at|to))?|(?:mail(?:ed)?|deliver(?:ed)?|send|sent|ship(?:ped)?|dispatched|moved)(?: [^\\n,.;:]{2,24})?${sp}to|(?<=(?:^|[\\n.;])[ \\t]{0,2}(?:[-*•] )?)home(?=:)|(?:found|picked up|collapsed|seen|fell)(?: (?:him|her|them|pt|patient))?${sp}outside)(?::|,|${sp}-)?${sp}{1,2}`,
  'giu',
);
/** Parts of a house or a place that have a number or a letter. */
const units =
  'flat|unit|u|apt|apartment|app|suite|ste|room|rm|level|lvl|floor|fl|flr|shop|lot|plot|stand|erf|house|h|door|no|blk|block|building|bldg|tower|space|spc|site|comp|phase|sector|stage|ext|extension|ph|penthouse|slip|hangar|trailer|trlr|lane|road|rd|cross|main|purok|bl|piso|dto|portal|esc|side|rr|hc|rmb|rsd|box|bag|cell|pod|bay|berth|villa|stn|gate|wing|staircase|km|mile';
const unitWord = new RegExp(`^(?:${units})$`, 'iu');
const unitBefore = new RegExp(
  `(?:^| )(?:${units})\\.?[ -]?(?:no\\.? ?)?#?(?:[a-z]?\\d[\\da-z/-]{0,7}|[a-z])$`,
  'iu',
);
const plainUnit =
  /^(?:(?:basement|ground|upper|lower|top|rear|front|garden|1st|2nd|3rd|\d{1,2}th|first|second|third)(?: (?:floor|flat|fl|flr|unit|level|apartment|main|cross|stage|block|phase))?|basement flat|upstairs|downstairs|rear|front|bsmt)$/iu;
const housed =
  /(?:^| )(?:cottage|lodge|house|farm|farmhouse|mill|towers?|court|apartments?|mansions?|villas?|barn|rectory|vicarage|manor|hall|chambers|buildings?|flats|estate|enclave|nagar|colony|layout|vihar|marg|puram|chowk|gali|township|subd|subdivision|motel|hotel|park|village|bag|postal|postbus|casilla|drawer|stop|del)s?\.?(?: [A-Z]?\d{1,6})?$/iu;
const box =
  /^(?:p\.? ?o\.? ?b(?:o?x)?|post(?:al)? (?:office )?box|box|(?:locked|private|gpo|mail|postal?) (?:bag|box|stop)|postbus|casilla|apartado|caixa postal|drawer|pmb|gpo box)\.? ?[a-z]?\d{1,6}$/iu;
const foreign =
  /^(?:calle|c\/|cll|carrera|cra|avenida|av|jr|rua|via|strada|rue|am|an der|auf der|im|zum|zur|lange|alte|neue|ul|jalan|jl|jln|kampung|barangay|colonia|platz|piazza|plaza)\.? /iu;
const small =
  /^(?:of|the|de|del|la|las|los|le|du|des|da|do|dos|van|von|den|der|zum|zur|am|an|im|in|y|et|und|to|o|n|s|e|w|ne|nw|se|sw|no)$/iu;
/** The head of a line up to a postal code with a telephone behind it: the line of an office. */
const beforePhone =
  /(?<=^|\n)[a-z\d#][^\n:|;@]{5,64}[ ,]\d{5}(?:-\d{4})?(?=[ ,|·]{1,3}(?:tel|ph|phone|telephone|fax)\b)/giu;
/** Where an address cannot go on. */
const stop = late.iu`[;\n)(|"”]|,? (?:with|where|since|who|for|in|near|off|alone|until|by|because|which|has|on|and|but|after|before|near|when|while|per|she|he|they|is|was)(?!\p{L})`;
const shortForms =
  /(?:^|[ ,])(?:\p{L}|st|rd|ave?|dr|ln|ct|blvd|no|nr|apt|ste|fl|flr|bldg|str|ul|boul|ch|jr|cll|app|bl|col|mt|ft|hwy|rt|rte|terr?|cir|pl|sq|pkwy|subd|ext|spc|blk)$/iu;

/** The clause behind a cue, up to the end of its sentence. */
function clauseAt(text: string, from: number): string {
  let clause = text.slice(from, from + 110).replaceAll('\u00a0', ' ');
  clause = clause.slice(0, stop.exec(clause)?.index ?? clause.length);
  for (const { index } of clause.matchAll(/\.(?=\s|$)/gu))
    if (!shortForms.test(clause.slice(0, index))) return clause.slice(0, index);
  return clause;
}

const ours = /^(?:the|an?|his|her|their|our|my|this|that|some|another)\s/iu;

type Kind = 'sure' | 'numbered' | 'code' | undefined;
const postal =
  /^(?:(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4}|\d{3} \d{3}|\d{4} ?[A-Z]{2})$/iu;
const quarter = /^(?:col|colonia|fracc|urb|barrio|bo)\.? \p{L}{3}/iu;

/** What a part between two commas says of a place; nothing for a word of a sentence. */
function kindOf(part: string, isMixed: boolean): Kind {
  const words = part.split(' ');
  if (postal.test(part)) return 'code';
  if (quarter.test(part)) return 'sure';
  if (/^[A-Z]-?\d{1,4}$/iu.test(part)) return 'numbered';
  if (part === '' || words.length > 6 || part.includes(':') || measure.test(part)) return undefined;
  for (const word of words) {
    const bare = word.replace(/[.#]/gu, '');
    if (small.test(bare) || unitWord.test(bare) || !/\p{L}{2}/u.test(bare) || /^\d/.test(bare)) continue;
    if (isFunctionWord(bare) || (isMixed && /^\p{Ll}/u.test(bare) && !plainUnit.test(part))) return undefined;
  }
  const last = words.at(-1)!.replace(/\.$/u, '');
  if (box.test(part) || plainUnit.test(part) || unitBefore.test(part)) return 'sure';
  if (words.length > 1 && (housed.test(part) || ways.test(last))) return 'sure';
  const way = words.findIndex((word, index) => index > 0 && ways.test(word.replace(/\.$/u, '')));
  if (way > 0 && /^#?\d/.test(part)) return 'sure';
  if (foreign.test(part) && /\d/.test(part)) return 'sure';
  if (
    /^#?\d{1,6}(?:[-/]\d{1,5}){0,3}[a-z]?(?: \p{L}|$)/iu.test(part) ||
    /\p{L} \d{1,4} ?[a-z]?$/iu.test(part)
  )
    return 'numbered';
  return undefined;
}

/** Addresses of any make behind what only an address stands behind, part by part: "Lives at Level 3, 160 Calloway Street, Phase 2". */
export const addressLines: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = matchesOf(beforePhone, text).map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      category: 'GEO',
      strength: 2,
      recognizer: id,
    }));
    for (const hit of matchesOf(cue, text)) {
      const from = hit.index + hit[0].length;
      const isMixed = letterCaseAt(text, from) === 'mixed';
      const isAddress = /addr/iu.test(hit[0]);
      const isHome = isAddress || /^(?:liv|resid|stay)/iu.test(hit[0]);
      let [at, end, isSure, isNumbered] = [from, from, false, false];
      for (const part of clauseAt(text, from).split(/(?<=,)/u)) {
        const value = part.replace(/[,.\s]+$/u, '').trim();
        // A postal code may end the part
        const kind = kindOf(value.replace(/ \d{5}(?:-\d{4})?$/u, ''), isMixed);
        if (kind === undefined || (kind === 'code' && end === from)) break;
        isSure ||= kind === 'sure';
        isNumbered ||= kind === 'numbered';
        end = at + part.indexOf(value) + value.length;
        at += part.length;
      }
      const words = text.slice(from, end).trimStart();
      const isNamed =
        isNumbered &&
        isHome &&
        (isMixed ? /\p{Lu}\p{Ll}/u.test(words) : isAddress && /\p{L}{3}/u.test(words));
      // "send the nurse to the trailer": a place without number or name
      const isTold = /\d/.test(words) || (isMixed ? /\p{Lu}/u.test(words) : isHome && !ours.test(words));
      if (end > from && isTold && (isSure || isNamed))
        findings.push({ start: end - words.length, end, category: 'GEO', strength: 2, recognizer: id });
    }
    return findings;
  },
};
