import { type PowerKey, powers } from './handbooks/powers'
import { type ProhibitionKey, prohibitions } from './handbooks/prohibitions'
import type { HandbookSeed, PowerSeed, SchoolSeed, SchoolType } from './shapes'

/** What each school lists, by its number; a star after an item says that its flow chart is printed. */
const lists: Record<number, { powers: `${PowerKey}${'' | '*'}`[]; prohibitions: ProhibitionKey[] }> = {
  1: {
    powers: [
      'transfer*',
      'canteen*',
      'textbooks*',
      'honours*',
      'appointment',
      'aid*',
      'disposal',
      'purchase',
    ],
    prohibitions: ['tutoring', 'fees', 'gifts', 'materials', 'classes', 'funds', 'privacy', 'enrolment'],
  },
  2: {
    powers: [
      'supplies*',
      'internship*',
      'aid*',
      'enrolment',
      'disposal',
      'appointment',
      'donation',
      'honours',
    ],
    prohibitions: ['agents', 'internship', 'fees', 'gifts', 'suppliers', 'funds', 'privacy'],
  },
  3: {
    powers: ['canteen*', 'afterClass*', 'textbooks*', 'transfer', 'meeting', 'aid', 'classFund'],
    prohibitions: ['canteen', 'tutoring', 'fees', 'materials', 'gifts', 'classes', 'privacy'],
  },
  4: {
    powers: ['donation*', 'equipment*', 'aid*', 'bus*', 'honours', 'disposal', 'appointment'],
    prohibitions: ['donation', 'portrait', 'gifts', 'fees', 'suppliers', 'funds'],
  },
  5: {
    powers: ['lost*', 'canteen*', 'admission*', 'purchase', 'honours', 'disposal'],
    prohibitions: ['gifts', 'fees', 'preschool', 'canteen', 'portrait'],
  },
  6: {
    powers: ['canteen*', 'afterClass*', 'textbooks', 'transfer*', 'honours', 'aid', 'purchase', 'disposal*'],
    prohibitions: ['canteen', 'tutoring', 'gifts', 'fees', 'materials', 'classes', 'privacy'],
  },
  7: {
    powers: ['repairs*', 'purchase*', 'honours*', 'appointment', 'transfer', 'aid*', 'disposal', 'textbooks'],
    prohibitions: ['tutoring', 'gifts', 'suppliers', 'fees', 'materials', 'classes', 'funds', 'privacy'],
  },
  8: {
    powers: ['classFund*', 'purchase*', 'disposal*', 'afterClass', 'textbooks', 'honours'],
    prohibitions: ['uniform', 'fees', 'materials', 'gifts', 'extravagance', 'privacy'],
  },
  9: {
    powers: ['charging*', 'canteen*', 'admission*', 'staff', 'board'],
    prohibitions: ['fees', 'gifts', 'preschool', 'canteen', 'advertising'],
  },
  10: {
    powers: ['charging*', 'enrolment*', 'staff*', 'board', 'aid', 'honours', 'transfer'],
    prohibitions: ['advertising', 'enrolment', 'fees', 'tutoring', 'gifts', 'privacy'],
  },
  11: {
    powers: ['lending*', 'disposal*', 'canteen*', 'honours', 'textbooks', 'transfer', 'aid'],
    prohibitions: ['property', 'canteen', 'gifts', 'tutoring', 'materials', 'fees'],
  },
  12: {
    powers: ['transfer*', 'aid*', 'honours*', 'purchase', 'textbooks', 'appointment'],
    prohibitions: ['gifts', 'tutoring', 'fees', 'materials', 'classes', 'privacy'],
  },
  13: {
    powers: ['meeting*', 'repairs*', 'purchase*', 'appointment*', 'honours', 'aid', 'transfer', 'disposal'],
    prohibitions: ['decision', 'suppliers', 'funds', 'tutoring', 'gifts', 'fees', 'classes'],
  },
  14: {
    powers: ['canteen*', 'afterClass*', 'aid*', 'textbooks', 'purchase', 'transfer'],
    prohibitions: ['canteen', 'fees', 'gifts', 'materials', 'privacy'],
  },
  15: {
    powers: ['canteen*', 'charging*', 'admission*', 'staff', 'board', 'honours'],
    prohibitions: ['canteen', 'fees', 'gifts', 'preschool', 'advertising'],
  },
  16: {
    powers: ['canteen*', 'classFund*', 'aid*', 'transfer', 'textbooks', 'honours', 'publication*'],
    prohibitions: ['portrait', 'canteen', 'gifts', 'fees', 'materials', 'tutoring'],
  },
  17: {
    powers: ['afterClass*', 'textbooks*', 'honours*', 'transfer', 'aid', 'appointment', 'purchase'],
    prohibitions: ['tutoring', 'gifts', 'chatGroup', 'materials', 'fees', 'classes', 'privacy'],
  },
  18: {
    powers: ['purchase*', 'disposal*', 'canteen*', 'lending', 'aid', 'textbooks'],
    prohibitions: ['canteen', 'property', 'suppliers', 'fees', 'gifts'],
  },
  19: {
    powers: ['examination*', 'honours*', 'aid*', 'purchase', 'transfer*', 'appointment', 'textbooks'],
    prohibitions: ['examination', 'tutoring', 'classes', 'gifts', 'fees', 'materials', 'privacy'],
  },
  20: {
    powers: ['canteen*', 'purchase*', 'aid*', 'lending', 'classFund'],
    prohibitions: ['canteen', 'fees', 'gifts', 'privacy', 'property'],
  },
  21: {
    powers: ['canteen*', 'afterClass*', 'transfer*', 'honours', 'textbooks', 'aid', 'purchase'],
    prohibitions: ['records', 'tutoring', 'gifts', 'fees', 'materials', 'classes'],
  },
  22: {
    powers: ['classFund*', 'aid*', 'transfer*', 'textbooks', 'honours', 'afterClass'],
    prohibitions: ['reprisal', 'tutoring', 'gifts', 'fees', 'materials', 'classes'],
  },
  23: {
    powers: ['honours*', 'classFund*', 'aid*', 'purchase', 'appointment', 'transfer', 'textbooks'],
    prohibitions: ['funds', 'tutoring', 'gifts', 'fees', 'classes', 'privacy'],
  },
  24: {
    powers: ['admission*', 'canteen*', 'purchase*', 'honours', 'disposal'],
    prohibitions: ['preschool', 'canteen', 'gifts', 'fees', 'portrait'],
  },
  25: {
    powers: ['enrolment*', 'internship*', 'charging*', 'aid*', 'staff', 'board', 'honours'],
    prohibitions: ['agents', 'internship', 'advertising', 'enrolment', 'fees', 'gifts', 'privacy'],
  },
  26: {
    powers: ['honours*', 'transfer*', 'textbooks*', 'aid', 'appointment', 'afterClass', 'purchase'],
    prohibitions: ['tutoring', 'gifts', 'chatGroup', 'materials', 'fees', 'classes', 'privacy'],
  },
  27: {
    powers: ['canteen*', 'purchase*', 'disposal*', 'classFund', 'transfer', 'aid'],
    prohibitions: ['records', 'canteen', 'gifts', 'fees', 'materials'],
  },
  28: {
    powers: ['enrolment*', 'honours*', 'aid*', 'purchase*', 'appointment', 'transfer', 'examination'],
    prohibitions: ['enrolment', 'advertising', 'classes', 'tutoring', 'gifts', 'fees', 'privacy'],
  },
  29: {
    powers: ['board*', 'charging*', 'staff*', 'canteen', 'enrolment*', 'honours', 'aid', 'transfer'],
    prohibitions: ['fees', 'advertising', 'enrolment', 'tutoring', 'gifts', 'materials', 'privacy'],
  },
  30: {
    powers: ['lending*', 'canteen*', 'admission*', 'purchase', 'disposal', 'honours'],
    prohibitions: ['preschool', 'property', 'canteen', 'gifts', 'fees'],
  },
}

