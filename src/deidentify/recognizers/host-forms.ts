import { late } from '../patterns/search-pattern.ts';
import type { PhiPattern } from './pattern-recognizer.ts';

/** Machines by an address that ends in what is left out or by a name that a house gave them, and accounts by the place that they are on. */
export const hostForms: readonly PhiPattern[] = [
  // 33fc:98cb::/64: its end left out
  {
    category: 'IP',
    strength: 3,
    needs: /[\da-f]::(?:[\]/]|\W|$)/i,
    pattern: late.giu`(?<![\w:])(?=[a-f:]{0,8}\d)(?:[\da-f]{1,4}:){1,7}:(?:\]:\d{2,5}|\/\d{1,3})?(?![\w:])`,
  },
  // radpc91.hosp.example, edws12.hospital.local: a machine of a house
  {
    category: 'IP',
    strength: 2,
    needs:
      /\d[a-z\d-]*\.(?:[a-z\d-]+\.)*(?:local|lan|internal|intranet|example|test|corp|home|arpa|invalid|localdomain)(?!\w)/i,
    pattern:
      /(?<![\w@./-])(?=[a-z-]{1,14}\d)[a-z][a-z\d-]{2,40}(?:\.[a-z\d-]{2,24}){0,3}\.(?:local|lan|internal|intranet|example|test|corp|home|arpa|invalid|localdomain)(?![\w-])/giu,
  },
  // host-10-7-3-42, ip-172-31-4-9.ec2.internal: an address within a name
  {
    category: 'IP',
    strength: 2,
    needs: /-\d{1,3}-\d{1,3}-\d/,
    pattern:
      /(?<![\w@./-])(?:host|ip|dhcp|pool|static|ppp|node|vpn|client|user|cpe|c|pc|ws)-(?:\d{1,3}-){3}\d{1,3}(?:[.-][a-z\d-]{1,24}){0,4}(?![\w-])/giu,
  },
  // 001A2B8A0A26: the address of a card of a network without its signs
  {
    category: 'DEVICE',
    strength: 2,
    needs: /\d[a-f]|[a-f]\d/i,
    pattern: /(?<![\w.-])(?=\d{0,11}[a-f])(?=[a-f]{0,11}\d)(?:[\dA-F]{12}|[\da-f]{12})(?![\w-]|\.\d)/gu,
  },
  // "posts as vesna#91416 on TikTok"
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: / on (?:tik ?tok|insta|facebook|twitter|reddit|you ?tube|twitch|snap|discord|threads|tumblr)/i,
    pattern:
      /\b(?:as|by|called|under|named|user|handle|account) (?<value>@?(?=[a-z]{0,24}[\d_.#-])[a-z\d_][\w.#-]{3,30}|[a-z]{6,24}\d{2,4})(?= on (?:tik ?tok|insta|facebook|twitter|reddit|you ?tube|twitch|snap|discord|threads|tumblr))/dgi,
  },
];
