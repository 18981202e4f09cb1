import { findOn, type TextCheck } from '../checked-text'

/** An official page states its source; books and chapters have none of their own. */
export const missingSource: TextCheck = ({ data, kind }) =>
  kind === 'reader-books' || kind === 'reader-chapters' || String(data.source ?? '').trim()
    ? []
    : [findOn('source', { check: '来源', severity: 'should', sentence: '没有写来源，请填写供稿单位。' })]
