import type { ContestAction, Turn } from './campaign'

/** How a refusal names an action, and what it advises once the time for it is past. */
export const wording: Record<ContestAction, { verb: string; tooLate: string }> = {
  draft: { verb: '修改草稿', tooLate: '草稿仍可查看' },
  submit: { verb: '提交', tooLate: '草稿已为您保留' },
  resubmit: { verb: '重新提交', tooLate: '如有疑问请联系评审秘书' },
  withdraw: { verb: '撤回', tooLate: '如需退出请联系评审秘书' },
  forward: { verb: '推荐', tooLate: '如需补报请联系评审秘书' },
  screen: { verb: '进行形式审查', tooLate: '如需更正请联系系统管理员' },
  return: { verb: '退回作品', tooLate: '如需更正请联系系统管理员' },
  blind: { verb: '处理盲评副本', tooLate: '副本仍可查看' },
  assign: { verb: '分配评委', tooLate: '如需补评请先延长评审时间' },
  score: { verb: '评分', tooLate: '如有疑问请联系评审秘书' },
  recuse: { verb: '申请回避', tooLate: '如需回避请联系评审秘书' },
  'key-in': { verb: '代录评分', tooLate: '如需更正请走异议处理程序' },
  advance: { verb: '确定晋级作品', tooLate: '如需调整请先延长评审时间' },
  'change-award': { verb: '调整奖项', tooLate: '如需更正请走异议处理程序' },
  announce: { verb: '公布结果', tooLate: '如需更正请走异议处理程序' },
  object: { verb: '登记异议', tooLate: '如需更正请联系主办单位' },
  decide: { verb: '确认最终结果', tooLate: '最终结果不再更改' },
  certify: { verb: '制作证书', tooLate: '请联系主办单位' },
}

/** What happens at the moment a phase begins. */
export const turningPoints: Record<Turn, { what: string; happens: string }> = {
  submission: { what: '征集', happens: '开始' },
  forwarding: { what: '征集', happens: '截止' },
  screening: { what: '县区推荐', happens: '截止' },
  reviewing: { what: '评审', happens: '开始' },
  deliberation: { what: '评审', happens: '结束' },
  notice: { what: '结果', happens: '公示' },
  decided: { what: '最终结果', happens: '公布' },
}
