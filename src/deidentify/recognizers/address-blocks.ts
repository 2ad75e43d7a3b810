import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isFunctionWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';
import { addressTail } from './address-tail.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { measure } from './postcodes.ts';

const id = 'address-blocks';
const cap = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,24}";
const noLetter = '(?![\\p{L}\\p{M}\\d])';
/** Before the street: "Suite 7, ", "Level 3, ", "Blk 14 ". */
const inside = late.u`(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th) Floor|(?:Level|Lvl|Suite|Ste|Flat|Unit|Box|P\.?O\.? Box|RR|R\.R\.|Apt|Apartment|Floor|Shop|Lot|Block|Blk|House|Room|Rm|Plot|Door No|H\.? ?No|No|Site|Villa|Tower|Building|Bldg|Comp|GD)\.? ?#?[\dA-Z][\dA-Z-]{0,5}),? $`;
/** A house with a name before the number: "The Glebe, ", "Rowan Cottage, ". */
const houseName = late.u`(?<![\p{L}\d])(?:The \p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?|(?:\p{Lu}[\p{L}'’-]{2,20} ){1,2}(?:House|Cottage|Lodge|Farm|Barn|Mill|Hall|Court|Manse|Rectory|Vicarage|Grange|Bungalow|Croft|Villa|View|Mansions)), $`;
const houseNumber = '(?<![\\p{L}\\d.,/:#$-])(?:U|Unit )?\\d{1,5}(?:[-/]\\d{1,5})?[A-Za-z]?,?[ \\u00a0]';
const kinds =
  'Street|St|Road|Rd|Avenue|Ave|Av|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Close|Cl|Crescent|Cres|Cr|Way|Place|Pl|Terrace|Tce|Ter|Parade|Pde|Esplanade|Esp|Quay|Circuit|Cct|Highway|Hwy|Parkway|Pkwy|Grove|Gr|Rise|Row|Mews|Walk|Square|Sq|Gardens|Gdns|Hill|Spur|Trace|Trail|Trl|Loop|Run|Ridge|Bend|Path|Pass|Pike|Point|Pt|View|Vista|Green|Park|Fields?|Meadows?|Croft|Wynd|Vale|Bank|Drove|Gate|Chase|Copse|End|Yard|Mount|Mansions|House|Towers|Buildings|Wharf|Marg|Salai|Nagar|Colony|Layout|Cross|Main|Sarani|Path|Chowk|Gali|Bazaar|Enclave|Vihar|Extension|Singel|Straat|Laan|Weg|Rylaan|Jalan|Lorong|Avenue \\d{1,2}|Ave \\d{1,2}|Street \\d{1,2}|St \\d{1,2}|Landing|Cove|Hollow|Heights|Springs|Knoll|Bluff|Alley|Turn|Ridge Rd|Camino|Arroyo|Freeway|Fwy|Plaza|Brae|Loan|Brow|Garth|Fold|Strand|Vennel|Lea|Dene|Causeway|Embankment';
const sureKinds =
  'Street|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Crescent|Cres|Highway|Hwy|Parkway|Pkwy|Freeway|Fwy|Turnpike|Salai|Marg|Straat|Esplanade';
const direction = '(?:,? (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)(?![\\p{L}\\d])\\.?)?';
const unitBehind =
  '(?:,? (?:Apt|Apartment|Unit|Suite|Ste|Floor|Fl|Flat|Room|Rm|Bldg|Building|Lot|Tower|House|Block|#|No)\\.? ?#?[\\dA-Z][\\w-]{0,5}|,? #\\d{1,4}(?:-\\d{1,4})?)?';

