const LF = 10;
const FREE = 0;

/** Texts as bytes, each kept once; between two of them stands a line break. Their encoding is not looked at. */
export class TextPool {
  bytes = new Uint8Array(512);
  used = 0;
  count = 0;
  private starts = new Int32Array(16);
  private hashes = new Int32Array(16);
  /** place + 1 by hash */
  private slots = new Int32Array(32);

  startOf(place: number): number {
    return this.starts[place]!;
  }

  endOf(place: number): number {
    return (place + 1 < this.count ? this.starts[place + 1]! : this.used) - 1;
  }

  /** Place of the text bytes[from..to), added when it is new. */
  place(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const found = this.slots[slot]! - 1;
      if (found < 0) break;
      if (this.hashes[found] === hash && this.isAt(found, bytes, from, to)) return found;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.count + 1;
    return this.add(bytes, from, to, hash);
  }

  /** Whether the text at a place stands at `from`; says nothing of what follows it there. */
  startsAt(place: number, bytes: Uint8Array, from: number): boolean {
    const start = this.starts[place]!;
    const size = this.endOf(place) - start;
    if (from + size > bytes.length) return false;
    for (let i = 0; i < size; i++) if (this.bytes[start + i] !== bytes[from + i]) return false;
    return true;
  }

  private isAt(place: number, bytes: Uint8Array, from: number, to: number): boolean {
    return this.endOf(place) - this.starts[place]! === to - from && this.startsAt(place, bytes, from);
  }

  private add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const place = this.count++;
    if (place === this.starts.length) {
      this.starts = grown(this.starts);
      this.hashes = grown(this.hashes);
    }
    this.starts[place] = this.used;
    this.hashes[place] = hash;
    const size = to - from;
    while (this.used + size + 1 > this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    for (let i = 0; i < size; i++) this.bytes[this.used + i] = bytes[from + i]!;
    this.used += size + 1;
    this.bytes[this.used - 1] = LF;
    if (2 * this.count > this.slots.length) this.rehash();
    return place;
  }

  private rehash(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let place = 0; place < this.count; place++) {
      const hash = this.hashes[place]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== FREE) slot = (slot + 1) & mask;
      this.slots[slot] = place + 1;
    }
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
