import type { CheckedText, TextCheck, TextFind } from './checked-text'
import { levelNumbers } from './text-checks/level-numbers'
import { listedWords } from './text-checks/listed-words'
import { missingConsent } from './text-checks/missing-consent'
import { missingSource } from './text-checks/missing-source'
import { mixedWidth } from './text-checks/mixed-width'
import { personalNumbers } from './text-checks/personal-numbers'
import { pictureConsent } from './text-checks/picture-consent'
import { pictureWords } from './text-checks/picture-words'
import { pupilNames } from './text-checks/pupil-names'
import { repeatedMarks } from './text-checks/repeated-marks'
import { unpairedMarks } from './text-checks/unpaired-marks'

const checks: TextCheck[] = [
  personalNumbers,
  missingConsent,
  pictureConsent,
  pictureWords,
  pupilNames,
  listedWords,
  unpairedMarks,
  repeatedMarks,
  mixedWidth,
  levelNumbers,
  missingSource,
]

/** Everything to look at in a text before it is published, what cannot stay first. */
export function checkText(text: CheckedText): TextFind[] {
  const finds = checks.flatMap((check) => check(text))
  return [
    ...finds.filter(({ severity }) => severity === 'must'),
    ...finds.filter(({ severity }) => severity !== 'must'),
  ]
}
