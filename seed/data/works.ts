import type { Author, Markdown } from './shapes'

type Stage = 'kindergarten' | 'primary-lower' | 'primary-upper' | 'junior' | 'senior' | 'vocational'

/** An entry of last year's creative-work campaign, in the order of its ranking; the awarded ones are shown as works. */
export type WorkSeed = {
  slug: string
  title: string
  school: number
  category: 'calligraphy' | 'painting' | 'design' | 'essay'
  division: 'student' | 'teacher'
  authors: Author[]
  /** Of pupils only. */
  stage?: Stage
  /** At most 120 characters. */
  summary: string
  body: Markdown
  picture?: { file: string; alt: string }
  /** Recorded with the entry: the guardian agreed to the name. */
  consent?: { guardian: string; date: string; textVersion: string }
}

const pupil = (name: string): Author => ({ name, post: '学生' })

/** Ten entries, of which eight are awarded. */
export const worksLastYear: WorkSeed[] = [
  {
    slug: 'lotus-at-daybreak',
    title: '荷塘清晓',
    school: 6,
    category: 'painting',
    division: 'student',
    authors: [pupil('覃小荷')],
    stage: 'primary-upper',
    summary: '清晨的荷塘，一朵开了，一朵还是花苞；叶子用淡墨，花用胭脂。',
    picture: {
      file: 'lotus.webp',
      alt: '水墨画：一朵盛开的粉色荷花和一朵花苞立在墨色荷叶之上，右上角题“荷塘清晓”',
    },
    body: `画的是学校东边的荷塘。早读以前去看，叶子上的水还没有干，花已经开了。

叶子用淡墨一笔铺开，等到半干再勾筋；花瓣先点清水，再从尖上点胭脂，让颜色自己往下走。老师说不要描，我就没有描。

题“清晓”两个字，是因为那个时候塘边没有人，水最清。`,
  },
  {
    slug: 'on-the-love-of-lotus',
    title: '楷书《爱莲说》句',
    school: 7,
    category: 'calligraphy',
    division: 'student',
    authors: [pupil('韦清源')],
    stage: 'junior',
    summary: '楷书条幅，录周敦颐《爱莲说》“出淤泥而不染，濯清涟而不妖”。',
    picture: {
      file: 'scroll.webp',
      alt: '楷书条幅，两行大字“出淤泥而不染，濯清涟而不妖”，左侧小字款“录爱莲说句”，下钤朱印',
    },
    body: `**释文**：出淤泥而不染，濯清涟而不妖。录爱莲说句。

十二个大字写了一个月。“濯”字水旁总是写得太挤，后来把三点拉开，字才站住。“不”字出现两次，写成两个样子，是从颜帖里学来的。

写字的时候要端正坐着，心里不想别的事。写完一张，手心是热的。`,
    consent: { guardian: '韦某（演示）', date: '2025-08-20T04:00:00.000Z', textVersion: '2025-1' },
  },
  {
    slug: 'an-unlocked-umbrella',
    title: '一把没有上锁的伞',
    school: 19,
    category: 'essay',
    division: 'student',
    authors: [pupil('黎一诺')],
    stage: 'senior',
    summary: '宿舍楼下有一架公用的伞，没有锁，也没有人看。三年，二十把伞，还剩十九把。',
    body: `宿舍楼下有一架伞，二十把，红的。伞架上贴一张纸：用了请还。没有锁，也没有登记本。

高一刚来的时候，我和同桌打赌，说到期末能剩一半就不错。南方的雨不讲道理，早上出太阳，下了课就泼下来。第一个月，最少的一天架上只有两把。我以为我要赢了。第二天一早，十八把湿伞撑开晾在走廊里，像一地的蘑菇。

高二那年台风，伞坏了六把。坏了的也有人送回来，骨子折着，用橡皮筋捆好。后来架子旁边多了一个针线盒和一卷铁丝，不知道谁放的。再后来，修过的伞柄上缠着不同颜色的线，我们就按颜色认伞：缠蓝线的那把最结实。

毕业前我去数，十九把。少的一把是我弄丢的，丢在县城的车站。我买了一把红的补上，可它太新了，站在那些缠着线的伞中间，像个转学生。

没有锁的东西，是靠每一个人锁住的。三年里我只见过一架伞，却在那里见过很多人。`,
  },
  {
    slug: 'hollow-and-upright',
    title: '虚心有节',
    school: 22,
    category: 'painting',
    division: 'teacher',
    authors: [{ name: '龙老师（化名）', post: '美术教师' }],
    summary: '墨竹一幅：竿用枯笔，节处留白，叶分浓淡。',
    picture: {
      file: 'bamboo.webp',
      alt: '墨竹：三竿竹子从画底直上，浓淡两层竹叶，右下题“虚心有节”，下钤朱印',
    },
    body: `竹竿一笔到节，断一断再起，断处就是节。课堂上学生常问，为什么不一口气画到顶。我说，一口气到顶的是旗杆。

叶子分浓淡两层，浓的在前，淡的在后，中间留出风走的地方。题“虚心有节”四字，挂在办公室，与同事共看。`,
  },
  {
    slug: 'song-of-lime',
    title: '硬笔《石灰吟》',
    school: 8,
    category: 'calligraphy',
    division: 'student',
    authors: [pupil('甘小满')],
    stage: 'primary-upper',
    summary: '硬笔楷书，录于谦《石灰吟》。',
    picture: {
      file: 'pen.webp',
      alt: '硬笔楷书，红格纸上竖写于谦《石灰吟》四句，左下角钤朱印',
    },
    body: `**释文**：千锤万凿出深山，烈火焚烧若等闲。粉骨碎身浑不怕，要留清白在人间。（明·于谦《石灰吟》）

这首诗会背很久了，抄的时候才看清每一个字。“凿”字笔画多，格子里差点放不下，练了两页纸。

村里修路时我见过石灰，一遇水就冒热气，过后是白的。`,
  },
  {
    slug: 'round-as-the-pond',
    title: '剪纸《团圆鱼》',
    school: 16,
    category: 'painting',
    division: 'student',
    authors: [pupil('莫小禾'), pupil('覃小竹')],
    stage: 'primary-lower',
    summary: '一张红纸折八折，剪出荷叶一圈、两条鱼首尾相顾。',
    picture: {
      file: 'paper-cut.webp',
      alt: '红色圆形剪纸：外圈二十四片花瓣，中间八片荷叶，圆心两条鱼首尾相对',
    },
    body: `一张红纸折三次，剪开就是八片荷叶。中间的两条鱼不能折，是一刀一刀剪的。

“鱼”和“余”一个音。奶奶说，有余不是多拿，是省下来。`,
  },
  {
    slug: 'letter-to-my-sister',
    title: '给妹妹的一封信',
    school: 3,
    category: 'essay',
    division: 'student',
    authors: [pupil('梁思远')],
    stage: 'junior',
    summary: '妹妹当上了小组长，收到了第一份“礼物”。哥哥写信告诉她，那块橡皮为什么要还回去。',
    body: `妹妹：

听妈妈说你当上了小组长，负责收作业，记谁没有交。第一天就有同学送你一块香味橡皮，说“你记的时候慢一点”。你问能不能留下，因为真的很香。

我五年级的时候也收过一样东西，是一张球星卡。那个人排队时插到我前面，我就没有说。过了一个星期，又有一个人来插队，没有给我卡，我说了他。他很大声地问我：“那他怎么可以？”我站在那里，脸一直烫到耳朵后面。那张卡我到现在也没有摆出来过。

橡皮值两块钱。可是你收下它，你本子上的每一个名字就都要两块钱了。

你把橡皮还给她，跟她说：作业我会按时间收，你要是写不完，我可以陪你在教室里写。这样你没有得罪她，你们可能还会成为朋友。

哥哥`,
  },
  {
    slug: 'laid-out-in-the-light',
    title: '海报《晒在光里》',
    school: 25,
    category: 'design',
    division: 'student',
    authors: [pupil('农以恒')],
    stage: 'vocational',
    summary: '给学校公开栏的夜灯画的一张海报：莲蓬作灯，光落下来的地方放账本。',
    picture: {
      file: 'poster.webp',
      alt: '海报：八瓣花形的灯洒下一束黄光，深绿底上写“晒在光里，经得起看”，下注“公开栏夜灯海报设计”',
    },
    body: `学校的公开栏在宿舍路上，晚自习回来时已经看不清。学生会提议装一盏夜灯，我画这张海报来说明为什么。

花瓣画成八个，是公开栏的八个格子。只用三种颜色，印在普通纸上也清楚。`,
  },
  {
    slug: 'slogans-on-the-stairs',
    title: '楼梯上的标语',
    school: 12,
    category: 'essay',
    division: 'student',
    authors: [pupil('卢小川')],
    stage: 'junior',
    summary: '教学楼的每一级楼梯上都贴着一句话。',
    body: `教学楼的楼梯一共四十八级，每一级都贴着一句话。我每天上下，慢慢都会背了。

有一天下雨，第三级的字掉了一半，剩下“做诚实”三个字。我觉得这样也很好。`,
  },
  {
    slug: 'three-word-song-of-thrift',
    title: '节约三字歌',
    school: 27,
    category: 'essay',
    division: 'teacher',
    authors: [{ name: '谭老师（化名）', post: '班主任' }],
    summary: '给低年级学生念的三字歌。',
    body: `一张纸，两面写；一滴水，随手节。

人离开，灯要灭；吃多少，打多些。`,
  },
]

