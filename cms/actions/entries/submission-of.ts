import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { idOf } from '../../access/roles'
import type { Json } from '../../domain/proof/canonical-json'
import type { Submission, SubmittedFile } from '../../domain/proof/submission'
import type { Entry, EntryFile } from '../../payload-types'
import type { Call } from '../action'
import { filesOf } from '../screening/blind-work'

/** An entry as it stands now, for its receipt: what a school hands in, with the SHA-256 of every file as it lies on the disk. */
export async function submissionOf(call: Call, entry: Entry, campaign: string): Promise<Submission> {
  const { agreedVersion, aiUse, attachments, authors, body, images, tutors, video } = entry
  const ids = (list: typeof images) => (list ?? []).flatMap((file) => idOf(file) ?? [])
  return {
    campaign,
    entry: entry.id,
    school: idOf(entry.school) ?? '',
    title: entry.title,
    category: entry.category,
    division: entry.division ?? null,
    authors: (authors ?? []).map(({ name, post }) => ({ name, post: post ?? null })),
    tutors: (tutors ?? []).map(({ name }) => name),
    body: (body ?? null) as Json,
    images: ids(images),
    attachments: ids(attachments),
    files: await filesIn(call, entry),
    video: {
      address: video?.address ?? null,
      minutes: video?.minutes ?? null,
      megabytes: video?.megabytes ?? null,
    },
    aiUse: { used: aiUse?.used ?? null, disclosure: aiUse?.disclosure ?? null },
    agreedVersion: agreedVersion ?? '',
  }
}

async function filesIn({ req }: Call, entry: Entry): Promise<SubmittedFile[]> {
  const { docs } = await req.payload.find({
    collection: 'entry-files',
    where: { id: { in: filesOf(entry) } },
    depth: 0,
    pagination: false,
    req,
  })
  const folder = req.payload.collections['entry-files'].config.upload.staticDir ?? ''
  const inOrder = filesOf(entry).flatMap((id) => docs.find((file) => file.id === id) ?? [])
  return Promise.all(inOrder.map((file) => submittedFile(file, folder)))
}

/** A file that is no longer on the disk has no digest, so that the whole no longer agrees. */
async function submittedFile({ filename, id }: EntryFile, folder: string): Promise<SubmittedFile> {
  const name = path.basename(filename ?? '')
  const place = path.join(folder, name)
  const hash = createHash('sha256')
  const found = await stat(place).catch(() => null)
  if (!found) return { id, name, bytes: 0, digest: '' }
  await pipeline(createReadStream(place), hash)
  return { id, name, bytes: found.size, digest: hash.digest('hex') }
}
