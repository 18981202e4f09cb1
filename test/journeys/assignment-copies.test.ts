import { tasksEnded } from '@cms/actions/background'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../support/world'
import { campaignOf, secretaryOf } from './assigning'
import { told } from './bad-input'

let world: World
let secretary: ReturnType<typeof secretaryOf>

beforeAll(async () => {
  world = await openWorld()
  secretary = secretaryOf(world)
})
afterAll(() => world?.end())

const copyTasks = async (campaign: string) => {
  const where = { campaign: { equals: campaign }, kind: { equals: 'blind-copies' } }
  const { docs } = await world.payload.find({ collection: 'tasks', where, depth: 0 })
  return docs.map(({ output, status }) => [status, output])
}

const readings = async (person: 'judge' | 'otherJudge') => {
  const { campaigns } = (await world.call(person, 'GET', '/api/actions/open-review-desk')).body
  const sheets = campaigns[0].rounds[0].sheets as { id: string; title: string | null }[]
  const opened = sheets.map(({ id }) => world.call(person, 'GET', '/api/actions/open-sheet', { sheet: id }))
  return { titles: sheets.map(({ title }) => title), opened: await Promise.all(opened) }
}

test('judges who are assigned before there are copies are told to wait, and the copies are made without being asked for', async () => {
  const { bamboo, lotus } = world.town.schools
  const judges = [world.town.people.judge.id]
  const { campaign, entries } = await campaignOf(world, [lotus, bamboo], { judges }, 'reviewing')
  const proposed = (await secretary.propose(campaign)).body.proposal
  const applied = await secretary.apply(proposed)
  expect(applied.body).toEqual({ assigned: 2, voided: 0, copies: 2, task: null })
  await tasksEnded()
  expect(await copyTasks(campaign.id)).toEqual([['done', { made: 2 }]])
  const { opened, titles } = await readings('judge')
  expect([titles.toSorted(), opened.map(({ status }) => status)]).toEqual([
    entries.map(({ title }) => title).toSorted(),
    [200, 200],
  ])

  await world.payload.delete({ collection: 'blind-copies', where: { campaign: { equals: campaign.id } } })
  const without = await readings('judge')
  expect([without.titles, without.opened.map(told)]).toEqual([
    [null, null],
    without.opened.map(() => [409, '匿名副本正在制作，请稍后再来。', undefined]),
  ])
})

test('an assignment that finds every copy made starts nothing', async () => {
  const { lotus } = world.town.schools
  const judges = [world.town.people.otherJudge.id]
  const { campaign } = await campaignOf(world, [lotus], { judges })
  expect(
    (await world.call('secretary', 'POST', '/api/actions/make-blind-copies', { campaign: campaign.id }))
      .status,
  ).toBe(200)
  await tasksEnded()
  expect(await secretary.assign(campaign)).toEqual({ assigned: 1, voided: 0, copies: 0, task: null })
  expect(await copyTasks(campaign.id)).toEqual([['done', { made: 1 }]])
})
