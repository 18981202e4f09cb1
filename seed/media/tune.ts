import { randomFrom } from '../../cms/domain/seeded-order'

const rate = 16_000
const beat = 0.28

/** Steps of the scale D E F♯ A B from the lowest D on, with how many beats each rings before the next; null is a rest. */
const melody: [step: number | null, beats: number][] = [
  [3, 1],
  [4, 1],
  [5, 2],
  [7, 1],
  [6, 1],
  [5, 2],
  [4, 1],
  [5, 1],
  [6, 2],
  [4, 1],
  [3, 1],
  [2, 2],
  [3, 1],
  [4, 1],
  [5, 2],
  [8, 1],
  [7, 1],
  [6, 2],
  [5, 1],
  [4, 1],
  [3, 1],
  [2, 1],
  [3, 4],
  [null, 4],
]

const scale = [0, 2, 4, 7, 9]

/** A little tune on plucked strings in the five-note scale, about 12 seconds: the same every time. A WAV, mono, 16 bits. */
export function tune(): Buffer {
  const beats = melody.reduce((sum, [, count]) => sum + count, 0)
  const samples = new Float32Array(Math.ceil(beats * beat * rate))
  let at = 0
  for (const [step, count] of melody) {
    if (step !== null) pluck(samples, Math.round(at * beat * rate), frequencyOf(step))
    at += count
  }
  return wavOf(samples)
}

const frequencyOf = (step: number): number =>
  146.83 * 2 ** (Math.floor(step / scale.length) + (scale[step % scale.length] ?? 0) / 12)

/** A string after Karplus and Strong: a burst of noise that runs round and softens. */
function pluck(samples: Float32Array, start: number, frequency: number): void {
  const random = randomFrom(`string ${start}`)
  const string = Array.from({ length: Math.round(rate / frequency) }, () => random() * 2 - 1)
  const length = Math.min(samples.length - start, rate * 2)
  for (let index = 0; index < length; index += 1) {
    const place = index % string.length
    const now = string[place] ?? 0
    samples[start + index] = (samples[start + index] ?? 0) + now * 0.3 * (1 - index / length)
    string[place] = (now + (string[(place + 1) % string.length] ?? 0)) * 0.498
  }
}

function wavOf(samples: Float32Array): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(file.length - 8, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(rate * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(samples.length * 2, 40)
  for (const [index, value] of samples.entries()) {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_000), 44 + index * 2)
  }
  return file
}
