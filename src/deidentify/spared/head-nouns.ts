import type { Span } from '../../note/span.ts';
import { late } from '../patterns/search-pattern.ts';
import { LETTER, latinKinds } from '../words/latin-kinds.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What stands behind the name of whoever described or made it, and seldom behind a person who is meant: "Henry retractor", "Milan criteria". */
const heads = set(`
  sign signs syndrome syndromes disease criteria criterion classification retractor retractors clamp
  clamps forceps scissors elevator elevators speculum osteotome osteotomes rongeur rongeurs curette
  curettes dilator dilators trocar trocars catheter catheters cannula cannulas cannulae needle needles
  holder drain drains tube tubes stent stents shunt shunts prosthesis prostheses brace splint splints
  orthosis orthoses collar frame traction stirrups headrest procedure operation maneuver maneuvers
  manoeuver manoeuvers manoeuvre manoeuvres anastomosis resection resections crises crisis
  fundoplication osteotomy osteotomies arthroplasty tenodesis capsulorrhaphy hernioplasty herniorrhaphy
  pyeloplasty colposuspension cerclage incision flap flaps stitch suture sutures knot knots fracture
  lesion lesions hernia cyst cysts nodule nodules node nodes bodies cells rod rods pin pins screw screws
  nail nails plate plates wire wires guidewire fixator bandage dressing boot stocking stockings reflex
  phenomenon palsy paralysis paresis contracture deformity lymphoma sarcoma tumor tumour carcinoma
  naevus nevus murmur triad tetralogy tetrad pentad aphasia dementia encephalitis virus fever bacillus
  antibody antibodies antigen antigens phenotype haplotype stain agar score scores scale index
  questionnaire inventory formula equation nomogram osteodystrophy dystrophy neuropathy nephropathy
  arthropathy anaemia anemia thyroiditis granuloma esophagus oesophagus gangrene goitre goiter paradox
  ring rings web pouch diverticulum fossa foramen ligament fascia triangle duct ducts ampulla canal
  plexus ganglion tubercle respiration respirations breathing gait nystagmus pupil pupils seizure
  seizures epilepsy chorea ataxia spot spots striae papules purpura rash facies exercises circuit
  laryngoscope airway blade mask bag-valve pump valve cushion walker crutches crutch wheelchair lift
  hose hook saw drill table position approach technique method staging grading stage grade type class
  level zone variant mutation allele serovar serotype strain lineage scar scars
`);
/** Up to two of these stand between: "Barthel disability index". */
const between = set(`
  incontinence syncope coma sleep pain disability functional ankylosing hip knee shoulder ankle wrist
  elbow spotted tick head risk neuropathy cognitive alcohol fall depression anxiety mood bowel bladder
  burst wound ulcer reflux impairment outcome activity fatigue stroke hand self-retaining bone vein
  artery nerve valvular skin burn trauma bleeding classic modified style type
`);
/** Grades need their letter or number: "Barton type" may be anyone's, "Barton type 2" is none. */
const graded = set('stage grade type class level zone table lift position mask pump scar scars');
const done = late.u`^ (?:him|her|it|them|me|us|you|the|an?|this|that|his|my|no|pt|patient|consent|for|out|off|and)(?!\p{L})`;
const degree = /^ ?(?:\d|[IVX]{1,4}\b|[A-D]\b)/u;
/** "Kocher and Oduya forceps" */
const another = late.u`^[ -](?:and|or|&) \p{Lu}([\p{L}'’-]{2,14})`;
const reach = 72;

/** Something that is named for a person or a town stands behind `end`. */
export function hasHeadAfter(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (!(code === 32 || code === 45 || isApostrophe(code))) return false;
  const limit = Math.min(text.length, end + reach);
  const head = headBehind(text, end, limit);
  if (head === undefined) return false;
  const to = head.start + head.word.length;
  // "Oduya saw him": what somebody does
  if (/^(?:saw|signs?|lift)$/u.test(head.word) && done.test(text.slice(to, to + 12))) return false;
  return !graded.has(head.word) || degree.test(text.slice(to, to + 8));
}

interface Head {
  readonly start: number;
  readonly word: string;
}

function headBehind(text: string, end: number, limit: number): Head | undefined {
  if (!isApostrophe(text.charCodeAt(end))) return headFrom(text, end, limit);
  const found = end + 1 < limit && text[end + 1] === 's' ? headFrom(text, end + 2, limit) : undefined;
  return found ?? headFrom(text, end + 1, limit);
}

