#!/usr/bin/env node
import { runSource } from '../src/entry/run-source.mjs';

await runSource('src/entry/cli.ts');
