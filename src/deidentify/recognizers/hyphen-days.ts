import { late } from '../patterns/search-pattern.ts';

/** Events that a day stands behind, in the short forms of a nurse's hand: "wt ck 9-9", "nv 11-4", "LMP 3-4". */
const event = late.iu`(?:^|[^\p{L}])(?:nv|rtc|rv|r\/v|next (?:visit|appt|clinic)|appt|wt (?:ck|chk|check)|bp (?:ck|chk|check)|wound (?:ck|chk|check)|(?:well|recheck|chk|check)|lmp|lnmp|menses|menstruated|last period|edd|edc|due date|dob|dos|doa|dod|doi|lkw|seen|visit|signed|dated?|admitted|discharged|adm|dc'?d|d\/c|arrested|apprehended|booked|offen[cs]e|injured|last (?:bm|seen|dose|visit|menses|labs?|shower)|bm|(?:covid|flu|rsv|strep|pcr|swab|culture|cx|mono)(?:[- ]?19)?(?: (?:swab|test|pcr))? ?(?:\+|pos|positive|neg|negative|tested)?|tested(?: positive| pos| \+)?|(?:sutures?|staples|drains?|cast|tubes?|pins?|line|foley) (?:out|off|removed|pulled|placed)|ppd(?: placed| read)?|(?:re)?started|stopped|resumed|held|begun|began|commenced|switched|sx|surgery|procedure|born|expires?|exp|mtg|meeting|call(?:ed)?|faxed|mailed|sent|rec'?d|received|removed|placed|inserted|implanted|hospitali[sz]ed|hearing|court(?: date)?|(?:wedding|anniversary|birthday|funeral|graduation|accident|mvc|mva|injury|onset|delivery|appointment|baptism|christening|prom|trip)(?: was| is| on)?|drawn|last menstrual period|home|bring (?:to|in|by).{0,20}|will bring.{0,24}|ride.{0,12})[:\s.,~=#(]{1,4}$`;
const person = late.iu`(?:^|\n)[^\n\d]{0,40}\b(?:rn|nurse|lpn|md|do|np|pa|tech|sig|signed|initials?|init|cna|rrt|pct)\b[^\n\d]{0,36}[ \t]{1,8}$`;
/** Measures and lists that a range of numbers stands behind, whatever else the line says. */
const measure = late.iu`(?:grade|stage|strength|power|pain|reps?|sets?|teeth|tooth|ribs?|levels?|scores?|scale|apgars?|suture|size|gauge|type|every|about|approx\w*|takes?|give|discs?|disks?|within|normal|range|model|leads?|slides?|images?|ages?|aged|days?|weeks?|wks?|months?|hours|rr|hr|bp|sats?|wbc|rbc|hpf|x|q|\d)[:\s(=]{1,3}$`;
const entry = late.iu`^(?::[ \t]| (?:CXR|CT|MRI|US|XR|KUB|EEG|EKG|ECG|TTE|TEE|[Ee]cho|[Ll]abs?|[Cc]ath|BMP|CBC|CMP|UA|[Cc]ultures?|[Pp]ath|[Bb]iopsy|[Nn]ote|PET|EGD)\b|-? (?:pt|patient|he|she|seen|lm|spoke|called|call|tc|vm|left|dr|message|phone|rang|visit|nurse|fax\p{L}*|f\/u|saw|d\/w|clinic|note|reviewed|mom|mother|dad|wife|husband|started|stopped|refill|email)\b)`;
/** What came of a culture. */
export const grew = late.iu`^,? (?:grew|growing|pos|neg|ngtd|ng\b|no growth|positive|negative|pending|still|w\/|showed|with)`;
const ends = late.iu`^(?:[ \t]*(?:\r?\n|$)|[,;.)\]](?!\d)| (?:@|at \d|if|with|w\/|for|by|and|per|unless|neg|pos)\b| @)`;

/** "9-27" as a day: the words before it name an event, and the numbers are no range that rises. */
export function isHyphenDay(value: string, before: string, after: string): boolean {
  const [a = 0, b = 0] = value.split('-').map(Number);
  const falls = a >= b || a > 12 || b > 12;
  // An entry of a log: "6-14: called", "6-14 pt called"
  if (falls && /(?:^|\n|[.;] )[ \t>*•-]*$/u.test(before) && entry.test(after)) return true;
  // "Between 2-25 and 3-4 he lost 10 lb"
  if (
    (/(?<!\p{L})between $/iu.test(before) && /^ and \d{1,2}-\d{1,2}(?![\d-])/u.test(after)) ||
    /(?<!\p{L})between \d{1,2}-\d{1,2} and $/iu.test(before)
  )
    return (
      falls ||
      /(?:^|\D)(?:\d-|1[0-2]-)(?:1[3-9]|2\d|3[01])(?!\d)/u.test(`${before.slice(-12)}${after.slice(0, 12)}`)
    );
  // "Vaccinated on 4-9.", "Labs 3-14: Na 138", "last dose 5-10, next"
  if (/(?<!\p{L})on $/u.test(before) && /^(?:[.;)]|,(?! ?\d)|\s*$|\s*\n)/u.test(after)) return true;
  // "MRI done at Cedar Ridge Hospital 6-4."
  if (
    /(?<!\p{L})(?:done|seen|admitted|treated|performed) at [^.;\d\n]{4,50} $/iu.test(before) &&
    /^(?:[.;)]|\s*$|\s*\n)/u.test(after)
  )
    return true;
  if (/(?<!\p{L})labs $/iu.test(before) && after.startsWith(': ')) return true;
  if (/(?<!\p{L})(?:last|next) dose $/iu.test(before) && /^[.,;)]/u.test(after)) return true;
  if (measure.test(before) || !ends.test(after)) return false;
  const timed = /^ ?(?:@|at) ?\d/iu.test(after);
  if (event.test(before))
    return (
      falls ||
      timed ||
      /(?:lmp|lnmp|edd|edc|dob|dos|doa|doi|lkw|nv|rtc|bm|pos|neg|positive|\+)[:\s.,~=#(]{1,4}$/iu.test(
        before,
      ) ||
      /0\d-\d\d|\d\d-0\d/.test(value)
    );
  if (timed) return falls;
  // Behind who signed, at the end of a line
  return falls && person.test(before.slice(-80)) && /^[ \t]*(?:\r?\n|$)/u.test(after);
}
