import type { AskedPattern } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { Treatment } from './treatments.ts';

/** Data types of FHIR R4 (https://hl7.org/fhir/R4/datatypes.html) that have rows of their own. */
export const datatypes = [
  'HumanName',
  'NameExtension',
  'Address',
  'ContactPoint',
  'Identifier',
  'Reference',
  'Attachment',
  'Period',
  'Narrative',
  'Coding',
  'Quantity',
  'Signature',
  'Extension',
] as const;

export type Datatype = (typeof datatypes)[number];

/** What needs the values beside it: see `plan-fhir`. */
export type Beside =
  | 'request-url'
  | 'contact-value'
  | 'identifier-value'
  | 'reference-display'
  | 'coding-display'
  | 'quantity-value';

export type FhirTreatment = Treatment | Datatype | Beside;

/** Resources or data types (`*`: any), the end of the path from there (`*`: any), what is done. */
export type FhirRow = readonly [on: string, paths: string, treatment: FhirTreatment];

/**
 * Elements of FHIR R4 and what 45 CFR 164.514(b)(2)(i) asks of them; the letters are its identifiers. The longest path of
 * the nearest type wins, then `*`. An element without a row is judged by its type: a reference, a date, a name of a data
 * type at its end (valueAddress), else free text.
 */
export const fhirRows: readonly FhirRow[] = [
  // (A) names of the patient, relatives and household; of staff too, beyond Safe Harbor
  ['Patient Person RelatedPerson Practitioner', 'name', 'HumanName'],
  ['Patient Organization InsurancePlan', 'contact.name', 'HumanName'],
  ['HumanName', 'use', 'keep'],
  ['HumanName', 'period', 'Period'],
  ['HumanName', 'prefix suffix', 'text'],
  ['HumanName', 'extension', 'NameExtension'],
  ['HumanName', '*', 'NAME'],
  ['NameExtension', 'url valueCode', 'keep'],
  ['NameExtension', 'extension', 'NameExtension'],
  ['NameExtension', '*', 'NAME'],
  // of resources that R4 does not have: only a name of a person has these parts
  ['*', 'name.family name.given', 'NAME'],
  ['*', 'authorString', 'NAME'],
  ['AuditEvent', 'agent.name agent.altId', 'NAME'],
  ['FamilyMemberHistory', 'name', 'NAME'],
  ['ContactDetail', 'name', 'NAME'],
  ['Extension/patient-mothersMaidenName', 'valueString', 'NAME'],
  ['Extension/patient-preferredName', 'valueString', 'NAME'],
  ['*', 'contact.telecom', 'ContactPoint'],
  // (B) places below a state; names of organizations and places too, beyond Safe Harbor
  ['*', 'address', 'Address'],
  ['Endpoint', 'address', 'address'],
  ['Address', 'use type state country', 'keep'],
  ['Address', 'postalCode', 'zip'],
  ['Address', 'period', 'Period'],
  ['Address', 'extension', 'remove'],
  ['Address', '*', 'GEO'],
  ['Organization Location HealthcareService', 'name alias', 'GEO'],
  ['Location', 'position', 'remove'],
  ['Extension/geolocation', 'extension', 'remove'],
  // (C) dates but the year, ages over 89
  ['Patient Person RelatedPerson Practitioner', 'birthDate', 'birth-date'],
  ['*', 'birthDate', 'birth-date'],
  ['FamilyMemberHistory', 'bornDate bornString', 'birth-date'],
  ['Patient', 'deceasedDateTime', 'date'],
  ['FamilyMemberHistory', 'deceasedDate', 'date'],
  ['Period', 'start end', 'date'],
  ['Quantity', 'value', 'quantity-value'],
  ['*', 'meta.lastUpdated response.lastModified request.ifModifiedSince', 'instant'],
  ['Bundle', 'timestamp', 'instant'],
  ['Observation DiagnosticReport Media', 'issued', 'instant'],
  ['*', 'valueInstant effectiveInstant', 'instant'],
  ['AuditEvent Provenance', 'recorded', 'instant'],
  ['Appointment AppointmentResponse Slot', 'start end', 'instant'],
  ['DocumentReference', 'date', 'instant'],
  ['Signature', 'when', 'instant'],
  ['Subscription', 'end', 'instant'],
  // (D) (E) (F) telephone, fax, e-mail
  ['*', 'telecom', 'ContactPoint'],
  ['ContactPoint', 'system use', 'keep'],
  ['ContactPoint', 'value', 'contact-value'],
  ['ContactPoint', 'period', 'Period'],
  // (G) to (M) numbers
  ['*', 'identifier', 'Identifier'],
  ['Identifier', 'use', 'keep'],
  // a hospital numbers its patients in a system of its own, and names it
  ['Identifier', 'system', 'address'],
  ['Identifier', 'value', 'identifier-value'],
  ['Identifier', 'period', 'Period'],
  ['Identifier', 'assigner', 'Reference'],
  ['Coverage', 'subscriberId', 'HEALTH_PLAN'],
  ['Coverage', 'class.value', 'HEALTH_PLAN'],
  ['Device', 'serialNumber lotNumber distinctIdentifier', 'DEVICE'],
  ['Device', 'udiCarrier.carrierHRF udiCarrier.carrierAIDC', 'DEVICE'],
  ['Immunization Medication', 'lotNumber batch.lotNumber', 'DEVICE'],
  // (N) (O) web and network addresses
  ['*', 'fullUrl response.location', 'reference'],
  ['*', 'request.url', 'request-url'],
  // a search by an identifier
  ['*', 'request.ifNoneExist', 'OTHER_ID'],
  ['Bundle', 'link.url', 'reference'],
  ['*', 'meta.source', 'reference'],
  ['AuditEvent', 'network.address', 'IP'],
  ['Attachment', 'url', 'reference'],
  // (P) (Q) pictures and what else is attached
  ['*', 'photo', 'remove'],
  ['Attachment', 'contentType language', 'keep'],
  ['Attachment', 'data', 'attachment'],
  ['Attachment', 'size hash', 'remove'],
  ['Binary', 'contentType', 'keep'],
  ['Binary', 'data', 'attachment'],
  ['Signature', 'data', 'remove'],
  ['Media', 'content', 'Attachment'],
  // (R) ids, the same in all documents
  ['*', 'id', 'id'],
  ['Reference', 'reference', 'reference'],
  ['Reference', 'type', 'keep'],
  ['Reference', 'display', 'reference-display'],
  ['Reference', 'identifier', 'Identifier'],
  ['ImagingStudy', 'uid', 'oid'],
  ['*', 'valueOid', 'oid'],
  ['*', 'valueId', 'id'],
  ['*', 'valueUuid', 'reference'],
  ['*', 'valueUri valueUrl', 'address'],
  ['*', 'valueBase64Binary', 'remove'],
  // text
  ['Narrative', 'status', 'keep'],
  ['Narrative', 'div', 'narrative'],
  // codes, which say nothing of a person
  ['Extension', 'url', 'keep'],
  ['Coding', 'system version code userSelected', 'keep'],
  ['Coding', 'display', 'coding-display'],
  ['Quantity', 'unit system code comparator', 'keep'],
  ['*', 'resourceType status intent use gender unit system code language versionId profile', 'keep'],
  ['*', 'request.method response.status response.etag', 'keep'],
  ['*', 'questionnaire instantiatesCanonical valueCanonical valueCode valueTime linkId', 'keep'],
];

