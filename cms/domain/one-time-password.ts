/** What a person is told who would do something else before the one-time password is changed. */
export const changePasswordFirst = '请先把初始密码改成自己的密码，再进行其他操作。'

/** No letter or figure that could be read as another one on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 10

/** A password to be typed once from a slip; `pick` gives a random whole number below what it is given. */
export const oneTimePassword = (pick: (below: number) => number): string =>
  Array.from({ length }, () => letters[pick(letters.length)]).join('')
