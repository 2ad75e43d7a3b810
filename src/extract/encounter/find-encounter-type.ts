import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import type { Stated } from './encounter.ts';
import { labelKind } from './label-words.ts';
import { isRoutine, saysNothing } from './nothing-words.ts';
import type { Label } from './read-labels.ts';

/** Nouns of which a kind of encounter has one: "prenatal visit", "death certification", "inpatient stay". */
const kinds =
  /\b(?:visit|encounter|admission|consult(?:ation)?|examination|exam|check-?up|physical|follow[- ]?up|stay|interview|certification|evaluation|management|clinic|procedure|rehabilitation|detoxification|administration|appointment|review|assessment|call|discharge|transfer|attendance|contact|session|hospitali[sz]ation|surgery|round)\b/iu;
/** "This was a prenatal visit.", "This is an encounter for symptom dictated on 07/30/2012." */
const stated =
  /^(?:this|today'?s (?:visit|encounter|appointment|contact)|the (?:visit|encounter|contact|appointment|present encounter|current encounter)|(?:visit|encounter) type)\s+(?:is|was|represents|constitutes)\s+(?:recorded as |classified as |documented as |coded as |for |in the form of )?(?:an?\s+|the\s+|his\s+|her\s+)?/iu;
const registered =
  /\b(?:registered|recorded|classified|documented|booked|coded|logged|filed|entered) as\s+(?:an?\s+)?["'“]?/iu;
/** "attended an urgent care clinic because of …": last, since what somebody came for is more often the reason. */
const attended =
  /\b(?:attended|attending|(?:seen|seeing|saw|reviewed|assessed|evaluated|met) (?:him |her |them |today |(?:\p{L}+\.? ){1,4})?(?:in|at|during|on|as part of)|came (?:in )?(?:for|to)|here for|in for|visited|admitted (?:as|for|via)|present(?:ed|s|ing) (?:today )?(?:to|at|for)|by means of|during|via|brought (?:in )?to|presented to)\s+(?:(?:an?|his|her|their|our|the|my|this)\s+)?([^.,;:]{3,60}?)(?=\s+(?:because|for|with|on|due|after|following|in|at|by|where|today|this|complaining|reporting)\b|[.,;:]|$)/iu;
const attendedKinds =
  /\b(?:visit|encounter|admission|consultation|check-?up|follow[- ]?up|clinic|appointment|telephone call|review|urgent care|walk-in cent(?:re|er)|(?:assessment|pregnancy|day|admissions?) unit|labou?r and delivery|labou?r ward|l&d|physical|emergency (?:department|room)|a&e|ed|er|ward round|\p{L}+ office|casualty)$/iu;
const ends =
  /\s+(?:dictated|performed|conducted|held|recorded|transcribed|documented|completed|(?:on|dated|of)\s+(?:the\s+)?(?:\p{Lu}\p{Ll}+ \d|\d))|,\s|\s+with (?=Dr|\p{Lu})|[.;]\s|["”]|\s[-–—(]/u;
/** "Prenatal visit", "WELL CHILD VISIT NOTE": a heading above everything else. */
const heading =
  /^[#*=\s]*([\p{L}][\p{L} &/'’-]{1,60}?)(?:\s+(?:(?:provider|physician|nursing|clinical|progress|initial|daily) )?(?:notes?|letter|report|record|summary|documentation))?(?:\s+(?:of |on )?\d[\p{L}\d /.:-]{3,20})?[*=.:\s]*$/iu;
const plainHeading =
  /\b(?:visit|encounter|admission|consult(?:ation)?|check-?up|appointment|intake|evaluation|assessment|triage|clinic|attendance|urgent care|emergency (?:department|room)|(?:well[- ](?:child|baby|woman)|health|medication|baby|week|weight|blood pressure|bp) check|(?:baby|health|week|year) check|annual physical|physical exam|examination|exam|review|ward round|telehealth|telemedicine|(?:tele)?phone call|call|session|home care|follow[- ]?up|(?:school|sports|employment) physical|post-?op check|face to face|appt|new patient|outpatient|recall|casualty|out of hours|infusion(?! cent)|inpatient(?=\s*$)|walk-in (?:cent(?:re|er)|clinic)|med(?:ication)? check|(?:day|assessment|minor injur(?:y|ies)|admissions?|infusion|pregnancy) unit|day case|day surgery)\b/iu;
/** Routine, and a kind of its own. */
const special = /\b(?:ob|obstetric|annual|yearly|wellness|antenatal|postnatal)\b/iu;
const department = /^(?:(?:ED|ER|A&E)(?: (?:resus|majors|minors|triage|obs))?|telehealth|triage|call)$/iu;
/** "Physical examination" as the first line heads what was found. */
const noVisit =
  /^(?:physical|general|mental status|neurological?|clinical|review of|assessment|evaluation|examination|exam|reason|date|diagnosis|plan)(?:\s+(?:exam(?:ination)?|systems|assessment|evaluation|findings|for|of|and plan))*\s*$/iu;

/** Longer ones are dictated without full stops. */
const LONGEST = 90;

/** What kind of encounter it was, in the note's words. */
export function findEncounterType(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
): Stated<string> | undefined {
  for (const { kind, value } of labels) {
    if (kind !== 'encounter-type') continue;
    const words = text.slice(value.start, value.end);
    // "Visit: 2020-01-20" is when, not what
    if (words === '' || saysNothing(words) || !/\p{L}{3}/u.test(words) || isDate(words)) continue;
    const said = registered.exec(words);
    return valueAt(text, {
      start: value.start + (said === null ? 0 : said.index + said[0].length),
      end: value.end,
    });
  }
  for (const sentence of structure.sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const match = stated.exec(words) ?? registered.exec(words);
    if (match === null) continue;
    const start = sentence.start + match.index + match[0].length;
    const found = valueAt(text, { start, end: sentence.end });
    if (
      found !== undefined &&
      found.value.length <= LONGEST &&
      kinds.test(found.value) &&
      !/^\d|year[- ]old/.test(found.value)
    )
      return found;
  }
  const [first] = structure.sentences;
  return (first && byHeading(text, first)) ?? byAttendance(text, structure) ?? byOwnSentence(text, structure);
}

function byHeading(text: string, first: Span): Stated<string> | undefined {
  const words = text.slice(first.start, first.end);
  // "ED triage: Rosa Oakes 44F", "Telehealth visit - 11/10/2022", "Ward round - Geriatrics"
  // "Telehealth visit (video)", "Psych med check 20 min"
  const second =
    /^[\p{L} ]{3,30}:\s+(?=(?:[\p{L}-]+ ){0,3}(?:visit|encounter|consultation|appointment|follow[- ]?up)\.?\s*$)/iu.exec(
      words,
    );
  if (second !== null && labelKind(second[0].replace(/:\s+$/u, '')) === undefined)
    return {
      value: words.slice(second[0].length),
      span: { start: first.start + second[0].length, end: first.end },
    };
  const end =
    /\s[-–—]\s|:\s|\s(?:with|for)\s(?=\p{Lu})|\sby\s(?=\p{L})|\s\((?=[^()]{2,20}\))|,\s(?=\d)|\s\d+ ?min\w*\.?\s*$/u.exec(
      words,
    )?.index ?? words.length;
  const title = heading.exec(words.slice(0, end));
  if (
    title === null ||
    !(plainHeading.test(title[1]!) || department.test(title[1]!)) ||
    noVisit.test(title[1]!)
  )
    return undefined;
  if (
    (title[1]!.split(/\s+/).length < 2 && !department.test(title[1]!)) ||
    /^(?:date|time|type|kind|reason|indication|next|last|no|number|for)\b|\b(?:is|was|are|were|has|had|seen|present(?:s|ing)?|attend(?:s|ing)?|came|(?<!new )patient)\b|\b(?:date|time|type|id|number|no|reason|provider|diagnosis)$/iu.test(
      title[1]!,
    )
  )
    return undefined;
  const start = first.start + title[0].indexOf(title[1]!);
  const value = title[1]!.replace(/[\s-]+$/u, '');
  return { value, span: { start, end: start + value.length } };
}

/** "… per Dr. Moss. Telephone encounter." */
function byOwnSentence(text: string, structure: NoteStructure): Stated<string> | undefined {
  for (const { start, end } of structure.sentences) {
    const words = /^(?:\p{L}+[- ]){1,3}(?:visit|encounter|consultation|appointment)(?=\.?$)/iu.exec(
      text.slice(start, end),
    )?.[0];
    if (words !== undefined && !/^(?:follow|next|return|no|schedule|book|last|previous|prior)/iu.test(words))
      return { value: words, span: { start, end: start + words.length } };
  }
  return undefined;
}

function byAttendance(text: string, structure: NoteStructure): Stated<string> | undefined {
  for (const { start, end } of structure.sentences) {
    const match = attended.exec(text.slice(start, end));
    if (
      match === null ||
      !attendedKinds.test(match[1]!) ||
      (isRoutine(match[1]!) && !special.test(match[1]!))
    )
      continue;
    const from = start + match.index + match[0].length - match[1]!.length;
    return { value: match[1]!, span: { start: from, end: from + match[1]!.length } };
  }
  return undefined;
}

function isDate(words: string): boolean {
  return /^\W*(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i.test(words);
}

function valueAt(text: string, { start, end }: Span): Stated<string> | undefined {
  let words = text.slice(start, end);
  const cut = ends.exec(words);
  if (cut !== null && cut.index > 0) words = words.slice(0, cut.index);
  words = words.replace(/[\s.;,:*_|]+$/u, '');
  return words === '' ? undefined : { value: words, span: { start, end: start + words.length } };
}