/** The items of a school's handbook, in the words of its type: a kindergarten has no 校务会. */
export function handbookItems({ no, type }: Pick<SchoolSeed, 'no' | 'type'>): HandbookSeed {
  const list = lists[no]
  if (!list) throw new Error(`no handbook for school ${no}`)
  const say = wordingOf(type)
  return {
    powers: list.powers.map((entry) => {
      const { steps, ...power } = powers[entry.replace('*', '') as PowerKey]
      return spoken({ ...power, ...(entry.endsWith('*') && { steps }) }, say)
    }),
    prohibitions: list.prohibitions.map((key) => ({ text: say(prohibitions[key]) })),
    supervision: say(
      `${places[no % places.length]}\n学校监督电话：0775-000${String(no).padStart(4, '0')}（演示号码），工作日 8:30—17:00。\n反映党员、干部违纪违法问题，请通过纪检监察机关的官方渠道。`,
    ),
  }
}

const places = [
  '意见箱设在传达室窗口外，每周五由纪检委员和家长代表一同开启。',
  '意见箱设在教学楼一层楼梯口，每周一开启，一周内答复。',
  '校长接待日为每月第一个星期三下午，可以不预约。',
]

function spoken(power: PowerSeed, say: (text: string) => string): PowerSeed {
  const { name, subject, basis, supervision, steps } = power
  return {
    ...power,
    name: say(name),
    subject: say(subject),
    basis: say(basis),
    supervision: say(supervision),
    ...(steps && { steps: steps.map(({ text, who }) => ({ text: say(text), who: say(who) })) }),
  }
}

const kindergartenWords: Record<string, string> = {
  校务会: '园务会',
  教务处: '保教室',
  总务处: '后勤组',
  德育处: '保教室',
  校长: '园长',
  学校: '幼儿园',
  本校: '本园',
  校门口: '园门口',
  校内: '园内',
  学生: '幼儿',
  教学楼一层楼梯口: '门厅接送区',
  '《新时代中小学教师职业行为十项准则》': '《新时代幼儿园教师职业行为十项准则》',
}

const smallSchoolWords: Record<string, string> = {
  校务会: '中心小学校务会',
  教务处: '中心小学教务处',
  总务处: '中心小学总务处',
  德育处: '中心小学德育处',
  校长: '中心小学校长',
}

/** Titles of rules stay as they are. */
function wordingOf(type: SchoolType): (text: string) => string {
  const words =
    type === 'kindergarten' ? kindergartenWords : type === 'teaching-point' ? smallSchoolWords : {}
  const found = new RegExp(['《[^》]*》', ...Object.keys(words)].join('|'), 'g')
  return (text) => text.replace(found, (word) => words[word] ?? word)
}
