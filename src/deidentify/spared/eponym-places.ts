import { late } from '../patterns/search-pattern.ts';
import { brandNames } from '../words/brand-names.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { drugNames } from '../words/drug-names.ts';
import { methodPeople } from '../words/method-people.ts';
import { bareWord, isEponym } from '../words/ordinary-word.ts';
import { relations } from '../words/person-roles.ts';
import { productNames } from '../words/product-names.ts';
import { canBeName } from '../words/word-names.ts';
import { foldTerm } from './match-phrases.ts';
import { diseasePeople, operations, signPeople } from './term-people.ts';

const bloodGroups = late.iu`(?:^|[^\p{L}])(?:kell|duffy|kidd|lewis|lutheran|diego|cartwright|scianna|dombrock|colton|gerbich|cromer|knops|chido|rodgers|landsteiner|augustine)(?!\p{L})`;
const bloodWords = late.iu`\b(?:anti-?\w{0,4}|antigens?|antibod(?:y|ies)|typed|phenotyp\w+|genotyp\w+|coombs|crossmatch\w*|xm|rbcs?|transfus\w+|panel|screen|alloantibod\w+|rh)\b`;

/** Tells at once that there is none; the signs beyond Latin are an S and a K where case is nothing. */
const anyBloodGroup =
  /kell|duffy|kidd|lewis|lutheran|diego|cartwright|scianna|dombrock|colton|gerbich|cromer|knops|chido|rodgers|landsteiner|augustine|[\u017f\u212a]/i;

/** "Kell, Duffy and Kidd typed": systems of blood groups, beside another or with a letter, and a word of transfusion. */
export function areBloodGroups(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  if (!anyBloodGroup.test(value)) return false;
  const words = value.split(/(?:,|\/| and)? /u);
  if (words.length > 4 || !words.every((word) => bloodGroups.test(word))) return false;
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  return (
    (words.length > 1 ||
      bloodGroups.test(before) ||
      bloodGroups.test(after) ||
      /^ ?[ab]\b|^ ?[-+]/u.test(after) ||
      /anti-$/iu.test(before)) &&
    (bloodWords.test(before) || bloodWords.test(after))
  );
}

/** What a test comes out as, behind its name. */
const result = late.iu`^(?:['’]s?)?[ \u00a0](?:\+{1,3}|-|neg(?:ative)?|pos(?:itive)?|absent|present|equivocal|painful|tight|intact|palpable)(?=[ \u00a0]?[,;.)\n/]|[ \u00a0](?:on|bilat|R\b|L\b|and|at|x)|$)`;
const operated = late.iu`(?:^|[^\p{L}])(?:an?|the|old|prior|previous|s\/p|underwent|had|modified|redo|lap|laparoscopic|open|robotic|failed|classic|elective|emergency|after|for)[ \u00a0]$`;
const afterwards = late.iu`^(?:[ \u00a0](?:in|at|for|on|was|is|with|without|done|scar|took|planned|booked|then|last|and)\b|[ \u00a0]?[,;.)\n])`;
/** "Marsh 3a", "Milan IVb": a grade, where no ward is meant. */
const grade =
  /^[ \u00a0](?:type |grade |stage |class )?(?:[0-5][a-c]|I{1,3}[a-cA-C]?|I?V[a-cA-C]?)(?=[ \u00a0,;.)\n]|$)/u;
const wardBefore = late.iu`(?:^|[^\p{L}])(?:wards?|units?|rooms?|rm|beds?|floor|on|to|from|in|at)[ \u00a0]$`;

/** Drugs with the names of women, where someone uses them: "uses Ella if", "takes Alli with meals". */
const namedDrugs: ReadonlySet<string> = new Set(
  'ella alli heather camila errin portia yasmin mili hailey zarah leena hana lucette rosanne kelly jolivette lyza'.split(
    ' ',
  ),
);
const usedBefore = late.iu`(?:^|[^\p{L}])(?:uses?|using|used|takes?|taking|took|prefers?|tried|refill(?:ed)?|restart(?:ed)?|start(?:ed)?|stop(?:ped)?|switch(?:ed)? to|prescribed|rx)[ :]{1,2}["“]?$`;
const usedAfter = late.iu`^["”]?(?: ?[,;.)\n]|$| (?:ocps?|birth control|pills?|if|when|for emerg|once|twice|daily|with (?:meals|food|breakfast|dinner|fatty)|after (?:unprotected|the condom|sex)|and (?:alli|ella|heather|plan|lo )|every|each|since|\d))`;
const isUsed = (left: string, right: string): boolean => usedBefore.test(left) && usedAfter.test(right);

