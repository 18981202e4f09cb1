import { Lotus } from './lotus'

export const Logo = () => (
  <span className="qf-logo">
    <Lotus />
    <span className="qf-logo__name">清风校园</span>
  </span>
)
