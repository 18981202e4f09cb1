import type { EntrySeed } from './shapes'

/** The ninth work of a district that may forward eight: handed in, but not forwarded. */
export const unforwardedEntry: Omit<EntrySeed, 'no'> = {
  title: '班级图书角的一本明账',
  school: 6,
  category: 'family',
  authors: [{ name: '农老师（化名）', post: '班主任' }],
  body: `## 背景与问题

班里的图书角由家长捐书。学期末清点，八十六本只剩七十一本，谁借走了没有人说得清，有家长在群里问了一句，气氛就有些僵。

## 做法与机制

我们给图书角立了一本账：每本书贴号，借书人自己登记日期，归还时由第二个同学核对签名。家长捐的书在首页列出，只写书名和数量，不写价钱。每月最后一个周五由值日小组清点，结果念给全班听。

## 成效与佐证

一学期下来，登记借阅三百一十二人次，清点四次，缺书从十五本降到两本，都由借书人自己找回或补上。账本用完两册，封面换成了学生画的荷叶。

## 反思与推广

账要小，才有人愿意记。有两周值日小组忘了清点，我们没有补写，在那两格里如实写上“没有点”。这件事不花钱，换到体育器材角也能用。`,
}
