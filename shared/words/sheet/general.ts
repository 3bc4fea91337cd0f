/** What the add-on says whatever the command: its name, what stops it before the bureau is asked, who one is. */
import { texts } from '../texts.ts';

export const generalWords = texts({
  product: { zh: '知识更新工程', en: 'Knowledge Renewal' },
  notDone: { zh: '没有完成', en: 'Not done' },

  authoriseAgain: {
    zh: '谷歌没有给出您的身份。请从“扩展程序”菜单重新打开本插件并同意授权，然后再试。表里的内容没有变动。',
    en: 'Google did not tell who you are. Open the add-on again from the Extensions menu, grant the permissions, and try again. Nothing in the sheet was changed.',
  },
  signInRefused: {
    zh: '系统没有认可您的登录。请重新打开表格后再试；仍不行请联系市人社局。表里的内容没有变动。',
    en: 'The system did not accept your sign-in. Reopen the spreadsheet and try again; if it persists contact the HR bureau. Nothing in the sheet was changed.',
  },
  networkFailed: {
    zh: '网络不通，没有连上市局的系统。您填写的内容都在表里，没有丢失；请稍候再试。',
    en: 'The network failed and the bureau’s system could not be reached. Everything you typed is still in the sheet; try again in a moment.',
  },
  serverFailed: {
    zh: '市局的系统暂时没有正常回应（{status}）。您填写的内容没有丢失；请稍候再试。',
    en: 'The bureau’s system did not answer properly ({status}). Nothing you typed is lost; try again in a moment.',
  },
  unexpected: {
    zh: '插件出错：{detail}。您填写的内容没有丢失；请把这句话告诉市人社局。',
    en: 'The add-on failed: {detail}. Nothing you typed is lost; tell the HR bureau this sentence.',
  },
  addonOutdated: {
    zh: '本插件的“{form}”是第 {bundled} 版，系统现行第 {current} 版。请刷新页面；仍不一致请联系市人社局更新插件。',
    en: 'This add-on knows version {bundled} of “{form}”, the system uses version {current}. Reload the page; if they still differ ask the HR bureau to update the add-on.',
  },
  notAFormTab: {
    zh: '当前工作表不是从菜单打开的报表。请切换到报表，或选择“打开表格…”。',
    en: 'This tab is not a form opened from the menu. Switch to the form, or choose “Open a form…”.',
  },
  notAReviewTab: {
    zh: '当前工作表不是审核表。请先在“待审队列”里选一行，再选择“打开所选报表”。',
    en: 'This tab is not a document under review. Select a row of the queue, then choose “Open the selected document”.',
  },
  headerLost: {
    zh: '找不到表头。请恢复被删掉的表头行，或从菜单重新打开表格后把数据粘贴过去。',
    en: 'The header row was not found. Restore it, or open the form again from the menu and paste your rows.',
  },
  busyElsewhere: {
    zh: '本表格里有人正在报送。请稍候再试。',
    en: 'Somebody is submitting from this spreadsheet right now. Try again in a moment.',
  },

  whoTitle: { zh: '我是谁', en: 'Who am I' },
  whoText: {
    zh: '{name}（{email}）\n单位：{unit}\n角色：{roles}\n工程：{programme}\n今天：{today}',
    en: '{name} ({email})\nUnit: {unit}\nRoles: {roles}\nProgramme: {programme}\nToday: {today}',
  },
  helpTitle: { zh: '帮助', en: 'Help' },
});
