/** Terms of medicine of two or more words that look like a given name with a surname: no person is meant. */
const phrases =
  'asia [a-e]|frankel [a-e]|kirby.bauer|le fort|ted (?:hose|stockings?)|ages and stages|ivor lewis|ann arbor|orphan annie|annie eye|austin flint|graham steell|carey coombs|lou gehrig|gordon holmes|marcus gunn|argyll robertson|ramsay hunt|treacher collins|charles bonnet|paul bunnell|john cunningham|bard parker|frank starling|sister mary joseph|sister joseph|mary joseph|brown sequard|brown-sequard|cornelia de lange|salem sump|st jude|st vitus|st anthony|barbeau|young mania|yale brown|yale-brown|miller fisher|robert jones|collis nissen|thomas splint|milwaukee brace|james parkinson|austin moore|moses sign|jones criteria|duke criteria|wallace rule|reynolds pentad|charcot triad|centor|lloyd davies|allen test|kelly clamp|jack in the box|alice in wonderland|hunter syndrome|gamma nail|martin gruber|ellis van creveld|rose bengal|rose spots|christmas disease|christmas factor|blake drain|jackson pratt|jackson-pratt|trail making|beck depression|hamilton depression|hamilton anxiety|edinburgh postnatal|mini mental|harris hip|tommy john|little league|roos test';
const whole = new RegExp(`^(?:${phrases})(?![\\p{L}])`, 'iu');

/** True if the text at this place is such a term. */
export function isEponymPhrase(value: string): boolean {
  return whole.test(value);
}
