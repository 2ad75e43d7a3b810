import { createMemoryConceptStore } from '../../src/link/concept-stores/memory.ts';
import { conceptStoreContract } from '../contract/concept-store.contract.ts';

conceptStoreContract('memory', createMemoryConceptStore);
