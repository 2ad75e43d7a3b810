import { broaderCause, type Cause, drawCause } from './causes.ts';
import { disorder, type Process, type ProcessGroup, processGroups } from './processes.ts';
import { pick, type Random, zipfRank } from './random.ts';
import { type Site, sites } from './sites.ts';

/** What one concept means. Its name and its parents follow from it. */
export interface Disorder {
  readonly process: Process;
  readonly site: Site | undefined;
  readonly side: 'left' | 'right' | 'bilateral' | undefined;
  readonly cause: Cause | undefined;
  /** Row of `courses`, -1 for none. */
  readonly course: number;
  /** "type 2", "stage 3": the word, and the number; 0 for none. */
  readonly variant: string;
  readonly number: number;
  /** Row of `complications`, -1 for none. */
  readonly complication: number;
}

/** The first word is that of names, the others are as good. */
export const courses: readonly (readonly string[])[] = [
  ['acute', 'sudden-onset'],
  ['chronic', 'long-standing', 'persistent'],
  ['recurrent', 'relapsing', 'repeated'],
  ['subacute'],
  ['severe', 'serious'],
  ['mild'],
  ['primary', 'idiopathic'],
  ['secondary'],
  ['congenital', 'present at birth'],
  ['neonatal', 'newborn'],
  ['childhood-onset', 'juvenile'],
  ['adult-onset', 'late-onset'],
  ['progressive', 'worsening'],
  ['familial', 'hereditary'],
  ['postoperative', 'postsurgical'],
  ['localized', 'focal'],
  ['diffuse', 'generalized'],
  ['refractory', 'treatment-resistant'],
];

export const complications: readonly string[] =
  'with hemorrhage,with perforation,with obstruction,with abscess,without complication,with delayed healing,with edema,with nerve damage,in pregnancy,in remission,with effusion,with shock,with ulceration,with organ failure,with loss of consciousness,with vision loss,with anemia'.split(
    ',',
  );

const nothing = {
  site: undefined,
  side: undefined,
  cause: undefined,
  course: -1,
  variant: '',
  number: 0,
  complication: -1,
} as const;

/** "Disorder": what everything else is a kind of. */
export const root: Disorder = { process: disorder, ...nothing };

const allShares = processGroups.reduce((sum, group) => sum + group.share, 0);
const bones = sites.filter((site) => site.bone);
const SIDES = ['left', 'right', 'bilateral'] as const;

function drawGroup(place: number): ProcessGroup {
  let left = place;
  for (const group of processGroups) {
    left -= group.share;
    if (left < 0) return group;
  }
  return processGroups[0]!;
}

/** A disorder at random; common words are drawn often. */
export function drawDisorder(random: Random): Disorder {
  const group = drawGroup(random() * allShares);
  // the group's kind comes of itself, as what the others are kinds of
  const process = group.processes[1 + zipfRank(random, group.processes.length - 1)]!;
  const caused = random() < group.caused;
  // what is named after its cause is seldom said to be somewhere
  const sited = process.where !== 'nowhere' && random() < (process.named && caused ? 0.15 : 0.9);
  const among = process.where === 'bone' ? bones : sites;
  const site = sited ? pick(random, among) : undefined;
  const chance = (share: number): boolean => random() < share;
  const variant = process.variants.length > 0 && chance(0.25) ? pick(random, process.variants) : '';
  return {
    process,
    site,
    side: site?.paired && chance(0.4) ? pick(random, SIDES) : undefined,
    cause: caused && process.causes.length > 0 ? drawCause(random, process.causes) : undefined,
    course: chance(0.35) ? zipfRank(random, courses.length) : -1,
    variant,
    number: variant === '' ? 0 : 1 + zipfRank(random, variant === 'type' ? 12 : 4),
    complication: chance(0.12) ? zipfRank(random, complications.length) : -1,
  };
}

/** What a disorder is a kind of. Each has fewer details or a wider process, site or cause: no way turns back. */
export interface Broader {
  /** The ontology has all of these. The first is the same without its last detail. */
  readonly always: readonly Disorder[];
  /** Parents if the ontology happens to have them: were these always made, few concepts would be anything else. */
  readonly ifThere: readonly Disorder[];
}

export function broader(one: Disorder): Broader {
  const { process, site, cause } = one;
  const fewer: Disorder[] = [];
  if (one.complication >= 0) fewer.push({ ...one, complication: -1 });
  if (one.number > 0) fewer.push({ ...one, variant: '', number: 0 });
  if (one.side !== undefined) fewer.push({ ...one, side: undefined });
  if (one.course >= 0) fewer.push({ ...one, course: -1 });
  const wider: Disorder[] = [];
  const widerCause = cause && broaderCause(cause);
  if (widerCause !== undefined) wider.push({ ...one, cause: widerCause });
  else if (cause !== undefined) wider.push({ ...one, cause: undefined });
  if (site !== undefined) {
    wider.push(
      cause === undefined ? { ...one, site: site.whole, side: undefined } : { ...one, site: undefined },
    );
  }
  const ofKind = process.kind && { ...one, process: process.kind, variant: '', number: 0 };
  if (ofKind !== undefined && cause === undefined) wider.push(ofKind);
  const rarely = ofKind !== undefined && cause !== undefined ? [ofKind] : [];
  return fewer.length === 0
    ? { always: wider, ifThere: rarely }
    : { always: fewer.slice(0, 2), ifThere: [...fewer.slice(2), ...wider, ...rarely] };
}