function isStreet(value: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'mixed' && !/[,\n·]/u.test(after(hit, 1))) return false;
  const street = value.replace(/^\D*?(?=\d)/u, '');
  if (measure.test(street)) return false;
  const words = value.match(/[\p{L}\p{M}'’.]{2,}/gu) ?? [];
  const kind = words.findLastIndex((word) => new RegExp(`^(?:${kinds})\\.?$`, 'u').test(word));
  const named = words.slice(0, kind < 0 ? words.length : kind);
  // "2 View Chest", "12 Lead": only capitals of clinical words
  if (
    named.length === 0 ||
    named.every(
      (word) => clinicalCapitals.has(word.toLowerCase()) || genericModifiers.has(word.toLowerCase()),
    )
  )
    return false;
  // "in 2021 Dr. Lowe"
  if (/\sDr\.?$/u.test(value) && /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after(hit, 3))) return false;
  if (new RegExp(`(?:${sureKinds})`, 'u').test(value)) return true;
  return (
    /^\s{0,2}(?:[,·|<"\n();.]|$|\s{2})|^ \/ /u.test(after(hit, 3)) ||
    // A full stop behind the word ends the sentence, and the address with it
    (/\p{L}{4}\.$/u.test(value) && /^ \p{Lu}/u.test(after(hit, 2))) ||
    /(?:address|addr|at|lives|resid\w*|home)["':\s>]{1,8}$/iu.test(before(hit, 16))
  );
}

const emptyAddress = late.iu`^(?:same|as above|unknown|none|n\/a|nfa|no fixed|not |see |on file|homeless|declined|verified|confirmed|updated|the |her |his |patient)`;

const patterns: readonly PhiPattern[] = [
  // Number, name and kind of street, with what stands before and behind
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `${houseNumber}(?:(?:[NSEW]|NE|NW|SE|SW)\\.? )?(?:(?:${cap}|\\d{1,3}(?:st|nd|rd|th)|of|the|de|la) ){1,4}?(?:${kinds})${noLetter}\\.?${direction}${unitBehind}`,
      'gu',
    ),
    check: isStreet,
  },
  // Box 9, County Road 8; RR 2 Box 40
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:Box|RR|R\.R\.|HC|PMB|Bag|Postfach|Apartado|BP|Road|Rd|Route|Rte|Highway|Hwy) ?#?\d/,
    pattern: late.gu`(?<![\p{L}\d])(?:(?:P\.?O\.? Box|Box|RR|R\.R\.|HC|PMB|Private Bag|Locked Bag|Postfach|Apartado|GPO Box|BP) ?#?\d{1,6}(?:,? (?:Box|Stn|Site|Comp|RR) ?[\dA-Z]{1,5})?(?:, )?)?(?:(?:County|State|Forest|Township|BIA|Ranch|Farm|Indian|US|Old|Rural) (?:Road|Rd|Route|Rte|Highway|Hwy) ?\d{1,4}[A-Z]?(?:, (?:House|Lot|Unit|Apt|Box|Trailer) ?#?\w{1,5})?)|(?<![\p{L}\d])(?:P\.?O\.? Box|RR|R\.R\.|HC(?= \d{1,3} Box)|PMB|Private Bag|Locked Bag|Postfach|GPO Box|Box(?= ?#?\d{2,6}, \p{Lu}\p{Ll})) ?#?\d{1,6}(?:,? (?:Box|Stn|Site|Comp|RR) ?[\dA-Z]{1,5})?(?!\w|\/|%)`,
    check: (value, hit) =>
      !/^RR/u.test(value) ||
      /^RR ?#?\d{1,2},? (?:Box|Stn|Site)|^R\.R\./u.test(value) ||
      (/^, \p{Lu}\p{Ll}{2}/u.test(after(hit, 5)) &&
        !/(?:HR|BP|T|P|SpO2|Sats?)\b[^\n]{0,24}$/u.test(before(hit, 40))),
  },
  // A street without a number behind "on", "at", a comma: "the shop on Heron Blvd"
  {
    category: 'GEO',
    strength: 2,
    needs: searched(` (?:${sureKinds})(?!\\p{L})`, 'u'),
    pattern: searched(
      `(?:\\b(?:on|at|off|near|along|in|from|and|to|via)|,|@) (?<value>(?:(?:N|S|E|W|North|South|East|West|Old|Mount|St)\\.? )?(?:${cap} ){1,3}?(?:${sureKinds})(?![\\p{L}\\p{M}\\d])${direction})`,
      'dgu',
    ),
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' && !/^(?:The|Oral|Rapid|Care|Silk)\b/u.test(value),
  },
  // Keys of JSON, and tags of XML
  {
    category: 'GEO',
    strength: 3,
    needs:
      /["'](?:[a-z_]*(?:line|street|address|city|town|district|county|zip|post|village|suburb|locality|municipality|pc|plz|cn?ty))/i,
    pattern:
      /["'](?:[a-z]{0,12}_?(?:street|addr(?:ess)?|city|town|district|county|zip|postal|village|suburb|locality|municipality|neighbou?rhood)_?(?:line)?_?(?:address|code|name|\d|birth)?|line\d?|post_?code|pc(?:ode)?|plz|cn?ty)["'] ?: ?\[?\s{0,4}["'](?<value>[^"'\n]{2,90})["']/dgi,
    check: (value) =>
      !/@|^https?:|^(?:home|work|temp|both|physical|postal)$/iu.test(value) && /[\p{L}\d]/u.test(value),
  },
  {
    category: 'GEO',
    strength: 3,
    needs:
      /<(?:\w{1,8}:)?(?:addr|street|city|c[on]{0,2}ty|county|post|pc|plz|zip|precinct|line|town|district|suburb|village|locality|parish)/i,
    pattern:
      /<(?:\w{1,8}:)?(?:addr(?:ess)?|street\w{0,12}|city|county|cn?ty|post\w{0,6}|pc(?:ode)?|plz|suburb|village|locality|parish|zip\w{0,5}|precinct|additionalLocator|houseNumber|town|district|addressLine\d?)(?: [^<>]{0,60})?>\s{0,8}(?<value>[^<>\n]{2,120})</dgi,
  },
  {
    category: 'GEO',
    strength: 3,
    needs: /<(?:city|district|line|postalCode|county)\s+value/i,
    pattern: /<(?:city|district|line|postalCode|county|town)\s{1,3}value\s?=\s?"(?<value>[^"\n]{2,90})"/dgi,
  },
  // A line behind "Address:" up to a wide gap, the next label or its end
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgiu`(?<![\p{L}])(?:(?:home|mailing|street|postal|current|patient|residential|permanent|billing|delivery)[ _])?(?:address|addr|residence|residing at|adresse|anschrift|wohnhaft|direcci[oó]n|domicilio|adres|indirizzo|endere[cç]o|whare|res\.? addr)(?: ?\(?(?:line)? ?\d?\)?)?["']?(?:[ \t]{0,3}[:=#\t]|[ \t]{0,3}->|\.{3,40}|\] |:\*\* |[ \t]{0,24}\||(?<=\n\w{0,9} ?address),(?=\d))[ \t]{0,8}(?<value>[^\n|<>{}"]{4,110}?)(?=[ \t]{3,}|[ \t]+(?:Tel|Phone|Ph|DOB|Mob|Mobile|MRN|Cell|Home|Fax|Email)\b|; ?(?:tel|phone|ph\b|dob|date|mob|mrn|cell|home|fax|e-?mail|born|ssn|insur|next of)|["|<>}]|\r?\n|$)`,
    check: (value) =>
      !emptyAddress.test(value.trim()) &&
      !/@|https?:/u.test(value) &&
      (/\d/u.test(value) ||
        /,/u.test(value) ||
        value.match(/\p{Lu}\p{L}+/gu)?.some((word) => !isOrdinaryWord(word)) === true) &&
      value.split(/\s+/u).filter((word) => isFunctionWord(word)).length < 4,
  },
  // "Town:", "City:", "County:", "Birthplace:" of forms
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgiu`(?<![\p{L}])(?:city|town|county|cnty|cty|(?:county|co\.?|cty|parish|town) of (?:res(?:idence)?|injury|birth|death|service|origin)|suburb|district|parish|village|birth ?place|place of birth|hometown|township|municipality|neighbou?rhood|barrio|ciudad|ort|wohnort|ville|locality)(?:\/town|\/st(?:ate)?| of residence| of birth)?["']?[ \t]{0,8}[:=][ \t]{0,8}(?<value>\p{Lu}[\p{L}\p{M}'’. -]{1,40}?)(?=[ \t]{2,}|[,"|<>}(;/]|\.(?:\s|$)|\r?\n|$)`,
    check: (value) => !/^(?:unknown|none|n\/a|same)/iu.test(value),
  },
];

