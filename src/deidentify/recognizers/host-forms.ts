import { late } from '../patterns/search-pattern.ts';
import type { PhiPattern } from './pattern-recognizer.ts';

/** Machines by an address that ends in what is left out, or by a name that a house gave them. */
export const hostForms: readonly PhiPattern[] = [
  // 33fc:98cb::/64: its end left out
  {
    category: 'IP',
    strength: 3,
    needs: /[\da-f]::(?:[\]/]|\W|$)/i,
    pattern: late.giu`(?<![\w:])(?=[a-f:]{0,8}\d)(?:[\da-f]{1,4}:){1,7}:(?:\]:\d{2,5}|\/\d{1,3})?(?![\w:])`,
  },
  // radpc91.hosp.example, edws12.hospital.local: a machine of a house
  {
    category: 'IP',
    strength: 2,
    needs:
      /\d[a-z\d-]*\.(?:[a-z\d-]+\.)*(?:local|lan|internal|intranet|example|test|corp|home|arpa|invalid|localdomain)(?!\w)/i,
    pattern:
      /(?<![\w@./-])(?=[a-z-]{1,14}\d)[a-z][a-z\d-]{2,40}(?:\.[a-z\d-]{2,24}){0,3}\.(?:local|lan|internal|intranet|example|test|corp|home|arpa|invalid|localdomain)(?![\w-])/giu,
  },
];
