import { late } from '../patterns/search-pattern.ts';
import { isGivenName } from './person-name.ts';
import { relations, roles, titles } from './person-roles.ts';
import { age, doesAt, matchesAt, possession, speaks } from './person-verbs.ts';

const personBefore = late.iu`(?:^|[^\p{L}])(?:per|heard|watched|helped|thinks|said|let|told|asks?|asked|tell|calls?|called|paged|pages|met|meet|saw|thanks?|cc|via|d\/w|dw|h\/w|w\/|late|witness|witnessed|staffed|signed|husb|dtr|friend|neighbou?r|named|held for|room for|bed for|note from|seen by|sent by|filled by|given by|driven by|issued by|done by|placed by|read by|spoke (?:to|with|w)|talked (?:to|with)|discussed (?:with|w)|message (?:from|to|for)) (?:late )?["'(]?$`;
const personAfter = late.u`^(?:['’]s? (?:husband|wife|mother|father|mum|mom|dad|son|daughter|sister|brother|partner|family|office|team|note|room|appetite|birthday|care|house)(?!\p{L})|,? (?:as (?:he|she|they|the (?:guys|family|kids|staff))|(?:MD|DO|RN|NP|PA-?C?|MBBS|LPN|CNA|PharmD|RPh)(?!\p{L}))| \((?:his|her|their|the|my) )`;
/** The word before, with an initial or nothing between: "Fr. Roman Oduya", "Sr. P Oduya", "PA Oduya". */
const wordBefore = late.u`(?:^|[^\p{L}'’-])([\p{L}]{1,18}\.?) (?:\p{Lu}\.? )?["(]?$`;
/** An initial is one behind a bracket, a comma, a title or a cue: in "Gram B Oduya" and "L Oduya" (left) it is none. */
const initialBefore = late.u`(?:\p{L}\.? ?|[,(:/] ?)[B-KM-QS-Z]\.? $`;
/** Credentials and titles before a name that are words of their own elsewhere: "per PA Oduya", "Sr. P Blackwood". */
const shortTitles: ReadonlySet<string> = new Set(
  'pa md do fr sr np cns anp scn rgn aprn arnp cnm fnp'.split(' '),
);
/** "Dra. Brown's office (Oduya)": the person who answers there. */
const owned = late.u`(?:['’]s \p{Ll}{3,10}|\p{Ll}{3,12}) \($`;
const ownedBy = late.iu`(?:office|wife|husband|mother|father|mum|mom|dad|son|daughter|sister|brother|partner|friend|neighbou?r|nurse|aide|receptionist|secretary|manager|worker|assistant|caller) \($`;

/**
 * True where the words right beside a capitalised word say that it is a person. Most capitalised words of no list are brands, materials and
 * eponyms, so a word that is known as no name needs one of these.
 */
export function hasNameSign(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (personBefore.test(before) || personAfter.test(text.slice(end, end + 28))) return true;
  const previous = (wordBefore.exec(before)?.[1] ?? '').replace('.', '');
  const folded = previous.toLowerCase();
  if (/^\p{Lu}$/u.test(previous)) return initialBefore.test(before);
  if (titles.has(folded) || roles.has(folded) || relations.has(folded) || shortTitles.has(folded))
    return true;
  if (previous !== '' && isGivenName(previous)) return true;
  return text.startsWith(')', end) && owned.test(before) && ownedBy.test(before);
}

const personNear = late.iu`(?:^|[^\p{L}])(?:with|to|from|and|by|for|but|that|when|if|because|hi|dear|hello|&) ["'(]?$`;
const ends = /(?:^|\n)[ \t>*-]{0,4}$/u;

/** The rarer given names are surnames of eponyms and towns as well: alone they need a sign, as "Yale" and "Frazier" have none. */
export function standsAsName(text: string, start: number, end: number): boolean {
  if (doesAt(speaks, text, end) || matchesAt(possession, text, end) || matchesAt(age, text, end)) return true;
  if (hasNameSign(text, start, end)) return true;
  const [before, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 24)];
  // An initial, a surname or a comma with a word of persons behind it; alone on its line
  return (
    personNear.test(before) ||
    /(?:^|[^\p{L}])\p{L}{4,16}: $/u.test(before) ||
    (/[,|"]$/u.test(before) && /^[,|"]/u.test(after)) ||
    /^(?: \p{Lu}\.(?! ?\d)| \p{Lu}\p{Ll}+(?:,| \(| (?:is|was|has|said)\b)|, (?:his|her|their|who|an?|the|aged?|\d\d)\b| \((?:his|her|their|wife|son|mum|mom|dad|RN|MD|\d))/u.test(
      after,
    ) ||
    (ends.test(before) && /^[ \t]*[,.!]?[ \t]*(?:\n|$)/u.test(after)) ||
    (/\p{Lu}\p{L}+, $/u.test(before) && /^(?: \(|[ \t]{2}|[ \t]*\n|[,;]|$)/u.test(after))
  );
}
