import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One scripted answer of a server. */
export interface WireReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body: unknown;
  /** Waits before it answers, or until the client goes away. */
  readonly delayMs?: number;
  /** Sends half of the body and closes the connection. */
  readonly cutConnection?: boolean;
}

/** A request that reached the server. */
export interface WireCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As it came over the wire, for searches for what must not be in it. */
  readonly raw: string;
}

export interface WireServer {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Names that no message of ours may carry on: real bodies repeat parts of the request, so those of the tests do. */
export const providerBody = 'BODY-OF-THE-PROVIDER';

/** A server on 127.0.0.1 that answers every call as `answer` says. */
export async function startWireServer(answer: (call: WireCall) => WireReply): Promise<WireServer> {
  const server = createServer((request, response) => {
    void handle(request, response);
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '', headers } = request;
    const reply = answer({ method, path, headers, raw: Buffer.concat(chunks).toString('utf8') });
    if (reply.delayMs === undefined) return send(response, reply);
    const timer = setTimeout(() => send(response, reply), reply.delayMs);
    response.on('close', () => clearTimeout(timer));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Replies in turn; the last one repeats. */
export function inTurn(replies: readonly WireReply[]): () => WireReply {
  let next = 0;
  return () => {
    const reply = replies[Math.min(next, replies.length - 1)]!;
    next += 1;
    return reply;
  };
}

function send(response: ServerResponse, reply: WireReply): void {
  const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
  response.writeHead(reply.status ?? 200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...reply.headers,
  });
  if (reply.cutConnection === true) {
    response.write(text.slice(0, text.length >> 1), () => response.destroy());
    return;
  }
  response.end(text);
}
