/** Written by `npm run fit:calibration`. Do not edit by hand. */
import type { Calibration } from './calibrate.ts';

/**
 * Cross-validated in 5 folds over documents.
 * all: n 3868, acc@1 0.566, expected calibration error 0.032, linked (at 0.75) 0.431 of them, precision 0.843
 * clinical notes: n 117, acc@1 0.761, expected calibration error 0.108, linked (at 0.75) 0.632 of them, precision 0.905
 */
export const terminologyCalibration: Calibration = {
  id: 'terminology-1',
  weights: {
    'a closer method elsewhere': -1.4275,
    ahead: 0.3119,
    behind: -1.1794,
    bias: -1.6347,
    'bias beside an exact match': -0.6612,
    'last word equal': -0.1356,
    'method:abbreviation': 1.6589,
    'method:name': 3.3267,
    'method:related': 2.2907,
    'method:synonym': 2.487,
    'method:words': 2.6643,
    rank: -2.3725,
    'rank beside an exact match': -1.7165,
    'rivals of a term': -0.8487,
    'rivals of an abbreviation': -0.9563,
    short: -0.9329,
    similarity: 2.7244,
    'similarity beside an exact match': 0.3159,
    'similarity^4': 1.4757,
    'similarity^4 beside an exact match': 1.9702,
    'words of the name unexplained': 0.619,
    'words of the term unexplained': -2.6436,
  },
};

/**
 * Cross-validated in 5 folds over documents.
 * all: n 3000, acc@1 0.497, expected calibration error 0.023, linked (at 0.75) 0.394 of them, precision 0.860
 * clinical notes: n 96, acc@1 0.844, expected calibration error 0.078, linked (at 0.75) 0.823 of them, precision 0.924
 */
export const starterCalibration: Calibration = {
  id: 'starter-1',
  weights: {
    'a closer method elsewhere': -0.8771,
    ahead: 0.9172,
    behind: -1.2411,
    bias: -1.3974,
    'bias beside an exact match': -0.6826,
    'last word equal': -0.7646,
    'method:abbreviation': 2.7387,
    'method:name': 2.6304,
    'method:related': 1.1834,
    'method:synonym': 2.469,
    'method:words': 1.4626,
    rank: -2.7346,
    'rank beside an exact match': -1.9364,
    'rivals of a term': 0.0909,
    short: 1.6959,
    similarity: 2.8259,
    'similarity beside an exact match': 0.4644,
    'similarity^4': 1.1715,
    'similarity^4 beside an exact match': 2.556,
    'words of the name unexplained': -0.8556,
    'words of the term unexplained': -2.0389,
  },
};
