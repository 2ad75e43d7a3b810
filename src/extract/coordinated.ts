import type { NoteStructure } from '../note/note-structure.ts';
import type { Span } from '../note/span.ts';
import { isStopWord, stemWord } from '../terminology/normalize-term.ts';
import { sideWords } from '../terminology/side-words.ts';

/** Whether words are a term of the terminology, in whatever order it has them. */
export type IsTerm = (wording: string) => boolean;

const link = String.raw`(?:,?\s(?:and|or|and\/or)\s|,\s|\s?[&/]\s?)`;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}'’-]*`;
/** Up to three words and what joins them to a name behind them: "Aortic and | mitral stenosis". */
const before = new RegExp(`((?:${word} ){0,2}${word})(${link})$`, 'u');
/** One or two words that are joined to a name before them: "osteoarthritis of the hips | and knees". */
const behind = new RegExp(String.raw`^${link}(?:the )?(${word}(?: ${word})?)(?![\p{L}\p{N}'’-])`, 'u');
/** "Hyper- and | hypoglycemia". */
const cutBefore =
  /(?<![\p{L}\p{N}])(hyper|hypo|macro|micro|poly|oligo|tachy|brady|peri|endo|myo|intra|extra)(?:-\s(?:and|or|&|to)\s|-?\s?\/\s?-?)$/iu;
const isCut = /^(?:-\s(?:and|or|&|to)\s|-\s?\/\s?-?)$/;
const prefixAlone = /^(?:hyper|hypo|macro|micro|poly|oligo|tachy|brady|peri|endo|myo|intra|extra)$/i;
const prefix = /^(?:hyper|hypo|macro|micro|poly|oligo|tachy|brady|peri|endo|myo|intra|extra)(?=\p{L}{4})/iu;
const side = new RegExp(`^(?:${sideWords})$`, 'i');
const ofPlace = /^(.*\s(?:of|in)\s(?:the\s|both\s|left\s|right\s)*)\S+(?:\s\S+)?$/i;
const comma = /^,\s$/;
/** "72F w/ Down syndrome": with it, where some syndromes are called by a letter. */
const letter = /(?:^|\s)\p{L}$/u;
const stroke = /^\s?\//;
/** "Hepatitis B and C". */
const enumerator = /^(?:\d[a-z]?|[IVX]{1,3}|[A-H])$/;
/** Such joints are some 40 characters long, with the words. */
const REACH = 64;

/** Whether what is around a name may join something to it: of most names it does not. */
function isJoined(text: string, { start, end }: Span): boolean {
  return (
    /(?:and|or|[,&/-])\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^(?:,?\s(?:and|or)\s|\s?[&/])/.test(text.slice(end, end + 6))
  );
}

/**
 * The span with the words that share its last or first ones, if both are names: "aortic and mitral stenosis" is aortic stenosis and mitral
 * stenosis, "osteoarthritis of hips and knees" of each. Names that stand by themselves are not joined: "asthma and rhinitis".
 * @param from where the sentence begins, or what was found before ends
 * @param to where the sentence ends, or what is found next begins
 */
function withCoordinates(text: string, span: Span, from: number, to: number, isTerm: IsTerm): Span {
  let { start, end } = span;
  for (;;) {
    const own = text.slice(span.start, end);
    const window = text.slice(Math.max(from, start - REACH), start);
    const more = sharesHead(window, own, start < span.start, isTerm);
    if (more === 0) break;
    start -= more;
  }
  if (start === span.start) {
    for (;;) {
      const more = sharesBeginning(
        text.slice(end, Math.min(to, end + REACH)),
        text.slice(span.start, span.end),
        isTerm,
      );
      if (more === 0) break;
      end += more;
    }
  }
  return { start, end };
}

/**
 * How many characters before a name share its last words.
 * @param isList whether something was joined already: a comma alone joins nothing
 */
