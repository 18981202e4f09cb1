/**
 * What the compiled components of the site call when the publisher renders them, in place of Astro's own runtime: the same
 * HTML as one string, without a promise for each part. How values are escaped and attributes written is Astro's. What is not
 * here cannot be used in a component; a build of the renderer says so.
 */
import {
  addAttribute as attribute,
  escapeHTML,
  Fragment,
  isHTMLString,
  spreadAttributes,
} from 'astro/runtime/server/index.js'

export { Fragment, unescapeHTML } from 'astro/runtime/server/index.js'

/** Finished HTML, which is shown as it is. */
export class Markup {
  constructor(readonly html: string) {}
}

type Props = Record<string, unknown>
type Slot = (rendering: Rendering) => unknown
type Slots = Record<string, Slot>

/** One page that is being rendered. */
export type Rendering = {
  /** The links to the page's stylesheets, for its head. */
  head: Markup
  createAstro: (props: Props, slots: Slots) => { props: object; slots: object; url: URL }
}

export type Component = (rendering: Rendering, props: Props, slots: Slots) => Markup | Promise<Markup>

export const createAstro = () => {}
export const createComponent = (component: Component): Component => component
export const renderHead = ({ head }: Rendering): Markup => head

/** Every page has a head of its own. */
export const maybeRenderHead = () => ''

export function render(texts: TemplateStringsArray, ...values: unknown[]): Markup {
  let html = texts[0] ?? ''
  for (let index = 0; index < values.length; index += 1) html += shown(values[index]) + texts[index + 1]
  return new Markup(html)
}

export function renderComponent(
  rendering: Rendering,
  name: string,
  component: Component | string | typeof Fragment,
  props: Props,
  slots: Slots = {},
): unknown {
  if (typeof component === 'function') return component(rendering, props, slots)
  const inside = slots.default?.(rendering)
  if (component === Fragment) return inside
  if (typeof component !== 'string') throw new Error(`<${name}> is no component`)
  return new Markup(`<${component}${spreadAttributes(props)}>${shown(inside)}</${component}>`)
}

export const renderSlot = (rendering: Rendering, slot: Slot | undefined, otherwise?: unknown): unknown =>
  slot ? slot(rendering) : otherwise

/** Whether Astro writes a text in an attribute of this name as it is. */
const ordinary = new Map<string, boolean>()

export function addAttribute(value: unknown, name: string): Markup {
  let known = ordinary.get(name)
  if (known === undefined) {
    known = `${attribute('a', name)}` === ` ${name}="a"`
    ordinary.set(name, known)
  }
  const asItIs = known && typeof value === 'string' && !value.includes('"') && !value.includes('&')
  return asItIs && value !== '' ? new Markup(` ${name}="${value}"`) : new Markup(`${attribute(value, name)}`)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return escapeHTML(value)
  if (value instanceof Markup) return value.html
  if (Array.isArray(value)) {
    let html = ''
    for (const part of value) html += shown(part)
    return html
  }
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'number' || isHTMLString(value)) return String(value)
  throw new Error(`${typeof value} cannot be shown: only a page can wait`)
}