/** What stands before a disease that is thought of. */
const doubted = late.iu`(?:typical (?:of|for)|consistent with|c\/w|suggest(?:s|ive|ed|ing) (?:of )?|compatible with|favou?r(?:s|ed|ing)?|preferred to|over|suspect(?:s|ed)?|possible|probable|likely|r\/o|rule out|ruled out|\?|vs\.?|versus|dx|known|variant|excluded?|consider(?:s|ed|ing)?|mimics?|like|of|for|has|her|his|quiescent|active|burnt-out|adult|familial|classic)[ \u00a0]?$`;
const listed = /^[,;] |^ and |^ or |^\//u;
/** "TFT. Graves' in mum", "Addison's crisis": the possessive of one who is known for a disease. */
const possessive = late.u`^(?:['’](?!\p{L})|['’]s(?= (?:crisis|in|on|since|dx|diagnosed|dis\b)))`;

const leftOf = (text: string, start: number, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);
const rightOf = (text: string, end: number): string => text.slice(end, end + 30);

/** The name of who described a sign, with its result or among others; of who invented an operation, behind its article. */
export function isEponymInPlace(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  const folded = foldTerm(value);
  if (operations.has(folded) && operated.test(leftOf(text, start, 16)) && afterwards.test(rightOf(text, end)))
    return true;
  if (
    diseasePeople.has(folded) &&
    doubted.test(leftOf(text, start, 24)) &&
    !personAfter.test(rightOf(text, end))
  )
    return true;
  if (namedDrugs.has(folded) && isUsed(leftOf(text, start, 18), rightOf(text, end))) return true;
  // "Heather OCP"
  if (/ ocps?$/u.test(folded) && namedDrugs.has(folded.replace(/ ocps?$/u, ''))) return true;
  if (signPeople.has(folded)) {
    const after = rightOf(text, end);
    if (result.test(after)) return true;
    if (grade.test(after) && !wardBefore.test(leftOf(text, start, 10))) return true;
    if (isBesideEponym(text, start, end)) return true;
  }
  return isOwnDisease(text, value, start, end);
}

/** "Mother Hashimotos, sister Graves": what relatives have, with an s and nothing behind it; "sister Grace" is one. */
const kinsDisease = late.u`^(?<whole>(?<who>\p{L}{3,14}?)['’]?[sS])['’]?(?=[ \u00a0]?(?:[,;.)/\n]|$)|[ \u00a0](?:and|dx|diagnosed|at \d{1,3}|aged?|since|in (?:his|her|their|late|early|old))\b)`;
/** The same with its noun, and of who lends no name to people: "father addison's disease", "cousin marfan". */
const kinsNoun = late.iu`^(?<who>\p{L}{3,14}?)['’][sS] (?:disease|dz|syndrome|thyroiditis|lymphoma|palsy|contracture|o?esophagus|chorea|sarcoma|dementia)\b`;
const kinsBare = late.u`^(?<who>\p{L}{4,14})(?=[ \u00a0]?(?:[,;.)/\n]|$))`;
const kinBefore = late.u`(?<kin>[\p{L}-]{2,16})(?:[ \u00a0](?:w\/|with|has|had|-|–)|[:(])?[ \u00a0]?$`;
/** Short for grandmother and grandfather. */
const grandparents = late.iu`^[pm]?g[mf]$`;

export function isOfKin(text: string, start: number): boolean {
  const right = text.slice(start, start + 32);
  const { who, whole } = kinsDisease.exec(right)?.groups ?? {};
  // of names that end in an s ("Sister Williams") one is a disease more often than a person
  const isDisease =
    (who !== undefined && (diseasePeople.has(foldTerm(who)) || whole?.toLowerCase() === 'graves')) ||
    diseasePeople.has(foldTerm(kinsNoun.exec(right)?.groups?.who ?? '')) ||
    isOnlyDisease(kinsBare.exec(right)?.groups?.who ?? '');
  if (!isDisease) return false;
  const kin = kinBefore.exec(leftOf(text, start, 26))?.groups?.kin ?? '';
  // a nurse has that title
  return kin !== 'Sister' && (relations.has(kin.toLowerCase()) || grandparents.test(kin));
}

const isOnlyDisease = (who: string): boolean => diseasePeople.has(foldTerm(who)) && !canBeName(who);

