const most = 8
const place = /^..[市区县](?=..)/
const kind = /(?<=..)(实验|初级|高级|完全|中等职业|职业技术|特殊教育)?(学校|中学|小学|幼儿园|教学点)$/

/** 贵港市清禾实验学校 is 清禾 on a cover, 韦老师（化名） is 韦老师. */
function shortened(text: string): string {
  return text
    .replace(/[（(].*$/, '')
    .replace(place, '')
    .replace(kind, '')
}

/** Where the upright characters of a cover's name stand, in a slip centred on a cover of this height. */
export function coverName(text: string, height: number) {
  const characters = [...shortened(text)].slice(0, most)
  const step = Math.min(40, (height - 60) / characters.length)
  const size = Math.round(step * 0.85)
  const column = step * characters.length
  const top = (height - column) / 2
  return {
    characters,
    size,
    step,
    slip: { y: top - 12, height: column + 24 },
    first: top + step * 0.82,
  }
}
