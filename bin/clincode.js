#!/usr/bin/env node
// the sources run as they are: tsx strips their types while they load
import { register } from 'tsx/esm/api';

register();
await import('../src/entry/cli.ts');
