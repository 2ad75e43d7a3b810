import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';

/** A login: letters of a name with a number before or behind them, "kbell2", "4411-kbl", "KB3". */
export function isLogin(value: string, sure = false): boolean {
  return (
    /^(?:[a-z]{2,10}\d{1,4}|[A-Z]{2,3}\d{1,2}|\d{3,6}-?[a-z]{2,4}|[a-z]{1,8}[._][a-z]{3,14}\d{0,3})$/u.test(
      value,
    ) &&
    // Behind the label of a user the letters may be those of a short form as well: "tech dw07"
    (sure || !isAbbreviation(value.replaceAll(/\d/gu, ''))) &&
    !isClinicalName(value) &&
    !isDictionaryWord(value.replaceAll(/[\d-]/gu, '')) &&
    !/^(?:hb|pm|fio|spo|pao|paco|hco|ca|na|type|grade|stage|day|wk|week|dose|bed|room|rm|lot|ver|v)\d/iu.test(
      value,
    )
  );
}

/** Letters that somebody signs with: "KB", "kbl", "TMcG". */
export function isStaffInitials(value: string): boolean {
  return (
    (/^(?:\p{Lu}{2,3}|\p{Ll}{2,3}|\p{Lu}{1,2}(?:Mc|Mac|O|D)\p{Lu})$/u.test(value) &&
      !isAbbreviation(value) &&
      !isDictionaryWord(value) &&
      !/^(.)\1{2}$/u.test(value)) ||
    /^\p{Lu}\.(?:\p{Lu}\.){1,2}$/u.test(value)
  );
}
