import type { PhiCategory } from '../phi-category.ts';
import { OLDEST_TOLD, readDate } from './dates.ts';
import {
  contactSystems,
  type Datatype,
  datatypes,
  displayOfType,
  type FhirTreatment,
  identifierCodes,
  identifierSystems,
  personElements,
  placeElements,
} from './fhir-elements.ts';
import { type FhirScope, fhirTreatmentOf } from './fhir-lookup.ts';
import { type JsonMember, type JsonNode, type JsonObject, removeMembers, stringAt } from './json-tree.ts';
import { isBlob, memberOf, type Plan, stringsOf } from './plan.ts';
import { rowOfKey } from './telling-keys.ts';
import { categoryOf, type Treatment } from './treatments.ts';

const isDatatype = (treatment: string): treatment is Datatype =>
  (datatypes as readonly string[]).includes(treatment);

/** A resource of FHIR, also one inside other JSON. */
export function asResource(node: JsonNode): JsonObject | undefined {
  if (node.kind !== 'object') return undefined;
  return /^[A-Z][A-Za-z]+$/.test(stringAt(node, 'resourceType') ?? '') ? node : undefined;
}

export function planResource(resource: JsonObject, plan: Plan): void {
  const type = stringAt(resource, 'resourceType')!;
  if (type === 'Bundle') noteTypes(resource, plan);
  if (type === 'Patient') plan.patient ??= stringAt(resource, 'id');
  planObject(resource, { type, path: [], element: '', owner: '' }, plan);
}

/** A bundle of a transaction refers by `urn:uuid:`, which does not say to what. */
function noteTypes(bundle: JsonObject, plan: Plan): void {
  const entries = memberOf(bundle, 'entry');
  if (entries?.kind !== 'array') return;
  for (const entry of entries.items) {
    if (entry.kind !== 'object') continue;
    const resource = memberOf(entry, 'resource');
    const url = stringAt(entry, 'fullUrl');
    const type = resource?.kind === 'object' ? stringAt(resource, 'resourceType') : undefined;
    if (url !== undefined && type !== undefined) plan.types.set(url, type);
  }
}

function planObject(object: JsonObject, scope: FhirScope, plan: Plan): void {
  if (scope.type === 'HumanName') {
    const given = stringsOf(memberOf(object, 'given'));
    plan.addName([...given, stringAt(object, 'family')]);
    plan.addName([stringAt(object, 'text')]);
  }
  if (scope.type === 'Reference') notePatient(object, scope, plan);
  const asked = questionOf(object, scope);
  const removed = new Set<JsonMember>();
  for (const member of object.members) {
    // "_birthDate" holds the extensions of "birthDate"
    const key = member.key.replace(/^_(?=\w)/, '');
    const isAnswer = asked !== undefined && /^(?:answer|value[A-Z]\w*)$/.test(key);
    const treatment = fhirTreatmentOf(isAnswer ? { ...scope, inherited: asked } : scope, key, member.value);
    if (treatment === 'remove') {
      removed.add(member);
      const category = removals[key];
      if (category !== undefined) plan.removed.push(category);
    } else
      planValue(
        member.value,
        { treatment, object, member },
        { ...scope, path: [...scope.path, key], element: key },
        plan,
      );
  }
  if (removed.size > 0) plan.edits.push(...removeMembers(object, removed));
}

/** What the question or the name of a parameter says of its answer: `{"text": "Last name", "answer": …}`. */
function questionOf(object: JsonObject, { type }: FhirScope): PhiCategory | undefined {
  const asks = { QuestionnaireResponse: 'text', Parameters: 'name' }[type];
  return asks === undefined ? undefined : categoryOf(rowOfKey(stringAt(object, asks) ?? '')?.treatment);
}

const removals: Readonly<Record<string, 'PHOTO' | 'GEO' | 'BIOMETRIC' | 'OTHER_ID'>> = {
  photo: 'PHOTO',
  position: 'GEO',
  extension: 'GEO',
  data: 'BIOMETRIC',
  valueBase64Binary: 'OTHER_ID',
};

/** Whose dates these are, for files that hold a kind of resource each. */
function notePatient(reference: JsonObject, { owner }: FhirScope, plan: Plan): void {
  if (plan.patient !== undefined || !/^(?:subject|patient|beneficiary|individual)$/.test(owner)) return;
  const target = stringAt(reference, 'reference');
  if (target === undefined || target.startsWith('#')) return;
  plan.patient = /([\w.-]+)$/.exec(target.replace(/\/_history\/.*$/, ''))?.[1];
}

interface Place {
  readonly treatment: FhirTreatment | undefined;
  readonly object: JsonObject;
  readonly member: JsonMember;
}

