import { late, searched } from '../patterns/search-pattern.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord } from '../words/ordinary-word.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** Latin letters without the `u` flag, which is slow where case is ignored. */
const letter = 'a-zÀ-ɏ';
const name = `[${letter}][${letter}.'’-]{1,24}`;
const particle =
  "(?:d['’]|l['’]|(?:de|del|della|delle|dei|di|da|do|dos|das|du|des|la|las|le|les|los|el|y|e)\\b ?)";
/** Behind the number: "3º B", "2. tv.", "/14 m. 6", "piso 4", "int. 7". */
const inside = `(?:,? ?\\d{1,2} ?[ºª°](?:[ ,-]{1,2}[a-z]{1,4}(?![${letter}]))?|,? \\d{1,2}\\. ?(?:tv|th|mf|sal|tr|og|stock|etage)(?![${letter}])\\.?|,? (?:piso|apto|dpto|depto|dto|esc|int|interno|scala|lok|bte|boîte|apt|m|og|eg)\\.? ?\\d{1,4}[a-z]?(?![${letter}])|/\\d{1,4}){0,3}`;
/** ", 50968 Köln", ", 8000 Aarhus C", ", 1017 AB Delft" */
const town = `(?:,? (?:[a-z]{1,2}-)?(?:(?!19\\d\\d|20[0-3]\\d)\\d{4}|\\d{5}|\\d{2}-\\d{3})(?: [a-z]{2}(?= [${letter}]))? [${letter}][${letter}'’-]{2,20}(?: [${letter}]{1,12}(?= *(?:[\\n,.;|]|$)))?)`;
const years = /(?:19|20)\d\d$/;

/** In mixed case the name of a street has capitals; elsewhere the address has to say more: a code and town, or a word for it before. */
function isNamed(value: string, hit: PatternHit, named: string): boolean {
  const words = named.split(/[\s,]+/).filter((word) => /^[\p{L}]{3}/u.test(word));
  if (letterCaseAt(hit.text, hit.start) === 'mixed' && !isDoubtful.test(value))
    return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || isParticle.test(word));
  return (
    new RegExp(`${town}$`, 'i').test(value) ||
    /(?:address|adresse|addr|domicilio|resid\p{L}*|lives (?:at|in|on)|home(?: is)?|dirección|indirizzo)\W{1,24}$/iu.test(
      before(hit, 40),
    ) ||
    // Before a town, a state and a code: "rua câmara, 644, valentine, mi 21805"
    /^,?\s{1,2}[\p{L} .'’-]{3,30},? \p{L}{2},? [A-Z]{0,2}\d/iu.test(hit.text.slice(hit.end, hit.end + 50)) ||
    // Before the code of its town: "via garibaldi 22, 16124 genova"
    new RegExp(`^,? ?(?:(?!19\\d\\d|20[0-3]\\d)\\d{4}|\\d{5}|\\d{2}-\\d{3}) [${letter}]`, 'i').test(
      hit.text.slice(hit.end, hit.end + 16),
    )
  );
}
/** Words of notes as well: "via Dobhoff 8", "cervical os. AFI 14". */
const isDoubtful = late.iu`^(?:via|os|largo|corso|ul|jl|plaza|c\/)\b`;
const isParticle = late.iu`^(?:de|del|della|delle|dei|di|da|do|dos|das|du|des|la|las|le|les|los|el)$`;

