import type { PhiRecognizer } from '../phi-recognizer.ts';
import { phiTagger } from '../tagger/phi-tagger.ts';
import { addressBlocks } from './address-blocks.ts';
import { addressLines } from './address-lines.ts';
import { addresses } from './addresses.ts';
import { ages } from './ages.ts';
import { announcedNames } from './announced-names.ts';
import { announcedPlaces } from './announced-places.ts';
import { banner } from './banner.ts';
import { biometrics } from './biometrics.ts';
import { boardRows } from './board-rows.ts';
import { calledNames } from './called-names.ts';
import { careHouses } from './care-houses.ts';
import { codeTokens } from './code-tokens.ts';
import { columns } from './columns.ts';
import { contact } from './contact.ts';
import { cuedPlaces } from './cued-places.ts';
import { cuedStreets } from './cued-streets.ts';
import { dates } from './dates.ts';
import { devices } from './devices.ts';
import { districts } from './districts.ts';
import { facilities } from './facilities.ts';
import { firms } from './firms.ts';
import { foreignStreets } from './foreign-streets.ts';
import { headerCells } from './header-cells.ts';
import { hl7 } from './hl7.ts';
import { homeTowns } from './home-towns.ts';
import { idFields } from './id-fields.ts';
import { identifiers } from './identifiers.ts';
import { identityRows } from './identity-rows.ts';
import { initialMarks } from './initial-marks.ts';
import { institutions } from './institutions.ts';
import { knownHouses } from './known-houses.ts';
import { knownPlaces } from './known-places.ts';
import { lineHeads } from './line-heads.ts';
import { lineInitials } from './line-initials.ts';
import { logins } from './logins.ts';
import { nameCredentials } from './name-credentials.ts';
import { nameFields } from './name-fields.ts';
import { nameLexicon } from './name-lexicon.ts';
import { nameMarks } from './name-marks.ts';
import { namePhrases } from './name-phrases.ts';
import { nameRecords } from './name-records.ts';
import { nameShapes } from './name-shapes.ts';
import { nameSlots } from './name-slots.ts';
import { namedCodes } from './named-codes.ts';
import { namedPlaces } from './named-places.ts';
import { namedWards } from './named-wards.ts';
import { names } from './names.ts';
import { namesBefore } from './names-before.ts';
import { namesOfWords } from './names-of-words.ts';
import { oneCasePlaces } from './one-case-places.ts';
import { pagers } from './pagers.ts';
import { patientProbes } from './patient-probes.ts';
import { peopleInLetters } from './people-in-letters.ts';
import { peopleInLines } from './people-in-lines.ts';
import { peopleInPassing } from './people-in-passing.ts';
import { personApposition } from './person-apposition.ts';
import { personContext } from './person-context.ts';
import { personCues } from './person-cues.ts';
import { placeContexts } from './place-contexts.ts';
import { placeCues } from './place-cues.ts';
import { placeForms } from './place-forms.ts';
import { placeMarks } from './place-marks.ts';
import { plates } from './plates.ts';
import { positions } from './positions.ts';
import { postcodes } from './postcodes.ts';
import { providerNumbers } from './provider-numbers.ts';
import { roadsides } from './roadsides.ts';
import { saidInitials } from './said-initials.ts';
import { sights } from './sights.ts';
import { signOffs } from './sign-offs.ts';
import { signatures } from './signatures.ts';
import { siteMarks } from './site-marks.ts';
import { smallLetters } from './small-letters.ts';
import { smallNames } from './small-names.ts';
import { spelledDigits } from './spelled-digits.ts';
import { ssn } from './ssn.ts';
import { staffMarks } from './staff-marks.ts';
import { streetForms } from './street-forms.ts';
import { streetNames } from './street-names.ts';
import { surePeople } from './sure-people.ts';
import { toldOfPeople } from './told-of-people.ts';
import { townNouns } from './town-nouns.ts';
import { towns } from './towns.ts';
import { tradeNames } from './trade-names.ts';
import { unknownNames } from './unknown-names.ts';
import { unlistedNames } from './unlisted-names.ts';
import { vehicles } from './vehicles.ts';
import { wardTalk } from './ward-talk.ts';
import { workplaces } from './workplaces.ts';

/** All but the learned judge: what it reads, and what its fit and the tables of rules ask. */
export const rules: readonly PhiRecognizer[] = [
  patientProbes,
  names,
  nameCredentials,
  nameFields,
  namePhrases,
  nameMarks,
  nameLexicon,
  unknownNames,
  unlistedNames,
  personContext,
  personCues,
  personApposition,
  peopleInLetters,
  peopleInLines,
  peopleInPassing,
  surePeople,
  announcedNames,
  identityRows,
  toldOfPeople,
  wardTalk,
  namesOfWords,
  nameRecords,
  nameShapes,
  signatures,
  signOffs,
  boardRows,
  calledNames,
  nameSlots,
  namesBefore,
  smallNames,
  staffMarks,
  initialMarks,
  lineInitials,
  saidInitials,
  lineHeads,
  banner,
  headerCells,
  hl7,
  dates,
  ages,
  contact,
  pagers,
  ssn,
  identifiers,
  idFields,
  codeTokens,
  columns,
  spelledDigits,
  providerNumbers,
  logins,
  namedCodes,
  devices,
  vehicles,
  plates,
  biometrics,
  addresses,
  addressBlocks,
  addressLines,
  streetForms,
  cuedStreets,
  cuedPlaces,
  announcedPlaces,
  foreignStreets,
  positions,
  postcodes,
  institutions,
  careHouses,
  facilities,
  firms,
  townNouns,
  towns,
  homeTowns,
  namedPlaces,
  namedWards,
  placeCues,
  placeContexts,
  placeForms,
  placeMarks,
  knownPlaces,
  knownHouses,
  streetNames,
  siteMarks,
  oneCasePlaces,
  sights,
  roadsides,
  tradeNames,
  districts,
  smallLetters,
  workplaces,
];

const recognizers: readonly PhiRecognizer[] = [...rules, phiTagger].map((recognizer) => ({
  ...recognizer,
  readsTurns: true,
}));

/** The recognizers that need no model and no download. Their order does not matter. */
export function defaultRecognizers(): readonly PhiRecognizer[] {
  return recognizers;
}
