import { citySchools } from './schools-city'
import { gangbeiSchools } from './schools-gangbei'
import { gangnanSchools } from './schools-gangnan'
import { guipingSchools } from './schools-guiping'
import { pingnanSchools } from './schools-pingnan'
import { qintangSchools } from './schools-qintang'
import type { SchoolSeed } from './shapes'

export const schools: SchoolSeed[] = [
  ...citySchools,
  ...gangbeiSchools,
  ...gangnanSchools,
  ...qintangSchools,
  ...guipingSchools,
  ...pingnanSchools,
]