/** Category of an identifier by the code of its type (http://terminology.hl7.org/CodeSystem/v2-0203). */
export const identifierCodes: Readonly<Record<string, PhiCategory>> = {
  MR: 'MRN',
  MRT: 'MRN',
  PI: 'MRN',
  SS: 'SSN',
  SB: 'SSN',
  MB: 'HEALTH_PLAN',
  SN: 'HEALTH_PLAN',
  MC: 'HEALTH_PLAN',
  MA: 'HEALTH_PLAN',
  HC: 'HEALTH_PLAN',
  AN: 'ACCOUNT',
  DL: 'LICENSE',
  NPI: 'LICENSE',
  DEA: 'LICENSE',
  MD: 'LICENSE',
  SL: 'LICENSE',
  PLAC: 'OTHER_ID',
  SNO: 'DEVICE',
  UDI: 'DEVICE',
};

/** The same by its system, for identifiers without a type. */
export const identifierSystems: readonly (readonly [AskedPattern, PhiCategory])[] = [
  [/us-ssn|2\.16\.840\.1\.113883\.4\.1$/i, 'SSN'],
  [/us-npi|2\.16\.840\.1\.113883\.4\.6$/i, 'LICENSE'],
  [/us-mbi|us-medicare|medicaid/i, 'HEALTH_PLAN'],
  [/mrn|medical-?record|patient-?id|nhs-number/i, 'MRN'],
  [/licen[cs]e/i, 'LICENSE'],
];

export const contactSystems: Readonly<Record<string, PhiCategory>> = {
  phone: 'PHONE',
  pager: 'PHONE',
  sms: 'PHONE',
  fax: 'FAX',
  email: 'EMAIL',
  url: 'URL',
};

/** What the words beside a reference name, by the type of what it points to; of another type they are text. */
export const displayOfType: Readonly<Record<string, Treatment>> = {
  Patient: 'NAME',
  Person: 'NAME',
  RelatedPerson: 'NAME',
  Practitioner: 'NAME',
  PractitionerRole: 'NAME',
  Organization: 'GEO',
  Location: 'GEO',
  HealthcareService: 'GEO',
};

/** Elements that point to a person where the reference does not say its type. */
export const personElements =
  /^(?:subject|patient|individual|actor|performer|author|asserter|recorder|practitioner|generalPractitioner|participant|requester|provider|enterer|who|party|sender|receiver|recipient|beneficiary|subscriber|policyHolder|payee|collector|member|onBehalfOf|attester|authenticator|interpreter|resultsInterpreter|informationSource|source|owner|dispenser|responsible|carePerson)$/i;
export const placeElements =
  /^(?:location|organization|managingOrganization|serviceProvider|custodian|facility|insurer|payor|origin|destination|performingOrganization|manufacturer)$/i;
