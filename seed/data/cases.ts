import { cultureCases } from './cases/culture'
import { curriculumCases } from './cases/curriculum'
import { familyCases } from './cases/family'
import { governanceCases } from './cases/governance'
import { oversightCases } from './cases/oversight'
import { riskControlCases } from './cases/risk-control'
import { serviceCases } from './cases/service'
import { teacherEthicsCases } from './cases/teacher-ethics'
import type { CaseSeed } from './shapes'

/** The 24 entries of the finished case-study campaign, in the order of the eight categories. */
export const cases: CaseSeed[] = [
  ...governanceCases,
  ...riskControlCases,
  ...oversightCases,
  ...cultureCases,
  ...teacherEthicsCases,
  ...curriculumCases,
  ...familyCases,
  ...serviceCases,
]
