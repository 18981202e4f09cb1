/** Names of schools and places that are first of all everyday words of these texts, and say nothing when bare. */
export const everydayWords: ReadonlySet<string> = new Set(
  [
    '清廉 廉洁 清风 清正 清明 清白 廉政 正风 正气 阳光 文明 文化 文昌 育才 育英 育人 树人 立德 立人 启明 启智',
    '和平 和谐 团结 民主 民生 人民 解放 胜利 建设 前进 光明 光荣 幸福 希望 先锋 先进 红旗 红星 东风 青春 青年',
    '友谊 友爱 爱国 振兴 复兴 兴华 中华 新华 华侨 创新 创业 未来 世纪 工人 劳动 奋斗 求实 求真 求知 勤学 博学 博爱',
    '城东 城南 城西 城北 城中 城关 城区 新城 新区 中心 中山 东方 南方 西部 北部 沿江 开发 高新 经开 工业 示范 大桥',
  ].flatMap((line) => line.split(' ')),
)
