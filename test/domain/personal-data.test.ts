import { personalDataIn } from '@cms/domain/personal-data'
import { expect, test } from 'vitest'

test.each([
  ['身份证 11010519491231002X，请核对', [{ what: '18 位身份证号', shown: '110…2X' }]],
  ['请拨打 13800138000 联系', [{ what: '手机号码', shown: '138…00' }]],
  ['手机：138-0013-8000', [{ what: '手机号码', shown: '138…00' }]],
  ['１３８００１３８０００', [{ what: '手机号码', shown: '１３８…００' }]],
  ['卡号 4111 1111 1111 1111', [{ what: '银行卡号', shown: '411…11' }]],
  ['手机13800138000abc', [{ what: '手机号码', shown: '138…00' }]],
  ['卡号 6222021001116245702', [{ what: '银行卡号', shown: '622…02' }]],
])('%s does not go public', (text, found) => {
  expect(personalDataIn(text)).toEqual(found)
})

test.each([
  '监督电话 0775-4561234',
  '证书编号 GGQL-2026-AL-1-0007',
  '2026年9月1日8:00至9月25日18:00',
  '全市 1380 所学校、16700 名班主任',
  '文号 贵教办〔2026〕13800号',
  '校验值 9f86d081884c7d659a2feaa0c55ad015',
  '评分链末端 9f86d0818813700000063fa0c55ad0159f86d0818813700000063fa0c55ad015',
  '6b02d0da13800138000a1b2c',
  '0b3a1c2d-1380-4138-8001-13800138000a',
  '4111 1111 1111 1112',
])('%s does', (text) => {
  expect(personalDataIn(text)).toEqual([])
})
