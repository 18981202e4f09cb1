import { findAll, type TextCheck } from '../checked-text'

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤蒙甘农蓝岑玉班容庞'

const grade = '(?:[一二三四五六七八九]年级|[初高][一二三]|[七八九](?=[（(]))?'
const form = '[（(]?(?:\\d{1,4}|[一二三四五六七八九十]{1,3})[）)]?班'
const joined = '(?:的|学生|同学|[:： ])*'

const named = new RegExp(
  `${grade}${form}${joined}[${surnames}]\\p{Script=Han}{1,2}?(?=同学|小朋友|[，、。；：！？）)》”\\s]|说|获|$)`,
  'gu',
)

/** A class followed by what looks like a pupil's name: together they say who a child is (domain.md §4.5). */
export const pupilNames: TextCheck = (text) =>
  findAll(text, named, (found) => ({
    check: '学生姓名',
    severity: 'should',
    sentence: `“${found}”写出了学生的班级和姓名，没有监护人同意时请去掉姓名或班级。`,
  }))
