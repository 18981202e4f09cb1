import type { FlattenedField } from 'payload'
import { labelAt } from './field-label'

/** One of the failures in Payload's `ValidationError`: its message is Payload's Chinese translation, or a field's own sentence. */
export type Failure = { path: string; message: string }

/** What Payload's translations say of a value, and how it is said of a field. */
const wordings: [said: RegExp, sentence: (label: string, ...values: string[]) => string][] = [
  [/^该字段为必填项目。$/, (label) => `请填写${label}。`],
  [/^该字段有(?:一个|以下)无效的选择/, (label) => `${label}没有这个选项，请从列出的选项中选择。`],
  [/^该字段有一个无效的输入。$/, (label) => `${label}的内容无效，请重新填写。`],
  [/^该值必须小于 (\d+) 字符的最大长度$/, (label, most) => `${label}最多 ${most} 个字，请删减。`],
  [/^该值必须大于 (\d+) 字符的最小长度$/, (label, least) => `${label}至少 ${least} 个字，请补充。`],
  [/最大 行，该最大值为 (.+)。$/, (label, most) => `${label}最多 ${most} 项，请删减。`],
  [/最小 行，该最小值为 (.+)。$/, (label, least) => `${label}至少 ${least} 项，请补充。`],
  [/最大 值，该最大值为 (.+)。$/, (label, most) => `${label}不能大于 ${most}，请修改。`],
  [/最小 值，该最小值为 (.+)。$/, (label, least) => `${label}不能小于 ${least}，请修改。`],
  [/^该字段至少需要 (\d+) 个/, (label, least) => `${label}至少 ${least} 项，请补充。`],
  [/^该字段要求不超过 (\d+) 个/, (label, most) => `${label}最多 ${most} 项，请删减。`],
  [/^请输入一个有效的数字。$/, (label) => `${label}不是数字，请重新填写。`],
  [/^请输入一个有效的电子邮件地址。$/, (label) => `${label}不是有效的电子邮件地址，请重新填写。`],
  [/不是一个有效的日期。$/, (label) => `${label}不是有效的日期时间，请重新选择。`],
  [/^此项仅可选择/, (label) => `${label}只能选是或否，请重新选择。`],
  [
    /^值必须是唯一的$|^已有用户使用了该用户名|^给定电子邮件的用户已经注册/,
    (label) => `${label}已被使用，请换一个。`,
  ],
]

/** One sentence about the first failure, naming its field by the label that the form shows. */
export function sentenceOf({ message, path }: Failure, fields: FlattenedField[]): string {
  if (path === 'file') return '文件已损坏或无法读取，请用原软件重新导出后上传。'
  const label = labelAt(fields, path)
  for (const [said, sentence] of wordings) {
    const found = said.exec(message)
    if (found) return sentence(label, ...found.slice(1))
  }
  return /\p{Script=Han}.*。$/u.test(message) ? message : `${label}的内容不对，请检查后重新填写。`
}