const lines = patternRecognizer(id, '1', patterns);

/** A block of short lines that ends with a postal code: every line up to the one above the name. */
const lineEnd = late.u`(?:^|[ ,])(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|(?:[A-Z]{2}|[A-Z][a-z]{2,13}\.?) {1,2}\d{5}(?:-\d{4})?|[A-Z]{2,3} \d{4}|[AC-FHKNPRTV-Y]\d[\dW] [AC-FHKNPRTV-Y\d]{4}|\d{5} \p{Lu}\p{Ll}{2,20})$`;
/** The same where small letters were raised, without what a result looks like: "bnp 2500", "10500 daily". */
const sureEnd =
  /(?:^|[ ,])(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]{2} {1,2}\d{5}(?:-\d{4})?|(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT) \d{4})$/u;
const blockLine = late.u`^[ \t>]{0,12}(?:\p{Lu}|\d)[^\n:;=|?!]{2,44}$`;

function blockAbove(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const stop = next === -1 ? text.length : next;
    if (stop - start > 6 && stop - start < 70) {
      const line = text.slice(start, stop).trimEnd();
      if (/\d/u.test(line)) {
        const read = inTitleCase(text, start, line);
        if ((read === line ? lineEnd : sureEnd).test(read) && blockLine.test(read))
          addLines(text, start, line, findings);
      }
    }
    start = stop + 1;
  }
  return findings;
}

