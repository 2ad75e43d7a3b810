const signBefore = /(?:[([]\s*([-–−+])\s*[)\]]|(?:^|[\s,;(])([-–−+])ve)\s*$/;
/** "-chills, +cough": the sign touches the word. */
const signTouching = /(^|[\s,;(])([-–−+])$|(^\s*|[,;(]\s*)([-–−+])\s$/;
const signAfter = /^\s*[([]\s*([-–−+])\s*(?:ve)?[)\]]|^\s*:?\s*([-–−+])\+*(?:ve)?\s*(?:[,;.)\n]|$)/;

/** A hyphen at the start of a line is a bullet, unless its list goes on with signs. */
function isSign(line: string, sign: string, rest: string): boolean {
  return (
    sign === '+' || line.trim() !== sign || /^[^\n]{0,60}?(?:[,;]\s*[-–−+]\s?|\s[-–−+])\p{L}/u.test(rest)
  );
}

const anySign = /[-–−+]/;
const signed = /[([]\s*[-–−+]\s*[)\]]/;
/** "(-) fever, | cough": the sign before the first item of a list. */
const headsList = /[([]\s*([-–−+])\s*[)\]]\s*[^;.()[\]\n:]{1,60},\s*(?:and\s|or\s)?$/;

/** "+ cough; - fever, | chills": the sign of a list among lists with signs. */
const headsBare = /(?:^|[;:,])\s*([-–−])\s?\p{L}[^;.()[\]\n:+]{0,60},\s*(?:and\s|or\s)?$/u;
const plus = /(?:^|[;:,])\s*\+\s?\p{L}/u;

/** The sign of a mention, "+" or one of the dashes: "(-) rash", "-chills", "fever (+)". @param line what of it is before */
export function signOf(before: string, line: string, after: string): string | undefined {
  if (!anySign.test(line) && !anySign.test(after)) return undefined;
  const first = signed.exec(line);
  if (first !== null) {
    // "DM (-) HTN (+)": signs stand behind their items where one stands before the first
    if (/[\p{L}\d]\s?$/u.test(line.slice(0, first.index))) return signAfter.exec(after)?.[1];
    const head = headsList.exec(line)?.[1];
    if (head !== undefined) return head;
  }
  const bare = headsBare.exec(line)?.[1];
  if (bare !== undefined && plus.test(line + after.slice(0, 80).split('\n', 1)[0])) return bare;
  const touch = signTouching.exec(before);
  const touching = touch?.[2] ?? touch?.[4];
  if (touching !== undefined && isSign(line, touching, after)) return touching;
  const around = signBefore.exec(before) ?? signAfter.exec(after);
  return around?.[1] ?? around?.[2];
}
