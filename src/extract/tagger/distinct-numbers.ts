/** Gives each distinct number of a text a place, 0, 1, 2 … in the order in which they come; used for one text after the other. */
export class DistinctNumbers {
  /** Whether the last number that was asked for had not been before. */
  isNew = false;
  count = 0;
  private keys = new Int32Array(2048);
  /** Place + 1 + `base`; what is not above `base` is of a text before. */
  private places = new Int32Array(2048);
  private base = 0;

  /** @param most how many numbers will be asked for */
  clear(most: number): void {
    this.base += this.count;
    this.count = 0;
    if (this.keys.length >= 2 * most && this.base < 1 << 30) return;
    let size = this.keys.length;
    while (size < 2 * most) size *= 2;
    this.keys = new Int32Array(size);
    this.places = new Int32Array(size);
    this.base = 0;
  }

  of(key: number): number {
    const { keys, places, base } = this;
    const mask = keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (places[at]! > base) {
      if (keys[at] === key) {
        this.isNew = false;
        return places[at]! - base - 1;
      }
      at = (at + 1) & mask;
    }
    keys[at] = key;
    this.isNew = true;
    this.count += 1;
    places[at] = base + this.count;
    return this.count - 1;
  }
}
