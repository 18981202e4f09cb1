import type { AfterErrorHook, FlattenedField, PayloadRequest } from 'payload'
import { actorOf } from '../access/roles'
import { changePasswordFirst } from '../domain/one-time-password'
import type { Refusal, RefusalCode } from '../domain/refusal'
import { type Failure, sentenceOf } from './validation-sentence'

export const statusOf: Record<RefusalCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
}

/** What is said of a status when there is nothing better to say. */
const sentences: Record<number, string> = {
  400: '请求的内容不对，没有保存；请检查后重新提交。',
  401: '请先登录，再进行此操作。',
  403: '您无权执行此操作。',
  404: '找不到要访问的内容，可能已被删除，或不在您的权限之内。',
  409: '内容与已有的内容冲突，没有保存；请刷新页面后重试。',
  413: '内容超过上限，请压缩或拆分后再提交。',
  415: '请求内容应为 JSON，请检查后重新提交。',
  423: '该内容正由他人编辑，请稍后再试。',
  429: '操作过于频繁，请一分钟后再试。',
}

const serverFault = '系统出错，刚才的操作没有保存；请稍后再试，若反复出现请联系系统管理员。'

export const sentenceFor = (status: number): string =>
  status >= 500 ? serverFault : (sentences[status] ?? sentences[400] ?? '')

/** The same for a locked account, so that nobody learns which names exist. */
const wrongPassword = '用户名或密码不正确；连续输错 8 次会锁定 10 分钟，也可以请上一级管理员重设密码。'

/** What Payload's own errors of these names, or with these words, come to. */
const known: [name: RegExp, message: RegExp, code: RefusalCode, sentence: string][] = [
  [/^SyntaxError$/, /./, 'invalid', '请求内容不是有效的 JSON，请检查格式后重试。'],
  [/./, /^Invalid JSON$/, 'invalid', '请求内容不是有效的 JSON，请检查格式后重试。'],
  [/^QueryError$/, /./, 'invalid', '查询条件用到了不存在或不能查询的字段，请检查后重试。'],
  [/./, /^Cannot find field for path/, 'invalid', '查询条件用到了不存在或不能查询的字段，请检查后重试。'],
  [/./, /has disabled bulk (edit|delete)$/, 'forbidden', '这里的内容不能成批修改或删除，请逐个打开处理。'],
  [/./, /^Missing 'where'/, 'invalid', '请用查询条件说明要处理哪些内容。'],
  [/^AuthenticationError$/, /./, 'unauthenticated', wrongPassword],
  [/^LockedAuth$/, /./, 'unauthenticated', wrongPassword],
  [/./, /^Token is either invalid or has expired/, 'forbidden', '重设密码的链接已失效，请联系系统管理员。'],
  [/./, /^Missing username/, 'invalid', '请填写“用户名”。'],
  [/./, /^No User$/, 'unauthenticated', '您还没有登录。'],
  [
    /./,
    /^(Malformed part header|Unexpected end of form|Multipart: Boundary|Malformed content type|Missing Content-Type|A file name|A valid (file|filename|MIME)|uploadConfig\.handlers|Request is not eligible)/,
    'invalid',
    '上传的内容不完整，请重新选择文件后再上传。',
  ],
  [/^FileUploadError$|^MissingFile$/, /./, 'invalid', '文件已损坏或无法读取，请用原软件重新导出后上传。'],
]

/** By name, because the admin's bundle has a copy of the class. */
const isRefusal = (error: Error): error is Refusal => error.name === 'Refusal'

/** How every error leaves: one Chinese sentence, the field it is about, the right status. */
export const refusalResponse: AfterErrorHook = ({ collection, error, req }) => {
  if (isRefusal(error)) return answer(error.code, error.message, error.field)
  const failures = failuresOf(error)
  if (failures[0]) {
    const fields = collection?.flattenedFields ?? globalFields(req, error)
    const told = failures.map((failure) => ({ path: failure.path, message: sentenceOf(failure, fields) }))
    return answer('invalid', told[0]?.message ?? '', failures[0].path, told)
  }
  // A row that another request has just changed or taken: the database keeps its own rules.
  const { code } = (error.cause ?? {}) as { code?: string }
  if (code?.startsWith('SQLITE_CONSTRAINT')) return answer('conflict', sentenceFor(409))
  const match = knownAs(error)
  if (match) return answer(match[2], match[3])
  const status = statusIn(error)
  if (status === 403 && actorOf(req).pending) return answer('forbidden', changePasswordFirst)
  return { status, response: { errors: [{ message: sentenceFor(status) }] } }
}

const knownAs = (error: Error) =>
  known.find(([name, message]) => name.test(error.name) && message.test(error.message))

const statusIn = (error: Error): number => (error as { status?: number }).status ?? 500

/** Whether an error is what people are refused every day: it is told to them, and no error of the program. */
export const isTold = (error: unknown): boolean =>
  error instanceof Error && (isRefusal(error) || knownAs(error) !== undefined || statusIn(error) < 500)

function answer(code: RefusalCode, message: string, field?: string, failures?: Failure[]) {
  const errors = failures ?? (field ? [{ path: field, message }] : undefined)
  return {
    status: statusOf[code],
    response: { errors: [{ name: code, message, field, data: errors && { errors } }] },
  }
}

function failuresOf(error: Error): Failure[] {
  if (error.name !== 'ValidationError') return []
  return (error as { data?: { errors?: Failure[] } }).data?.errors ?? []
}

function globalFields(req: PayloadRequest, error: Error): FlattenedField[] {
  const { global } = (error as { data?: { global?: string } }).data ?? {}
  return req.payload.globals.config.find(({ slug }) => slug === global)?.flattenedFields ?? []
}
