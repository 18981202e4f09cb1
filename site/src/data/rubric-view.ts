import type { Campaign } from '@cms/payload-types'

/** The rubric as it is shown with the call. */
export type RubricView = {
  scale: number
  /** 打分步长 in a sentence. */
  step: string
  criteria: {
    label: string
    points: number
    guidance: string | null
    /** Classes of marks from the highest down: 优 17—20 分. */
    bands: { label: string; range: string; description: string | null }[]
  }[]
  /** Beside the scale: 扣分，最多 2 分. */
  adjustments: { label: string; size: string; guidance: string | null }[]
}

const kinds = { deduction: '扣分', bonus: '加分' }

export function rubricView({ adjustments, criteria, scale, step }: Campaign['rubric']): RubricView {
  return {
    scale,
    step: `满分 ${scale} 分，以 ${step} 分为最小单位。`,
    criteria: criteria.map(({ bands, guidance, label, points }) => ({
      label,
      points,
      guidance: guidance ?? null,
      bands: (bands ?? []).map(({ description, from, label: name, to }) => ({
        label: name,
        range: from === to ? `${to} 分` : `${from}—${to} 分`,
        description: description ?? null,
      })),
    })),
    adjustments: (adjustments ?? []).map(({ guidance, kind, label, points }) => ({
      label,
      size: `${kinds[kind]}，最多 ${points} 分`,
      guidance: guidance ?? null,
    })),
  }
}
