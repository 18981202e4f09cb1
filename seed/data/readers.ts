import { volume1 } from './readers/volume-1'
import { volume2 } from './readers/volume-2'
import type { ChapterSeed, ReaderBookSeed } from './shapes'

const planned = (titles: string[]): ChapterSeed[] => titles.map((title, index) => ({ no: index + 1, title }))

/** 清廉教育读本: six volumes, the first two in full, the others by chapter title. */
export const readerBooks: ReaderBookSeed[] = [
  volume1,
  volume2,
  {
    volume: 3,
    slug: 'xin-zhong-you-gan-cheng',
    title: '心中有杆秤',
    stage: 'junior',
    audience: '初中各年级学生',
    summary:
      '班费、考场、班委、网络，都是初中生天天遇见的地方。本册从古人拒金的夜晚讲起，请读者替自己的每个选择称一称轻重。',
    pinyin: false,
    chapters: planned([
      '四知的夜晚',
      '羊续悬鱼与人情账',
      '班费怎么花',
      '考场内外',
      '谁来监督班委',
      '网络里的诚实',
      '法律的边界',
      '说不的勇气',
    ]),
  },
  {
    volume: 4,
    slug: 'qing-feng-yu-dan-dang',
    title: '清风与担当',
    stage: 'senior',
    audience: '普通高中和中等职业学校学生',
    summary:
      '权力、制度、公共精神，听来离校园很远，其实就在学生会换届、实习签约和一次投票里。本册以讨论和案例为主。',
    pinyin: false,
    chapters: planned([
      '权力从哪里来',
      '制度为什么管用',
      '廉与耻',
      '公共精神',
      '求职路上的诱惑',
      '警示之窗（化名案例）',
      '以法为尺',
      '写给未来的自己',
    ]),
  },
  {
    volume: 5,
    slug: 'san-chi-jiang-tai-yi-shen-qing',
    title: '三尺讲台一身清',
    stage: 'teacher',
    audience: '中小学、幼儿园教师和学校管理人员',
    summary:
      '一份礼物怎么退，一次评优怎么评，一张单子该不该签。本册把教师工作中容易犯难的场面摆出来，配上依据和做法，供教研组学习使用。',
    pinyin: false,
    chapters: planned(['准则与红线', '礼物的难题', '补课的账', '评优与公平', '采购与签字', '家访的分寸']),
  },
  {
    volume: 6,
    slug: 'qing-feng-jin-jia-men',
    title: '清风进家门',
    stage: 'family',
    audience: '学生家长和其他监护人',
    summary: '四个短章，谈家书、零花钱、攀比和家里的约定，适合家长会前后翻一翻，也适合晚饭后一家人念着玩。',
    pinyin: false,
    chapters: planned(['一封家书', '零花钱', '攀比', '我们家的约定']),
  },
]
