import type { Choice } from '../choice'
import type { ModelSchool } from '../model/schools'
import type { Picture } from '../picture'
import { toneOf } from '../tone'
import { ownershipChoice, tierChoice, topicChoices, typeChoice } from '../words'

/** A school in a list. `tier` is null for a school without a title. */
export type SchoolCard = {
  href: string
  name: string
  shortName: string
  district: { code: string; name: string }
  type: Choice
  ownership: Choice
  tier: Choice | null
  topics: Choice[]
  intro: string | null
  /** 一校一品: its name, slogan and symbol. */
  brand: { name: string; slogan: string | null; symbol: string | null } | null
  cover: Picture | null
  /** 0–7, the colour of the generated cover where there is no picture. */
  tone: number
  demo: boolean
}

export function schoolCard(school: ModelSchool): SchoolCard {
  const { brand } = school
  return {
    href: school.path,
    name: school.name,
    shortName: school.shortName,
    district: { code: school.district.code, name: school.district.name },
    type: typeChoice(school),
    ownership: ownershipChoice(school),
    tier: tierChoice(school),
    topics: topicChoices(school),
    intro: school.intro ?? null,
    brand: brand?.name
      ? { name: brand.name, slogan: brand.slogan ?? null, symbol: brand.symbol ?? null }
      : null,
    cover: school.cover,
    tone: toneOf(school.slug),
    demo: school.demo ?? false,
  }
}
