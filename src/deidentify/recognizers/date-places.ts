import { monthKey, weekdayKey } from './date-words.ts';
import { doubtfulHolidayKey, holidayKey } from './holidays.ts';
import { cueKey, signKey } from './spoken-dates.ts';
import { wordPlaces } from './word-places.ts';

/** Where a text has the words that dates are built around. */
export const datePlaces = wordPlaces({
  month: monthKey,
  weekday: weekdayKey,
  holiday: holidayKey,
  doubtfulHoliday: doubtfulHolidayKey,
  day: /^(?:Day|Eve)$/u,
  cue: cueKey,
  sign: signKey,
});
