import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';
import { isLogin, isStaffInitials } from './login-shapes.ts';
import { staffLabels } from './slot-words.ts';
import { isSmallSurname } from './small-surname.ts';

const id = 'staff-marks';

/** What is done to a record, a specimen or a drug, always by somebody. Tests and treatments are done by means as well and are not here. */
const acts = late.iu`(?:^|[^\p{L}])(?:un)?(?:locked|copied|called|scanned|indexed|idx(?:'?d)?|keyed|crossmatched|x-?m(?:'?d)?|hung|spiked|stamped|logged|counted|changed|checked|chk(?:'?d)?|verified|ver(?:if)?(?:'?d)?|vfd|recorded|rec'?d|received|rcvd|issued|pulled|wasted|witnessed|wit|booked|registered|merged|mailed|faxed|sent|released|opened|overrid(?:e|den)|coded|billed|audited|captured|uploaded|imported|attached|filed|shredded|read|read back|given|drawn|tubed|taken|restocked|calibrated|serviced|cleaned|inspected|voided|amended|appended|cancel+ed|co-?signed|ack(?:nowledged)?(?:'?d)?|relabel+ed|label+ed|triaged|roomed|entered|edited|updated|signed|reviewed|printed|created|reported|typed|transcribed|dictated|scribed|collected|noted|approved|authori[sz]ed|exported|reset|resulted|modified|administered|abstracted|submitted|generated|documented|added|obtained|requested|req'?d|ordered|set up|prepared|prepped|dispensed|filled|mixed|compounded|transported|escorted|accepted|discharged|viewed|accessed|linked|closed|reopened|completed|witnessed|scrubbed|autoclaved|loaded|packed|sorted|retrieved|archived|pended|routed|queued|posted|deleted|flagged|initialed|initialled|notari[sz]ed|interviewed|swabbed|stuck|screened|consented|enrolled|randomi[sz]ed)\b[^.;\n]{0,40}$`;
const by = wordsThat((word) => /^by$/iu.test(word));
/** A value behind "by": letters, a login or a small surname that ends its clause. */
const value = late.u`^:? ?((?:\p{Lu}\.){2,3}|[\p{L}\d]+(?:[._-][\p{L}\d]+){0,2})(?=[ \t]*(?:$|[\n,;|)\]/]|\.(?:\s|$))| {2}| (?:on|at|from|in|for|to|via|@)\b| \d)`;

/** A day, a date, an hour or a shift, behind which a sheet has initials. */
const when =
  '(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{1,2}:\\d{2}|\\d{4}|(?:[Mm]on?|[Tt]u(?:es?)?|[Ww](?:ed)?|[Tt]h(?:u(?:rs?)?)?|[Ff](?:ri)?|[Ss](?:at?|un?)?|[MTWFS]|[DENP]|AM|PM|am|pm|days?|eves?|nights?|noc)):?';
const cell = searched(
  `(?<![\\p{L}\\d/.-])${when} {1,2}(?<value>\\p{Ll}{2,3}|\\p{Lu}{2,3})(?=[ \\t]*(?:$|[\\n,;|/])| {1,4}(?:\\p{L}{1,4}|\\d{1,4}[/:.-]?\\d{0,2}[\\d/]{0,5}) {1,2}|[ ]\\p{L}{2,4} \\d)`,
  'dgu',
);
const sheet = late.iu`\b(?:sheet|log|chk|check|checks|checked|rounds?|rounding|roster|initials?|inits?|DOT|tracker|flowsheet|temps?|fridge|cart|turns?|turned|q2h?|restraints?|rota|grid|tally|count|signed|sign-off|observed|obs|witnessed|cleaning)\b`;
/** Done, and who did it: "machine chk OK kbl 12/9", "override kbl." */
const done = late.dgiu`\b(?:ok|okay|ok'?d|chk|chk'd|checked|ck'?d|done|verified|verify|ver|vfd|noted|ack|ack'd|reviewed|init|inits|initial|initials|override|ovr|cosign|waste|wasted|hung|given|drawn|sent|rec'd|rcvd|counted|correct|complete|completed|pass|passed|locked|charted|typed|filed|scanned|indexed|emailed|faxed|called|logged) (?<value>\p{Ll}{2,3}|\p{Lu}{2,3})(?=[ \t]*(?:$|[\n;|)])|\.(?:\s|$)| {2}| \d{1,2}[/.-]\d| \d{4}\b)`;
/** Before these letters in capitals are a person's, not what was passed or sent: "passed OAE" */
const signing = late.iu`^(?:ok|okay|chk|ck|init|initial|verif|ver |vfd|noted|ack|overrid|ovr|cosign|count|reviewed)`;
/** Author and typist on their line or before the days of dictation: "KBL:ds D/08-02", "KBL/rt" */
const pair = late.dgu`(?:^|[\n.;)]|[ \t]{2})[ \t]{0,4}(?<author>\p{Lu}{2,4}|\p{Lu}\p{Ll}?\p{Lu}{1,2}) ?[:/] ?(?<clerk>\p{Ll}{2,3})(?=[ \t]*(?:\r?\n|$)|[ \t]{1,4}(?:D|T|DD|DT|d|t|Job|JOB|job)[ :/#]{1,2}\d|[/:] ?\d)|\b(?:[Rr]ead|[Tt]yped|[Dd]ictated|[Ss]igned)\. (?<author2>\p{Lu}{2,4})[:/](?<clerk2>\p{Ll}{2,3})(?![\p{L}\d])`;
/** A log's key: user=kbello, actor: kbello2, "operator":"kbell" */
const key = late.dgiu`(?<![\p{L}\d])(?:user(?:[ _-]?(?:name|id))?|usr|uid|actor|principal|login|log-?in|acct_?user|who|subject_?user|requestor|owner|account|oper(?:ator)?|clerk|chg_?by|mod_?by|upd_?by)["']?[=:]["' ]{0,2}(?<value>[a-z][a-z\d]{2,15}(?:[._-][a-z\d]{2,15}){0,2})(?![\w@'’-]|\.\w)`;

