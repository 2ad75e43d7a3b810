import type { Span } from '../note/span.ts';
import { boutWords } from '../terminology/bout-words.ts';
import { sideWords } from '../terminology/side-words.ts';
import { CANCER, courseOfName } from './condition-course.ts';
import { KnownWords } from './known-words.ts';

/** Sides are no part of most names: "right carpal tunnel syndrome" is asked as carpal tunnel syndrome too. */
const sides = new RegExp(`(?<![\\p{L}\\p{N}])${sideWords}(?![\\p{L}\\p{N}])`, 'giu');

/** "Stage IIIB | NSCLC": tumours are asked without their stage, which is no part of most of their names. */
const stage = /^(?:clinical |pathologic(?:al)? )?stage\s(?:[0-4]|I{1,3}|IV)[A-D]?\d?\s+/i;

const bout = `(?:${boutWords}|exac|episodes?|bouts?)`;
const degree = '(?:very )?(?:mild|moderate|severe|mod|mild[- ]to[- ]moderate|moderate[- ]to[- ]severe)';
const grade = '(?:stage|class|grade|gr|NYHA(?: class)?)';
const number = '(?:[0-5]|I{1,3}|IV|V)[A-D]?(?:/(?:[0-5]|I{1,3}|IV|V))?';

/** That it is active again, or that no more is known of it: "acute exacerbation of COPD", "gout flare", "AF with RVR", "anemia, unspecified". */
const boutBefore = new RegExp(
  `^(?:(?:acute |chronic |infective |non-?infective |${degree} )*${bout} of (?:(?:his|her|their|known|underlying|chronic) )?|` +
    '(?:other|un-?specified|unsp) )',
  'i',
);
const boutBehind = new RegExp(
  `(?:[,;]? (?:acute |severe |mild )?${bout}|,? (?:un-?specified|unsp|NOS|not otherwise specified)|` +
    ',? with (?:acute |an? )?(?:exacerbation|flare)|,? with (?:RVR|rapid ventricular (?:response|rate))|,? with (?:hypoxia|hypercapnia)(?: and hypercapnia)?)$',
  'i',
);
/** "Acute | exacerbation of COPD": some terminologies name the bout. */
const kindOfBout = new RegExp(
  `^(?:acute |chronic |infective |non-?infective |${degree} )+(?=${bout} of )`,
  'i',
);
/** How bad it is, how often and since when, and its grade. */
const degreeBefore = new RegExp(
  `^(?:(?:${degree}|recurrent|recurring|repeated|frequent|ongoing|known|established|longstanding|long-standing|` +
    'newly diagnosed|new[- ]onset|new|end[- ]stage|(?:acute )?un-?complicated|symptomatic|asymptomatic|' +
    '(?:un|poorly |well[- ]|partially )controlled|decompensated|compensated|seropositive|non-?rheumatic|(?:acute )?(?:hypoxic|hypox[ae]+mic|hypercapnic|hypercarbic)(?=.*respiratory failure)|' +
    `acute on(?= chronic )|acute on chronic|${grade} ${number}) )+`,
  'i',
);
const degreeBehind = new RegExp(
  `(?:,? ${degree}|,? (?:recurrent|single episode|first episode|symptomatic|asymptomatic|uncomplicated|uncontrolled)|,? in (?:partial|full) remission|` +
    `,? ${grade} ${number})+$`,
  'i',
);
/** A type is part of a name, and its number may look like a grade: "type 2 diabetes, stage 3". */
const typed = /(?:^|\s)type\s/i;

/** Of these terminologies have the bout or the degree as a disorder of its own. */
const graded =
  /asthma|use d(?:isorder|\/o)|depressi(?:on|ve)\b(?!.*\b(?:recurrent|unspecified|unsp))|malnutrition/i;
/** Stages are disorders of their own in some terminologies, and the others know them by their short form. */
const staged = /(?:kidney|renal) (?:disease|failure)|\bCKD/i;

interface Rests {
  /** Without a bout, and without sides if it has one. */
  readonly ofBout: readonly string[];
  /** Without sides, and of a tumour without its stage; then without a bout, and without its degree. */
  readonly all: readonly string[];
}

const rests = new KnownWords((own): Rests => {
  const bare = own.replace(sides, '').trim();
  const named = (courseOfName(own) & CANCER) === 0 ? bare : bare.replace(stage, '');
  const isGraded = graded.test(named);
  const course = isGraded ? named : named.replace(boutBehind, '').replace(boutBefore, '');
  const plain =
    isGraded || typed.test(course) || staged.test(course)
      ? course
      : course.replace(degreeBehind, '').replace(degreeBefore, '');
  const whole = (names: readonly string[]): readonly string[] =>
    [...new Set(names)].filter((rest) => rest !== own && rest !== '');
  const kinds = kindOfBout.exec(named)?.[0].split(' ') ?? [];
  const bouts = [course, ...kinds.map((_, k) => named.split(' ').slice(k).join(' '))];
  return { ofBout: course === named ? [] : whole(bouts), all: whole([named, ...bouts, plain]) };
});

const kidney =
  /^(?:chronic (?:kidney|renal) disease|CKD)\s?,?\s?(?:stage|stg?\.?|grade)?\s?G?([1-5][ab]?|I{1,3}[ab]?|IV|V)$/i;

/** "Chronic kidney disease, stage 3b" as charts write it short, "CKD 3b"; undefined for other names. */
export function kidneyStageName(own: string): string | undefined {
  const stage = kidney.exec(own)?.[1];
  return stage === undefined ? undefined : `CKD ${stage}`;
}

/**
 * The parts of a span that name the same by themselves, the longest first: "carpal tunnel syndrome" of "right carpal tunnel
 * syndrome", "gout" of "acute gout flare". Whether a terminology has them is for the caller to see.
 * @param codes of the text, see `codesOf`
 * @param isWording whether the span is a wording that means what it means: "severe obesity" is more than obesity
 */
export function bareNames(
  text: string,
  codes: Uint16Array,
  { start, end }: Span,
  isWording: boolean,
): readonly Span[] {
  const { ofBout, all } = rests.at(text, codes, start, end);
  const names = isWording ? ofBout : all;
  if (names.length === 0) return none;
  const own = text.slice(start, end);
  return names.flatMap((rest) => {
    const at = own.indexOf(rest);
    return at < 0 ? [] : [{ start: start + at, end: start + at + rest.length }];
  });
}

const none: readonly Span[] = [];
