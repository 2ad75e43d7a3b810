/** Written by `npm run fit:calibration`. Do not edit by hand. */
import type { Calibration } from './calibrate.ts';

/**
 * Cross-validated in 5 folds over documents.
 * all: n 3868, acc@1 0.574, expected calibration error 0.031, linked (at 0.75) 0.429 of them, precision 0.842
 * clinical notes: n 117, acc@1 0.769, expected calibration error 0.108, linked (at 0.75) 0.624 of them, precision 0.904
 */
export const terminologyCalibration: Calibration = {
  id: 'terminology-1',
  weights: {
    'a closer method elsewhere': -1.4344,
    ahead: 0.2616,
    behind: -1.2502,
    bias: -1.2993,
    'bias beside an exact match': -0.663,
    'last word equal': -0.1568,
    'method:abbreviation': 1.6688,
    'method:name': 3.3268,
    'method:related': 2.2961,
    'method:synonym': 2.49,
    'method:words': 2.7495,
    rank: -2.4437,
    'rank beside an exact match': -1.6905,
    'rivals of a term': -0.8471,
    'rivals of an abbreviation': -0.9606,
    short: -0.924,
    similarity: 2.4104,
    'similarity beside an exact match': 0.3277,
    'similarity^4': 1.4526,
    'similarity^4 beside an exact match': 1.9948,
    'words of the name unexplained': 0.7315,
    'words of the term unexplained': -2.7059,
  },
};

/**
 * Cross-validated in 5 folds over documents.
 * all: n 3000, acc@1 0.497, expected calibration error 0.022, linked (at 0.75) 0.394 of them, precision 0.860
 * clinical notes: n 96, acc@1 0.844, expected calibration error 0.078, linked (at 0.75) 0.823 of them, precision 0.924
 */
export const starterCalibration: Calibration = {
  id: 'starter-1',
  weights: {
    'a closer method elsewhere': -0.8775,
    ahead: 0.9222,
    behind: -1.2402,
    bias: -1.3946,
    'bias beside an exact match': -0.6839,
    'last word equal': -0.7635,
    'method:abbreviation': 2.7387,
    'method:name': 2.6303,
    'method:related': 1.1831,
    'method:synonym': 2.4698,
    'method:words': 1.4624,
    rank: -2.7408,
    'rank beside an exact match': -1.9368,
    'rivals of a term': 0.0908,
    short: 1.6959,
    similarity: 2.8173,
    'similarity beside an exact match': 0.4623,
    'similarity^4': 1.1732,
    'similarity^4 beside an exact match': 2.5585,
    'words of the name unexplained': -0.8539,
    'words of the term unexplained': -2.0374,
  },
};
