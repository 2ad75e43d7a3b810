import type { Span } from '../../note/span.ts';
import { matchesOf } from '../patterns/each-match.ts';
import { late } from '../patterns/search-pattern.ts';
import { isClinicalProperNoun } from '../words/ordinary-word.ts';
import { isBritish, isClinicalFraction } from './clinical-fractions.ts';
import { cueBefore } from './cue-before.ts';
import { isCalendarPair, withClock, withWeekday } from './date-words.ts';
import { grew, isHyphenDay } from './hyphen-days.ts';
import { type HyphenHabit, hyphenHabit, isHabitualDay } from './hyphen-habit.ts';

/** Two numbers with a sign between them; which of them are days the words around them say. */
const pair = late.gu`(?<![\p{L}\d./,+:#*^]|(?<!\/\d{1,2})-)(?:\d{1,2}\/\d{1,2}|\d{1,2}-\d{1,2}|\d\d\.\d\d|\d{1,2}\. ?\d{1,2}\.)(?![\d/%+^]|[.,:]\d|-(?!\d{1,2}\/\d{1,2}(?![\d/]))\d|\p{L})`;

const joined = late.iu`^[ \t]?(?:-|–|to|thru|through|until|till|and|&|into|,|bis|al|au|then|or|\+|;)(?: (?:on|the))?[ \t]?$`;

const nouns =
  'bcx|ucx|blcx|scx|blood cx|urine cx|sputum cx|falls|taps?|paras|seizures|szs|no[- ]shows?|missed|absences?|relapses?|transfusions?|infusions?|admissions?|episodes?|off|issued|decannulated|notified|ext|extracted|removed|placed|inserted|weaned|extubated|intubated|given|rhogam|shot|vaccinated|acute|mbss|swallow|trach|out|pulled|dosed|infused|transfused|seen|visit|exam|admitted|discharged|admission|discharge|surgery|started|stopped|drawn|collected|reported|received|signed|adm|admit|dc|d\\/c|d\\/c.?d|date of [a-z]{4,10}|dob|born|lmp|edd|edc|dos|doa|dod|appointment|appts?|follow-?up|f\\/u|fu|recheck|rechecked|r\\/c|rtc|return|last dose|next dose|start|stop|done|labs?|t\\/c|tc|pc|p\\/c|vm|lm|typed|dictated|called|call|note|addend(?:um)?|late entry|late add|instead|closed|redacted|lapsed?|hearing|court|scheduled|sched|rescheduled|booked|moved to|clinic|therapy|bmp|cbc|cxr|ct|mri|echo|ekg|ecg|repeat|home|left|arrived|transferred|tx|or|back to or|op|postop|missed|w\\/o|week of|wk of|night|day|date|dated|ordered|faxed|filled|refilled?|picked up|paged|consult|consulted|updated|entered|filed|posted|effective|eff|expires?|exp|delivered|placed|removed|inserted|cultures?|cx|bcx|ucx|img|imaging|seit|vom|am|bis zum|le|du|depuis|el|desde|il|dal|op am|next|last|prior|previous|saw|sees|weds|per|again|today|tomorrow|yesterday|tonight|reviewed|review|given|prn|received|vaccinated|vax|flu shot|dose [12]|by phone|prof|ua|u\\/a|cmp|lfts?|tsh|a1c|hba1c|ct|us|u\\/s|xr|kub|egd|colonoscopy|pap|mammo(?:gram)?|dexa|tte|tee|stress test|cath|eeg|emg|pft|psg|covid|swab|hcg|vanc|zosyn|ceftriaxone|biopsy|bx|ivf|transfer|deb(?:rief|rief).{0,12}';

/** Words before a number pair that make it a day: "on 3/14", "recheck 5/9". Months, strengths and scores have none. */
const dateCue = cueBefore(
  `on|or about|or around|since|until|till|from|due|by|through|thru|before|after|as of|between|${nouns}`,
  '(?: (?:on|of|for|to|was|is|at|the|dated?|done|visit|appt|approx\\.?|around|about|circa))?[:.,#]?\\s*\\(?',
);
const unitAfter = late.iu`^\s*(?:mm ?hg|m?mol|mg|mcg|ml|cm|mm|kg|g|strength|pain|murmur|systolic|%|weeks?|wks?|days?|hours?|hrs?|years?|months?|mos?|units?|tabs?|pills?|doses?|power|motor|inch|x\b|times|of (?:the|pain)|per\b|°|degrees|hpfs?\b|lpf\b)`;
/** Inches have halves, quarters, eighths and sixteenths; "8/14  In 10:05" is the start of a visit. */
const inches = /^\d{1,2}\/(?:2|4|8|16|32)$/;
const inchAfter = late.iu`^ ?in\b(?! ?:? ?\d)`;
/** Who signed, with the day at the end of the line. */
const signedBefore =
  /(?:^|[\s,])(?:MD|M\.D\.|DO|RN|LPN|LVN|NP|FNP(?:-C)?|CNP|ARNP|APRN|PA(?:-?C)?|DPM|LCSW|CRNA|CNM|PharmD|RRT|CNA|DDS|DMD|RDH|PhD|PsyD|RD|EMT-?P?|DPT|OTR|SLP)[,:]? $/u;
