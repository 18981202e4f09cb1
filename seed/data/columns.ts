import type { ColumnSeed } from './shapes'

/** `rhythmDays`: a column without a new post for longer than this is reported as stale. */
export const columns: ColumnSeed[] = [
  {
    slug: 'work-news',
    name: '工作动态',
    description: '市、县（市、区）和学校近期开展的清廉学校建设工作，事情办完后及时刊发。',
    rhythmDays: 14,
  },
  {
    slug: 'notices',
    name: '通知公告',
    description: '征集、报送、培训等事项的通知，写明对象、时间和材料要求。',
    rhythmDays: 180,
  },
  {
    slug: 'public-notices',
    name: '公示公告',
    description: '拟定结果在正式公布前向社会公示，公示期内接受实名书面异议。',
    rhythmDays: 90,
  },
  {
    slug: 'party-building',
    name: '党建引领',
    description: '学校党组织参与议事决策、结对共建、带动师德建设的做法。',
    rhythmDays: 45,
  },
  {
    slug: 'lists-and-rules',
    name: '清单与制度',
    description: '小微权力清单、负面清单、办事流程和校内规章的公开与解读。',
    rhythmDays: 90,
  },
  {
    slug: 'integrity-culture',
    name: '清廉文化',
    description: '课堂、校园环境和学生活动中的清廉文化建设。',
    rhythmDays: 30,
  },
  {
    slug: 'family-letters',
    name: '家风家书',
    description: '学生与家人之间的书信和家风故事，经本人及监护人同意后隐名刊登。',
    rhythmDays: 45,
  },
  {
    slug: 'media',
    name: '媒体聚焦',
    description: '新闻媒体对本地清廉学校建设的报道，注明媒体名称和日期。',
    rhythmDays: 60,
  },
  {
    slug: 'service',
    name: '惠民服务',
    description: '收费、资助、入学、课后服务等群众关心事项的说明和办理指引。',
    rhythmDays: 45,
  },
  {
    slug: 'downloads',
    name: '资料下载',
    description: '表格、模板和编写体例，随通知更新，旧版停用后撤下。',
    rhythmDays: 180,
  },
]
