import type { SearchDocument } from '../../search/document'
import type { ModelSchool } from '../model/schools'
import { handbookOf } from '../school-handbook'
import { tierChoice, topicChoices, typeChoice } from '../words'
import { searchEntry } from './entry'

export function schoolEntry(school: ModelSchool): SearchDocument {
  const { brand, district, intro, name, path, plan, shortName, story } = school
  const handbook = handbookOf(school)
  return searchEntry(() => ({
    path,
    kind: 'school',
    title: name,
    school,
    note: `${district.name} · ${typeChoice(school).label}`,
    summary: intro ?? '',
    names: [shortName, brand?.name],
    facts: [
      brand?.slogan,
      brand?.symbol,
      tierChoice(school)?.label,
      ...topicChoices(school).map(({ label }) => label),
      plan?.title,
      handbook?.title,
    ],
    body: [story?.html, ...(plan?.measures ?? []).map(({ text }) => text), handbook?.summary],
  }))
}

/** The page of a school's handbook, where it has one. */
export function handbookEntry(school: ModelSchool): SearchDocument[] {
  const handbook = handbookOf(school)
  if (!handbook?.href) return []
  const { href, powers, prohibitions, summary, title } = handbook
  return [
    searchEntry(() => ({
      path: href,
      kind: 'handbook',
      title: `${title}（${school.shortName}）`,
      school,
      note: '',
      summary: summary ?? '',
      facts: powers.map(({ name }) => name),
      body: [
        ...powers.flatMap(({ basis, steps, subject, supervision, type }) => [
          ...[type, subject, basis, supervision],
          ...steps.map(({ text, who }) => [text, who].filter(Boolean).join(' ')),
        ]),
        ...prohibitions,
        ...handbook.supervision,
      ],
    })),
  ]
}