const lineEnd = /^[ \t]*(?:\r?\n|$)/u;

/** What speaks for a day: a word before it, a day that it follows, a time beside it. */
interface Signs {
  readonly cued: boolean;
  readonly follows: boolean;
  readonly timed: boolean;
}

interface Candidate extends Span {
  readonly value: string;
}

/** Days without a year: "3/14", "25/3", "28.4.", unless the words around the numbers make them a fraction. */
export function shortDates(text: string): Span[] {
  const spans: Span[] = [];
  let last: Candidate | undefined;
  let british: boolean | undefined;
  let habit: HyphenHabit | 'none' | undefined;
  for (const hit of matchesOf(pair, text)) {
    const found: Candidate = { start: hit.index, end: hit.index + hit[0].length, value: hit[0] };
    british ??= isBritish(text);
    const follows =
      last !== undefined &&
      (joined.test(text.slice(last.end, found.start).slice(0, 20)) || isSeries(text, last, found));
    if (!isCalendarPair(found.value)) continue;
    if (!isDate(text, found, follows, british)) {
      if (!found.value.includes('-')) continue;
      habit ??= hyphenHabit(text) ?? 'none';
      const [left, right] = [
        text.slice(Math.max(0, found.start - 24), found.start),
        text.slice(found.end, found.end + 16),
      ];
      if (habit === 'none' || scoreBefore.test(left) || !isHabitualDay(found.value, left, right, habit))
        continue;
    }
    const span = { start: withWeekday(text, found.start), end: withClock(text, lastDay(text, found)) };
    spans.push(span);
    last = { ...found, end: span.end };
  }
  return spans;
}

/** "3/4–12": the last day of a span within a month, which is no month and no score. */
function lastDay(text: string, { end, value }: Candidate): number {
  const [, digits = ''] =
    /^(?:[–-]| ?& ?)(\d{1,2})(?![\d/.%-]| ?(?:mm|cm|mg|days?|weeks?|hours?))/u.exec(
      text.slice(end, end + 12),
    ) ?? [];
  const from = Number(value.split('/')[1] ?? 32);
  return Number(digits) > from && Number(digits) < 32
    ? end + (/^[^\d]*/u.exec(text.slice(end))?.[0].length ?? 1) + digits.length
    : end;
}

/** "1.8 (3/2), 1.4 (3/3)": a pair of the same month soon after a day, or the other end of "8/4-8/11". */
function isSeries(text: string, last: Candidate, { start, value }: Candidate): boolean {
  const between = text.slice(last.end, start);
  if (between.length > 48 || between.includes('\n')) return false;
  const [month, day] = value.split('/');
  const [lastMonth, lastDay] = last.value.split('/');
  return (
    (month === lastMonth && Number(day) >= Number(lastDay)) ||
    (day === lastDay && Number(day) < 10 && Number(month) > 12)
  );
}

