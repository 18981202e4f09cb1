import { Lotus } from './lotus'

export const Icon = () => <Lotus className="qf-icon" />
