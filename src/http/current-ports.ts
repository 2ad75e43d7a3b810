import { type ClincodeError, toClincodeError } from '../errors.ts';
import type { Logger } from '../observe/logger.ts';
import type { Metrics, ReloadOutcome } from '../observe/metrics.ts';
import { type FailedReload, type HttpPorts, indexesOf } from './options.ts';

export interface CurrentPortsOptions {
  /**
   * Opens the index that is in place, checks it and makes everything that belongs to it, ready to answer.
   * Gives `current` back if that is still the one. Rejects if it must not be served.
   */
  open(current: HttpPorts | undefined): Promise<HttpPorts>;
  /** What was opened already. */
  readonly first?: HttpPorts;
  readonly logger: Logger;
  readonly metrics?: Metrics;
  /** Aborted when the server closes: a reload that was cut off by that is no failure. */
  readonly signal?: AbortSignal;
}

/**
 * The ports that requests are answered with now. `reload` opens the index in place beside the one that is
 * served and then puts it in its stead, in one assignment: a request that has taken its ports before keeps
 * them to its end, and with the last of them the old index is given free, since nothing here holds it.
 */
export class CurrentPorts {
  readonly #options: CurrentPortsOptions;
  #ports: HttpPorts | undefined;
  #opening: Promise<HttpPorts> | undefined;
  #reloading: Promise<ReloadOutcome | undefined> = Promise.resolve(undefined);
  /** The reload that begins when that one has ended. */
  #waiting: Promise<ReloadOutcome | undefined> | undefined;
  #failed: FailedReload | undefined;

  constructor(options: CurrentPortsOptions) {
    const { first, ...rest } = options;
    this.#options = rest;
    this.#ports = first;
    if (first !== undefined) this.#tell(first);
  }

  /** See `HttpOptions.getPorts`. A failure is not kept: the index may be put in place while the server runs. */
  async get(): Promise<HttpPorts> {
    return this.#ports ?? this.#open();
  }

  /** See `HttpOptions.lastFailedReload`. */
  get lastFailed(): FailedReload | undefined {
    return this.#failed;
  }

  /**
   * Never rejects: an index that is refused leaves the old one where it is. A call while another one is at
   * work begins after it, since that one may have read what was in place before. Undefined if the server
   * was closed meanwhile.
   */
  reload(): Promise<ReloadOutcome | undefined> {
    this.#waiting ??= this.#reloading.then(() => {
      this.#waiting = undefined;
      this.#reloading = this.#reloadOnce();
      return this.#reloading;
    });
    return this.#waiting;
  }

  async #reloadOnce(): Promise<ReloadOutcome | undefined> {
    const started = performance.now();
    const before = this.#ports;
    // what a request has begun to open may be what was in place before
    await this.#opening?.catch(() => undefined);
    let outcome: ReloadOutcome;
    let error: ClincodeError | undefined;
    try {
      outcome = (await this.#open()) === before ? 'unchanged' : 'swapped';
    } catch (thrown) {
      if (this.#options.signal?.aborted) return undefined;
      outcome = 'refused';
      error = toClincodeError(thrown);
      this.#failed = { at: new Date(), error };
    }
    this.#record(outcome, performance.now() - started, error);
    return outcome;
  }

  #open(): Promise<HttpPorts> {
    this.#opening ??= this.#options
      .open(this.#ports)
      .then((ports) => {
        if (ports !== this.#ports) this.#tell(ports);
        this.#ports = ports;
        return ports;
      })
      .finally(() => {
        this.#opening = undefined;
      });
    return this.#opening;
  }

  #tell(ports: HttpPorts): void {
    this.#options.metrics?.serving(
      indexesOf(ports).map(({ id, manifest: { codeSystem } }) => ({
        id,
        system: codeSystem.uri,
        ...(codeSystem.release !== undefined && { release: codeSystem.release }),
      })),
    );
  }

  /** The index of the line is the one that is served from now on. */
  #record(outcome: ReloadOutcome, ms: number, error?: ClincodeError): void {
    const { logger, metrics } = this.#options;
    const { id, manifest } = this.#ports?.index ?? {};
    const others = this.#ports?.others;
    const fields = {
      outcome,
      index: id,
      release: manifest?.codeSystem.release,
      ...(others && { others: others.indexes.map((other) => other.id).join(' ') }),
      ms: Math.round(ms),
      ...(error && { code: error.code, message: error.message }),
    };
    if (error === undefined) logger.info('index-reload', fields);
    else logger.error('index-reload', fields);
    metrics?.reload(outcome);
  }
}
