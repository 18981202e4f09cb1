import { tasksEnded } from '@cms/actions/background'
import type { BlindCopyDesk } from '@cms/actions/screening/open-blind-copy'
import type { Campaign, Entry } from '@cms/payload-types'
import { must } from '../support/decided'
import { makeSheet } from '../support/make'
import type { World } from '../support/world'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A file that the lotus school uploads; returns its id. */
export async function uploaded(
  { call }: World,
  data: Uint8Array,
  name: string,
  type: string,
): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)], { type }), name)
  const { body, status } = await call('owner', 'POST', '/api/entry-files', form)
  if (status !== 201) throw new Error(`${name} was not taken: ${JSON.stringify(body)}`)
  return body.doc.id
}

/** Has the copies made that are missing, and waits for them. */
export async function makeCopies(world: World, campaign: Campaign): Promise<void> {
  await must(world, 'secretary', 'make-blind-copies', { campaign: campaign.id })
  await tasksEnded()
}

/** The copy of an entry as the secretary sees it. */
export async function deskOf({ call }: World, entry: Entry): Promise<BlindCopyDesk> {
  const { body, status } = await call('secretary', 'GET', '/api/actions/open-blind-copy', { entry: entry.id })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body as unknown as BlindCopyDesk
}

export type Find = BlindCopyDesk['finds'][number]

/** Decides on the finds that are chosen; answers with the status and the refusal's sentence. */
export async function decide(
  world: World,
  entry: Entry,
  decision: Find['decision'],
  chosen: (find: Find) => boolean,
) {
  const { finds, id } = await deskOf(world, entry)
  return world.call('secretary', 'POST', '/api/actions/settle-finds', {
    copy: id,
    finds: finds.filter(chosen).map(({ number }) => ({ number, decision })),
  })
}

/** Gives a file of the copy to the judges, or withholds it. */
export async function give(world: World, entry: Entry, name: string, give: boolean) {
  const { files, id } = await deskOf(world, entry)
  return world.call('secretary', 'POST', '/api/actions/settle-finds', {
    copy: id,
    files: files.filter((file) => file.name === name).map(({ index }) => ({ index, give })),
  })
}

/** A sheet of the judge's for an entry; returns what opens it. */
export async function judging({ call, payload, town }: World, entry: Entry) {
  const { id } = await makeSheet(payload, entry, town.people.judge.id)
  return { id, open: () => call('judge', 'GET', '/api/actions/open-sheet', { sheet: id }) }
}