function isDate(text: string, { start, end, value }: Candidate, follows: boolean, british: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 28);
  const cued = dateCue(before);
  if (scoreBefore.test(before)) return false;
  if (dateLabel.test(before) && !value.includes('.')) return true;
  // "Blood cultures 10/9 grew E. coli", "retested negative 8/12"
  if (
    !value.includes('.') &&
    ((/\b(?:cultures?|bcx|ucx)[ :]{1,2}$/iu.test(before) && grew.test(after)) ||
      /\b(?:re-?)?tested (?:neg(?:ative)?|pos(?:itive)?) (?:on )?$/iu.test(before))
  )
    return true;
  if (
    value.includes('/') &&
    cycleDay.test(before) &&
    /(?:^|[\s,;(])D(?:ay ?)?\d{1,2}:? (?:due |given )?\d{1,2}\/\d/iu.test(
      text.slice(end, end + 40) + before.slice(0, -6),
    )
  )
    return true;
  if (value.includes('/') && !unitAfter.test(after) && isEventOfRow(before, after)) return true;
  const named = withWeekday(text, start) < start;
  if (named) return true;
  // "junel 1/20": the two strengths of a pill
  if (/^(?:1\/(?:10|20|35|50)|(?:15|20|25|30)\/(?:5|10))$/.test(value) && pillBefore(before)) return false;
  if (signedBefore.test(before) && lineEnd.test(after) && !value.includes('.')) return true;
  if (value.includes('/') && risesInRow(value, before, text.slice(end, end + 60))) return true;
  if (unitAfter.test(after) || (inches.test(value) && inchAfter.test(after))) return false;
  const shift = /(?:^|[^\p{L}\d])\d{1,2}(?::?\d\d)? ?(?:[ap]m?|hrs?|h)[ \t,]{1,3}$/iu.test(before);
  const hour =
    !/\/(?:5|10)$/.test(value) && /(?:^|[^\p{L}])(?:at|@) ?[012]\d[0-5]\d[ ,]{1,2}$/iu.test(before);
  const span =
    /^ ?(?:into|thru|through|until) (?:\p{L}{3,9} )?\d{1,2}\/\d{1,2}(?![\d/])/iu.test(after) ||
    isDayRange(value, after) ||
    startsSeries(value, text.slice(end, end + 48));
  const timed =
    shift ||
    hour ||
    span ||
    /^[ \t]{0,3}[,;@(]{0,2}(?:[ ]?(?:at|@))?[ \t]{0,2}(?:\d{1,2}:\d\d|[01]\d[0-5]\d\b|2[0-3][0-5]\d\b|\d{1,2} ?[ap]\.?m?\b)/iu.test(
      after,
    );
  if (value.includes('.')) return isDotted(value, { cued, follows, timed }, before, after);
  if (value.includes('-') && timed && /^0\d|-0\d/.test(value) && /(?:^|\n)[ \t[(]*$/.test(before))
    return true;
  if (value.includes('-') && timed && /sign(?:ed|ature)[^\n]{0,40}$/iu.test(before)) return true;
  if (value.includes('-'))
    return (
      isHyphenDay(value, text.slice(Math.max(0, start - 80), start), after) ||
      (follows && isFalling(value) && !unitAfter.test(after)) ||
      (cued &&
        !isClinicalFraction(value.replace('-', '/'), before, after, { cued: true, british }) &&
        isShortSpan(value, before))
    );
  return !isClinicalFraction(value, before, after, { cued: cued || timed || follows, british });
}

/** The label of a date: what stands behind it is one. */
const dateLabel =
  /(?:^|[\s(|])(?:date(?: of [a-z]{4,10})?|lmp|edd|edc|dos|doi|doa|dob|onset|adm|admit|admitted|disch|discharged|collected|received|reported|printed|seen on|visit date|admit date|admission date|discharge date|procedure date|service date): {0,12}$|last menstrual period (?:was |on )?$/iu;

/** "D1 2/6, D8 9/6, D15 due 16/6": days of a cycle, two of which a line has */
const cycleDay = late.iu`(?:^|[\s,;(])(?:C\d{1,2} ?)?D(?:ay ?)?\d{1,2}:? (?:due |given )?$`;

/** "week of 3/4", "LMP ~3/4", "MMR 2: 9/9", "#1 3/3, #2 4/7": what stands in a row of days or behind an event that has one. */
function isEventOfRow(before: string, after: string): boolean {
  return (
    /(?:^|[^\p{L}])(?:(?:week|wk|w\/[ce]) (?:of|ending|beginning|commencing|starting)|lmp|lnmp|edd|edc|dob|lkw)[ :~≈]{1,4}$/iu.test(
      before,
    ) ||
    // "Last Eliquis 6/8"
    /(?:^|[^\p{L}])last (?!pain|score|strength|power|apgar|exam|motor|murmur|reading|grade|gleason|dose)\p{L}{4,16} $/iu.test(
      before,
    ) ||
    /(?:^|[^\p{L}])(?:mmr|hpv|dtap|tdap|ipv|opv|hep ?[ab]|pcv|menb|hib|varicella|shingrix|vaccine|vax|booster|jab|shot) ?#?[1-5]:? ?$/iu.test(
      before,
    ) ||
    (/\b(?:series|vacc\p{L}*|immun\p{L}*|doses?|hep|shots?|hpv|mmr|inject\p{L}*|infusions?|rhogam|depo|boosters?|jabs?)\b/iu.test(
      before,
    ) &&
      /#[1-6]:? ?(?:given |done |due )?$/u.test(before) &&
      (/^[^\n#]{0,16}#[1-6]:? ?(?:due )?\d{1,2}\/\d/u.test(after) ||
        /#[1-6]:? ?\d{1,2}\/\d{1,2}[^\n]{0,16}#[1-6]/u.test(before)))
  );
}

/** "7/1 ok, 7/2 ok, 7/3 low": three pairs of a line whose second number rises by one; scores have their denominator in common. */
function risesInRow(value: string, before: string, after: string): boolean {
  const [month, day] = value.split('/').map(Number);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)}${value}${after.split('\n', 1)[0] ?? ''}`;
  if (/(?:strength|power|motor|pain|score|murmur|reflex|pulses?)/iu.test(line)) return false;
  const has = (other: number) => {
    const place = line.indexOf(`${month}/${other}`);
    return (
      place >= 0 &&
      !/[\d/.]/.test(line.charAt(place - 1)) &&
      !/[\d/]/.test(line.charAt(place + `${month}/${other}`.length))
    );
  };
  const at = day ?? 0;
  return (
    (has(at + 1) && has(at + 2)) ||
    (at > 1 && has(at - 1) && has(at + 1)) ||
    (at > 2 && has(at - 1) && has(at - 2))
  );
}

/** "Hgb 7.9 from 11.3.", "APGAR had been 8/9": a value and the one before it, and scores of a newborn */
const scoreBefore = late.iu`\d\.\d{1,2}%?(?: ?[a-z/]{1,6})?,? (?:(?:up|down|rising|falling|improved) )?(?:from|to) $|apgars?(?: scores?)?(?: \p{L}{2,8}){0,3}:? $`;

function pillBefore(before: string): boolean {
  const word = /(?:^|[^\p{L}-])([\p{L}-]{4,20}) (?:fe )?$/iu.exec(before)?.[1] ?? '';
  return word !== '' && isClinicalProperNoun(word);
}

/** "1/5 2.1, 1/12 2.6": a later pair of the line has the same month and a later day. */
function startsSeries(value: string, after: string): boolean {
  const [month = '', day] = value.split('/');
  const end = after.indexOf('\n');
  for (
    let at = after.indexOf(`${month}/`, 1), tries = 0;
    at > 0 && tries < 3 && (end < 0 || at < end);
    at = after.indexOf(`${month}/`, at + 1), tries += 1
  ) {
    if (/[\p{L}\d/.]/u.test(after.charAt(at - 1))) continue;
    const later = Number(/^\d{1,2}(?![\d/])/.exec(after.slice(at + month.length + 1))?.[0] ?? 0);
    if (later > Number(day) && later > 10 && later <= 31 && later !== 12) return true;
  }
  return false;
}

/** "11/3-11/7"; "4/5-5/5" is a strength. */
function isDayRange(value: string, after: string): boolean {
  const other = /^ ?- ?(?<other>\d{1,2}\/\d{1,2})(?![\d/])/u.exec(after)?.groups?.other;
  return other !== undefined && isCalendarPair(other) && value.split('/')[1] !== other.split('/')[1];
}

/** "8-1", "3-14": no range, whose numbers rise. */
function isFalling(value: string): boolean {
  const [a = 0, b = 0] = value.split('-').map(Number);
  return a > b || b > 12;
}

/** An entry of a log: a dash or a colon, then words. */
const entry = late.u`^(?: ?[–—-]|:) \p{L}`;

/** "28.4." and "17.04"; a number with decimals needs a cue to be a day. */
function isDotted(value: string, { cued, follows, timed }: Signs, before: string, after: string): boolean {
  const dayCue =
    /(?:^|[^\p{L}])(?:(?:listed|booked|scheduled|planned|pencilled in|fixed|due|set) (?:for|on)|returns?|menses|lmp|appeared|doa|dob|dos|doi|admitted|discharged|started|stopped|restarted|opname|aufn\.?|entl\.?|next|nv|rtc|on|since|until|till|from|vom|am|bis|seit|den|der|le|du|zum|ab|before|after|due|termin|visit|seen|appt|dnia|dne|van|tot|op|kl|datum)[:\s]+$/iu.test(
      before,
    );
  if (value.endsWith('.')) return dayCue || follows || /^\s?(?:-|to|bis)\s?\d{1,2}\.\s?\d/.test(after);
  if (!/^(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/.test(value)) return false;
  // "03.07 – slept badly": no measure begins with a nought and has two places
  if (/^0[1-9]\.0[1-9]$/.test(value) && /(?:^|\n|[.;] )[ \t>*•-]{0,4}$/u.test(before) && entry.test(after))
    return true;
  return (
    (dayCue || (cued && timed)) && /^(?:[,;.)]|\s(?:at|um|w|with|same|for|in)\b|\s*$|\s*\n)/iu.test(after)
  );
}

/** "on 3-14", not the "2-3" of "for 2-3 days" nor "by 10-20". */
function isShortSpan(value: string, before: string): boolean {
  return (
    /(?:on|since|until|dated?|dob|seen|visit|admitted|discharged|signed|due|lmp|edd|closed|filed|faxed|issued|expires?|effective|received|collected)[:\s]*$/iu.test(
      before,
    ) && !/^(?:1?\d)-(?:1?\d)$/.test(value.replace(/^0\d|-0\d/, '00'))
  );
}