function addLines(text: string, codeStart: number, codeText: string, findings: PhiFinding[]): void {
  findings.push(finding(codeStart + codeText.search(/\S/u), codeStart + codeText.length));
  let stop = codeStart - 1;
  for (let count = 0; count < 4 && stop > 0; count += 1) {
    const start = text.lastIndexOf('\n', stop - 1) + 1;
    const line = stop - start > 70 ? '' : text.slice(start, stop).trimEnd();
    const read = inTitleCase(text, start, line);
    if (!isBlockLine(read) || (read !== line && isPlainLine(read))) return;
    findings.push(finding(start + line.search(/\S/u), start + line.length));
    stop = start - 1;
  }
}

/** A line of a passage in one case as it would stand among capitals: "hg2 7rr" and "xenia, oh 45385" are told by theirs. */
function inTitleCase(text: string, start: number, line: string): string {
  if (line === '' || letterCaseAt(text, start) === 'mixed') return line;
  return line
    .toLowerCase()
    .replace(/[^\s,]*\d[^\s,]*|(?<![\p{L}.'’])\p{L}{2,3}(?= {1,2}\d)/gu, (code) => code.toUpperCase())
    .replace(/(?<![\p{L}\d'’])\p{Ll}(?=\p{L}{2}|\.)/gu, (first) => first.toUpperCase());
}

/** In one case a heading looks like the name of a house: only what ends as those do is one. */
function isPlainLine(line: string): boolean {
  if (/\d/.test(line)) return false;
  const words = line.trim().split(/[\s,]+/u);
  return (
    words.every((word) => isOrdinaryWord(word)) &&
    !/ (?:Surgery|Practice|Clinic|Hospital|Infirmary|Cent(?:re|er)|House|Cottage|Farm|Lodge|Park|Court|Road|Street|Lane)$/u.test(
      line,
    )
  );
}

function isBlockLine(line: string): boolean {
  if (!blockLine.test(line) || /\.\s|\.$|[()]|\b(?:MD|RN|Tel|Fax|Phone|Date|Dear|Ref)\b/u.test(line))
    return false;
  const words = line.trim().split(/[\s,]+/u);
  // Headings in capitals, and people, end the block
  if (line === line.toUpperCase() && !/\d/u.test(line)) return false;
  if (/^(?:Mrs?|Ms|Miss|Dr|Prof|Hon|Attn|Re|Private|To|From|The Parent)\b/u.test(line.trim())) return false;
  return (
    words.every(
      (word) =>
        !/^\p{Ll}/u.test(word) ||
        /^(?:of|the|on|upon|de|la|le|by|under|in|c\/o|and|sur|am|an|der|bei)$/u.test(word),
    ) && words.some((word) => !isOrdinaryWord(word) || /\d/u.test(word) || words.length > 1)
  );
}

function finding(start: number, end: number): PhiFinding {
  return { start, end, category: 'GEO', strength: 2, recognizer: id };
}

/** Addresses of many countries: street lines with all that follows, fields of records, and blocks of lines that end in a postal code. */
export const addressBlocks: PhiRecognizer = {
  id,
  version: '1',
  recognize: (note) => {
    const found = (lines.recognize(note) as readonly PhiFinding[]).map((one) => withUnit(note.text, one));
    return [
      ...found,
      ...found.flatMap(({ end }) => addressTail(note.text, end, id)),
      ...blockAbove(note.text),
    ];
  },
};

/** The flat, floor or box before a house number belongs to the address. */
function withUnit(text: string, found: PhiFinding): PhiFinding {
  const code = text.charCodeAt(found.start);
  if (code < 48 || code > 57) return found;
  const left = text.slice(Math.max(0, found.start - 48), found.start);
  const unit = (inside.exec(left.slice(-30)) ?? houseName.exec(left))?.[0].length ?? 0;
  return unit === 0 ? found : { ...found, start: found.start - unit };
}
