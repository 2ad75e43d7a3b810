/** Reads UTF-8 between two places; a term may begin with U+FEFF, which is no byte order mark there. */
export type TextReader = (start: number, end: number) => string;

export function textReader(bytes: Uint8Array): TextReader {
  // Takes a third of the decoder's time for a name; a Worker may lack it
  const { Buffer } = globalThis;
  if (Buffer !== undefined) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (start, end) => buffer.toString('utf8', start, end);
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (start, end) => decoder.decode(bytes.subarray(start, end));
}
