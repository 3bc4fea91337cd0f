/** What the commands of the home answer. */
import { texts } from '../texts.ts';

export const homeCommands = texts({
  refreshing: { zh: '正在更新首页…', en: 'Updating Home…' },
  refreshed: { zh: '首页已更新。', en: 'Home is up to date.' },
  refreshedNews: {
    zh: '首页已更新，有新消息 {count} 条。',
    en: 'Home is up to date: {count} {count|news item|news items}.',
  },
  newsWait: { zh: '首页有新消息 {count} 条。', en: '{count} {count|news item|news items} on Home.' },
  notHome: {
    zh: '请先从菜单打开“首页”，勾选报表后再选本项。',
    en: 'Open “Home” from the menu first, tick documents, then choose this again.',
  },
  nothingTicked: {
    zh: '没有勾选报表。请在“勾选”栏点选，或在“按需填报”“往期报表”中选择一份。',
    en: 'No document is ticked. Tick one in the first column, or choose one under “Optional forms” or “Earlier periods”.',
  },
  tooManyTicked: {
    zh: '一次最多打开 {most} 份，现勾选 {count} 份。请减少后重试。',
    en: 'Up to {most} documents can be opened at once; {count} are ticked. Untick some and try again.',
  },
  openedMany: { zh: '已打开 {count} 份：{list}', en: '{count} opened: {list}' },
  unknownForm: {
    zh: '没有名为“{text}”的表。请从单元格的下拉列表中选择。',
    en: 'There is no form called “{text}”. Choose one from the list in the cell.',
  },
  bothCells: {
    zh: '打开往期报表，“报表”和“报告期”两格都要填。请补填，或将两格清空。',
    en: 'To open a form of an earlier period, fill in both cells, form and period, or empty both.',
  },
  unknownPeriod: {
    zh: '“{text}”不是年份或年月。请填写如 2015 或 2015-02。',
    en: '“{text}” is neither a year nor a month. Enter 2015 or 2015-02.',
  },
  noRegister: {
    zh: '请先在首页“查询台账”处选择台账，再选“查询”。',
    en: 'Choose a register under “Look up a register” on Home first, then “Look up”.',
  },
});
