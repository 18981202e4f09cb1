import { afterAll, beforeAll, expect, test } from 'vitest'
import { throughReviews } from '../support/reviewers'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

test('a published page keeps the addresses it had; one that never was public leaves none', async () => {
  const { call, town } = world
  const made = await call('editor', 'POST', '/api/case-studies', {
    title: '食堂账本',
    slug: 'draft-name',
    summary: '摘要',
    body: textOf('正文'),
    school: town.schools.lotus,
    _status: 'draft',
  })
  const path = `/api/case-studies/${made.body.doc.id}`
  const publishAt = async (slug: string) => {
    await call('editor', 'PATCH', `${path}?draft=true`, { slug })
    await throughReviews(world, 'case-studies', made.body.doc.id)
    return (await call('visitor', 'GET', path)).body.formerSlugs ?? []
  }
  expect(await publishAt('canteen')).toEqual([])
  expect(await publishAt('canteen-book')).toEqual(['canteen'])
  expect(await publishAt('open-book')).toEqual(['canteen', 'canteen-book'])
  expect(await publishAt('canteen')).toEqual(['canteen-book', 'open-book'])
})

test('a draft of another address leaves the public page alone until it is published', async () => {
  const { call, town } = world
  const form = { title: '石头会说话', slug: 'stone', summary: '摘要', body: textOf('正文') }
  const { body } = await call('editor', 'POST', '/api/case-studies', {
    ...form,
    school: town.schools.stone,
  })
  await throughReviews(world, 'case-studies', body.doc.id)
  const path = `/api/case-studies/${body.doc.id}`
  await call('editor', 'PATCH', `${path}?draft=true`, { slug: 'talking-stone', _status: 'draft' })
  expect((await call('visitor', 'GET', path)).body.slug).toBe('stone')
  await throughReviews(world, 'case-studies', body.doc.id)
  const shown = await call('visitor', 'GET', path)
  expect([shown.body.slug, shown.body.formerSlugs]).toEqual(['talking-stone', ['stone']])
})

test('a page that is saved without an address gets one by the sound of its title, with a number where that is or was taken', async () => {
  const { call } = world
  const added = async (title: string, more: Record<string, unknown> = {}) => {
    const { body } = await call('editor', 'POST', '/api/column-posts?draft=true', { title, ...more })
    return body.doc
  }
  const first = await added('一封家书')
  expect([first.slug, (await added('一封家书')).slug]).toEqual(['yifengjiashu', 'yifengjiashu-2'])
  expect((await added('一封家书', { slug: 'letter' })).slug).toBe('letter')
  expect((await added('')).slug ?? null).toBe(null)

  const path = `/api/column-posts/${first.id}?draft=true`
  const saved = async (data: Record<string, unknown>) =>
    (await call('editor', 'PATCH', path, data)).body.doc.slug
  expect([await saved({ title: '两封家书' }), await saved({ slug: '' })]).toEqual([
    'yifengjiashu',
    'yifengjiashu',
  ])
  const school = await call('admin', 'POST', '/api/columns', { name: '清风来信' })
  expect(school.body.doc?.slug ?? school.body).toBe('qingfenglaixin')
})
