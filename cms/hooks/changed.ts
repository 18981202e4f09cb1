import { isDeepStrictEqual } from 'node:util'

/** A value as it would be sent, without the ids of its rows. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, inner) => (key === 'id' ? undefined : inner)))

/** Whether two values differ in more than the ids of their rows. */
export const differs = (one: unknown, other: unknown): boolean => !isDeepStrictEqual(bare(one), bare(other))
