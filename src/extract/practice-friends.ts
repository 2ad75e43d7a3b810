import type { FalseFriend } from './false-friend.ts';

/** Short forms of dentists, opticians, schools, physiotherapists, clinics and chemists that some terminology has as a disorder. */
export const practiceFriends: readonly FalseFriend[] = [
  // extra-oral examination, as a header
  {
    short: 'EOE',
    before: /(?:^|[\n.;])\s*$/,
    after: /^\s*[:–-]?\s*(?:NAD|WNL|normal|nil|no\b|un|symm|TMJ|LNs?\b|lymph|facial|swell)/i,
  },
  { short: 'EOE', after: /^[^\n]{0,16}\bIOE\b/i },
  { short: 'EOE', before: /\bIOE\b[^\n]{0,16}$/i },
  // oral hygiene, overhead, or who looks after people at work
  {
    short: 'OH',
    after:
      /^\s*(?:[:=]?\s*(?:fair|poor|good|excellent|instruct)|activit|reach|lift|press|throw|serv|motion|movement|work\b|stretch|pull|squat|flex|physician|doctor|nurse|referral|advi[sc]|report|department|dept|team|assessment|review|provider|clinic)/i,
  },
  // a basic periodontal examination
  { short: 'BPE', after: /^\s*[:=]?\s*[\dX*-]/i },
  // how deep a pocket is, or how far the pupils are apart
  {
    short: 'PD',
    after: /^\s*[:=]?\s*(?:\d(?:\s?[-–]\s?\d)?\s?mm\b|[5-7]\d(?:\.\d)?(?:\s?mm\b|\s*[.,;/\n]|\s*$))/i,
  },
  // morphine that another opioid is worth
  { short: 'OME', after: /^\s*[:=~]?\s*\d{2,}/ },
  { short: 'OME', before: /\d\s?(?:mg\s)?$/ },
  // lorries
  {
    short: 'LGV',
    before:
      /\b(?:(?:un)?fit(?:ness)?(?: for| to drive)?(?: an?| as)?|driv\w+(?: an?)?|hold\w*(?: an?| his| her)?|class [12C])\s$/i,
  },
  {
    short: 'LGV',
    after: /^[\s/-]*(?:HGV|PCV|driv|licen[cs]|vehicle|class|group|holder|entitle|renewal|medical)/i,
  },
  // a skull of a fetus
  { short: 'BPD', after: /^\s*[:=]?\s*\d+(?:\.\d+)?\s?(?:cm|mm|w)\b/i },
  // urgent care
  {
    short: 'UC',
    after: /^\s*(?:visit|provider|center|yesterday|today|last\b|on \d|for (?:sore|cough|same|this|eval))/i,
  },
  // a crown
  { short: 'SSC', after: /^\s*(?:placed|crown|on\s+(?:[UL][RL]|tooth|#)|cement|prep|fitted|#)/i },
  // how teeth are brushed
  { short: 'TBI', before: /\bOHI?\b[^.\n]{0,16}$/ },
  // of an optic disc, or a drug that is locked up
  { short: 'CD', after: /^\s*(?:ratio|[:=]?\s*0?\.\d)/i },
  { short: 'CD', after: /^\s*(?:balance|register|cupboard|cabinet|book|check|stock|count|script|prescri)/i },
  // the eye service of a hospital
  { short: 'HES', before: /\b(?:refer(?:red|ral)?|by|under|via|to|at|from)\s+(?:(?:to|the)\s+){0,2}$/i },
  // sport at school
  {
    short: 'PE',
    after:
      /^\s*(?:class|teacher|lessons?|kit\b|gym|coach|excuse|period \d|(?:until|today|at school|this week)\b)/i,
  },
  { short: 'PE', before: /\b(?:during|excused from|sit out(?: of)?|participat\w+ in|missed|skip\w*)\s+$/i },
  // in the morning
  { short: 'OM', before: /\d\s*(?:mg|mcg|micrograms?|g|mls?|units?|tabs?|caps?|puffs?)\.?\s*$/i },
  {
    short: 'OM',
    before: /\b(?:take|tabs?|caps?|i|ii|[12])\s+$/i,
    after: /^\s*(?:$|[\d;,.\n]|and\b|\+|ON\b)/,
  },
  // released slowly
  {
    short: 'MR',
    before: /(?:[a-z]{3}(?:ine|ide|ol|pam|toin|zem|pril)|\b(?:tabs?|caps?|tablets?|capsules?))\s+$/i,
    after: /^\s*(?:$|[\d[,.;\n(]|od\b|bd\b|tds\b|nocte|daily|tabs?\b|caps?\b)/i,
  },
  // who comes to the house
  {
    short: 'DN',
    after: /^s?\s*(?:to\b|team|visit|service|aware|input|referral|informed|attend|for\b|will|review|r\/v)/i,
  },
  {
    short: 'DN',
    before: /\b(?:via|by|the|inform(?:ed)?|ask(?:ed)?|d\/w|refer(?:red)?(?: to)?)\s+$/i,
  },
  // where one wants to die
  { short: 'PPC', after: /^\s*[:=]?\s*(?:home|hospice|hospital|care home|discussed|nursing|unknown)/i },
  // an order of the court
  { short: 'CTO', after: /^\s*(?:in place|review|renew|expire|recall|condition|tribunal|hearing)/i },
  // a soft place on a baby's head
  {
    short: 'AF',
    after:
      /^\s*[:=]?\s*(?:is\s+)?(?:soft|flat|open|closed|full\b|bulging|sunken|S\s?&\s?F|patent|normotensive|\d+(?:\.\d)?\s?x)/i,
  },
  { short: 'AF', before: /\bfontanelles?\s*[:(]?\s*$/i },
  // the heart of an unborn
  { short: 'FHH', after: /^(?:R\b|\s*(?:\d{3}|@|at \d|reg|\+|✓))/ },
  // it moves
  { short: 'FMF', before: /(?:^|[\n.,;])\s*$/, after: /^\s*(?:[,.;+✓]|\s*$)/ },
  // muscles and bones, or who learns
  { short: 'MS', after: /^\s*(?:student|issues|complaints|pain|ROM|symptoms|concerns)\b/i },
  // events of a sleep study
  { short: 'OA', before: /\b(?:CA|MA|RERA|hypopn\w+|AHI)s?[^.\n]{0,12}$/, after: /^s?\s*(?:index|\d)/i },
  // a small word in capitals
  {
    short: 'AS',
    after:
      /^\s+(?:per|above|before|needed|directed|well as|soon|discussed|outlined|advised|required|an?\b|noted|usual)\b/i,
  },
  // a smear tested for what causes it
  { short: 'HPV', after: /^\s*(?:co-?test|primary screen|typing|reflex)/i },
  // a cast
  {
    short: 'TCC',
    before: /\b(?:in|with|wearing)\s+(?:an?\s+)?$/i,
    after: /^\s*(?:for\b[^.]{0,12}\bulcer|[,.;]|$)/,
  },
  { short: 'TCC', after: /^\s*(?:applied|changed?|re-?applied|removed|boot|cast|in situ|insole)/i },
  // identification of a patient, in a message
  { short: 'PID', before: /(?:^|\n)$/, after: /^\|/ },
];
