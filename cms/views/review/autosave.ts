import { type CallFailure, failureOf } from '../desk/call'

export type SaveState = 'saved' | 'unsaved' | 'saving'

export type AutosaveOptions<Value> = {
  /** What the server has. */
  saved: Value
  /** Writes to the server; `leaving` says that the page is going away. Throws CallFailure. */
  save: (value: Value, leaving: boolean) => Promise<void>
  /** Keeps what the server has not got where it outlives the page; null forgets it. */
  keep: (value: Value | null) => void
  delay?: number
  retry?: number
}

export type AutosaveView<Value> = { value: Value; state: SaveState; failure: CallFailure | null }

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Writes a value a moment after it last changed, one write at a time, and again when a write failed in passing. */
export class Autosave<Value> {
  #view: AutosaveView<Value>
  #saved: Value
  #running: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #options: Required<AutosaveOptions<Value>>
  readonly #listeners = new Set<() => void>()

  constructor(options: AutosaveOptions<Value>) {
    this.#options = { delay: 1000, retry: 8000, ...options }
    this.#saved = options.saved
    this.#view = { value: options.saved, state: 'saved', failure: null }
  }

  readonly view = (): AutosaveView<Value> => this.#view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  change(value: Value): void {
    const clean = same(value, this.#saved)
    this.#options.keep(clean ? null : value)
    this.#show({ value, state: clean && !this.#running ? 'saved' : 'unsaved', failure: null })
    this.#writeIn(this.#options.delay)
  }

  /** Writes now what is not written; answers whether the server then has everything. */
  async flush(leaving = false): Promise<boolean> {
    await this.settle()
    if (this.#clean()) return true
    this.#running = this.#write(leaving).finally(() => {
      this.#running = null
    })
    await this.#running
    return this.#clean()
  }

  /** Waits for a write under way and starts no other: what follows is written by something else. */
  async settle(): Promise<void> {
    while (this.#running) await this.#running
    clearTimeout(this.#timer)
  }

  /** The value is in other hands: nothing is written or kept any more. */
  forget(): void {
    clearTimeout(this.#timer)
    this.#saved = this.#view.value
    this.#options.keep(null)
    this.#show({ ...this.#view, state: 'saved', failure: null })
  }

  async #write(leaving: boolean): Promise<void> {
    const { value } = this.#view
    this.#show({ ...this.#view, state: 'saving', failure: null })
    try {
      await this.#options.save(value, leaving)
      this.#saved = value
      if (this.#clean()) this.#options.keep(null)
      else this.#writeIn(this.#options.delay)
      this.#show({ ...this.#view, state: this.#clean() ? 'saved' : 'unsaved' })
    } catch (error) {
      const failure = failureOf(error)
      if (failure.passes) this.#writeIn(this.#options.retry)
      this.#show({ ...this.#view, state: 'unsaved', failure })
    }
  }

  #clean(): boolean {
    return same(this.#view.value, this.#saved)
  }

  #writeIn(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  #show(view: AutosaveView<Value>): void {
    this.#view = view
    for (const listener of this.#listeners) listener()
  }
}
