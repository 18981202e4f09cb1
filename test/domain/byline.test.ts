import { type Authorship, publicByline } from '@cms/domain/byline'
import { expect, test } from 'vitest'

const pupil: Authorship = {
  kind: 'pupil',
  name: '韦小荷',
  school: '映莲小学',
  stage: '小学低年级',
  consent: 'none',
}

test.each<[string, Partial<Authorship>, string]>([
  ['a pupil is known by surname', {}, '映莲小学 韦同学（小学低年级）'],
  ['a surname of two characters stays whole', { name: '欧阳清荷' }, '映莲小学 欧阳同学（小学低年级）'],
  ['a name of two characters has one surname', { name: '欧阳' }, '映莲小学 欧同学（小学低年级）'],
  ['each of several pupils', { name: '韦小荷、覃小竹' }, '映莲小学 韦同学、覃同学（小学低年级）'],
  ['a guardian agreed to the name', { consent: 'name' }, '映莲小学 韦小荷（小学低年级）'],
  ['a guardian agreed to name and face', { consent: 'name-and-face' }, '映莲小学 韦小荷（小学低年级）'],
  ['no stage is on record', { stage: null }, '映莲小学 韦同学'],
  ['a teacher signs', { kind: 'teacher', stage: null, name: '韦老师' }, '映莲小学 韦老师'],
])('%s', (_, change, byline) => {
  expect(publicByline({ ...pupil, ...change })).toBe(byline)
})
