import { z } from 'zod'

/** What is sent of a sheet: marks by criterion, deductions and bonuses by key, and a comment. */
export const sheetInput = z.strictObject({
  sheet: z.string().min(1),
  marks: z.array(z.strictObject({ criterion: z.string(), points: z.number() })).max(50),
  adjustments: z
    .array(z.strictObject({ key: z.string(), points: z.number() }))
    .max(20)
    .default([]),
  comment: z.string().trim().max(1000).default(''),
})

export type GivenSheet = Pick<z.infer<typeof sheetInput>, 'marks' | 'adjustments' | 'comment'>
