import { OLDEST_TOLD, readDate } from './dates.ts';
import {
  type JsonMember,
  type JsonNode,
  type JsonNumber,
  type JsonObject,
  type JsonString,
  stringAt,
} from './json-tree.ts';
import { isBlob, memberOf, type Plan, stringsOf } from './plan.ts';
import { asResource, planResource } from './plan-fhir.ts';
import { isNumbered, isThing, type KeyRow, rowOfKey, wordsOfKey } from './telling-keys.ts';

interface JsonScope {
  /** What the key above says of all below it. */
  readonly row?: KeyRow | undefined;
  /** The name of it is one of a thing. */
  readonly thing: boolean;
}

/** Reads any JSON: resources of FHIR by their elements, all else by its keys. */
export function planDocument(node: JsonNode, plan: Plan): void {
  planNode(node, undefined, { thing: false }, plan);
}

function planNode(node: JsonNode, row: KeyRow | undefined, scope: JsonScope, plan: Plan): void {
  const resource = asResource(node);
  if (resource !== undefined) planResource(resource, plan);
  else if (node.kind === 'array') for (const item of node.items) planNode(item, row, scope, plan);
  else if (node.kind === 'object')
    planObject(node, { ...scope, row: row?.inherits === true ? row : undefined }, plan);
  else if (node.kind === 'string') planString(node, row, plan);
  else if (node.kind === 'number') planNumber(node, row, plan);
}

/** Keys in an object of one kind that say how it is meant, not what it is. */
const saysHow = /^(?:use|type|kind|label|primary|preferred|relationship|status|comment|note)s?$/;
const nameParts = ['first', 'given', 'middle', 'last', 'family', 'sur'].map(
  (part) => new RegExp(`(?:^| )${part}(?: ?names?)?$`),
);

function planObject(object: JsonObject, { row: inherited, thing }: JsonScope, plan: Plan): void {
  addNames(object, inherited, plan);
  const coded = isCoded(object);
  for (const { key, value } of object.members) {
    const words = wordsOfKey(key);
    let row = rowOfKey(key);
    if (/^(?:full |display )?names?$/.test(words) && (thing || coded)) row = undefined;
    else if (words === 'display' && coded) continue;
    else if (row === undefined && inherited !== undefined && !saysHow.test(words)) row = inherited;
    planNode(value, row, { thing: isThing(key) }, plan);
  }
}

/** `{"system": …, "code": …, "display": …}` in the words of several exports. */
function isCoded(object: JsonObject): boolean {
  const words = new Set(object.members.map(({ key }) => wordsOfKey(key)));
  return (
    words.has('code') &&
    ['system', 'code system', 'vocabulary', 'terminology', 'display'].some((key) => words.has(key))
  );
}

/** First and last name of one object are one name. */
function addNames(object: JsonObject, inherited: KeyRow | undefined, plan: Plan): void {
  const isName = ({ key }: JsonMember): boolean =>
    inherited?.treatment === 'NAME' || rowOfKey(key)?.treatment === 'NAME';
  const parts = nameParts.map((part) => {
    const found = object.members.find((member) => isName(member) && part.test(wordsOfKey(member.key)));
    return stringsOf(found?.value).join(' ');
  });
  if (parts.filter((part) => part !== '').length > 1) plan.addName(parts);
  plan.patient ??= stringAt(object, 'mrn') ?? stringAt(object, 'patientId') ?? idOfPatient(object);
}

function idOfPatient(object: JsonObject): string | undefined {
  const patient = memberOf(object, 'patient');
  return patient?.kind === 'object' ? (stringAt(patient, 'mrn') ?? stringAt(patient, 'id')) : undefined;
}

function planString(node: JsonString, row: KeyRow | undefined, plan: Plan): void {
  const told = row?.treatment ?? 'text';
  // a code or a state has no more to say; a sentence under such a key is read
  const treatment = told === 'keep' && /\s/.test(node.value.trim()) ? 'text' : told;
  if (treatment === 'keep' || treatment === 'remove') return;
  if (treatment === 'NAME') plan.addName([node.value]);
  const date = readDate(node.value.trim());
  if (isBlob(node.value)) plan.leaves.push({ node, treatment: 'attachment' });
  else if (treatment === 'text' && date !== undefined && date.precision !== 'year')
    plan.leaves.push({ node, treatment: 'date' });
  else if (treatment === 'date' && date === undefined) plan.leaves.push({ node, treatment: 'text' });
  else if (treatment === 'age') planAge(node, plan);
  else plan.leaves.push({ node, treatment });
}

const toldAge = { most: OLDEST_TOLD, above: OLDEST_TOLD + 1 };

/** "94", and as text "94 years". */
function planAge(node: JsonString, plan: Plan): void {
  const whole = /^\s*\d{1,3}(?:\.\d+)?\s*$/.test(node.value);
  plan.leaves.push(whole ? { node, treatment: 'age', age: toldAge } : { node, treatment: 'text' });
}

function planNumber(node: JsonNumber, row: KeyRow | undefined, plan: Plan): void {
  const treatment = row?.treatment;
  if (treatment === 'age') plan.leaves.push({ node, treatment, age: toldAge });
  else if (treatment === 'birth-date' || treatment === 'zip' || treatment === 'id')
    plan.leaves.push({ node, treatment });
  else if (treatment !== undefined && isNumbered(treatment)) plan.leaves.push({ node, treatment });
}