function headFrom(text: string, from: number, limit: number): Head | undefined {
  if (!isJoint(text, from, limit)) return undefined;
  const first = text.charCodeAt(from + 1);
  if (first === 97 || first === 111 || first === 38) {
    const [whole = '', name = ''] = another.exec(text.slice(from, limit)) ?? [];
    const least = from + whole.length - name.length + [...name].slice(0, 2).join('').length;
    for (let at = from + whole.length; at >= least && at > from; at -= 1) {
      const head = isJoint(text, at, limit) ? headWord(text, at + 1, limit, 2) : undefined;
      if (head !== undefined) return head;
    }
  }
  return headWord(text, from + 1, limit, 2);
}

/** @param most words that may stand before the head */
function headWord(text: string, start: number, limit: number, most: number): Head | undefined {
  let end = start;
  while (end < limit && isSmall(text.charCodeAt(end))) end += 1;
  if (end === start) return undefined;
  const word = text.slice(start, end);
  if (most > 0) {
    const to = word === 'self' && text.startsWith('-retaining', end) ? end + 10 : end;
    if (isJoint(text, to, limit) && between.has(text.slice(start, to))) {
      const head = headWord(text, to + 1, limit, most - 1);
      if (head !== undefined) return head;
    }
  }
  if (word === 'bag' && text.startsWith('-valve', end))
    return isLetterAt(text, end + 6, limit) || end + 6 > limit ? undefined : { start, word: 'bag-valve' };
  return heads.has(word) && !isLetterAt(text, end, limit) ? { start, word } : undefined;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isJoint = (text: string, at: number, limit: number): boolean =>
  at < limit && (text[at] === ' ' || text[at] === '-');

function isLetterAt(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const code = text.charCodeAt(at);
  return code < 256
    ? (latinKinds[code]! & LETTER) !== 0
    : /^\p{L}/u.test(text.slice(at, Math.min(limit, at + 2)));
}

/** Molecules and microbes whose variants have the names of towns and families: "Hb Barts", "factor V Leiden", "Salmonella Dublin". */
export const variants =
  /(?<![\p{L}\p{N}])(?:H(?:b|gb)|[Hh]a?emoglobin|G6PD|[Ff]actor (?:V|I{1,3}|IX|VI{1,3}|XI{0,3})|[Pp]rothrombin|[Ff]ibrinogen|[Aa]ntithrombin|[Pp]rotein [CS]|[Aa]po(?:lipoprotein)? ?[AE]-?[I1]?|Salmonella (?:enterica )?|S\.|[Ss]erovar|[Ss]train|B|A)[ \u00a0/](?!(?:Dr|Mr|Mrs|Ms|RN)\b)(?:(?<=(?:A|B)\/)(?:Victoria|Yamagata|Hong Kong|California|Brisbane|Phuket|Darwin|Washington|Singapore|Switzerland|Texas|Perth|Sydney|Wisconsin|Michigan|Colorado|Croatia|Austria|Tasmania)|(?<=S\. )(?:Dublin|Heidelberg|Newport|Saintpaul|Montevideo|Javiana|Infantis|Typhimurium|Enteritidis|Virchow|Hadar|Agona|Kentucky|Derby|Panama|Stanley|Thompson|Anatum|Choleraesuis)|(?<!(?:A|B)\/|S\. |[AB] )\p{Lu}[\p{L}]{0,15}(?:-\p{Lu}\p{L}{0,14})?(?: (?:Spring|Arab|Punjab|Los Angeles|New York|San Diego|Saskatoon|Harlem|Baltimore|Worth|Island|Milwaukee|Oman))?)(?!\p{L})/gu;

/** Where one of them may begin, tried once in a note; a blank behind "A" or "B" is ruled out by the pattern above. */
const mayBegin =
  /(?:H(?:b|gb)|[Hh]a?emoglobin|G6PD|[Ff]actor (?:V|I{1,3}|IX|VI{1,3}|XI{0,3})|[Pp]rothrombin|[Ff]ibrinogen|[Aa]ntithrombin|[Pp]rotein [CS]|[Aa]po(?:lipoprotein)? ?[AE]-?[I1]?|Salmonella (?:enterica )?|S\.|[Ss]erovar|[Ss]train|B|A)[ \u00a0/](?<![AB] )(?=[A-Z\xc0-\uffff])/g;

let lastText = '';
let lastPlaces: readonly Span[] = [];

/** False if surely no match of `variants` is in the text from `start` to `end`: true is a reason to look. */
export function mayHaveVariant(text: string, start: number, end: number): boolean {
  if (text !== lastText) {
    lastPlaces = Array.from(text.matchAll(mayBegin), ({ index, 0: value }) => ({
      start: index,
      end: index + value.length,
    }));
  }
  // the same text anew is told from here on by its place in memory
  lastText = text;
  let [low, high] = [0, lastPlaces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastPlaces[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return (lastPlaces[low]?.start ?? end) < end;
}
