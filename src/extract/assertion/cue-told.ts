import { setOf } from './word-set.ts';

/** Verbs of what an item does: "no fever, cough keeps her awake". */
const does = setOf(
  'started starts began begins came comes developed appeared bothers bothered troubles troubled limits keeps kept wakes woke wakening interferes interfered gets got goes makes occurs occurred happens returned recurred flared lasts lasted persists prevents stops affects feels seems appears remains radiates spreads spread fluctuates varies subsides eases improves worsens responds predates follows',
);
/** How it is: "no fever, cough gradually worsening". */
const goes = setOf(
  'triggered precipitated provoked relieved aggravated exacerbated eased worsened rated scored graded measuring lasting persisting responding interfering getting gradually slowly rapidly progressively steadily initially noticed witnessed diagnosed known awaiting mostly mainly especially usually particularly typically often sometimes occasionally predominantly ongoing continuing still albeit although despite managed treated controlled helped attributed thought felt considered probably likely possibly presumably poorly reproduced fading causing making first identified demonstrated accompanied same nonetheless throughout',
);
/** Behind which a number or a length of time stands. */
const counts = setOf('once twice thrice');
const periods = setOf(
  'day days night nights morning mornings evening evenings week weeks month months hour hours meal',
);
/** How bad it is, at the end of its clause. */
const degrees = setOf(
  'severe marked significant moderate mild constant intermittent occasional frequent bilateral obvious chronic again stable rare voluntary involuntary longstanding',
);
/** What is done to what is there: "no encephalopathy, varices s/p banding"; "no pain, swelling s/p surgery" tells of a time. */
const treatments = setOf(
  'banding evl ligation ablation coiling clipping stenting stent stents tips cardioversion pacemaker ppm icd cabg pci embolization embolisation drainage thoracentesis paracentesis chemo chemotherapy radiation xrt dilation dilatation lithotripsy',
);
const complaint = setOf('complaint symptom problem concern issue worry');

const several =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|a|about|over)$/;

/** "Dysphagia to solids for three months", "pain in the calf since Monday". */
function hasLasted(words: readonly string[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = words[i] ?? '.';
    if (!/^[\p{L}\d]/u.test(word) || word === 'or' || word === 'and') return false;
    if (word === 'since' || (word === 'for' && several.test(words[i + 1] ?? ''))) return true;
  }
  return false;
}

/**
 * Whether the words at `at`, right behind an item, tell that it is there: since when, how bad, how often, what it does. Where it is
 * and when it comes ("on exertion", "in the hands") may be told of what is denied, too.
 */
export function isTold(words: readonly string[], at: number): boolean {
  if (/^[\p{L}\d]/u.test(words[at] ?? '') && hasLasted(words, at + 1)) return true;
  const [word = '.', next = '.', third = '.', fourth = '.'] = words.slice(at, at + 4);
  if (does.has(word) || goes.has(word)) return true;
  if (degrees.has(word)) return /^(?:[.,;)]|and|but|today|now)$/.test(next);
  if (word === 'associated') return next === 'with';
  if (word === 's/p') return treatments.has(next);
  if (word === 'on' || word === 'off') return next === 'and' && (third === 'off' || third === 'on');
  if (word === 'every' || word === 'most') return periods.has(next);
  if (counts.has(word))
    return /^(?:a|an|per|daily|weekly|monthly|nightly|this|today|yesterday|overnight|last|since)$/.test(next);
  if (word === 'all') return /^(?:the|day|night|week|over)$/.test(next);
  if (word === 'at') return next === 'times';
  if (word === 'for') {
    if (/^(?:the|several|many|some|about|around|nearly|almost|over|years|weeks|months|days)$/.test(next))
      return next !== 'the' || /^(?:last|past)$/.test(third);
  }
  if (word === 'under') return /^(?:investigation|review|control|treatment|observation)$/.test(next);
  // "cough her main complaint", "pain the chief concern"
  if (/^(?:her|his|the|their|being)$/.test(word))
    return complaint.has(third) || complaint.has(fourth) || complaint.has(next);
  if (word === 'but') return /^(?:mild|improving|better|no|not|still|stable|slight|minimal)$/.test(next);
  if (next === 'times') return /^(?:\d+|two|three|four|five|six|several|many)$/.test(word);
  // "fever 39.1"
  if (/^\d{2,3}$/.test(word)) return true;
  if (/^\d+$/.test(word))
    return (next === '/' && third === '10') || (next === 'out' && third === 'of') || next === '+';
  return /^x\d+$/.test(word) && periods.has(next);
}

const where = setOf(
  'when while whilst after before during in on with at if unless around across down behind below above under beneath for from without despite productive',
);
const cause = setOf('due secondary related');
/** Places as charts shorten them: "no PE, consolidation RLL". */
const sites = setOf('rll lll rul lul rml rif lif ruq luq rlq llq');
/** What is said of a whole list: "no fever, cough on examination", "in the last week", "at this time". */
const ofWhole = setOf(
  'exam examination imaging ct mri x xray auscultation palpation review inspection either admission arrival presentation ros questioning further direct this present all any moment past last recent previous now today his her family mother father each both',
);
const asks = setOf('denies denied denying deny');

/**
 * "No nausea, itching on the back at night", "no LOC, amnesia for the second half": of two items without "or" the second, told with words
 * of its own, is there. One who denies two things denies both.
 */
export function isToldApart(words: readonly string[], from: number, to: number): boolean {
  const word = words[to] ?? '.';
  if (!where.has(word) && !sites.has(word) && !(cause.has(word) && words[to + 1] === 'to')) return false;
  for (let i = to + 1; i < to + 3; i++) if (ofWhole.has(words[i] ?? '.')) return false;
  for (let i = from - 2; i >= 0 && words[i] !== '.' && words[i] !== ';'; i--)
    if (asks.has(words[i]!)) return false;
  return true;
}
