import { schools } from './schools'

/** What the site says of itself. */
export const about = `清风校园由荷城教育局（演示）主办，集中展示各校清廉学校建设的做法，并公开案例与作品征集的全过程。

## 刊登什么

- **学校**：每所学校的一校一品、一校一策、一校一册，由学校填写，县（市、区）核对。
- **案例与作品**：经匿名评审和公示的获奖案例与作品，编辑整理后刊登。
- **每月一师**：按月刊出的教师故事，刊登前取得教师本人书面同意，文中多用化名。
- **专栏**：通知公告、工作动态和清廉文化。
- **读本**：分学段编写，可以在线读，也可以打印。

## 怎样保护学生

学生作品只写学校、姓氏和学段；经监护人书面同意的，按同意的范围署名。监护人撤回同意后，作品随即撤下。页面上不出现证件号码、手机号码和住址。

## 怎样更正

内容有误，请写明页面和错处，按下面的联系方式告诉主办单位，核实后更正并注明。`

const isTitle = (status: string) => status === 'designated' || status === 're-recognised'

const designated = schools.filter(({ titles }) => titles.some(({ status }) => isTitle(status))).length

const ledger = '荷城教育局清廉办工作台账（演示）'

/** Figures of the home page, each with its period, day and source. */
export const keyFigures = [
  {
    label: '示范学校',
    value: designated,
    unit: '所',
    period: '2024年至2026年累计认定',
    asOf: '2026-11-15',
    source: ledger,
  },
  {
    label: '公开权力清单的学校',
    value: schools.length,
    unit: '所',
    period: '2026年秋季学期',
    asOf: '2026-11-15',
    source: ledger,
  },
  {
    label: '家长参加的食堂开放日',
    value: 214,
    unit: '场',
    period: '2026年1月至10月',
    asOf: '2026-11-15',
    source: ledger,
  },
  {
    label: '学校联络员培训',
    value: 1286,
    unit: '人次',
    period: '2026年1月至10月',
    asOf: '2026-11-15',
    source: ledger,
  },
]

/** Where something is taken up; the discipline inspection authorities' channel is the real one. */
export const channels = [
  {
    name: '对学校办学、收费、食堂等事项的意见',
    phone: '0775-0000001',
    hours: '工作日 8:00—12:00，15:00—18:00（演示）',
    address: '荷城市清风路 1 号荷城教育局（演示）',
  },
  { name: '政务服务咨询与投诉', phone: '12345', hours: '每天 24 小时' },
  {
    name: '检举控告党员、干部和公职人员违纪违法',
    phone: '12388',
    hours: '以纪检监察机关公布的时间为准',
    website: 'https://www.12388.gov.cn',
  },
]
