import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { hasClinicalShape, isClinicalName } from '../words/clinical-names.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const id = 'login-marks';
/** What machines call somebody who did something. */
const doer =
  '(?:last[_ -]?)?(?:edit(?:ed)?|updat(?:ed|e)|creat(?:ed|e)|modif(?:ied|y)|sign(?:ed)?|enter(?:ed)?|author(?:ed)?|print(?:ed)?|review(?:ed)?|access(?:ed)?|open(?:ed)?|verif(?:ied|y)|chart(?:ed)?|record(?:ed)?|upload(?:ed)?|export(?:ed)?|generated?|requested?|run|locked|saved|submitted|released|acknowledged|scanned|filed|faxed|sent|viewed|changed|performed)[_ -]?by';
const login = '(?<value>[A-Za-z][\\w.-]{1,23}[A-Za-z\\d])';

/** Letters and figures, or letters parted by a sign, as in no word; or small letters of no dictionary. */
function isLogin(value: string): boolean {
  if (/^(?:true|false|null|none|system|auto|admin|unknown|v?\d+(?:\.\d+)*)$/iu.test(value)) return false;
  if (/^[A-Za-z]{2,}[\w.-]*\d|_|\p{Ll}\.\p{Ll}|^[a-z]+-[a-z]{1,12}$/u.test(value))
    return !isAbbreviation(value);
  return (
    /^[a-z]{5,}$/u.test(value) &&
    !isDictionaryWord(value) &&
    !isClinicalName(value) &&
    !hasClinicalShape(value)
  );
}

const patterns: readonly PhiPattern[] = [
  // "lastEditedBy": "kbello-m", by=svc_rn_bello, signed_by: kbello
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /by["']?\s?[:=]/i,
    pattern: new RegExp(`(?<![\\p{L}])(?:${doer}|by)["']?\\s?[:=]\\s?["']?${login}(?![\\w@-])`, 'dgiu'),
    check: isLogin,
  },
  // "Printed 6-Nov-23 05:14 by KBELLO02", "locked 1/7 00:12 by bellok"
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: / by /,
    pattern: new RegExp(
      `\\d{1,2}:?\\d{2}(?::\\d{2})?(?: ?[ap]m)?(?: \\p{Lu}{2,4})? by ${login}(?=[ \\t]{2,}|[ \\t]*(?:\\r?\\n|$|[|;)]))`,
      'dgiu',
    ),
    check: isLogin,
  },
  // svc_hl7, adm_bello: accounts of machines and of those who run them
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /\b(?:svc|srv|adm|usr|sa)_/,
    pattern: /(?<![\w.-])(?:svc|srv|adm|usr|sa)_[a-z\d]{2,16}(?:_[a-z\d]{2,16}){0,2}(?![\w-])/g,
  },
  // Behind a signature: "p. bello rn / pbello7"
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: /[/|] ?(?<value>[a-z]{4,12}\d{1,3})(?=[ \t]*(?:\r?\n|$))/dgu,
    check: (value) =>
      !isDictionaryWord(value.replace(/\d+$/u, '')) && !isAbbreviation(value.replace(/\d+$/u, '')),
  },
  // 'notified via portal as "kbello_pears"', "portal user kbello9", "handle: kb_runner"
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /portal|app|chart|forum|online|telehealth|zoom|teams|slack/i,
    pattern:
      /(?:portal|mychart|app|forum|online|telehealth|zoom|teams|slack|message|account)[^\n.]{0,24}? (?:as|user|from|name|to|by) ["“']?(?<value>(?=[\w.-]*[_\d])[A-Za-z][\w.-]{3,24})/dgiu,
    check: (value) => /_|\p{L}{4,}\d/u.test(value) && isLogin(value),
  },
];
const byMarks = patternRecognizer(id, '1', patterns);
const userHead =
  /^(?:user(?: ?(?:id|name))?|login|userid|username|uid|operator|account|by|accessed by|who)$/iu;
const cell = /\S(?:\S| (?=\S))*/gu;
const logHead = /(?:^|[ \t|,])(?:USER|User|user|LOGIN|Login|OPERATOR|Operator|UID|ACCESSED BY|Accessed by)/u;

/** Cells below "USER" of a log whose columns stand apart. */
function fromLogs(text: string): PhiFinding[] {
  if (!logHead.test(text)) return [];
  const findings: PhiFinding[] = [];
  let column: number | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.length > 400) continue;
    const cells = [...line.matchAll(cell)];
    if (cells.length < 2) continue;
    const head = cells.find(({ 0: value }) => userHead.test(value.trim()));
    if (head !== undefined && cells.length > 2 && !/\d/u.test(line)) {
      column = head.index;
      continue;
    }
    if (column === undefined) continue;
    const under = cells.find(({ index }) => index === column);
    if (under !== undefined && /^[A-Za-z][\w.-]{2,20}$/u.test(under[0]) && isLogin(under[0]))
      findings.push({
        start: start + under.index,
        end: start + under.index + under[0].length,
        category: 'OTHER_ID',
        strength: 2,
        recognizer: id,
      });
  }
  return findings;
}

/** Logins by the field, the log or the signature that they stand in. */
export const loginMarks: PhiRecognizer = {
  id,
  version: '1',
  recognize: (note) => [...(byMarks.recognize(note) as readonly PhiFinding[]), ...fromLogs(note.text)],
};
