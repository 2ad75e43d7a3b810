/** What a person does, tried at the end of a name; the names of drugs and tests have other verbs. */
export const speaks =
  /(?:['’]s)? (?:(?:also|then|still|now|currently|initially|previously|recently|subsequently|reportedly) )?(?:states?|stated|denie[sd]|reports?|reported|says|said|complain(?:s|ed)|endorse[sd]|admits|admitted to|presents|comes|came|returns|lives|lived|works|worked|asks|asked|told|called|wants|feels|felt|understands|understood|agrees|agreed|verbali[sz]e[sd]|mentioned|mentions|explained|describe[sd]|visited|sleeps|slept|eats|ate|drinks|drank|walks|walked|ambulate[sd]|smokes|smoked|takes|took|prefers|thinks|knows|went|rang|opened|tolerated|underwent|gained|lost|weighs|bled|died|passed away|fell|slipped|noticed|demonstrate[sd]|refuse[sd]|decline[sd]|attend(?:s|ed)|missed|lay|sat|stood|cried|cries|had (?:a|an|his|her|been|prior|surgery|no|some|two|three)|has (?:a|an|no|been|had|his|her|not|gained|lost|some|two|three)|is (?:an?|walking|talking|sitting|standing|lying|crying|playing|working|living|awake|not|doing|feeling|here|able|currently|still|on|in|alert|awake|oriented|gaining|eating|sleeping|improving|well|aware|asking|taking|employed|known|married|driving|due|otherwise|scheduled|having|using)|was (?:walking|talking|sitting|standing|lying|crying|playing|eating|sleeping|working|living|taking|using|driving|seen|taken|brought|evaluated|admitted|discharged|referred|born|counsell?ed|accompanied|placed in|draped|sent|told|asked|found|given|transferred|prepped|intubated|extubated|able|advised|consented|diagnosed|last|not|in|on|started on|here)|will (?:call|return|follow|need|be|see|have)|who|and (?:his|her|their)|remain(?:s|ed)|continue[sd] to|appear(?:s|ed)|develop(?:s|ed)|require[sd]|receive[sd]|presented|responded|improved on|lives|needs|goes|plays|likes|enjoys|speaks|uses|used to|moved|arrived|became|cannot|can|keeps|wishes|requests|requested|completed|started|stopped|met|improved|deteriorated|spiked|vomited|voided|slept|rates|rated|scored|replaced|has|had)(?!\p{L})/iuy;
/** What only a person does: enough where capitals say nothing. */
export const surelySpeaks =
  /(?:['’]s)? (?:states?|denies|denied|reports|says|said|complains|complained|endorses|lives|works|asked|told|called|wants|feels|felt|understands|agrees|verbali[sz]ed|is an? (?:\w+ ){0,2}\d|was (?:evaluated|admitted|discharged|seen|transferred|brought|referred|born)|has an? (?:long |past |known |prior |medical )?history|remained in|presents|presented|returns|ambulated|takes|smokes)(?!\p{L})|['’]s (?:husband|wife|mother|father|son|daughter|sister|brother|family|appetite|condition|pain|symptoms|parents|partner)(?!\p{L})/iuy;
/** "Jade's appetite", but "Gaucher's disease". */
export const possession =
  /['’]s? (?!(?:disease|syndrome|sign|test|type|criteria|law|solution|method|phenomenon|palsy)\b)\p{Ll}{3}/uy;
export const age =
  /,? (?:is an? )?(?:\d{1,3} ?(?:yo|y\/o|y\.o\.|yr|year|[MF]\b)|(?:an? )?\d{1,3}[- ]year)/iuy;

/** Tries a sticky pattern at a place. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