/** Works that editors have put up without a campaign. */
export const otherWorks = {
  sound: {
    slug: 'morning-by-the-pond',
    title: '弹拨小曲《荷塘晨读》',
    school: 9,
    authorName: '曾小雨、甘小禾',
    summary: '两个大班孩子给晨读编的一支小曲，只用五个音，弹一遍十几秒。',
    transcript: `（弹拨乐器，没有人声，约十二秒。）
前四句由低到高，一句比一句亮，像太阳从塘边升起来。
后四句慢慢落下来，最后一个音留得很长，等它自己静下去。`,
    body: `每天晨读以前，老师放一支曲子，孩子们听到就自己把椅子摆好。原来放的是铃声，两个孩子说“铃声像催人”，就用教室里的小琴编了这一支。

曲子只用五个音，谁都能跟着弹。班上约定：曲子放完以前坐好，不用老师点名。`,
  },
  video: {
    slug: 'a-lotus-opens',
    title: '动画《一朵荷花开了》',
    school: 7,
    authorName: '黄予安',
    summary: '十五秒的无声动画：花苞立起来，打开，水珠在荷叶上滚过，什么也没有留下。',
    body: `信息技术课的作业，用程序一帧一帧画出来的。最难的是水珠：它要在叶子上滚，又不能沾住。后来发现只要让它一直动，看的人就会觉得叶子是干净的。`,
  },
  withdrawn: {
    slug: 'the-banyan-at-the-gate',
    title: '校门口的大榕树',
    school: 14,
    authorName: '陆小果',
    summary: '一篇写校门口大榕树的短文，监护人已撤回同意，不再公开。',
    body: '校门口有一棵大榕树，我们排队放学就在树下。',
  },
}
