import { mixed } from './random.ts';

/**
 * Words as terminologies are full of and no dictionary has: organisms, substances, genes, surnames. A rank
 * always gives the same word, so no list is kept; two ranks may give the same word, which is rare.
 */
const syllables = {
  latin:
    'ba be bri cal can cor cu da del den dor e fa fer fla gal gen gra hal hel ho i ju kle la len li lu ma mel mi mo mu na ner no o pan pas per pla po pri pro ra rho ri ro ru sa sal sar se si sta ster stre su ta te tho to tri tu u va ver vi vo xan ye zo'.split(
      ' ',
    ),
  chemical:
    'ab ac al am an ar az ba ben bo bu ca cef ci clo co cy da di do dro el en eta fa flu fo ga gli hy i in ka ke la le li lo lu ma me mi mo na ne ni no o ox pa per pi pra pro qui ra ri ro sa se so sul ta te thi ti to tra tri u va ve vi xa xi zo zu'.split(
      ' ',
    ),
  surname:
    'al an ar bar beck ber bjor bran cha cor da dal den do e ek el fal fen gar gri haf hal hei hol in jan ka kel kow ku lan lind lo mar mey mor nak nor o os pe per pol quin ra ren ri ros sa san schu ska so sten su ta tor ul va ven vi wal wei wil ya zel zi'.split(
      ' ',
    ),
} as const;

const endings = {
  genus: 'bacter coccus monas ella ia virus myces spora nema bacillus phaga plasma thrix oides'.split(' '),
  species: 'us a um ensis ii alis ans icola osus inum ata iformis'.split(' '),
  substance:
    'ine ol ate ide ane one in am il azole mycin pril sartan statin mab tinib cillin oxide ene'.split(' '),
  surname: 's son mann berg er ski sen quist ov ez ard ino elli aki ström ham ley et oy ic'.split(' '),
  acyl: 'yl oyl osyl ityl eryl amoyl'.split(' '),
} as const;

export type InventedKind = keyof typeof endings;

const stock: Readonly<Record<InventedKind, readonly string[]>> = {
  genus: syllables.latin,
  species: syllables.latin,
  substance: syllables.chemical,
  surname: syllables.surname,
  acyl: syllables.chemical,
};
const kinds = Object.keys(endings);

/** Frequent words are short. */
const SHORT_BELOW = 300;

/** The word of a rank, lower case: "zanthobacter", "fluprazine". */
export function inventedWord(kind: InventedKind, rank: number): string {
  const from = stock[kind];
  const salt = kinds.indexOf(kind);
  const shape = mixed(rank, salt);
  const count = (rank < SHORT_BELOW ? 1 : 2) + (shape % 4 === 0 ? 1 : 0);
  let word = '';
  for (let i = 0; i < count; i++) word += from[mixed(rank, salt + 16 * (i + 1)) % from.length];
  return word + endings[kind][(shape >>> 8) % endings[kind].length];
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const LETTERS = 'ABCDEFGHIKLMNPRSTUVWXYZ';

/** A gene symbol: "KRB12", "TSPA". */
export function inventedGene(rank: number): string {
  const shape = mixed(rank, 99);
  const count = 3 + (shape % 2);
  let symbol = '';
  for (let i = 0; i < count; i++) symbol += LETTERS[mixed(rank, 100 + i) % LETTERS.length];
  return shape % 5 === 0 ? symbol : symbol + (((shape >>> 8) % (shape % 3 === 0 ? 40 : 9)) + 1);
}
