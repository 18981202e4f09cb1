/** What an entrant promises and permits: two texts, and the version under which they were agreed to. */
export type Pledge = { version: string; originality: string; authorization: string }

/**
 * The pledge of a case study: original, true and not awarded elsewhere, with the use of artificial
 * intelligence disclosed; the author keeps the copyright and permits non-commercial public use (domain.md §3.5).
 */
export const defaultPledge: Pledge = {
  version: '1',
  originality:
    '本作品由署名作者根据本校真实工作写成，事实和数据有据可查，没有抄袭他人成果，没有在其他评选中获过奖，' +
    '评审期间也不另行参评。使用过人工智能工具的，已如实填写工具名称、版本和用途，内容由作者核对并负责。' +
    '如有不实，同意取消参评和获奖资格。',
  authorization:
    '作者保留著作权，同意主办单位在公益范围内免费使用本作品，包括展示、汇编、培训和在官方平台传播；' +
    '使用时注明学校和作者，可以作不改变原意的文字编辑，不用于商业用途。' +
    '作品中能认出的其他人，已征得本人同意，未成年人已征得监护人同意。',
}

/** The pledge of works by pupils and teachers: as for a case study, with what pupils' guardians agree to. */
export const worksPledge: Pledge = {
  version: '1',
  originality:
    '本作品由署名作者创作，学生作品的指导教师只作指导、没有代作；没有抄袭、临摹他人作品或套用模板，没有公开发表过，' +
    '没有在其他评选中获过奖，评审期间也不另行参评。使用过人工智能工具的，已如实填写工具名称、版本和用途。' +
    '如有不实，同意取消参评和获奖资格。',
  authorization:
    '作者保留著作权，同意主办单位在公益范围内免费使用本作品，包括展览、汇编和在官方平台传播；' +
    '使用时注明学校和作者，不用于商业用途。学生作品由监护人知情并同意，公开时学生姓名只显示姓氏，不显示班级。' +
    '作品中能认出的其他人，已征得本人同意，未成年人已征得监护人同意。',
}
