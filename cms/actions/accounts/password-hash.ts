import { pbkdf2, randomBytes, randomInt } from 'node:crypto'
import { promisify } from 'node:util'
import { oneTimePassword } from '../../domain/one-time-password'

const stretch = promisify(pbkdf2)

/** As Payload 3.90 keeps passwords (`generatePasswordSaltHash`), which it does only one account at a time. */
const kind = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, length: 32 }

/** A password, and what is kept of it. */
export type HashedPassword = { password: string; hash: string; salt: string }

/** How many are worked out at once: the threads that Node has for it. */
const atOnce = 4

/** Makes so many one-time passwords, a tenth of a second of a processor each; `told` hears how many there are. */
export async function oneTimePasswords(
  count: number,
  told: (done: number) => void,
): Promise<HashedPassword[]> {
  const made: HashedPassword[] = []
  while (made.length < count) {
    const some = Array.from({ length: Math.min(atOnce, count - made.length) }, hashed)
    made.push(...(await Promise.all(some)))
    told(made.length)
  }
  return made
}

async function hashed(): Promise<HashedPassword> {
  const password = oneTimePassword((below) => randomInt(below))
  const salt = randomBytes(32).toString('hex')
  return { password, salt, hash: await hashOf(password, salt) }
}

/** What Payload keeps of a password with this salt. */
export async function hashOf(password: string, salt: string): Promise<string> {
  const raw = await stretch(password, salt, kind.iterations, kind.length, 'sha256')
  return `${kind.prefix}${raw.toString('hex')}`
}
