import { bookTitle, certificateText } from '@cms/office/certificate-text'
import { formalDate, plainDate } from '@cms/office/chinese-date'
import { expect, test } from 'vitest'
import { certificate } from './sample-certificate'

test.each([
  ['2026-11-21', '二〇二六年十一月二十一日', '2026年11月21日'],
  ['2030-10-10', '二〇三〇年十月十日', '2030年10月10日'],
  ['2001-01-09', '二〇〇一年一月九日', '2001年1月9日'],
  ['2019-12-30', '二〇一九年十二月三十日', '2019年12月30日'],
])('%s is written %s on certificates and %s in papers', (day, formal, plain) => {
  expect([formalDate(day), plainDate(day)]).toEqual([formal, plain])
})

test.each([
  ['阳光食堂', '《阳光食堂》'],
  ['《阳光食堂》', '《阳光食堂》'],
  ['在《论语》里学清廉', '《在〈论语〉里学清廉》'],
  ['《论语》与《孟子》', '《〈论语〉与〈孟子〉》'],
])('the title %s stands as %s', (title, expected) => {
  expect(bookTitle(title)).toBe(expected)
})

test('an entry by two people', () => {
  const { heading, addressee, opening, award, notes, demo } = certificateText(certificate)
  expect({ heading, addressee, opening, award, notes, demo }).toEqual({
    heading: '获奖证书',
    addressee: '桂平市西山镇中心小学　韦珺喆、黄濂：',
    opening: '你们报送的案例《阳光食堂》在“2026年清廉学校建设案例征集评选”中荣获',
    award: '一等奖',
    notes: [],
    demo: '',
  })
})

test.each([
  [
    'one author',
    { recipients: ['韦珺喆'] },
    '你报送的案例《阳光食堂》在“2026年清廉学校建设案例征集评选”中荣获',
  ],
  ['a school', { recipients: [] }, '你单位报送的案例《阳光食堂》在“2026年清廉学校建设案例征集评选”中荣获'],
  [
    'a tutor',
    { kind: 'tutor' as const, recipients: ['李明'] },
    '你指导的案例《阳光食堂》在“2026年清廉学校建设案例征集评选”中获奖，特授予',
  ],
  [
    'a tutor of several works',
    { kind: 'tutor' as const, recipients: ['李明'], title: '' },
    '你在“2026年清廉学校建设案例征集评选”中指导有方，特授予',
  ],
  [
    'an organiser',
    { kind: 'organizer' as const, recipients: [], title: '' },
    '你单位在“2026年清廉学校建设案例征集评选”中组织有力、成效突出，特授予',
  ],
])('%s is addressed as such', (_, change, opening) => {
  expect(certificateText({ ...certificate, ...change }).opening).toBe(opening)
})

test('pupils’ certificates say that they do not count for admission, and invented ones that they are', () => {
  const { notes, demo } = certificateText({ ...certificate, forPupils: true, demo: true })
  expect([notes, demo]).toEqual([['本活动及获奖结果不作为中小学招生入学的依据。'], '演示数据'])
})
