import type { AfterErrorHook } from 'payload'
import type { Refusal, RefusalCode } from '../domain/refusal'

export const statusOf: Record<RefusalCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
}

/** By name, because the admin's bundle has a copy of the class. */
const isRefusal = (error: Error): error is Refusal => error.name === 'Refusal'

const fieldsOf = (error: Error): string[] =>
  ((error as { data?: { errors?: { path: string }[] } }).data?.errors ?? []).map(({ path }) => path)

/** How every error leaves: one Chinese sentence, the field it is about, the right status. */
export const refusalResponse: AfterErrorHook = ({ error, result }) => {
  if (isRefusal(error)) {
    const { code, field, message } = error
    return {
      status: statusOf[code],
      response: {
        errors: [
          { name: code, message, field, data: field ? { errors: [{ path: field, message }] } : undefined },
        ],
      },
    }
  }
  if (error instanceof SyntaxError || error.message === 'Invalid JSON') {
    return { status: 400, response: { errors: [{ message: '请求内容不是有效的 JSON，请检查格式后重试。' }] } }
  }
  if (error.name === 'QueryError') {
    return {
      status: 400,
      response: {
        errors: [{ name: 'invalid', message: '查询条件用到了不存在或不能查询的字段，请检查后重试。' }],
      },
    }
  }
  const status = (error as { status?: number }).status ?? 500
  if (error.name === 'ValidationError' && fieldsOf(error).includes('file')) {
    return {
      response: {
        errors: [
          { name: 'invalid', message: '文件已损坏或无法读取，请用原软件重新导出后上传。', field: 'file' },
        ],
      },
    }
  }
  if (status < 500) return { response: result }
  return {
    status,
    response: {
      errors: [{ message: '系统出错，刚才的操作没有保存；请稍后再试，若反复出现请联系系统管理员。' }],
    },
  }
}
