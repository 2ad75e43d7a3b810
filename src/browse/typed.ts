import { checkText } from '../note/note-input.ts';

/** Above the longest term of a terminology. */
const MAX_TYPED_CHARS = 500;

/** What was typed into a search. @throws ClincodeError `text_missing`, `text_too_large`, `text_not_unicode`, `text_has_nul` */
export function parseTyped(typed: string | undefined, field: string): string {
  return checkText(typed, field, MAX_TYPED_CHARS);
}
