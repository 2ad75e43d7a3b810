import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

const root = join(import.meta.dirname, '..');
const require = createRequire(join(root, 'package.json'));
const ofWrangler = createRequire(require.resolve('wrangler/package.json'));
const MODULE = /\.(?:bin|js|wasm)$/;

/** Bundles the Worker as `wrangler deploy` does. @returns bytes of its modules */
export function bundleWorker(folder: string): Readonly<Record<string, number>> {
  const wrangler = join(dirname(require.resolve('wrangler/package.json')), 'bin/wrangler.js');
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', folder], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' },
    stdio: 'ignore',
  });
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => MODULE.test(name))
      .map((name) => [name, statSync(join(folder, name)).size]),
  );
}

/** Megabytes of an isolate: what its heap holds, code too, and what lies beside it, which are array buffers. */
export interface IsolateMemory {
  readonly heap: number;
  readonly buffers: number;
}

export interface Answered {
  readonly status: number;
  readonly cpuMs: number;
  readonly json: { readonly mentions?: readonly unknown[] };
}

/** The bundle in a workerd of its own, without the layers that `wrangler dev` puts around it. Linux only: CPU time and memory are read from /proc. */
export class Workerd {
  readonly #child: ChildProcess;
  readonly #url: string;
  readonly #inspector: WebSocket;
  readonly #waiting = new Map<number, (message: InspectorMessage) => void>();
  #asked = 0;
  #context = 0;

  private constructor(child: ChildProcess, url: string, inspector: WebSocket) {
    this.#child = child;
    this.#url = url;
    this.#inspector = inspector;
    inspector.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as InspectorMessage;
      if (message.method === 'Runtime.executionContextCreated') this.#context = message.params!.context.id;
      this.#waiting.get(message.id ?? -1)?.(message);
    });
    inspector.addEventListener('close', () => {
      for (const answer of this.#waiting.values()) answer({ error: 'workerd is gone' });
    });
  }

  /** @param heapMebibytes the most that V8 may take for the heap; absent: its own default, which is far more than an isolate has */
  static async start(folder: string, heapMebibytes?: number): Promise<Workerd> {
    writeFileSync(join(folder, 'config.capnp'), configOf(readdirSync(folder), heapMebibytes));
    const workerd = ofWrangler.resolve('workerd/bin/workerd');
    const child = spawn(
      workerd,
      ['serve', '--control-fd=3', '--inspector-addr=127.0.0.1:0', 'config.capnp'],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
    );
    const ports = await listening(child.stdio[3] as Readable);
    const inspector = new WebSocket(`ws://127.0.0.1:${ports.inspector}/main`);
    await new Promise((resolve) => inspector.addEventListener('open', resolve));
    const started = new Workerd(child, `http://127.0.0.1:${ports.http}`, inspector);
    await started.#ask('Runtime.enable');
    return started;
  }

  /** CPU time of the process until now. */
  get cpuMs(): number {
    const tasks = `/proc/${this.#child.pid}/task`;
    const ns = readdirSync(tasks).map((task) =>
      Number(readFileSync(join(tasks, task, 'schedstat'), 'utf8').split(' ')[0]),
    );
    return ns.reduce((sum, each) => sum + each, 0) / 1e6;
  }

  async post(path: string, body: unknown): Promise<Answered> {
    const before = this.cpuMs;
    const response = await fetch(this.#url + path, {
      method: 'POST',
      // workerd closes what it keeps open without a word
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(body),
    });
    const json = (await response.json()) as Answered['json'];
    return { status: response.status, json, cpuMs: this.cpuMs - before };
  }

  /** @param collected after a full collection of garbage */
  async memory(collected: boolean): Promise<IsolateMemory> {
    if (collected) await this.#ask('Runtime.evaluate', { contextId: this.#context, expression: 'gc()' });
    const { usedSize, backingStorageSize } = await this.#ask('Runtime.getHeapUsage');
    const megabytes = (bytes: number) => Number((bytes / 1e6).toFixed(1));
    return { heap: megabytes(usedSize!), buffers: megabytes(backingStorageSize!) };
  }

  stop(): void {
    this.#inspector.close();
    this.#child.kill();
  }

  #ask(method: string, params: object = {}): Promise<Readonly<Record<string, number>>> {
    const id = ++this.#asked;
    this.#inspector.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        this.#waiting.delete(id);
        if (result === undefined) reject(new Error(`${method}: ${JSON.stringify(error)}`));
        else resolve(result);
      });
    });
  }
}

interface InspectorMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly context: { readonly id: number } };
  readonly result?: Readonly<Record<string, number>>;
  readonly error?: unknown;
}

/** Waits until workerd has said on which ports it listens, a line of JSON each. */
async function listening(control: Readable): Promise<{ http: number; inspector: number }> {
  let said = '';
  for await (const chunk of control) {
    said += String(chunk);
    const http = /"listen","socket":"http","port":(\d+)/.exec(said)?.[1];
    const inspector = /"listen-inspector","port":(\d+)/.exec(said)?.[1];
    if (http !== undefined && inspector !== undefined)
      return { http: Number(http), inspector: Number(inspector) };
  }
  throw new Error(`workerd did not start: ${said}`);
}

/** The date and the flags are those of wrangler.toml. */
function configOf(files: readonly string[], heapMebibytes: number | undefined): string {
  const toml = readFileSync(join(root, 'wrangler.toml'), 'utf8');
  const date = /^compatibility_date = (".*")/m.exec(toml)![1];
  const flags = /^compatibility_flags = (\[.*\])/m.exec(toml)![1];
  const kinds = { bin: 'data', wasm: 'wasm' } as const;
  const modules = files.flatMap((name) => {
    const kind = kinds[name.split('.').at(-1) as keyof typeof kinds];
    return kind === undefined ? [] : [`(name = "./${name}", ${kind} = embed "${name}")`];
  });
  const v8 = ['--expose-gc', ...(heapMebibytes === undefined ? [] : [`--max-heap-size=${heapMebibytes}`])];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  v8Flags = ${JSON.stringify(v8)},
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js"), ${modules.join(', ')}],
  compatibilityDate = ${date},
  compatibilityFlags = ${flags},
);
`;
}