/** Those who leave initials, a login or a small surname where something was done. */
export const staffMarks: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const add = (start: number, found: string): void => {
      findings.push({ start, end: start + found.length, category: 'NAME', strength: 2, recognizer: id });
    };
    const words = wordsOf(text);
    for (const index of by(text)) {
      const word = words[index]!;
      const match = value.exec(text.slice(word.end, word.end + 32));
      const found = match?.[1] ?? '';
      if (found === '' || /^(?:drs?|mrs?|ms)$/iu.test(found)) continue;
      // "PPD read 8-5 by nl.", "given by kmb": small letters that no means has
      const isSmall = /^\p{Ll}{2,3}$/u.test(found) && !isDictionaryWord(found) && !means.has(found);
      if (!isSmall && !acts.test(text.slice(Math.max(0, word.start - 60), word.start))) continue;
      if (isSmall || isLogin(found) || isInitials(found) || (found.length > 4 && isSmallSurname(found)))
        add(word.end + (match?.[0].indexOf(found) ?? 0), found);
    }
    fromSheets(text, add);
    for (const match of matchesOf(done, text)) {
      const found = match.groups?.value ?? '';
      if (isStaffInitials(found) && !(found.length > 2 && /^\p{Lu}/u.test(found) && !signing.test(match[0])))
        add(match.index + match[0].length - found.length, found);
    }
    for (const match of matchesOf(pair, text)) {
      const [author, clerk] = [
        match.groups?.author ?? match.groups?.author2 ?? '',
        match.groups?.clerk ?? match.groups?.clerk2 ?? '',
      ];
      if ((isAbbreviation(author) && isAbbreviation(clerk)) || (isDictionaryWord(clerk) && clerk.length > 2))
        continue;
      const start = match.index + match[0].indexOf(author);
      add(start, author);
      add(match.index + match[0].length - clerk.length, clerk);
    }
    for (const match of matchesOf(key, text)) {
      const found = match.groups?.value ?? '';
      if (found === found.toLowerCase() && (isLogin(found) || (found.length > 4 && isSmallSurname(found))))
        add(match.index + match[0].length - found.length, found);
    }
    return findings;
  },
};

/** By what something is done, not by whom. */
const means: ReadonlySet<string> = new Set(
  'ct mri us pet po iv im sc sq sl pr pv ng og gt peg neb mdi pcr cxr mr fna ekg ecg eeg emg abg tte tee pca hx ga lmp ihc np pa md rn do pt ot slp rt st mw sw er ed icu ob gyn ent gi pcp fam prn bid tid qid hs fish bx us-guided cbc dna rna ems pd sms vpn app car bus cab zip ups fax tel web vox mom dad mum her him us me you ant'.split(
    ' ',
  ),
);

function isInitials(found: string): boolean {
  return /^\p{Lu}/u.test(found) && isStaffInitials(found) && !staffLabels.has(found.toLowerCase());
}

/** Two cells or more of initials in one line: "6/1 kb, 6/2 kb, 6/3 ---, 6/4 rvl"; that letters are a unit elsewhere says nothing there. */
function fromSheets(text: string, add: (start: number, found: string) => void): void {
  let line: { end: number; cells: { start: number; value: string }[] } = { end: -1, cells: [] };
  const flush = (): void => {
    const { cells, end } = line;
    if (cells.length < 2) return;
    const from = text.lastIndexOf('\n', cells[0]!.start);
    const before = text.lastIndexOf('\n', Math.max(0, from - 1));
    if (!sheet.test(text.slice(Math.max(0, before, from - 160), Math.min(end, from + 400)))) return;
    if (!cells.some((one) => isStaffInitials(one.value))) return;
    for (const one of cells) if (!noInitials.test(one.value)) add(one.start, one.value);
  };
  for (const match of matchesOf(cell, text)) {
    const found = match.groups?.value ?? '';
    const start = match.index + match[0].length - found.length;
    if (start > line.end) {
      flush();
      const end = text.indexOf('\n', start);
      line = { end: end < 0 ? text.length : end, cells: [] };
    }
    line.cells.push({ start, value: found });
  }
  flush();
}
const noInitials = late.iu`^(?:am|pm|to|ok|no|of|at|on|in|and|the|for|mg|ml|cc|iu|po|iv|im|sq|sc|pt|na|nil|off|yes|bid|tid|qid|prn|npo|bm|neg|pos|hr|hrs|min|x\d?|ra|nc|bp|wnl|nad)$`;
