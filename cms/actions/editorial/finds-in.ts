import { checkText } from '../../domain/editorial/check-text'
import {
  type CheckedText,
  findOn,
  type TextFind,
  type TextPicture,
} from '../../domain/editorial/checked-text'
import type { TextKind } from '../../domain/editorial/text-kinds'
import { lacksConsent } from '../../domain/portrait-consent'
import { failuresIn } from '../../hooks/failures-in'
import { labelAt } from '../../hooks/field-label'
import { mediaIn } from '../../hooks/pictures-in'
import { publicFields, textsIn } from '../../hooks/texts-in'
import { sentenceOf } from '../../hooks/validation-sentence'
import type { Call } from '../action'
import { editorialSettingsOf } from './settings'
import { sourceFinds } from './source-finds'
import { collectionOf, type EditorialText } from './text-for'

/** Addresses are no prose. */
const noProse = new Set(['slug', 'formerSlugs'])

/** Everything to look at in a text before it is published: what is missing or malformed, then its wording and pictures. */
export async function findsIn(call: Call, kind: TextKind, text: EditorialText): Promise<TextFind[]> {
  const { flattenedFields } = collectionOf(call, kind)
  const looked = await checkedText(call, kind, text)
  const checked = [...checkText(looked), ...(await sourceFinds(call, looked))]
  const told = new Set(checked.filter(({ severity }) => severity === 'must').map(({ field }) => field))
  const failures = await failuresIn(flattenedFields, { ...text, _status: 'published' }, call.req)
  const taken = await isAddressTaken(call, kind, text)
  const form = [...failures, ...(taken ? [{ path: 'slug', message: '网址名已被使用，请换一个。' }] : [])]
    .filter(({ path }) => !told.has(path))
    .map((failure) =>
      findOn(failure.path, {
        check: '填写',
        severity: 'must' as const,
        sentence: sentenceOf(failure, flattenedFields),
      }),
    )
  return [...form, ...checked]
}

async function checkedText(call: Call, kind: TextKind, text: EditorialText): Promise<CheckedText> {
  const collection = collectionOf(call, kind)
  const fields = publicFields(collection).filter(({ name }) => !noProse.has(name))
  const label = (path: string) => labelAt(collection.flattenedFields, path)
  const { words } = await editorialSettingsOf(call)
  return {
    kind,
    data: text,
    words: words ?? [],
    parts: textsIn(fields, text).map(({ heading = false, paragraph = null, path, text: words }) => ({
      field: path,
      label: label(path),
      paragraph,
      heading,
      text: words,
    })),
    pictures: await picturesOf(call, mediaIn(fields, text), label),
  }
}

async function picturesOf(
  { req }: Call,
  shown: { path: string; id: string }[],
  label: (path: string) => string,
): Promise<TextPicture[]> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(shown.map(({ id }) => id))] } },
    select: { alt: true, filename: true, showsPeople: true, consent: true, withdrawnAt: true },
    depth: 0,
    pagination: false,
    req,
  })
  const media = new Map(docs.map((file) => [file.id, file]))
  return shown.map(({ id, path }) => ({
    field: path,
    label: label(path),
    alt: media.get(id)?.alt ?? null,
    filename: media.get(id)?.filename ?? null,
    showsPeople: media.get(id)?.showsPeople === true,
    consentMissing: lacksConsent(media.get(id) ?? {}),
    withdrawn: Boolean(media.get(id)?.withdrawnAt),
  }))
}

async function isAddressTaken({ req }: Call, kind: TextKind, { id, slug }: EditorialText): Promise<boolean> {
  const where = { slug: { equals: slug }, id: { not_equals: id } }
  return Boolean(slug) && (await req.payload.count({ collection: kind, where, req })).totalDocs > 0
}
