import { personalDataPlaces } from '../../personal-data'
import { findAt, type TextCheck } from '../checked-text'

/** Identity card, mobile and bank card numbers. */
export const personalNumbers: TextCheck = ({ parts }) =>
  parts.flatMap((part) =>
    personalDataPlaces(part.text).map(({ end, shown, start, what }) => ({
      ...findAt(
        part,
        { start, end },
        {
          check: '个人信息',
          severity: 'must',
          sentence: `${what}“${shown}”不能公开，请删去；办公联系电话请写固定电话。`,
        },
      ),
      excerpt: shown,
    })),
  )
