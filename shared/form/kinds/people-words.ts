/** How people write a number of persons: 60名教师, 45名技术骨干, 拟60人, 60个名额, 共计366名同志. */

export const beforePersons = (
  '人数 共计 总计 合计 共有 共 计 总人数 名额 参训 参会 到会' +
  ' 实到 全体学员 全体學員 学员 學員 拟 擬 计划 計劃 培训 招收 招 参加'
).split(' ');
export const afterPersons = '学员 學員 人 名 位 个 個 名额 (人) persons people trainees'.split(' ');
/** After 名, 位 or 人 any words may follow, as long as none of these says that it is another number or not all of it. */
const another =
  '其中|含|包括|另|每|人次|场次|班次|次$|[多余餘]$|左右|上下|以[上下内內外]|期$|' +
  '[一二两兩三四五六七八九十百千万半几幾]+(?:名|位|人|个|個|期|天|日|班|场|場|次|批|组|組|轮|届|倍|元|万)';
const words = '[\\u4e00-\\u9fff]';
/** 人次, 人天, 人均 … are other quantities, 人民币 is money. */
export const behindPersons =
  `(?!.*(?:${another}))` +
  `(?:[名位]${words}{1,12}|人(?![次天日时時月年均民份数數])${words}{1,12}|[个個](?:名额|名額|${words}{0,6}[人员員]))`;
