/** Checking certificates by number and name. */
import { texts } from '../texts.ts';

export const checkingWords = texts({
  checkTitle: {
    zh: '在“证书编号”“姓名”两栏粘贴（每次最多 {limit} 行），再选“证书核验”，结果写在右侧',
    en: 'Paste numbers and names (at most {limit} lines), then choose “Check certificates”; answers are written beside',
  },
  outcome: { zh: '结果', en: 'Outcome' },
  noMatch: { zh: '编号与姓名不符，或无此证书', en: 'number and name do not match, or no such certificate' },
  purpose: {
    zh: '请说明查询用途（如“2015年职称评审”），将与查询人、人数一并记录：',
    en: 'What is it for, such as “title review 2015”? It is recorded with your name and how many are asked:',
  },
  purposeMissing: { zh: '未写明用途，未查询。', en: 'Nothing was looked up: say what it is for.' },
  nothingPasted: {
    zh: '表中没有可查询的行。请先粘贴，再选一次本菜单。',
    en: 'There is nothing to look up. Paste lines first, then choose the menu again.',
  },
  tooMany: {
    zh: '一次最多查询 {limit} 行，现有 {count} 行，未查询。请分次查询。',
    en: 'At most {limit} lines at a time; there are {count} and nothing was looked up. Split them.',
  },
  checked: {
    zh: '已核验 {count} 行，其中有效 {valid} 行；本单位今天还可核验 {left} 行',
    en: '{count} checked, {valid} valid; {left} left for your unit today',
  },

  place: { zh: '序号', en: 'No.' },
  recordsFile: {
    zh: '{day} 查询 {count} 人；本单位当天还可查询 {left} 人。“序号”是查询名单中的次序；“原编号”是名册原先填写的，本系统未签发。',
    en: '{count} {count|person|people} looked up on {day}; {left} left for your unit that day. “No.” is the place in the list that was asked; earlier numbers were not issued here.',
  },
  rowOfFile: { zh: '行', en: 'Row' },
  checkedFile: {
    zh: '{day} 核验 {count} 行，其中有效 {valid} 行；本单位当天还可核验 {left} 行。编号、姓名须同时相符。“行”是原文件中的行号。',
    en: 'Checked on {day}: {count} {count|row|rows}, {valid} valid; {left} left for your unit that day. Number and full name have to be right both. “Row” is that of your file.',
  },
  checkedEnded: { zh: '{on}　{reason}', en: '{on}: {reason}' },
  checkedReplaced: { zh: '{on} 换发为 {successor}：{reason}', en: '{on}: replaced by {successor}, {reason}' },
});