/** Streets of languages in which the kind of street is part of the word, comes first, or has its number behind. */
const patterns: readonly PhiPattern[] = [
  // Ulmenstraße 9b, Bergweg 3, Storgatan 12
  {
    category: 'GEO',
    strength: 2,
    needs:
      /(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|gatan|gata|vägen|veien|straat|laan|gracht|plein|kade|singel|katu)[ \u00a0]\d/,
    pattern: late.gu`(?<![\p{L}])(?:(?!At |In |To |Am )\p{Lu}[\p{L}.-]{1,20}[ -](?:(?:van|de|den|der|ter|ten|von|op|aan|in|het|zum|zur|am|im)[ ]){0,3})?\p{Lu}\p{Ll}{1,20}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|gatan|gata|vägen|veien|straat|laan|gracht|plein|kade|singel|katu)[ \u00a0]\d{1,4}(?:[ ]?[a-z](?!\p{L}))?(?:[-/]\d{1,4})?(?![\d.,]\d)`,
    // "Hearing 90 dB"
    check: (value) =>
      !/\p{L}+ing\P{L}+$/u.test(value) || !isDictionaryWord(/(\p{L}+)\P{L}+$/u.exec(value)?.[1] ?? ''),
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /[ -](?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer|Linden|Markt|Graben|Tor)[ \u00a0]\d/,
    pattern: late.gu`(?<![\p{L}])(?:[A-ZÀ-Þ][\p{Ll}]{2,20}[ -])?(?:\p{Lu}\p{Ll}{2,20}er|Am|An der|Auf dem|Im|Zum|Zur|Unter den|\p{Lu}\p{Ll}{3,20})[ -](?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer|Linden|Markt|Graben|Tor)[ \u00a0]\d{1,4}[a-z]?(?![\d.,]\d)`,
  },
  // 14 rue de la Paix; Calle Mayor 12; Av. Libertad #45-12; Via Roma 5
  {
    category: 'GEO',
    strength: 2,
    needs:
      /\d,? ?(?:bis |ter |quater )?(?:rue|avenue|boulevard|allée|impasse|chemin|place|quai|cours|square) /i,
    pattern: late.gu`(?<![\p{L}\d.,/-])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Aa]llée|[Ii]mpasse|[Cc]hemin|[Pp]lace|[Qq]uai|[Cc]ours|[Ss]quare) (?:(?:de|du|des|d'|de la|de l'|la|le|les) ?)?\p{Lu}[\p{L}'’-]{1,24}(?:[ -](?:\p{Lu}[\p{L}'’-]{1,24}|de|du|la)){0,3}`,
  },
  // "3 Cwrt Eirlys", "12 Via Roma", "5 ul. Arden": the kind of the street behind its number, and its name behind that
  {
    category: 'GEO',
    strength: 2,
    needs:
      /\d[a-z]?,? (?:Cwrt|Heol|Ffordd|Maes|Bryn|Lôn|Stryd|Clos|Llys|Rhodfa|Calle|Rua|Via|Viale|Corso|Piazza|Vicolo|Avenida|Carrer|Jalan|Jln|Lorong|Ulica|ul\.|Strada|Rruga|Camino|Paseo|Praça|Travessa|Sráid|Bóthar|Rehov|Rechov|Derb) /u,
    pattern: late.gu`(?<![\p{L}\d.,/-])\d{1,4}[a-zA-Z]?,? (?:Cwrt|Heol|Ffordd|Maes|Bryn|Lôn|Stryd|Clos|Llys|Rhodfa|Calle|Rua|Via|Viale|Corso|Piazza|Vicolo|Avenida|Carrer|Jalan|Jln|Lorong|Ulica|ul\.|Strada|Rruga|Camino|Paseo|Praça|Travessa|Sráid|Bóthar|Rehov|Rechov|Derb) (?:(?:de|del|de la|da|do|dos|y|yr|na|an|el|al|dei|della|degli) )?\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}`,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: late.gu`(?<![\p{L}])(?:Calle|C\/(?=[ ]?\p{Lu}\p{Ll})|Avenida|Av\.|Avda\.?|Carrera|Cra\.?|Paseo|Plaza|Camino|Callejón|Carretera|Carr\.|Urb\.|Residencial|Via|Viale|Corso|Piazza|Rua|Travessa|Largo|Jalan|Jln?\.?|Lorong|ul\.|Ulica)[ ]?(?:(?:de|del|de la|de los|da|do|dos) )?[\p{Lu}\d][\p{L}'’.-]{0,24}(?: (?:\p{Lu}[\p{L}'’.-]{0,24}|de|del|la|los|y)){0,3}(?:,? ?(?:#|No\.? ?|nº ?|n° ?|km ?)?\d{1,5}(?:[-.]\d{1,4})?[A-Z]?)?`,
    check: (value, hit) =>
      /\d/u.test(value) || (/^[,\n]/u.test(after(hit, 1)) && !/^Plaza|^Via|^Largo/u.test(value)),
  },
  // "Lindenallee 8, 50968 Köln", "Storgatan 14 B", "Prinsengracht 263"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![${letter}\\d])(?:(?:am|im|an der|auf der|in der|zum|zur|alter?|neuer?|kleine|grosse|große) )?(?<kind>[${letter}-]{3,24}(?:straße|strasse|str\\.|gasse|allee|platz|weg|ufer|vej|gade|stræde|gata|gatan|vägen|veien|straat|laan|plein|kade|gracht|singel|dijk|steenweg|katu)) ?\\d{1,4}(?: ?[a-h])?(?![${letter}\\d.%/-]*[${letter}\\d%])${inside}${town}?`,
      'gi',
    ),
    check: (value) => {
      const [, kind = '', number = ''] = /^(.*?[^\d\s])\s?(\d+)/u.exec(value) ?? [];
      return !years.test(number) && !kind.split(' ').every((word) => isDictionaryWord(word));
    },
  },
  // "Ved Skoven 4, 2. tv.": any name with a floor and a side behind its number
  {
    category: 'GEO',
    strength: 2,
    trim: /^(?:(?:at|in|on|of|from|to|is|lives|address:?) )+/i,
    needs: /\d{1,2}\. ?(?:tv|th|mf|sal)\b/i,
    pattern: searched(
      `(?<![${letter}\\d])(?:${name} ){1,3}\\d{1,3}[a-z]?,? (?:\\d{1,2}|st)\\. ?(?:tv|th|mf|sal)(?![${letter}])\\.?(?:,? (?:tv|th|mf)\\b\\.?)?${town}?`,
      'gi',
    ),
  },
  // "via Garibaldi 22", "Calle Mayor 45, 3º B", "ul. Długa 14/6", "Rua das Flores, 120"
  {
    category: 'GEO',
    strength: 2,
    needs:
      /(?:via|viale|piazza|corso|vicolo|largo|calle|c\/|avda|avenida|plaza|paseo|carrera|rua|travessa|praça|ul|ulica|aleja|os|strada|rue|jalan|jl|lorong)\b/i,
    pattern: searched(
      `(?<![${letter}\\d])(?:via|viale|piazza|corso|vicolo|largo|calle|c/|avda\\.?|avenida|plaza|paseo|carrera|rua|travessa|praça|ul\\.|ulica|aleja|os\\.|strada|rue|jalan|jl\\.?|lorong)(?<=[./]|(?= )) ?(?:${particle}){0,3}(?<named>(?:${name} ){0,3}${name}),? (?:n(?:[º°o]|\\.º|r)?\\.? ?)?\\d{1,4}(?: ?[a-h](?![${letter}]))?(?![${letter}\\d.%-]*[${letter}\\d%])${inside}${town}?`,
      'gi',
    ),
    check: (value, hit) =>
      isNamed(value, hit, value.replace(/^\S+ ?/u, '').replace(/,? (?:n\S{0,2} ?)?\d[\s\S]*$/iu, '')) &&
      !years.test(/\d+/.exec(value)?.[0] ?? ''),
  },
  // "12 bis, rue des Glycines"
  {
    category: 'GEO',
    strength: 2,
    needs:
      /\d(?: ?(?:bis|ter|quater|[a-d]))?,? (?:rue|avenue|av\.|boulevard|bd|allée|impasse|chemin|quai|cours|route|passage|place|square)\b/i,
    pattern: searched(
      `(?<![${letter}\\d.,/:-])\\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:(?:rue|allée|impasse|quai) (?:${particle}){0,3}|(?:avenue|av\\.|boulevard|bd|chemin|cours|route|passage|place|square) (?:${particle}){1,3})(?<named>(?:${name} ){0,2}${name})(?![${letter}\\d])${town}?`,
      'gi',
    ),
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) !== 'mixed' || /\p{Lu}\p{L}+$|\p{Lu}\p{L}+,/u.test(value),
  },
  // "Urb. Villa Fontana, Calle 5 KK-12", "Cond. Mar Azul, Apt 4"
  {
    category: 'GEO',
    strength: 2,
    needs: /\b(?:urb|cond|ext|reparto|barrio|bo|res|fracc|col)\b\.? [a-z]/i,
    pattern: searched(
      `(?<![${letter}\\d])(?:urb|cond|ext|reparto|barrio|bo|res|fracc|col)\\.? (?:${name} ){0,2}${name},? (?:(?:calle|c/|ave?\\.?|avenida) (?:\\d{1,3}|${name})(?:,? (?:#? ?)?(?=[a-z]{0,2}-?\\d)[a-z]{0,2}-?\\d{1,4})?|(?:apt|edif|casa|bloque|#)\\.? ?[a-z]?-?\\d{1,4})(?![${letter}\\d])`,
      'gi',
    ),
    check: (value) =>
      !value
        .split(/[\s,]+/u)
        .slice(1, 2)
        .every(isClinicalProperNoun),
  },
  // "Blk 417 Ang Mo Kio Ave 10 #08-1182", and the city that is a country, by its code
  {
    category: 'GEO',
    strength: 2,
    needs: /\b(?:blk|block) \d/i,
    pattern: searched(
      `(?<![${letter}\\d])(?:blk|block) \\d{1,4}[a-z]? (?:${name} ){1,4}?(?:ave|avenue|st|street|rd|road|dr|drive|cres|crescent|close|lane|link|walk|central)(?![${letter}])\\.?(?: \\d{1,2}(?!\\d))?(?:,? #\\d{1,3}-\\d{1,4})?`,
      'gi',
    ),
  },
  { category: 'GEO', strength: 2, pattern: /(?<![a-z])singapore,? \(?\d{6}(?!\d)/gi },
];

export const foreignStreets = patternRecognizer('foreign-streets', '1', patterns);
