import type { HttpApp } from '../http/environment.ts';
import { composeWorker } from './compose-worker.ts';

let app: HttpApp | undefined;

export default {
  fetch(request: Request, env: Readonly<Record<string, unknown>>): Response | Promise<Response> {
    app ??= composeWorker(env);
    return app.fetch(request);
  },
};
