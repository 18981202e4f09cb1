import type { DistrictSeed } from './shapes'

export const districts: DistrictSeed[] = [
  { code: '450800Z', name: '市直', kind: 'city-direct' },
  { code: '450802', name: '港北区', kind: 'district' },
  { code: '450803', name: '港南区', kind: 'district' },
  { code: '450804', name: '覃塘区', kind: 'district' },
  { code: '450881', name: '桂平市', kind: 'county-city' },
  { code: '450821', name: '平南县', kind: 'county' },
]
