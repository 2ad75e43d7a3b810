import { matchesOf } from '../patterns/each-match.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext, isProductContext } from '../words/clinical-context.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';
import { isDictionaryWord, isFunctionWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { isGivenName, isKnownName } from '../words/person-name.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { measure } from './postcodes.ts';
import { isSmallSurname } from './small-surname.ts';

const id = 'small-names';
const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Whoever stands in small letters behind these is family or a friend. */
const kin = wordsIn(
  `wife husband hubby hubs spouse partner gf bf girlfriend boyfriend fiance fiancee mom mum dad mother father sister sis brother bro son daughter dtr dau gdtr gdau gdaughter gson granddtr grandson
  granddaughter aunt auntie uncle cousin cuz niece nephew grandma grandpa granny gran nana stepson stepdaughter stepdad stepmom stepmum friend neighbor neighbour roommate roomie flatmate housemate landlord
  caregiver carer sitter babysitter widow widower guardian ex exwife exhusband twin sponsor coworker boss bestie pal mate mil fil sil bil daughter-in-law son-in-law sister-in-law brother-in-law mother-in-law father-in-law`,
);
/** Whoever stands behind these, a short title or an office. */
const office = wordsIn(
  `dr mr mrs ms miss sgt officer ofc deputy dep cpl lt capt det detective trooper rn lpn cna nurse np md attg attending attd resident fellow intern sho reg surg pharmd rph rt sw cm
  tech medic emt chaplain interp interpreter terp prelim final backup covering cover coverage oncall on-call addl dispatcher clerk secretary scribe proband witness wit pcp gp`,
);
/** Phrases of handing over, calling and discussing, by their last word. */
const phrase = late.iu`(?:^|[^\p{L}])(?:(?:signed (?:out|over)|handed (?:off|over)|hand-?off|handover|report (?:given )?|endorsed|s\/o|escalated|reported|called|sent|transferred|assigned|deferred|given|page sent|msg|message|text) to|(?:seen|read|staffed|precepted|reviewed|rv'?d|r\/v'?d|r\/v|chat|chatted|liaised|spoke|spoken|talked|met|agreed|checked|consulted|accepted|covered|paged|d\/?w|discussed|rounded|signed out|taken over|report|results?|called|written|dictated|scribed|prelim|final read|overread|confirmed) (?:by|with|w\/|w|from)|d\/w|dw|c\/w|per|via|attn|text|txt|texted|page|paged|pgd|call|ask|asked|told|notified|informed|s\/b|ref(?:erred)? by|re|pt'?s name(?: is)?|call \p{L}{1,6} re)$`;
const lastWords = wordsIn(
  'to by with w from dw per via cc attn text txt texted page paged pgd call ask asked told notified informed b re is',
);

const gap = late.uy`(?:[:,]? |\/ ?|: ?| \(|\. )(?=\p{Ll})`;
const cue = wordsThat((word) => {
  const lower = word.toLowerCase();
  return kin.has(lower) || office.has(lower) || lastWords.has(lower);
});
const value = late.uy`(?:(?:st|mc|mac|ap|van|von|de|der|den|la|le|el|al|bin|di|da|del|dos|du)\.? ){0,2}\p{Ll}[\p{Ll}\p{M}'’-]{2,22}(?![\p{L}\d@_]|[-'’]\p{L}|\.\w)`;
/** A surname, or its first letter: "jess o" */
const surname = late.uy` \p{Ll}[\p{Ll}\p{M}'’-]{1,22}(?![\p{L}\d@_]|\.\w)`;
/** The next of those in small letters */
const another = late.u`^(?: ?[+&/] ?| and )(?<value>\p{Ll}[\p{Ll}\p{M}'’-]{2,22})(?![\p{L}\d@_]|\.\w)`;
const ends = late.u`^(?:[.,;)!?"/]| ?\+ ?\p{L}| \p{Ll}(?=[.,;)]| (?:on|at|if|re|for)\b|[ \t]*(?:\n|$))|[ \t]*(?:$|\n)| {2}| (?:@|at|and|&|w\/|who|re|for|on|in|is|was|will|has|had|says|said|states?|reports?|called|aware|notified|ok'?d|agrees?|bdg|badge|x?\d|to|or|if|ack|here|present|cell|ph|pgr|by|came|lives|brings|drives|brought)(?![\p{L}])| \()`;
/** An extension or a pager, then who has it: "GI 0-7714 chaudhry", "backup 3402 wiggin". */
const numbered = late.dgu`(?<=(?:^|[\n ,;/(])(?:[a-z]{2,10}|[A-Z]{2,5}|[A-Z][a-z]{2,9}):? (?:x|#)?(?:\d-\d{4}|\d{4,5}|\d{3}-\d{4}) )(?<value>(?:(?:st|mc|de|la|van|von)\.? )?\p{Ll}[\p{Ll}'’-]{2,20})(?=[ \t]*(?:$|[\n/,;)]))`;
/** What `numbered` needs: a cheap look before a slow one. */
const hasNumber = late.u`\d{4} \p{Ll}`;
/** An hour and who called or was seen about what: "2140 mccall pain, tylenol given". */
const hourly = late.dgu`(?<=(?:^|\n)[ \t]{0,4}(?:[01]\d|2[0-3]):?[0-5]\d ?[-:]? {1,2})(?<value>(?:(?:st|mc|de|la|van|von|el|al|da|di|del)\.? )?\p{Ll}[\p{Ll}'’-]{2,20})(?= \p{L})`;
/** Who read it first and last: "prelim ogun/final castle" */
const firstOf = late.dgiu`(?<=\b(?:prelim|final|wet read|overread|attg|attending|resident|res|fellow|pgy-?\d|r[1-5]|1st call|2nd call|first call|second call|backup|cover)[: ]{1,2})(?<value>\p{Ll}[\p{Ll}'’-]{3,20})(?=[ \t]*(?:$|[\n/.,;)]))`;

/** Names in small letters behind family, offices, phone numbers and hours: "bf deshon", "signed over to rashid". */
export const smallNames: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const add = (start: number, end: number): void => {
      findings.push({ start, end, category: 'NAME', strength: 2, recognizer: id });
    };
    const words = wordsOf(text);
    for (const index of cue(text)) {
      const word = words[index]!;
      gap.lastIndex = word.end;
      if (!gap.test(text)) continue;
      const start = gap.lastIndex;
      value.lastIndex = start;
      const found = value.exec(text)?.[0];
      if (found === undefined) continue;
      const lower = word.text.toLowerCase();
      const end = start + found.length;
      const last = found.split(' ').at(-1) ?? '';
      if (last === text.slice(word.start, word.end)) continue;
      if (
        kin.has(lower)
          ? !isKinName(text, last, end)
          : !isColleague(text, word.start, word.end, last, lower, end)
      )
        continue;
      if (/^ \p{Ll}(?=[.,;)]| (?:on|at|if|re|for)\b|[ \t]*(?:\n|$))/u.test(text.slice(end, end + 7))) {
        // "text jess o on the ward phone"
        add(start, end + 2);
        continue;
      }
      // "d/w bello + stoltz, no change"
      if (!kin.has(lower)) {
        const other = another.exec(text.slice(end, end + 30));
        const next = other?.groups?.value ?? '';
        if (
          other !== null &&
          isSmallSurname(next) &&
          ends.test(text.slice(end + other[0].length, end + other[0].length + 12))
        )
          add(end + other[0].length - next.length, end + other[0].length);
      }
      surname.lastIndex = end;
      const more = surname.exec(text)?.[0];
      add(
        start,
        more !== undefined &&
          isSmallSurname(more.slice(1)) &&
          ends.test(text.slice(end + more.length, end + more.length + 12))
          ? end + more.length
          : end,
      );
    }
    for (const pattern of hasNumber.test(text) ? [numbered, firstOf] : [firstOf])
      for (const match of matchesOf(pattern, text)) {
        const found = match.groups?.value ?? '';
        const end = match.index + match[0].length;
        if (measure.test(text.slice(match.index - 5, end))) continue;
        if (isSmallSurname(found.split(' ').at(-1) ?? '')) add(end - found.length, end);
      }
    fromHours(text, add);
    return findings;
  },
};

