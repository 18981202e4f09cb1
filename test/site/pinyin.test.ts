import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditorNode } from '../../site/src/richtext/node'
import { richText } from '../../site/src/richtext/rich-text'
import { body, heading, link, list, paragraph, text } from './rich'

const html = (...nodes: EditorNode[]) =>
  richText(body(...nodes), { name: '读本', upload: () => null, pinyin: 'shown' }).html.html

const readings = (markup: string) => [...markup.matchAll(/<rt>(.*?)<\/rt>/g)].map(([, reading]) => reading)

/** What is left when the annotation is taken away. */
const plain = (markup: string) => markup.replace(/<rt>.*?<\/rt>/g, '').replace(/<[^>]+>/g, '')

describe('a text with pinyin', () => {
  it('carries a reading over each character and none over anything else', () => {
    expect(html(paragraph('荷花，2朵。'))).toBe(
      '<p><ruby>荷<rt>hé</rt></ruby><ruby>花<rt>huā</rt></ruby>，2<ruby>朵<rt>duǒ</rt></ruby>。</p>',
    )
  })

  it('reads characters by the words they stand in', () => {
    expect(readings(html(paragraph('还书，还有银行和行走。')))).toEqual(
      'huán shū hái yǒu yín háng hé xíng zǒu'.split(' '),
    )
  })

  it('keeps the reading of a word that formatting cuts in two', () => {
    expect(readings(html(paragraph('银', text('行', 1), '里')))).toEqual(['yín', 'háng', 'lǐ'])
  })

  it('gives the tones of the syllables themselves, as GB/T 16159 asks', () => {
    expect(readings(html(paragraph('一个，不是')))).toEqual(['yī', 'gè', 'bù', 'shì'])
  })

  it('reaches headings, lists, links and text behind line breaks', () => {
    const markup = html(
      heading('h3', '荷'),
      list('bullet', [text('花')]),
      paragraph(link('/a', '水'), { type: 'linebreak' }, '田', { type: 'tab' }, '里'),
    )
    expect(readings(markup)).toEqual(['hé', 'huā', 'shuǐ', 'tián', 'lǐ'])
  })

  it.each([
    [
      '借了要还。明天就去还。没还的书，还在。',
      'jiè le yào huán míng tiān jiù qù huán méi huán de shū hái zài',
    ],
    ['忘了还，归还，还书。还有', 'wàng le huán guī huán huán shū hái yǒu'],
    ['轻轻地放在地上，小心地走', 'qīng qīng de fàng zài dì shàng xiǎo xīn de zǒu'],
    ['一个字一个字地念，滚了一地', 'yī gè zì yī gè zì de niàn gǔn le yī dì'],
    ['跑得快，听得见，得了第一，获得', 'pǎo de kuài tīng de jiàn dé le dì yī huò dé'],
    ['数一数，正在数钱，人数', 'shǔ yī shǔ zhèng zài shǔ qián rén shù'],
    ['谷种种到田里，几种', 'gǔ zhǒng zhòng dào tián lǐ jǐ zhǒng'],
    ['长长一队，家长，长高', 'cháng cháng yī duì jiā zhǎng zhǎng gāo'],
    ['圆圆只拿一颗，一只', 'yuán yuán zhǐ ná yī kē yī zhī'],
    ['教室里，教教我们', 'jiào shì lǐ jiāo jiāo wǒ men'],
    ['石头看看石头', 'shí tou kàn kàn shí tou'],
    ['看门，看一看家里', 'kān mén kàn yī kàn jiā lǐ'],
    ['杯子、样子、莲子、曾子', 'bēi zi yàng zi lián zǐ zēng zǐ'],
    ['答应他，他回答', 'dā ying tā tā huí dá'],
    ['倒出一堆，倒了茶，摔倒了', 'dào chū yī duī dào le chá shuāi dǎo le'],
    ['位子空着，有空到塘边，空手', 'wèi zi kòng zhe yǒu kòng dào táng biān kōng shǒu'],
    ['只填公家的，两只手', 'zhǐ tián gōng jia de liǎng zhī shǒu'],
    ['第一行，写一行字，旅行', 'dì yī háng xiě yī háng zì lǚ xíng'],
    ['换一个角色，三元六角', 'huàn yī gè jué sè sān yuán liù jiǎo'],
    ['手忙脚乱地按，站在地上', 'shǒu máng jiǎo luàn de àn zhàn zài dì shàng'],
    ['拿得出手，我得看着', 'ná de chū shǒu wǒ děi kàn zhe'],
  ])('reads “%s” as a teacher would', (sentence, expected) => {
    expect(readings(html(paragraph(sentence))).join(' ')).toBe(expected)
  })

  it('takes the reading that the writer gives in brackets, and hides the brackets', () => {
    expect(html(paragraph('小荷还（huán）蜡笔。'))).toBe(
      '<p><ruby>小<rt>xiǎo</rt></ruby><ruby>荷<rt>hé</rt></ruby><ruby>还<rt>huán</rt></ruby><ruby>蜡<rt>là</rt></ruby><ruby>笔<rt>bǐ</rt></ruby>。</p>',
    )
  })

  it('leaves such brackets out where no pinyin is shown', () => {
    const shown = richText(body(paragraph('小荷', text('还', 1), '（huán）蜡笔（绿）。')), {
      name: '读本',
      upload: () => null,
      pinyin: 'hidden',
    })
    expect(shown.html.html).toBe('<p>小荷<strong>还</strong>蜡笔（绿）。</p>')
  })

  it('leaves other brackets alone', () => {
    expect(plain(html(paragraph('荷（h1）（又名莲）')))).toBe('荷（h1）（又名莲）')
  })

  it('never changes a letter of the text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'一不还行长了地得𠮷㐂，。！ a1é😀\u3000') })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (pieces) => {
        fc.pre(pieces.join('').trim() !== '')
        expect(plain(html(paragraph(...pieces)))).toBe(pieces.join(''))
      }),
    )
  })
})
