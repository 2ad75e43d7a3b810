/** 32 bits that stand for a text or part of it. */
export function hashText(text: string, seed: number, from = 0, to = text.length): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** What a template has a part in `mix` with. */
export function templateFactor(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1);
}

/** 32 bits that stand for a template and two values. */
export function mix(template: number, a: number, b = 0): number {
  let hash = templateFactor(template) ^ Math.imul(a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1);
  return hash ^ (hash >>> 16);
}

/** Feature numbers of one token after the other; grows as needed. */
export class FeatureBuffer {
  values = new Int32Array(512);
  length = 0;
  add(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }
  /** Adds a template with two values, as `mix` does. */
  put(template: number, a: number, b = 0): void {
    let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1);
    if (this.length === this.values.length) this.add(0);
    else this.length += 1;
    this.values[this.length - 1] = hash ^ (hash >>> 16);
  }
}