/** A finding may end before or behind its possessive. */
function isOwnDisease(text: string, value: string, start: number, end: number): boolean {
  const bare = bareWord(value);
  const at = start + bare.length;
  const code = text.charCodeAt(at);
  return (code === 39 || code === 0x2019) && possessive.test(text.slice(at, end + 14)) && isEponym(bare);
}

function isBesideEponym(text: string, start: number, end: number): boolean {
  const left =
    /(\p{Lu}[\p{L}'’-]{2,20})(?: (?:\+{1,3}|-|neg|pos|\d{1,2}[a-c]?|[IVX]{1,3}))?(?:[,;] | and | or |\/)$/u.exec(
      text.slice(Math.max(0, start - 32), start),
    )?.[1];
  const right = listed.test(text.slice(end, end + 5))
    ? /(\p{Lu}[\p{L}'’-]{2,20})/u.exec(text.slice(end, end + 28))?.[1]
    : undefined;
  return [left, right].every(
    (word) =>
      word !== undefined &&
      (signPeople.has(foldTerm(word)) || methodPeople.has(foldTerm(word)) || isClinicalName(word)),
  );
}

const departments: ReadonlySet<string> = new Set(
  'antepartum postpartum intrapartum peripartum antenatal postnatal telemetry stepdown observation pacing infusion podiatry geriatric geriatrics psychiatry genetics genetic counsellor counselor principal oncology oral maxillofacial interventional radiology nuclear vascular thoracic transplant outpatient inpatient ambulatory surgery surgical medical medicine wound care burn unit clinic department ward triage recovery endoscopy dialysis hospice rehab rehabilitation acute chronic preadmission preop postop perioperative phlebotomy cytology histology pathology microbiology sleep lab laboratory'.split(
    ' ',
  ),
);
/** What tells that a term of medicine is someone's name after all. */
const personAfter =
  /^(?:, ?(?:MD|DO|RN|NP|PA|PhD|RPh|PharmD)\b|[ \u00a0](?:MD|DO|RN|NP|says|said|reports|states|called|aware|notified|reviewed|signed|paged|will|who)\b|['’]s)/u;

/** "ENaC", "NF-kappaB", "T-cell", "RNA-seq": letters of a molecule, where "McKay" and "DeLuca" are people. */
const molecule = late.u`^(?!(?:Ma?c|Fitz|De|Di|Du|Da|La|Le|Lo|Van|Von|St|Mon|O|D|Ni|Ver|Bo|El|Al|Ab|Mc\p{L}|Jo|Jean|Mary|Ann)\p{Lu})(?:\p{Lu}{1,4}-?)?\p{Lu}?\p{Ll}{1,6}\p{Lu}{1,2}(?:-?\d{0,3})?$|^(?:\p{Lu}{1,4}|\p{L}|[Bb]eta|[Aa]lpha)-(?:cells?|seq|rays?|type|binding|based|induced|like|positive|negative|linked|related|adrenoceptor|blockers?|wave|term)$`;

/** True for the spelling of a gene, a channel or a cell. */
export function isMolecule(value: string): boolean {
  const last = value.charCodeAt(value.length - 1);
  // "Oduya", "Ada Bello": it ends with a capital or a number, or has a hyphen, and no blank
  if (last >= 97 && last <= 122 && !value.includes('-')) return false;
  return !value.includes(' ') && molecule.test(value);
}

/** Brands that bear no name of a person, and the departments of a hospital without the name of one. */
export function isKnownProduct(text: string, start: number, end: number, isPlace: boolean): boolean {
  const words = text
    .slice(start, end)
    .split(/[ \u00a0-]+/)
    .map(foldTerm);
  if (!words.every(mayBeKnown)) return false;
  if (personAfter.test(text.slice(end, end + 12)) || /[:@|^,][ \u00a0]{0,2}$/.test(leftOf(text, start, 3)))
    return false;
  if (words.every((word) => departments.has(word))) return true;
  // "the Exeter team", "lives in Magna"
  if (
    isPlace &&
    /(?:^|[^\p{L}])(?:in|at|from|to|the|near|of|via|our|by)[ \u00a0]$/iu.test(leftOf(text, start, 6))
  )
    return words.every((word) => drugNames.has(word));
  return words.every((word) => isBrand(word) || word.length < 2) && words.some((word) => word.length > 3);
}

const isListed = (word: string): boolean =>
  brandNames.has(word) || drugNames.has(word) || productNames.has(word);
const isBrand = (word: string): boolean => isListed(word) && !canBeName(word);
const mayBeKnown = (word: string): boolean => word.length < 2 || departments.has(word) || isListed(word);
