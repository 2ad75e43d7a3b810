import type { Span } from '../../note/span.ts';
import { notDone } from './cues.ts';

/** Studies whose result a note tells at the head of a clause. Abbreviations in capitals, words in any case. */
const study = `(?:12-lead|(?:\\d{1,2}[- ]lead )?(?:E[CK]G|EEG|EMG|TTE|TEE|TOE|CXR|AXR|KUB|XR|CT|CTA|CTPA|MRI|MRA|MRCP|USS?|POCUS|PET|DEXA|DXA|OCT|NST|CTG|UDS|BPP|UA|ETT|EGD|OGD|PFTs?|e?FAST)|(?:[Ee]lectro|[Ee]cho)cardiogram|[Ee]cho|[Xx]-?rays?|[Rr]adiographs?|[Uu]ltrasound|[Ss]onogram|[Ss]can|[Dd]opplers?(?: ABPI)?|[Tt]elemetry|ABPI|[Dd]uplex|[\\p{L}]*[Aa]ngiogra(?:m|phy)|[Cc]ystogram|[Cc]holangiogram|[Mm]yelogram|[Ss]pirometry|[Cc]olonoscopy|[Ss]igmoidoscopy|[Ee]ndoscopy|[Bb]ronchoscopy|[Cc]ystoscopy|[Ll]aryngoscopy|[Hh]ysteroscopy|[Aa]rthroscopy|[Dd]ermoscopy|[Mm]ammogra(?:m|phy)|[Hh]olter|[Aa]udiogra(?:m|phy)|[Tt]ympano(?:metry|gram)|[Mm]onospot|[AS]ROM|[Rr]apid (?:[Ss]trep|[Ff]lu|COVID)(?: [AB]\\b)?(?: test| swab)?|POC [\\p{L}\\d-]+|[Ss]kin (?:prick |patch )?test(?:ing|s)|[Bb]ladder scan|(?:[Pp]ure[- ]tone )?[Aa]udiometry|[Uu]rine dip(?:stick)?|[Uu]rinalysis|[Dd]ip(?:stick)?|(?:[\\p{L}]+ )?(?:[Ss]tress|[Tt]olerance|[Pp]rick|[Pp]atch|[Ww]alk|[Ss]leep|[Aa]pnea|[Hh]earing|[Tt]readmill|[Ff]lu|COVID(?:-19)?|TB) tests?|[Ff]undoscopy|[\\p{L}-]{3,}(?:oscopy|ography|ometry|ogram)|(?:[\\p{L}]+ )?[Ss]creen|[Ss]peculum(?: exam(?:ination)?)?|[Mm]onofilament(?: test(?:ing)?)?|(?:[\\p{L}]+ )?(?:[Aa]spirate|[Ss]wabs?|[Cc]ultures?|[Ss]mear)|(?:[Pp]elvic|(?:[Dd]iabetic )?[Ff]oot|(?:[Cc]linical )?[Bb]reast|[Ss]lit[- ]lamp|[Bb]imanual|[Rr]ectal) [Ee]xam(?:ination)?|[Ll]umbar puncture|[Bb]iopsy|(?:[Rr]apid )?(?:strep|flu|antigen) test|[Pp]regnancy test)`;
const articles =
  "(?:(?:An?|The|His|Her|Their|an?|the|his|her|their|[Rr]epeat|[Ii]nitial|[Bb]edside|[Uu]rgent|[Ss]tat|[Pp]ortable|[Tt]oday[’']s) )*";
const told = `(?: to \\d+ ?cm)?(?:\\s?:|\\s+(?:show|showed|shows|showing|demonstrate|revealed|reveals|demonstrated|demonstrates|confirmed|confirms|identified|found|was|were|is|consistent|positive|negative|neg|pos|normal|abnormal|clear|unremarkable|reactive|grew|absent|present|intact|reduced|nil|NAD|NSR|sinus|with|no|today|this|yesterday|overnight)\\b|\\s[+±]\\s?(?=nitrit|leuc|leuk|blood|ket|prot)|\\s[+-](?=[.,;]|$)|\\s+[-–]\\s|\\s+(?:done|performed|obtained|completed)\\b|\\s\\d{1,2}/\\d{1,2}(?![\\d/])|\\s+(?:without|w/o|w/)\\s|\\s\\d\\.\\d|\\s\\d{2,4}\\s?mls?\\b|\\sFEV1\\b)`;
/** "XR hip: severe OA", "Transvaginal ultrasound confirmed …", "CT head was normal", "NST reactive". */
const toldStudy = new RegExp(
  `(?<=^(?:[\\p{L}][\\p{L}/ ]{0,24}: )?|[;,.] |[;,] and | and | - )${articles}((?:(?!(?:by|on|at|in|of|for|with|[Ii]f|[Ww]hen|[Oo]nce)\\b)[\\p{L}\\d/-]+ ){0,4}?${study}(?:(?: of)?(?: the)?(?:(?!${told})(?! (?:not|never|to|will|should|if|or)\\b) (?:[\\p{L}/-]+|\\d-?v(?:iews?)?\\b)){0,5}?)?(?: with(?:out)? (?:(?:IV|oral) )?contrast)?)(?=${told})`,
  'gu',
);
/** Part of every name above. */
const mayTell =
  /E[CK]G|EEG|EMG|T[TEO]E|[CA]XR|KUB|XR|CT|MR[IAC]|US|PET|DE?XA|OCT|NST|UDS|BPP|UA|ETT|EGD|OGD|PFT|FAST|gram|cho|[Xx]-?ray|[Rr]adiogr|[Uu]ltras|[Ss]can|[Dd]oppl|ABPI|[Dd]uplex|angio|scop|graph|metry|[Tt]est|[Dd]ip|[Ff]undos|uncture|iops|ROM|SVD|lead|[Ss]trep|Rapid|[Mm]onosp|POC|[Ee]xam|[Ss]pecul|[Ss]creen|[Ss]wab|[Cc]ultur|[Ss]mear|spirate|[Mm]onofil|[Hh]olter|[Uu]rin/u;
