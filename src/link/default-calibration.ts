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
    'method:abbreviation': 0.866,
    'method:name': 2.7344,
    'method:related': 1.5088,
    'method:synonym': 1.69,
    'method:vector': -1.6739,
    'method:words': 1.919,
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
 * all: n 4946, acc@1 0.320, expected calibration error 0.047, linked (at 0.75) 0.133 of them, precision 0.764
 * clinical notes: n 117, acc@1 0.658, expected calibration error 0.151, linked (at 0.75) 0.248 of them, precision 0.724
 */
export const starterCalibration: Calibration = {
  id: 'starter-1',
  weights: {
    'a closer method elsewhere': -0.8538,
    ahead: 0.052,
    behind: -2.0994,
    'beside an exact match': -0.6016,
    bias: -0.9503,
    'last word equal': -0.8487,
    'method:abbreviation': 1.6335,
    'method:name': 2.3259,
    'method:related': 0.7935,
    'method:synonym': 1.9267,
    'method:vector': -1.3236,
    'method:words': 1.336,
    'rivals of a term': 0.0,
    'rivals of an abbreviation': -1.141,
    short: 0.3346,
    similarity: 2.084,
    'similarity^4': 3.4542,
    'words of the name unexplained': -1.465,
    'words of the term unexplained': -2.7839,
  },
};
