import type { Board } from './open-board'

/** How judges are called in a file: by name where that is asked for, else by the number that stands for the name. */
export function judgeLabels({ judges }: Pick<Board, 'judges'>, names: boolean): (judge: string) => string {
  const labels = new Map(judges.map(({ id, name, number }) => [id, names ? name : `评委 ${number}`]))
  return (judge) => labels.get(judge) ?? ''
}
