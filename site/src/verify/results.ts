import type { Check } from '../../../cms/domain/proof/check-receipt'

type Child = Node | string

/** An element with a class and what stands in it; texts stay texts, whatever a file says. */
export function element(name: string, className: string, ...children: Child[]): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

type Told = Omit<Check, 'key'>

/** A list of checks, each with a mark that is also told to those who do not see it. */
export function checkList(checks: readonly Told[]): HTMLElement {
  return element('ul', 'checks', ...checks.map(item))
}

function item({ ok, said, steps }: Told): HTMLElement {
  const { className, sign, words } = ok === null ? marks.open : ok ? marks.passed : marks.failed
  const mark = element('span', 'check-mark', sign)
  mark.setAttribute('role', 'img')
  mark.setAttribute('aria-label', words)
  const told = element('div', '', element('p', 'check-said', said), ...(steps ? [calculation(steps)] : []))
  return element('li', className, mark, told)
}

function calculation(steps: readonly string[]): HTMLElement {
  const list = element('ol', 'check-steps', ...steps.map((step) => element('li', '', step)))
  return element('details', '', element('summary', '', '计算过程'), list)
}

const marks = {
  passed: { className: 'check-ok', sign: '✓', words: '通过' },
  failed: { className: 'check-failed', sign: '✗', words: '不通过' },
  open: { className: 'check-open', sign: '—', words: '未核对' },
}

/** Facts with their names; those without a value are left out. */
export function factList(facts: readonly [name: string, value: string][]): HTMLElement {
  const shown = facts.filter(([, value]) => value)
  return element(
    'dl',
    '',
    ...shown.flatMap(([name, value]) => [element('dt', '', name), element('dd', '', value)]),
  )
}
