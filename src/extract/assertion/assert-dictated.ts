import { pieces } from './word-set.ts';

const women = pieces(
  'mother|mom|mum|mam|mommy|mummy|sister|sisters|aunt|auntie|aunty|grandmother|grandma|gran|granny|nan|nana|granddaughter|niece|daughter|daughters|wife|girlfriend|fiancee|mgm|pgm|stepmother|halfsister',
);
const men = pieces(
  'father|dad|daddy|brother|brothers|bro|uncle|grandfather|grandpa|grandad|granddad|grandson|nephew|son|sons|husband|boyfriend|fiance|mgf|pgf|stepfather|halfbrother',
);
/** Before a pronoun within what is said of somebody else. */
const asides = pieces(
  'who|whom|which|that|when|while|since|until|before|after|as|where|if|because|says|what|how|than|and|but',
);

/** "His wife has dementia he …", "her brother had a stroke she …": at the pronoun. In "whom she nursed" it is of an aside. */
export function isOfOtherSex(words: readonly string[], person: number, at: number): boolean {
  const word = words[at]!;
  if (word !== 'he' && word !== 'she') return false;
  if (asides.has(words[at - 1]!) || (words[at - 1] === ',' && words[at + 2] === ',')) return false;
  return (word === 'he' ? women : men).has(words[person]!.replace(/'s$/, ''));
}

/** "Her father manages | her diabetes", "his mother could not tell | his history of fits": at the possessive. */
export function isOwnedByOtherSex(
  words: readonly string[],
  person: number,
  at: number,
  mentionFrom: number,
): boolean {
  const word = words[at]!;
  if (word !== 'his' && word !== 'her') return false;
  for (let i = at + 1; i < mentionFrom; i++)
    if (/^(?:,|and|or|has|had|have|is|was|who|\w+'s)$/.test(words[i]!)) return false;
  return (word === 'his' ? women : men).has(words[person]!.replace(/'s$/, ''));
}

/** "Assessment and plan", "physical exam", "past medical history", spoken amid a line. */
export function isDictatedLabel(words: readonly string[], at: number): boolean {
  switch (words[at]) {
    case 'assessment':
      return words[at + 1] === 'and' && words[at + 2] === 'plan';
    case 'physical':
      return words[at + 1] === 'exam' || words[at + 1] === 'examination';
    case 'past':
      return words[at + 1] === 'medical' || words[at + 1] === 'surgical';
    case 'review':
      return words[at + 1] === 'of' && words[at + 2] === 'systems';
    default:
      return false;
  }
}
