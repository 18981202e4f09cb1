import { seedOf } from '../../data/tone'

/** Drawings of `/covers.svg`, each with the words that call for it; the first that is found counts. */
const drawings: [name: string, words: RegExp][] = [
  ['pod', /莲蓬/],
  ['root', /藕/],
  ['lotus', /[莲荷蕖]/],
  ['bamboo', /竹/],
  ['plum', /梅/],
  ['orchid', /[兰蕙]/],
  ['reed', /[芦苇蒲]/],
  ['rice', /[稻米穗麦谷粟]/],
  ['sprout', /[禾苗芽]/],
  ['inkstone', /[砚墨]/],
  ['boat', /[船舟帆]/],
  ['scale', /[秤衡]/],
  ['ruler', /[尺规矩]/],
  ['mirror', /[镜鉴]/],
  ['brush', /[笔毫]/],
  ['seal', /[章印]/],
  ['lamp', /[灯烛光]/],
  ['window', /[窗门]/],
  ['box', /[箱匣]/],
  ['table', /[桌椅]/],
  ['bowl', /[碗瓷杯壶]/],
  ['scroll', /[约书信卷册]/],
  ['stone', /[石岩磨砺山]/],
  ['pine', /[松柏樟木]/],
  ['path', /[线路行]/],
  ['water', /[水泉溪源渠江河湖海岸波澄]/],
]

/** For a name that calls for nothing: plants and things of the study. */
const any = ['lotus', 'bamboo', 'plum', 'orchid', 'pine', 'brush', 'water', 'stone', 'reed', 'inkstone']

/** The drawing for a brand: after its symbol (一方青砚) if it says one, else after its name. */
export function coverMotif(name: string, symbol?: string | null): string {
  const called = [symbol ?? '', name].flatMap((text) => drawings.find(([, words]) => words.test(text)) ?? [])
  return called[0]?.toString() ?? any[seedOf(name) % any.length] ?? 'lotus'
}
