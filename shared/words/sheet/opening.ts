/** Opening a form: which one, with what it begins, and what is new in it. */
import { texts } from '../texts.ts';

export const openingWords = texts({
  openTitle: { zh: '打开表格', en: 'Open a form' },
  openQuestion: {
    zh: '{unit}的报表：须办理 {wanted} 份，可填报 {open} 份，可更正 {filed} 份。请输入序号，或表名、报告期中的几个字{more}：\n\n{list}',
    en: 'Forms for {unit}: {wanted} to act on, {open} open, {filed} submitted. Enter a number, or part of a form’s name or period{more}:\n\n{list}',
  },
  openMore: {
    zh: '；另有 {count} 份未列出，输入“全部”即可列出',
    en: '; {count} more are not shown, enter “all” to list them',
  },
  openLine: {
    zh: '{number}. {title}　{period}（{state}，{task}{moved}）',
    en: '{number}. {title}, {period} ({state}; {task}{moved})',
  },
  dueGroup: { zh: '【限期办理】', en: 'Items with a due date:' },
  dueAnswered: {
    zh: '{number}. {code} {title}（{what}，{on} 到期{over}）：填“{form}”',
    en: '{number}. {code} {title} ({what}, by {on}{over}): answer in “{form}”',
  },
  dueTold: {
    zh: '· {code} {title}（{what}，{on} 到期{over}）：办结后告知{owner}',
    en: '· {code} {title} ({what}, by {on}{over}): once done, tell {owner}',
  },
  dueDone: {
    zh: '· {code} {title}（{what}，{on} 到期{over}）：{how}',
    en: '· {code} {title} ({what}, by {on}{over}): {how}',
  },
  dueOver: { zh: '，已逾期 {days} 天', en: ', {days} {days|day|days} overdue' },
  dueMore: {
    zh: '另有 {count} 项，见“报送情况”。',
    en: '{count} more in “Submission status”.',
  },
  openMoved: { zh: '，经批准延期：{reason}', en: ', extended: {reason}' },
  openWrongNumber: {
    zh: '未找到“{answer}”。请重新选择“打开表格…”，输入 1 至 {count}，或表名中的几个字。',
    en: '“{answer}” was not found. Choose “Open a form…” again and enter 1 to {count}, or part of a form’s name.',
  },
  opened: {
    zh: '“{tab}”已打开。填写后请“检查本表”，再“报送市局”。',
    en: '“{tab}” is open. Fill it in, check it, then submit it to the bureau.',
  },
  toAnswer: {
    zh: '　已按“{register}”填入 {rows} 行，请逐行核对补齐。',
    en: '   {rows} {rows|row|rows} {rows|is|are} entered from “{register}”; check and complete each.',
  },
  formNews: { zh: '　本版更新：{news}', en: '   New in this version: {news}' },
  carryQuestion: {
    zh: '{period}的报表有 {rows} 行可带入本期。是否带入？\n日期等每期不同的栏已清空；选“否”则从空表填起。',
    en: 'Start from {rows} {rows|row|rows} submitted for {period}?\nDates and other period-specific cells are cleared. Choose No to start with an empty sheet.',
  },
  holdQuestion: {
    zh: '{period}登记的 {rows} 行仍然有效，可带入本期，编号不变。是否带入？\n选“否”则从空表填起；本期生效后，未列入的行不再有效。',
    en: 'Start from the {rows} {rows|row|rows} of {period} that still hold, with their numbers? Choose No to start with an empty sheet; rows left out lapse once it is in force.',
  },
  takenOver: {
    zh: '含{unit}移交的 {rows} 行。',
    en: 'They include {rows} {rows|row|rows} handed over by {unit}.',
  },
  renumbered: {
    zh: '其中 {count} 行的编号已被占用，改用新编号：{list}。',
    en: ' {count} of them {count|has|have} a new number, because the old one is taken: {list}.',
  },
  openedAgain: {
    zh: '“{tab}”已打开，已切换至该表。',
    en: '“{tab}” is already open; switched to it.',
  },
});
