import { brandNames } from '../words/brand-names.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { drugNames } from '../words/drug-names.ts';
import { methodPeople } from '../words/method-people.ts';
import { isEponym } from '../words/ordinary-word.ts';
import { productNames } from '../words/product-names.ts';
import { canBeName } from '../words/word-names.ts';
import { foldTerm } from './match-phrases.ts';
import { diseasePeople, operations, signPeople } from './term-people.ts';

const bloodGroups =
  /(?:^|[^\p{L}])(?:kell|duffy|kidd|lewis|lutheran|diego|cartwright|scianna|dombrock|colton|gerbich|cromer|knops|chido|rodgers|landsteiner|augustine)(?!\p{L})/iu;
const bloodWords =
  /\b(?:anti-?\w{0,4}|antigens?|antibod(?:y|ies)|typed|phenotyp\w+|genotyp\w+|coombs|crossmatch\w*|xm|rbcs?|transfus\w+|panel|screen|alloantibod\w+|rh)\b/iu;

/** "Kell, Duffy and Kidd typed": systems of blood groups, beside another or with a letter, and a word of transfusion. */
export function areBloodGroups(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(/(?:,|\/| and)? /u);
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
const result =
  /^(?:['’]s?)?[ \u00a0](?:\+{1,3}|-|neg(?:ative)?|pos(?:itive)?|absent|present|equivocal|painful|tight|intact|palpable)(?=[ \u00a0]?[,;.)\n/]|[ \u00a0](?:on|bilat|R\b|L\b|and|at|x)|$)/iu;
const operated =
  /(?:^|[^\p{L}])(?:an?|the|old|prior|previous|s\/p|underwent|had|modified|redo|lap|laparoscopic|open|robotic|failed|classic|elective|emergency|after|for)[ \u00a0]$/iu;
const afterwards =
  /^(?:[ \u00a0](?:in|at|for|on|was|is|with|without|done|scar|took|planned|booked|then|last|and)\b|[ \u00a0]?[,;.)\n])/iu;
/** "Marsh 3a", "Milan IVb": a grade, where no ward is meant. */
const grade =
  /^[ \u00a0](?:type |grade |stage |class )?(?:[0-5][a-c]|I{1,3}[a-cA-C]?|I?V[a-cA-C]?)(?=[ \u00a0,;.)\n]|$)/u;
const wardBefore = /(?:^|[^\p{L}])(?:wards?|units?|rooms?|rm|beds?|floor|on|to|from|in|at)[ \u00a0]$/iu;

/** Drugs with the names of women, where someone uses them: "uses Ella if", "takes Alli with meals". */
const namedDrugs: ReadonlySet<string> = new Set(
  'ella alli heather camila errin portia yasmin mili hailey zarah leena hana lucette rosanne kelly jolivette lyza'.split(
    ' ',
  ),
);
const usedBefore =
  /(?:^|[^\p{L}])(?:uses?|using|used|takes?|taking|took|prefers?|tried|refill(?:ed)?|restart(?:ed)?|start(?:ed)?|stop(?:ped)?|switch(?:ed)? to|prescribed|rx)[ :]{1,2}["“]?$/iu;
const usedAfter =
  /^["”]?(?: ?[,;.)\n]|$| (?:if|when|for emerg|once|twice|daily|with (?:meals|food|breakfast|dinner|fatty)|after (?:unprotected|the condom|sex)|and (?:alli|ella|heather|plan|lo )|every|each|since|\d))/iu;
const isUsed = (left: string, right: string): boolean => usedBefore.test(left) && usedAfter.test(right);

/** What stands before a disease that is thought of. */
const doubted =
  /(?:typical (?:of|for)|consistent with|c\/w|suggest(?:s|ive|ed|ing) (?:of )?|compatible with|favou?r(?:s|ed|ing)?|preferred to|over|suspect(?:s|ed)?|possible|probable|likely|r\/o|rule out|ruled out|\?|vs\.?|versus|dx|known|variant|excluded?|consider(?:s|ed|ing)?|mimics?|like|of|for|has|her|his|quiescent|active|burnt-out|adult|familial|classic)[ \u00a0]?$/iu;
const listed = /^[,;] |^ and |^ or |^\//u;
/** "TFT. Graves' in mum", "Addison's crisis": the possessive of one who is known for a disease. */
const possessive = /^(?:['’](?!\p{L})|['’]s(?= (?:crisis|in|on|since|dx|diagnosed|dis\b)))/u;

/** The name of who described a sign, with its result or among others; of who invented an operation, behind its article. */
export function isEponymInPlace(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  const folded = foldTerm(value);
  const after = text.slice(end, end + 30);
  if (signPeople.has(folded) && result.test(after)) return true;
  if (
    operations.has(folded) &&
    operated.test(text.slice(Math.max(0, start - 16), start)) &&
    afterwards.test(after)
  )
    return true;
  if (
    diseasePeople.has(folded) &&
    doubted.test(text.slice(Math.max(0, start - 24), start)) &&
    !personAfter.test(after)
  )
    return true;
  if (
    signPeople.has(folded) &&
    grade.test(after) &&
    !wardBefore.test(text.slice(Math.max(0, start - 10), start))
  )
    return true;
  // a finding may end before or behind its possessive
  const bare = value.replace(/['’]s?$/u, '');
  if (isEponym(bare) && possessive.test(text.slice(start + bare.length, end + 14))) return true;
  if (namedDrugs.has(folded) && isUsed(text.slice(Math.max(0, start - 18), start), after)) return true;
  return signPeople.has(folded) && isBesideEponym(text, start, end);
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
const molecule =
  /^(?!(?:Ma?c|Fitz|De|Di|Du|Da|La|Le|Lo|Van|Von|St|Mon|O|D|Ni|Ver|Bo|El|Al|Ab|Mc\p{L}|Jo|Jean|Mary|Ann)\p{Lu})(?:\p{Lu}{1,4}-?)?\p{Lu}?\p{Ll}{1,6}\p{Lu}{1,2}(?:-?\d{0,3})?$|^(?:\p{Lu}{1,4}|\p{L}|[Bb]eta|[Aa]lpha)-(?:cells?|seq|rays?|type|binding|based|induced|like|positive|negative|linked|related|adrenoceptor|blockers?|wave|term)$/u;

/** True for the spelling of a gene, a channel or a cell. */
export const isMolecule = (value: string): boolean => molecule.test(value);

/** Brands that bear no name of a person, and the departments of a hospital without the name of one. */
export function isKnownProduct(text: string, start: number, end: number, isPlace: boolean): boolean {
  if (
    personAfter.test(text.slice(end, end + 12)) ||
    /[:@|^,][ \u00a0]{0,2}$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return false;
  const words = text
    .slice(start, end)
    .split(/[ \u00a0-]+/u)
    .map(foldTerm);
  if (words.every((word) => departments.has(word))) return true;
  // "the Exeter team", "lives in Magna"
  if (
    isPlace &&
    /(?:^|[^\p{L}])(?:in|at|from|to|the|near|of|via|our|by)[ \u00a0]$/iu.test(
      text.slice(Math.max(0, start - 6), start),
    )
  )
    return words.every((word) => drugNames.has(word));
  return words.every((word) => isBrand(word) || word.length < 2) && words.some((word) => word.length > 3);
}

const isBrand = (word: string): boolean =>
  (brandNames.has(word) || drugNames.has(word) || productNames.has(word)) && !canBeName(word);
