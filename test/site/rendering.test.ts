import * as astro from 'astro/runtime/server/index.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addAttribute,
  type Component,
  Fragment,
  Markup,
  type Rendering,
  render,
  renderComponent,
  renderSlot,
} from '../../site/src/rendering/compiled'

/** How the publisher renders compiled components; that whole pages equal those of `astro build` is told in `same-bytes`. */

const page: Rendering = {
  head: new Markup(''),
  createAstro: (props, slots) => ({ props, slots, url: new URL('https://qingfeng.example.cn') }),
}

const shown = (value: unknown): string => render`${value}`.html

const text = fc.string({ unit: fc.constantFrom(...'学校<>&"\'= /a') })

test('an attribute is what Astro writes', () => {
  const names = fc.constantFrom(
    'href',
    'alt',
    'class',
    'class:list',
    'hidden',
    'open',
    'data-at',
    'aria-current',
  )
  const value = fc.oneof(
    text,
    fc.boolean(),
    fc.integer(),
    fc.constantFrom(null, undefined, '', ['tier', { first: true, last: false }]),
  )
  fc.assert(
    fc.property(names, value, (name, of) => {
      expect(addAttribute(of, name).html).toBe(String(astro.addAttribute(of, name)))
    }),
  )
})

describe('a value in a template', () => {
  it('is escaped as Astro does where it is text', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(shown(words)).toBe(astro.escapeHTML(words))
      }),
    )
  })

  it.each([
    ['finished HTML', new Markup('<b>清</b>'), '<b>清</b>'],
    ['HTML from elsewhere', astro.unescapeHTML('<b>清</b>'), '<b>清</b>'],
    ['a list', ['清', [new Markup('<br>'), '风']], '清<br>风'],
    ['a number', 0, '0'],
    ['nothing', [undefined, null, false, ''], ''],
  ])('is shown as it is: %s', (_, value, html) => {
    expect(shown(value)).toBe(html)
  })

  it.each([
    ['a promise', Promise.resolve('清')],
    ['an object', {}],
    ['a function', () => '清'],
  ])('is refused where it is no value: %s', (_, value) => {
    expect(() => shown(value)).toThrow('cannot be shown')
  })
})

describe('a component', () => {
  const named: Component = ({ createAstro }, props, slots) => {
    const { title } = createAstro(props, slots).props as { title: string }
    return render`<section>${title}${renderSlot(page, slots.default, '空')}</section>`
  }

  it('is given its properties and what stands in it', () => {
    const inside = { default: () => render`<p>${'<正文>'}</p>` }
    const made = renderComponent(page, 'Named', named, { title: '题' }, inside)
    expect(shown(made)).toBe('<section>题<p>&lt;正文&gt;</p></section>')
    expect(shown(renderComponent(page, 'Named', named, { title: '题' }))).toBe('<section>题空</section>')
  })

  it('may be an element by its name, or nothing around what stands in it', () => {
    const inside = { default: () => '题' }
    const heading = renderComponent(page, 'Heading', 'h2', { class: 'card-title' }, inside)
    expect(shown(heading)).toBe('<h2 class="card-title">题</h2>')
    expect(shown(renderComponent(page, 'Fragment', Fragment, {}, inside))).toBe('题')
  })

  it('is named where there is none', () => {
    const none = undefined as unknown as Component
    expect(() => renderComponent(page, 'Card', none, {})).toThrow('<Card> is no component')
  })
})