function sharesHead(window: string, own: string, isList: boolean, isTerm: IsTerm): number {
  const cut = cutBefore.exec(window);
  if (cut !== null && prefix.test(own)) {
    return isTerm(own.replace(prefix, cut[1]!)) ? cut[0].length : 0;
  }
  const found = before.exec(window);
  if (found === null) return 0;
  const [, written, joint] = found as unknown as [string, string, string];
  if ((!isList && comma.test(joint)) || (stroke.test(joint) && letter.test(written))) return 0;
  const words = written.split(' ');
  const heads = own.split(' ');
  for (let first = 0; first < words.length; first += 1) {
    const kind = words.slice(first);
    // what stands before is the last of another name, or a word of the sentence
    if (kind.some((one) => isStopWord(stemWord(one)))) continue;
    const name = kind.join(' ');
    const length = name.length + joint.length;
    if (side.test(name)) return side.test(heads[0]!) ? length : 0;
    if (isTerm(name)) return 0;
    for (let head = 1; head < heads.length; head += 1) {
      if (isTerm(`${name} ${heads.slice(head).join(' ')}`)) return length;
    }
  }
  return 0;
}

/** How many characters behind a name share its first words. */
function sharesBeginning(window: string, own: string, isTerm: IsTerm): number {
  const found = behind.exec(window);
  if (found === null) return 0;
  const joint = found[0].length - found[1]!.length;
  const words = found[1]!.split(' ');
  const place = ofPlace.exec(own)?.[1];
  const first = own.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const kind = words.slice(0, count);
    const name = kind.join(' ');
    if (kind.some((one) => isStopWord(stemWord(one))) || isTerm(name)) continue;
    if (place === undefined && !(found[0].startsWith('/') || enumerator.test(name))) continue;
    const isNamed =
      place === undefined ? first.length === 2 && isTerm(`${first[0]} ${name}`) : isTerm(`${place}${name}`);
    if (isNamed) return joint + name.length;
  }
  return 0;
}

/** Whether what was found before a name is no name by itself: "type 1" of "type 1 and type 2 diabetes", "hyper" of "hyper- and hypokalemia". */
function isPartOf<F extends { readonly span: Span; readonly match: unknown }>(
  text: string,
  { span, match }: F,
  behind: F,
  isTerm: IsTerm,
): boolean {
  const own = text.slice(span.start, span.end);
  if (prefixAlone.test(own)) return isCut.test(text.slice(span.end, behind.span.start));
  return match === undefined && !isTerm(own);
}

const listed = /^(\S+) (?:and|or|&) (\S+) (\S+)$/i;

/** Whether a name is a list of two kinds that are terms: "breast and ovarian cancer", which some terminologies have as a loose wording of a syndrome. */
export function listsTwo(own: string, isTerm: IsTerm): boolean {
  const [, one, other, head] = listed.exec(own) ?? [];
  return head !== undefined && isTerm(`${one} ${head}`) && isTerm(`${other} ${head}`);
}

/**
 * What was found, each with what shares its words in its sentence, see `withCoordinates`. What was found of a list without its noun
 * ("type 1" of "type 1 and type 2 diabetes") goes into it.
 * @param found in reading order, disjoint
 * @param joined one of a longer span
 */
export function withLists<F extends { readonly span: Span; readonly match: unknown }>(
  text: string,
  structure: NoteStructure,
  found: readonly F[],
  isTerm: IsTerm,
  joined: (one: F, span: Span) => F,
): readonly F[] {
  const kept: F[] = [];
  for (const [i, one] of found.entries()) {
    if (!isJoined(text, one.span)) {
      kept.push(one);
      continue;
    }
    const sentence = structure.sentenceAt(one.span.start);
    const last = kept.at(-1);
    const isPart = last !== undefined && isPartOf(text, last, one, isTerm);
    const from = last === undefined ? 0 : isPart ? last.span.start : last.span.end;
    const to = found[i + 1]?.span.start ?? sentence.end;
    const span = withCoordinates(
      text,
      one.span,
      Math.max(sentence.start, from),
      Math.min(sentence.end, to),
      isTerm,
    );
    if (isPart && span.start < last.span.end) kept.pop();
    const isSame = span.start === one.span.start && span.end === one.span.end;
    kept.push(isSame ? one : joined(one, span));
  }
  return kept;
}
