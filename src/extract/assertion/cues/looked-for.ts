import type { CueGroup } from '../cue-group.ts';

/** Cues of what is looked for, by a test or a way of working, and was not found yet, or asked about. */
export const lookedForCues: readonly CueGroup[] = [
  {
    effect: 'hypothetical',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases:
      '(surface|core|) (antigen|antigens|antibody|antibodies|virus antibody|rna|dna|ag / ab|ab / ag|igg|igm) (test|testing|tests|measurement|measurements|screen|screening|assay|titer|titre|level|levels)|protocol|study|serology|panel|swab|test|testing|order set|bundle|alert|drill|guideline|guidelines|registry|research|foundation',
  },
  {
    effect: 'pseudo',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: `
(surface|core|) (antigen|antigens|antibody|antibodies|virus antibody|rna|dna|ag / ab|ab / ag|igg|igm) (test|testing|tests|screen|screening|assay) (result|results|) (today|on admission|) (is|was|were|are|came back|:|-|) (positive|pos|+|+ ve|reactive|detected|negative|neg|- ve|nonreactive|non - reactive)|
(serology|panel|swab|test|testing|study) (result|results|) (today|yesterday|on admission|at home|) (is|was|were|are|came back|has come back|:|-|) (positive|pos|+|+ ve|reactive|detected|confirmed|abnormal)|
(-|–|:) (swab|test|testing|panel|serology|study|protocol|research)|
(study|research|registry|bundle|panel|alert|protocol) (drug|medication|patient|participant|card|bracelet)`,
  },
  {
    effect: 'hypothetical',
    direction: 'forward',
    scope: 4,
    list: false,
    phrases:
      '(mom|mum|mother|dad|father|parent|parents|family) (asks|asked|asking|ask|enquires|enquired|inquires|inquired|wonders|wondered|is asking|is wondering) (about|re|re :|regarding|about having)',
  },
  // what is known of is asked about too
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases:
      '(mom|mum|mother|dad|father|parent|parents|family) (asks|asked|asking|ask|enquires|enquired|inquires|inquired|wonders|wondered) (about|re|re :|regarding) (her|his|their|my|the|new|other|treatment|meds|medication|options|surgery|diet|management|a|an)',
  },
];
