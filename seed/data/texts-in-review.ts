/** A post that stands somewhere in the reviews; who wrote it, and what became of it since it was sent. */
export type TextInReview = {
  slug: string
  column: string
  title: string
  digest: string
  body: string
  writer: string
  passedBy: string[]
  returned?: { by: string; reason: string }
}

/** The words that the demonstration's office does not use. */
export const listedWords = [
  { word: '截止目前', instead: '截至目前', why: '“截止”是到期停止，后面不接时间' },
  { word: '涉及到', instead: '涉及', why: '“及”已有“到”的意思' },
  { word: '领导莅临', instead: '领导到校', why: '报道不用客套话' },
]

export const textsInReview: TextInReview[] = [
  {
    slug: 'canteen-open-day-autumn',
    column: 'work-news',
    title: '秋季学期食堂开放周：家长进厨房、看台账',
    digest: '全市学校食堂开放一周，家长可以进后厨、看进货台账、尝当天的菜，提出的意见两周内公开答复。',
    writer: 'editor',
    passedBy: [],
    body: `秋季学期食堂开放周从周一开始，家长凭预约进后厨，看洗切炒各道工序，也可以翻当天的进货台账。

一、看什么

进货票据、留样记录、陪餐记录和上个月的收支公示。

三、怎样提意见

当面说、写进意见本都可以，学校两周内在公示栏答复。截止目前，已有 12 所学校公布了预约办法。`,
  },
  {
    slug: 'parents-committee-accounts',
    column: 'family-letters',
    title: '班费怎么管：家委会记账，月底张贴',
    digest: '班费由家长委员会保管和记账，老师不经手，月底把收支贴在班级公告栏，家长随时可以查。',
    writer: 'editor-2',
    passedBy: ['editor'],
    body: `班费由家长委员会选出的两位家长保管，一位管钱，一位记账，老师不经手。

每笔支出附票据照片，月底把收支贴在班级公告栏。学期结束结余退还，或者由全体家长商量留到下学期。`,
  },
  {
    slug: 'enrolment-questions',
    column: 'service',
    title: '转学手续怎么办：六个常见问题',
    digest: '转学要带什么、找谁办、几天办好、不同意怎么办，六个家长常问的问题，逐条说明。',
    writer: 'editor',
    passedBy: ['editor-2', 'editor-3'],
    body: `转学由家长向转入学校提出，学校在规定的时间内答复，不收任何费用。

## 要带什么

户口簿、居住证明和转出学校开的学籍证明。

## 不同意怎么办

学校应当书面说明理由；家长可以向县区教育局反映。`,
  },
  {
    slug: 'teachers-day-no-gifts',
    column: 'work-news',
    title: '教师节不收礼：一封信、一张卡就够了',
    digest: '各校在教师节前发出倡议，学生用自己画的卡片和写的信向老师致意，家长不送礼，老师不收礼。',
    writer: 'editor',
    passedBy: [],
    returned: { by: 'editor-2', reason: '第二段引号缺了后一半；“全市所有学校”要有数据出处，请核实后写明。' },
    body: `教师节前，各校发出“不送礼、不收礼的倡议，学生用自己画的卡片向老师致意。

老师说：“一封信比什么都珍贵。全市所有学校都参加了这项活动。。`,
  },
]
