import type { Board } from '../../actions/board/open-board'

export type Judge = Board['judges'][number]

/** How a judge is called on the board: by number, or by name where names are shown. */
export const judgeName = ({ name, number }: Judge, names: boolean): string =>
  names ? name : `评委 ${number}`
