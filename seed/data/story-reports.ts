type Report = { outlet: string; date: string; title: string; address: string }

/** What invented media reported on teachers of 每月一师, by the story. */
export const storyReports: Record<string, Report[]> = {
  'nothing-on-the-envelope': [
    {
      outlet: '荷城教育周刊（演示）',
      date: '2026-11-13',
      title: '一样厚的信封，护住一样的体面',
      address: 'https://zhoukan.example/2026-11/13/envelope.html',
    },
    {
      outlet: '荷城广播电视台（演示）',
      date: '2026-11-16',
      title: '资助办的二十二步',
      address: 'https://radio.example/news/20261116-02',
    },
  ],
  'the-magnolia-three-days-late': [
    {
      outlet: '荷城教育周刊（演示）',
      date: '2026-03-20',
      title: '迟到的玉兰种下了',
      address: 'https://zhoukan.example/2026-03/20/magnolia.html',
    },
  ],
}