function isKinName(text: string, word: string, end: number): boolean {
  const right = text.slice(end, end + 14);
  if (isSmallSurname(word)) return ends.test(right);
  // "wife may, may go home": a word of English only where the clause ends
  return (
    canBeGiven(word) &&
    word.length > 2 &&
    !(isFunctionWord(word) && word !== 'may') &&
    (isGivenName(word)
      ? /^(?:[.,;)/]|[ \t]*(?:$|\n)| (?:and|@|at|says|states|reports|is|was)(?!\p{L}))/u.test(right)
      : /^(?:[,;)/])/u.test(right)) &&
    !(isOrdinaryWord(word) && /^ /u.test(right) && !isGivenName(word))
  );
}

/** Names that are those of groups, kin or places as well. */
const notSpokenWith =
  /^(?:ward|lab|bank|home|house|school|court|field|page|case|bed|pharm|mother|father|son|bro|sis|mum|mom|dad|nan|gran|max|rad|path|social|police|staff|cook|driver|porter|warden|chaplain)$/u;

function isColleague(
  text: string,
  from: number,
  to: number,
  word: string,
  label: string,
  end: number,
): boolean {
  const right = text.slice(end, end + 14);
  // "d/w tan re sodium": a word that is a name as well, spoken with about something
  if (
    /^(?: (?:re|regarding|about)(?!\p{L})|:? -? ?(?:agrees?|happy|advises?|says?|suggests?)(?!\p{L}))/u.test(
      right,
    ) &&
    /(?:^|[^\p{L}])(?:d\/w|dw|per|s\/b|c\/w|(?:d\/w|discussed|spoke|reviewed|seen) (?:with|w\/|w|to|by))$/iu.test(
      text.slice(Math.max(0, from - 14), to),
    ) &&
    canBeName(word) &&
    !isFunctionWord(word) &&
    !notSpokenWith.test(word)
  )
    return true;
  if (!isSmallSurname(word) || !ends.test(right) || isDictionaryWord(word)) return false;
  if (hasClinicalContext(text, end) || isProductContext(text, from, end)) return false;
  // "PA lucency", "RN lic": letters in capitals stand before words of any kind
  if (office.has(label))
    return (
      (text[to] !== '/' || word.length > 3) && (isKnownName(word) || /\p{Ll}$/u.test(text.slice(from, to)))
    );
  return word.length > 3 && phrase.test(text.slice(Math.max(0, from - 24), to));
}

/** Lines that begin with an hour: the words behind it are patients if most of two or more can be. */
function fromHours(text: string, add: (start: number, end: number) => void): void {
  const rows: { start: number; end: number; sure: boolean }[] = [];
  for (const match of matchesOf(hourly, text)) {
    const found = match.groups?.value ?? '';
    const end = match.index + match[0].length;
    rows.push({
      start: end - found.length,
      end,
      sure:
        isSmallSurname(found.split(' ').at(-1) ?? '') ||
        (found.includes(' ') && canBeGiven(found.split(' ').at(-1) ?? '')),
    });
  }
  if (rows.filter(({ sure }) => sure).length * 2 <= rows.length) return;
  for (const { start, end, sure } of rows) if (sure) add(start, end);
}
