import { expect } from 'vitest'
import type { Answer } from '../support/caller'
import type { PersonName } from '../support/people'
import type { World } from '../support/world'

/** One sentence in Chinese: it ends with its only full stop. */
export const oneSentence = /^(?=.*\p{Script=Han})[^。！？\n]+。$/u

/** What was said: the status, the sentence, and the field that a form would mark. */
export const told = ({ body, status }: Answer): [number, string | undefined, string | undefined] => [
  status,
  body.errors?.[0]?.message,
  body.errors?.[0]?.field,
]

type Change = Record<string, unknown> | string

/** Tries a change of a document and returns what was said, having seen that the document is as it was. */
export async function triedOn(
  world: World,
  person: PersonName,
  collection: string,
  id: string,
  change: Change,
): Promise<[number, string | undefined, string | undefined]> {
  const read = () =>
    world.payload.findByID({ collection: collection as 'campaigns', id, depth: 0, draft: true })
  const before = await read()
  const answer = await world.call(person, 'PATCH', `/api/${collection}/${id}`, change)
  expect(await read()).toEqual(before)
  return told(answer)
}

/** Tries to make a document and returns what was said, having seen that there is not one more. */
export async function triedToMake(
  world: World,
  person: PersonName,
  collection: string,
  data: Change,
): Promise<[number, string | undefined, string | undefined]> {
  const count = async () => (await world.payload.count({ collection: collection as 'campaigns' })).totalDocs
  const before = await count()
  const answer = await world.call(person, 'POST', `/api/${collection}`, data)
  expect(await count()).toBe(before)
  return told(answer)
}
