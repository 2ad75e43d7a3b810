import { expect } from 'vitest';
import { ClincodeError } from '../../src/errors.ts';

/** The ClincodeError that a call throws or rejects with. */
export async function caughtIn(call: () => unknown): Promise<ClincodeError> {
  let error: unknown;
  try {
    await call();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ClincodeError);
  return error as ClincodeError;
}
