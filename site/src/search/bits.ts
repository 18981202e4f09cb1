/** Writes whole numbers in as few bits as their size needs. */
export class BitWriter {
  #bytes = new Uint8Array(256)
  #length = 0
  /** The last bits, fewer than eight, that do not fill a byte yet. */
  #rest = 0
  #width = 0

  /** The lowest `width` bits, at most 31. */
  bits(value: number, width: number): void {
    if (width > 16) {
      this.#put(value >>> 16, width - 16)
      this.#put(value, 16)
    } else this.#put(value, width)
  }

  /** Rice's code: cheap for numbers up to a few times 2^`width`. */
  rice(value: number, width: number): void {
    let ones = value >>> width
    for (; ones >= 16; ones -= 16) this.#put(0xffff, 16)
    this.#put(2 ** (ones + 1) - 2, ones + 1)
    this.bits(value, width)
  }

  /** Elias' gamma code, of numbers from 1: one bit for 1, three for 2 and 3, five up to 7 … */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value)
    this.bits(0, width)
    this.bits(value, width + 1)
  }

  written(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.slice(0, this.#length + Number(this.#width > 0))
    if (this.#width > 0) bytes[this.#length] = this.#rest << (8 - this.#width)
    return bytes
  }

  #put(value: number, width: number): void {
    if (this.#length + 3 > this.#bytes.length) this.#grow()
    this.#rest = (this.#rest << width) | (value & ((1 << width) - 1))
    this.#width += width
    while (this.#width >= 8) {
      this.#width -= 8
      this.#bytes[this.#length++] = this.#rest >>> this.#width
    }
    this.#rest &= 0xff
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/** Reads what `BitWriter` wrote, in the same order. */
export class BitReader {
  #at = 0

  constructor(private readonly bytes: Uint8Array) {}

  bits(width: number): number {
    let value = 0
    for (let count = 0; count < width; count += 1) value = (value << 1) | this.#bit()
    return value
  }

  rice(width: number): number {
    let high = 0
    while (this.#bit()) high += 1
    return high * 2 ** width + this.bits(width)
  }

  gamma(): number {
    let width = 0
    while (!this.#bit()) width += 1
    return (1 << width) | this.bits(width)
  }

  #bit(): number {
    const byte = this.bytes[this.#at >>> 3]
    if (byte === undefined) throw new Error('the search index ends too early')
    const bit = (byte >>> (7 - (this.#at & 7))) & 1
    this.#at += 1
    return bit
  }
}
