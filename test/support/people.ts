import type { Role } from '@cms/access/roles'
import type { User } from '@cms/payload-types'
import type { Payload } from 'payload'

export const password = 'a-long-password'

/** A person who can be the `user` of a Local API call. */
export type Person = User & { collection: 'users' }

export type Town = {
  districts: { north: string; south: string }
  schools: { lotus: string; bamboo: string; stone: string }
  people: Record<PersonName, Person>
}

/** `owner` is of the lotus school, `rival` of the bamboo school; both lie in the north, the stone school in the south. */
export const personNames = [
  'owner',
  'rival',
  'district',
  'otherDistrict',
  'judge',
  'otherJudge',
  'thirdJudge',
  'editor',
  'secretary',
  'observer',
  'admin',
] as const

export type PersonName = (typeof personNames)[number]

/** Editors who review what the town's editor writes; they are made where a test needs them (`reviewers.ts`). */
export const reviewerNames = ['firstReviewer', 'secondReviewer', 'thirdReviewer'] as const

export type ReviewerName = (typeof reviewerNames)[number]

/** Two districts, three schools, and someone for every role. */
export async function makeTown(payload: Payload): Promise<Town> {
  const district = async (name: string, code: string) =>
    (await payload.create({ collection: 'districts', data: { name, code, kind: 'district', order: 0 } })).id
  const districts = { north: await district('北区', '100001'), south: await district('南区', '100002') }
  const school = async (name: string, slug: string, of: string) =>
    (
      await payload.create({
        collection: 'schools',
        data: {
          name,
          shortName: name,
          slug,
          district: of,
          type: 'primary',
          ownership: 'public',
          order: 0,
        },
        depth: 0,
      })
    ).id
  const schools = {
    lotus: await school('映荷小学', 'lotus', districts.north),
    bamboo: await school('竹韵小学', 'bamboo', districts.north),
    stone: await school('砚石小学', 'stone', districts.south),
  }
  const person = async (username: PersonName, role: Exclude<Role, 'visitor'>, bound: Partial<User> = {}) => {
    const user = await payload.create({
      collection: 'users',
      data: { username, name: `${username} 的姓名`, role, password, ...bound } as never,
      depth: 0,
    })
    return { ...(user as User), collection: 'users' as const }
  }
  const people = {
    owner: await person('owner', 'school', { school: schools.lotus }),
    rival: await person('rival', 'school', { school: schools.bamboo }),
    district: await person('district', 'district', { district: districts.north }),
    otherDistrict: await person('otherDistrict', 'district', { district: districts.south }),
    judge: await person('judge', 'judge'),
    otherJudge: await person('otherJudge', 'judge'),
    thirdJudge: await person('thirdJudge', 'judge', { school: schools.stone }),
    editor: await person('editor', 'editor'),
    secretary: await person('secretary', 'secretary'),
    observer: await person('observer', 'observer'),
    admin: await person('admin', 'admin'),
  }
  return { districts, schools, people }
}