function planValue(node: JsonNode, place: Place, scope: FhirScope, plan: Plan): void {
  const { treatment } = place;
  const resource = asResource(node);
  if (resource !== undefined) {
    planResource(resource, plan);
    return;
  }
  if (node.kind === 'array') {
    for (const item of node.items) planValue(item, place, scope, plan);
    return;
  }
  if (node.kind === 'object') {
    const type = treatment !== undefined && isDatatype(treatment) ? treatment : undefined;
    if (type === undefined) {
      planObject(node, { ...scope, inherited: categoryOf(treatment) }, plan);
      return;
    }
    const url = type === 'Extension' ? (stringAt(node, 'url')?.split('/').at(-1) ?? '') : undefined;
    const named = url === undefined ? type : `Extension/${url}`;
    // the address of an extension is its key
    const inherited = url === undefined ? undefined : categoryOf(rowOfKey(url)?.treatment);
    planObject(
      node,
      { type: named, path: [], element: scope.element, owner: scope.element, inherited },
      plan,
    );
    return;
  }
  if (node.kind === 'literal') return;
  const resolved = resolve(place, scope, node, plan);
  if (resolved === 'keep' || resolved === 'remove') return;
  if (node.kind === 'number') {
    planNumber(node, resolved, place, plan);
    return;
  }
  if (resolved === 'NAME' && scope.type !== 'HumanName') plan.addName([node.value]);
  const contentType = resolved === 'attachment' ? stringAt(place.object, 'contentType') : undefined;
  plan.leaves.push({
    node,
    treatment: resolved,
    ...(place.member.value === node && { member: place.member, object: place.object }),
    ...(contentType !== undefined && { contentType }),
  });
}

/** Years, months, weeks and days (UCUM): the greatest number that is told, and what is written above it. */
const ages: Readonly<Record<string, readonly [most: number, above: number]>> = {
  a: [OLDEST_TOLD, OLDEST_TOLD + 1],
  mo: [OLDEST_TOLD * 12 + 11, (OLDEST_TOLD + 1) * 12],
  wk: [4695, 4696],
  d: [32_871, 32_872],
};

/** Numbers are measurements, but for an age. */
function planNumber(
  node: JsonNode & { kind: 'number' },
  treatment: Exclude<Treatment, 'keep' | 'remove'>,
  { object }: Place,
  plan: Plan,
): void {
  if (treatment !== 'age') return;
  const unit = (stringAt(object, 'code') ?? stringAt(object, 'unit') ?? '').toLowerCase();
  const age = ages[/^(?:a|ann|years?|yrs?|y|yo)$/.test(unit) ? 'a' : unit];
  if (age !== undefined) plan.leaves.push({ node, treatment, age: { most: age[0], above: age[1] } });
}

/** What is done with a value that the values beside it explain. */
function resolve({ treatment, object }: Place, scope: FhirScope, node: JsonNode, plan: Plan): Treatment {
  switch (treatment) {
    case undefined:
      return defaultOf(node, scope.element);
    case 'contact-value': {
      const category = contactSystems[stringAt(object, 'system') ?? ''];
      return category ?? (node.kind === 'string' && node.value.includes('@') ? 'EMAIL' : 'PHONE');
    }
    case 'identifier-value':
      return identifierCategory(object);
    case 'reference-display':
      return displayTreatment(object, scope, plan);
    case 'coding-display':
      return stringAt(object, 'code') === undefined ? 'text' : 'keep';
    case 'quantity-value':
      return 'age';
    case 'request-url':
      // "Patient", where one is to be created
      return node.kind === 'string' && /^[A-Z][A-Za-z]+\/?$/.test(node.value) ? 'keep' : 'reference';
    case 'HumanName':
      return 'NAME';
    case 'Address':
      return 'GEO';
    default:
      return isDatatype(treatment) ? 'text' : treatment;
  }
}

const dateElement = /(?:date|time|start|end|when|period|recorded|issued|authored|created|event|born)/i;

function defaultOf(node: JsonNode, element: string): Treatment {
  if (node.kind !== 'string') return 'keep';
  if (isBlob(node.value)) return 'attachment';
  // an address or a URN of no element that the table knows
  if (/^(?:https?:\/\/|urn:)\S+$/i.test(node.value)) return 'address';
  const date = readDate(node.value);
  // a number of four digits is a year only where one is expected
  return date !== undefined && (date.precision !== 'year' || dateElement.test(element)) ? 'date' : 'text';
}

function identifierCategory(identifier: JsonObject): Treatment {
  const type = memberOf(identifier, 'type');
  const codings = type?.kind === 'object' ? memberOf(type, 'coding') : undefined;
  for (const coding of codings?.kind === 'array' ? codings.items : []) {
    const code = coding.kind === 'object' ? stringAt(coding, 'code') : undefined;
    if (code !== undefined && Object.hasOwn(identifierCodes, code)) return identifierCodes[code]!;
  }
  const system = stringAt(identifier, 'system') ?? '';
  return identifierSystems.find(([pattern]) => pattern.test(system))?.[1] ?? 'OTHER_ID';
}

function displayTreatment(reference: JsonObject, { owner }: FhirScope, plan: Plan): Treatment {
  const target = stringAt(reference, 'reference') ?? '';
  const type =
    stringAt(reference, 'type') ??
    plan.types.get(target) ??
    /(?:^|\/)([A-Z][A-Za-z]+)(?:\/[\w.-]+(?:\/_history\/.*)?|\?.*)$/.exec(target)?.[1];
  if (type !== undefined) return displayOfType[type] ?? 'text';
  if (personElements.test(owner)) return 'NAME';
  return placeElements.test(owner) ? 'GEO' : 'text';
}
