/** What the add-on says whatever the command: its name, what stops it before the bureau is asked, who is signed in. */
import { texts } from '../texts.ts';

export const generalWords = texts({
  product: { zh: '知识更新工程', en: 'Knowledge Renewal' },
  /** Of the menu: the name of the add-on, which is one for everybody, whatever language its items are in. */
  menu: { zh: '知识更新工程', en: '知识更新工程 (Knowledge Renewal)' },
  notDone: { zh: '未完成', en: 'Not completed' },

  authoriseAgain: {
    zh: '未能获取您的谷歌账号身份。浏览器同时登录几个谷歌账号的，请改用只登录报送账号的窗口打开本表；只有一个账号的，请从“扩展程序”菜单重新授权。表中内容未变动。',
    en: 'Google did not provide your account. If several Google accounts are signed in, open this spreadsheet in a window with your work account only; otherwise grant the permissions again from the Extensions menu. The sheet was not changed.',
  },
  signInRefused: {
    zh: '登录验证未通过。请重新打开表格后再试；仍未通过的，请联系市人社局。表中内容未变动。',
    en: 'Your sign-in was not accepted. Open the spreadsheet again and retry; if it fails again, contact the HR bureau. The sheet was not changed.',
  },
  networkFailed: {
    zh: '网络不通，未能连接市局系统。请稍候再试；您填写的内容未丢失。',
    en: 'The bureau’s system could not be reached. Check your connection and try again; nothing you typed is lost.',
  },
  serverFailed: {
    zh: '市局系统暂时未能正常响应（{status}）。请稍候再试；您填写的内容未丢失。',
    en: 'The bureau’s system did not respond properly ({status}). Try again in a moment; nothing you typed is lost.',
  },
  unexpected: {
    zh: '插件出错：{detail}。请将本提示截图反馈市人社局；您填写的内容未丢失。',
    en: 'Add-on error: {detail}. Please send this message to the HR bureau; nothing you typed is lost.',
  },
  addonOutdated: {
    zh: '插件中的“{form}”为第 {bundled} 版，系统现行第 {current} 版。请刷新页面；仍不一致的，请联系市人社局更新插件。',
    en: 'The add-on has version {bundled} of “{form}”; the system uses version {current}. Reload the page; if they still differ, ask the HR bureau to update the add-on.',
  },
  notAFormTab: {
    zh: '当前工作表不是从菜单打开的报表。请切换到报表，或选择“打开表格…”。',
    en: 'This tab is not a form opened from the menu. Switch to a form, or choose “Open a form…”.',
  },
  copiedTab: {
    zh: '当前工作表是“{tab}”的副本，不能检查和报送。已切换到原表；副本中的改动请粘贴到原表。',
    en: 'This tab is a copy of “{tab}” and cannot be checked or submitted. Switched to the original; paste your changes there.',
  },
  copiedTabAlone: {
    zh: '当前工作表是报表的副本，不能检查和报送。请选择“打开表格…”打开原表，再粘贴数据。',
    en: 'This tab is a copy of a form and cannot be checked or submitted. Choose “Open a form…” and paste your rows there.',
  },
  notAReviewTab: {
    zh: '当前工作表不是审核表。请先在“待审报表”中选中一行，再选“打开所选报表”。',
    en: 'This tab is not a document in review. Select a row in “Review queue”, then choose “Open selected document”.',
  },
  headerLost: {
    zh: '前 {depth} 行中未找到表头。表头须单独成行，含有“{columns}”等栏目。请恢复表头行，或从菜单重新打开表格后粘贴数据。',
    en: 'No header was found in the first {depth} rows. One row must have headers such as “{columns}”. Restore it, or open the form again from the menu and paste your rows.',
  },
  busyElsewhere: {
    zh: '本表格中另有人员正在报送，请稍候再试。',
    en: 'Another user is submitting from this spreadsheet. Try again in a moment.',
  },

  whoTitle: { zh: '当前账号', en: 'Current account' },
  whoText: {
    zh: '{name}（{email}）\n单位：{unit}\n角色：{roles}\n工程：{programme}\n日期：{today}',
    en: '{name} ({email})\nUnit: {unit}\nRoles: {roles}\nProgramme: {programme}\nDate: {today}',
  },
  whoMore: {
    zh: '另有 {count} 份，请选“打开表格…”查看。',
    en: '{count} more: choose “Open a form…”.',
  },
  helpTitle: { zh: '帮助', en: 'Help' },
  helpAbout: { zh: '事项', en: 'About' },
  helpWhat: { zh: '说明', en: 'What to do' },
});
