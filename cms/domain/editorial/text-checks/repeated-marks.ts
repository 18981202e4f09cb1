import { findAll, type TextCheck } from '../checked-text'

const check = '重复标点'
const severity = 'should'

/** Points and stops that stand twice, stops of two kinds side by side, and dots for an ellipsis (GB/T 15834). */
export const repeatedMarks: TextCheck = (text) => [
  ...findAll(
    text,
    /(?!。{3})[，。、；：][，。、；：！？]+|[！？][，。、；：]+|([！？])\1{3,}|,{2,}|;{2,}/gu,
    (found) => ({
      check,
      severity,
      sentence: `“${found}”标点重复，只留一个。`,
    }),
  ),
  ...findAll(text, /\.{3,}|。{3,}|(?<!…)…(?!…)/gu, (found) => ({
    check,
    severity,
    sentence: `省略号写成“……”，这里是“${found}”。`,
  })),
]
