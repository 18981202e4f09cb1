import type { Values } from '../../domain/import/plan-rows'

/** Values as a sheet gives them, where an empty cell is nothing. */
export const withoutNulls = (values: Record<string, unknown>): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, value]],
    ),
  ) as Values
