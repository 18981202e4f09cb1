/** The colours of the programme on paper. */
export const palette = {
  paper: '#FBFAF6',
  ink: '#1E2A28',
  soft: '#52605B',
  line: '#7D877F',
  tint: '#F1F0E7',
  bamboo: '#2F6B57',
  seal: '#B23A2E',
  gold: '#8A6414',
  silver: '#66707A',
  bronze: '#8A5636',
} as const
