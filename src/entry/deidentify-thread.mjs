// a thread begins without what strips the types of its sources
import { register } from 'tsx/esm/api';

register();
await import('./compose-thread.ts');
