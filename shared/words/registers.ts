/** Registers in the spreadsheet and as a file: menu, questions, the list, what was chosen from it. */
import { texts } from './texts.ts';

export const registerMenu = texts({
  menu: { zh: '台账与共享', en: 'Registers and sharing' },
  view: { zh: '查看台账…', en: 'View a register…' },
  reuse: { zh: '复用所选', en: 'Use selected row' },
});

export const registerWords = texts({
  question: {
    zh: '请输入序号或名称中的文字：{proposed}\n\n{list}',
    en: 'Enter a number or part of a name:{proposed}\n\n{list}',
  },
  proposed: {
    zh: '\n（直接确定：{title}，用于“{column}”栏）',
    en: '\n(OK alone: {title}, for “{column}”)',
  },
  line: { zh: '{number}　{title}', en: '{number}. {title}' },
  wrongNumber: {
    zh: '没有与“{answer}”唯一对应的台账。请重新选择“查看台账…”，输入 1～{count} 的序号或更完整的名称。',
    en: '“{answer}” does not stand for exactly one register. Choose “View a register…” again and enter a number from 1 to {count} or more of the name.',
  },
  wordsQuestion: {
    zh: '“{title}”：请输入查找的文字，空格隔开，须全部找到；领域、级别、单位的名称均可。\n查其他年度的在前面加年度，如 {year} 海洋；不填列出全部。',
    en: '“{title}”: enter words separated by spaces; all must be found. Names of fields, levels and units count too.\nFor another year begin with it, such as {year} marine; leave empty for all rows.',
  },
  wordsTooLong: {
    zh: '查找的文字不超过 {most} 个字符，请减少后重试。',
    en: 'At most {most} characters can be searched for. Shorten the words and try again.',
  },
  tab: { zh: '台账 {title}', en: 'Register {title}' },
  sheet: { zh: '台账', en: 'Register' },
  title: {
    zh: '{title}　{period}{asked}　共 {count} 条（{at} 查询）',
    en: '{title}, {period}{asked}: {count} {count|row|rows} (as of {at})',
  },
  titlePart: {
    zh: '{title}　{period}{asked}　共 {count} 条，仅列前 {shown} 条；请再次查看并增加查找的文字（{at} 查询）',
    en: '{title}, {period}{asked}: first {shown} of {count} rows; view again with more words to narrow it (as of {at})',
  },
  asked: { zh: '　“{text}”', en: ', “{text}”' },
  pending: { zh: '　另有报表尚未生效：{list}', en: ' Not yet in force: {list}' },
  pendingItem: { zh: '{unit} {period}（{state}）', en: '{unit} {period} ({state})' },
  pendingMore: { zh: '{list}等 {count} 份', en: '{list} and others ({count} in all)' },
  result: { zh: '查找结果', en: 'Result' },
  noneFound: {
    zh: '未找到“{text}”。请减少或更换文字；查其他年度的，请在文字前加年度，如 {year}。',
    en: '“{text}” was not found. Use fewer or other words; for another year, begin with it, such as {year}.',
  },
  noneThere: {
    zh: '{period}尚无可查看的内容。报表生效后才列入台账，且只列出与您单位共享的内容；查其他年度的，请输入年度，如 {year}。',
    en: 'There is nothing to view for {period}. Rows are listed once their document is in force, if they are shared with your unit; for another year enter it, such as {year}.',
  },

  concerns: { zh: '与本单位有关', en: 'Your unit' },
  concerned: { zh: '有关', en: 'concerned' },
  own: { zh: '本单位', en: 'own' },
  code: { zh: '编号', en: 'Code' },
  unit: { zh: '单位', en: 'Unit' },
  codeHelp: {
    zh: '填入报表：先在报表中选中单元格，再选“查看台账…”，选中一行后选“复用所选”。\n下载全部内容（xlsx）：{address}',
    en: 'To use a row: select the cell of your form, choose “View a register…”, select a row here, then choose “Use selected row”.\nAll rows as xlsx: {address}',
  },

  notAList: {
    zh: '请先在报表中选中要填的单元格，选“查看台账…”；再在列出的台账中选中一行，选“复用所选”。',
    en: 'First select the cell of your form and choose “View a register…”; then select a row of the list and choose “Use selected row”.',
  },
  noRow: {
    zh: '所选行没有编号。请在台账中选中要复用的一行，再选“复用所选”。',
    en: 'The selected row has no code. Select a row of the register, then choose “Use selected row”.',
  },
  noCell: {
    zh: '不知道填入哪个单元格。请回到报表，选中要填编号的单元格，重新选“查看台账…”。',
    en: 'There is no cell to fill in. Go back to your form, select the cell for the code and choose “View a register…” again.',
  },
  otherTarget: {
    zh: '“{column}”栏应填{target}的编号，不能填“{title}”的编号。请选中相应的栏后重新查看。',
    en: '“{column}” takes the code of a {target}, not one of “{title}”. Select another column and view the register again.',
  },
  onlyOne: {
    zh: '“{column}”栏只填一个编号。请只选中一行，再选“复用所选”。',
    en: '“{column}” takes one code. Select one row only, then choose “Use selected row”.',
  },
  replaceQuestion: {
    zh: '“{column}”栏（{cell}）已填“{old}”，是否改为“{code}”？',
    en: '“{column}” ({cell}) already has “{old}”. Replace it with “{code}”?',
  },
  headAndGuide: { zh: '{head}　{guide}', en: '{head}   {guide}' },
  guideHead: {
    zh: '{name}：本年 {rows} 项，见“台账与共享”中的“{register}”',
    en: '{name}: {rows} {rows|item|items} this year; see “{register}” under “Registers and sharing”',
  },
  guideNone: { zh: '{name}：本年尚未发布', en: '{name}: not issued for this year yet' },
  reuseDone: { zh: '已填入 {cell}：{codes}。', en: 'Entered in {cell}: {codes}.' },
  reuseNothing: {
    zh: '{cell} 已有 {codes}，未作改动。',
    en: '{cell} already has {codes}; nothing was changed.',
  },
});
