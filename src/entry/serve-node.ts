import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { ClincodeError } from '../errors.ts';

/** How long requests in flight may take once the server was told to stop. */
const CLOSE_WITHIN_MS = 10_000;
const SWEEP_EVERY_MS = 50;
/** Longer than the usual 60 s of proxies: who reuses a connection must not find it closed that moment. */
const KEEP_ALIVE_MS = 65_000;

export interface ServeOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Default: this machine only. Notes are patient data: put TLS and authentication in front of any other. */
  readonly host?: string;
}

export interface RunningServer {
  readonly port: number;
  /** Stops accepting, lets requests in flight finish for up to 10 s, then cuts what is left. */
  close(): Promise<void>;
}

/**
 * Serves an app on Node. Signals are the caller's business.
 * @throws ClincodeError `invalid_config` if the address cannot be had
 */
export async function serveNode(
  app: { fetch(request: Request): Response | Promise<Response> },
  { port, host = '127.0.0.1' }: ServeOptions,
): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: (request) => app.fetch(request),
    // HTTP/1.0 needs no Host, and checks of health are often written in it: without a name they were answered 400
    hostname: 'localhost',
  }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      const why = error.code === 'EADDRINUSE' ? 'the port is in use' : error.code;
      reject(new ClincodeError('invalid_config', `cannot listen on ${host}:${port}: ${why}`));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new ClincodeError('internal', 'no TCP port');
  let closed: Promise<void> | undefined;
  return { port: address.port, close: () => (closed ??= closeGently(server)) };
}

function closeGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // a connection that answers its last request now is idle a moment later, and would be kept alive
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_EVERY_MS);
    const cut = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}
