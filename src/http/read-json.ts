import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ClincodeError } from '../errors.ts';
import type { HttpEnvironment, Middleware } from './environment.ts';

/** JSON is UTF-8 (RFC 8259, 8.1); another charset would read as other words. */
const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Refuses what is not JSON before its body is read. */
export const jsonOnly: Middleware = async (c, next) => {
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) {
    throw new ClincodeError('unsupported_media_type', 'send application/json in UTF-8');
  }
  // what is packed would be told to be no UTF-8
  if (!/^(?:identity)?$/i.test(c.req.header('content-encoding')?.trim() ?? '')) {
    throw new ClincodeError('unsupported_media_type', 'send the body as it is, without Content-Encoding');
  }
  await next();
};

/** Stops reading at the limit, whatever Content-Length says. */
export function limitBody(maxBytes: number): Middleware {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new ClincodeError('text_too_large', `the body is larger than ${maxBytes} bytes`);
    },
  });
}

/**
 * The parsed body. Errors of the parser quote what they stumbled over, so they are not passed on.
 * @throws ClincodeError `bad_json`
 */
export async function readJson(c: Context<HttpEnvironment>): Promise<unknown> {
  let bytes: ArrayBuffer;
  try {
    bytes = await c.req.arrayBuffer();
  } catch {
    throw new ClincodeError('bad_json', 'the body could not be read');
  }
  c.set('bytes', bytes.byteLength);
  let text: string;
  try {
    // fatal: replacement characters would be coded as if the caller had written them
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ClincodeError('bad_json', 'the body is not UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ClincodeError('bad_json', 'the body is not JSON');
  }
}
