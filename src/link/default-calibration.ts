/** Written by `npm run fit:calibration`. Do not edit by hand. */
import type { Calibration } from './calibrate.ts';

/**
 * Cross-validated in 5 folds over documents.
 * all: n 3868, acc@1 0.565, expected calibration error 0.065, linked (at 0.75) 0.404 of them, precision 0.842
 * clinical notes: n 117, acc@1 0.752, expected calibration error 0.106, linked (at 0.75) 0.598 of them, precision 0.900
 */
export const terminologyCalibration: Calibration = {
  id: 'terminology-1',
  weights: {
    'a closer method elsewhere': -1.0705,
    ahead: 0.3722,
    behind: -2.2517,
    'beside an exact match': -0.7776,
    bias: 0.4809,
    'last word equal': -0.2217,
    'method:abbreviation': 0.8660,
    'method:name': 2.7344,
    'method:related': 1.5088,
    'method:synonym': 1.6900,
    'method:vector': -1.6739,
    'method:words': 1.9190,
    'rivals of a term': -0.7399,
    'rivals of an abbreviation': -0.9292,
    short: -1.1353,
    similarity: 1.5117,
    'similarity^4': 3.1447,
    'words of the name unexplained': 0.3118,
    'words of the term unexplained': -3.8993,
  },
};

/**
 * Cross-validated in 5 folds over documents.
 * all: n 3300, acc@1 0.483, expected calibration error 0.059, linked (at 0.75) 0.391 of them, precision 0.847
 * clinical notes: n 96, acc@1 0.833, expected calibration error 0.077, linked (at 0.75) 0.729 of them, precision 0.900
 */
export const starterCalibration: Calibration = {
  id: 'starter-1',
  weights: {
    'a closer method elsewhere': -0.5722,
    ahead: 1.2227,
    behind: -2.0217,
    'beside an exact match': -0.6796,
    bias: -0.2942,
    'last word equal': -1.0421,
    'method:abbreviation': 0.8126,
    'method:name': 2.4362,
    'method:related': 0.9906,
    'method:synonym': 2.1654,
    'method:vector': -1.3462,
    'method:words': 1.0766,
    'rivals of a term': 0.0000,
    'rivals of an abbreviation': -0.8155,
    short: 0.7865,
    similarity: 2.9660,
    'similarity^4': 2.8495,
    'words of the name unexplained': -1.4843,
    'words of the term unexplained': -3.0367,
  },
};