/** What a plan tells of a study that is done. */
const result =
  /^\s*(?:show(?:s|ed)|revealed|demonstrated|confirmed|neg(?:ative)?|pos(?:itive)?|normal|unremarkable|clear|reassuring|(?:with )?no (?!need|indication))\b/iu;
/** "MRI last year", "outside CT", "CT 2019": not of this encounter. */
const otherTime =
  /\b(?:last|previous|prior|old|outside|recent|earlier|planned|pending|future|next|further|follow-?up|booked|scheduled|ordered|requested|arranged|due|ago|since|before|19\d\d|20\d\d)\b/iu;

/** "Extraction of tooth 46 under local anaesthetic." tells of what was done without a verb. */
/** "L inguinal hernia repair w mesh." */
const operation =
  /^(?:(?!(?:no|not|for|plan|planned|s\/p|post|previous|prior|history|hx|elective|awaiting|consider|discussed?|born|seen|after|by|since|from|had|underwent|weeks?|days?|months?|years?|pod|day|now|status|with|and|is|was|are|were|be|to|will|would|should|she|he|they|we|i|who|of|in|on|at|or|if|undergo|patient|pt)\b)[\p{L}\d-]+ ){0,5}?(?:\p{L}+(?:ectomy|plasty|rrhaphy|pexy)|(?:hernia|tendon|ligament|cuff|laceration) repair|(?:hip|knee|valve|joint) replacement|avulsion|matrixectomy|(?:digital|nerve|hematoma|field|ring) block|amputation|ORIF|CABG|TURP|ERCP|[Cc]-section)(?: (?:w|w\/|with) (?!no\b|good\b)[\p{L}]+(?: [\p{L}]+){0,2})?(?=\s*(?:[.;(]|$)|\s(?:w\/|with)\s)/iu;
const operated =
  /^(?:(?!(?:presents?|presenting|for|to|comes|came|here|seen|needs?|plans?|requests?|wants|listed|booked|referred|awaiting|discuss\w*)\b)[\p{L}-]+ ){0,2}?(?:extraction|N?SVD|(?:shave|punch|core|excisional|incisional) biopsy|removal|insertion|irrigation|repair|cryotherapy|excision|incision and drainage|I&D|suturing|debridement|aspiration|cauteri[sz]ation|evacuation|cleaning and suturing|closed reduction|removal|injection|delivery)\s(?:of|to)\s[^.,;:]{3,60}?(?=\s(?:under|with|without|using|via|by|over|today|done|performed|was|were|will|is|planned|advised|recommended|discussed)\b|[.,;]|$)/iu;

/** Studies of which a sentence tells what they showed, and so that they were done; operations that it names without a verb. */
export function studiesOf(text: string, { start, end }: Span, isPlan = false): readonly Span[] {
  const words = text.slice(start, end);
  const found: Span[] = [];
  for (const match of mayTell.test(words) ? words.matchAll(toldStudy) : []) {
    const name = match[1]!;
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (
      otherTime.test(name) ||
      (isPlan && !result.test(words.slice(match.index + match[0].length))) ||
      /^\s+(?:is|was|were) (?:to be|not|planned|scheduled|declined|refused|deferred|ordered|requested|booked|arranged|cancel)/iu.test(
        behind,
      )
    )
      continue;
    const before = words
      .slice(0, match.index)
      .split(/[;:]|\b(?:but|then)\b/u)
      .at(-1)!;
    if (notDone.test(before) || otherTime.test(behind.split(/[.;,]/u)[0]!)) continue;
    const from = start + match.index + match[0].length - name.length;
    found.push({ start: from, end: from + name.length });
  }
  const done = isPlan ? null : (operated.exec(words) ?? operation.exec(words));
  if (
    done !== null &&
    !/^\s(?:will|is|planned|advised|recommended|discussed)/iu.test(words.slice(done[0].length)) &&
    !notDone.test(words)
  )
    found.push({ start, end: start + done[0].length });
  return found;
}
