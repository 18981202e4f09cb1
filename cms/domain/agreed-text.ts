import type { Pledge } from './pledge'

/** Both texts as they are kept on an entry that was handed in under them. */
export const agreedText = ({ authorization, originality }: Pick<Pledge, 'originality' | 'authorization'>) =>
  `原创承诺：${originality}\n\n使用授权：${authorization}`
