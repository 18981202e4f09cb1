/** A tutor's award follows that of the work (domain.md §3.10, GD22): one for every tutor of every work that counts. */
export type TutorAward = { id: string; tutor: string; tierKey: string }

/**
 * Takes results with their tutors by name and the keys of the tiers that count; returns the tutors' awards in the order
 * of the results. A name that a work gives twice counts once; the same name on two works is two awards.
 */
export function tutorAwards(
  results: readonly { id: string; tierKey: string | null; tutors: readonly string[] }[],
  tiersThatCount: readonly string[],
): TutorAward[] {
  return results.flatMap(({ id, tierKey, tutors }) => {
    if (tierKey === null || !tiersThatCount.includes(tierKey)) return []
    const names = new Set(tutors.map((name) => name.trim()).filter((name) => name !== ''))
    return [...names].map((tutor) => ({ id, tutor, tierKey }))
  })
}
