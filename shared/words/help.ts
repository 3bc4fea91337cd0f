import type { Bilingual } from '../ground/bilingual.ts';

/** The help page, a heading and its sentences each. */
export const helpSections: readonly { readonly title: Bilingual; readonly lines: readonly Bilingual[] }[] = [
  {
    title: { zh: '填报', en: 'Filing' },
    lines: [
      {
        zh: '选“打开表格…”，输入序号。表头的批注写明每一栏怎么填，带星号的必填。',
        en: 'Choose “Open a form…” and type a number. Notes on the header say how to fill each column; a star marks what is required.',
      },
      {
        zh: '可以直接粘贴、排序、插入行。“60人”“2015年9月”“5天”这样的写法系统能读懂。',
        en: 'Paste, sort and insert rows as you like. “60人”, “2015年9月”, “5天” are understood.',
      },
      {
        zh: '选“检查本表”。红色必须改正，黄色请核对，蓝色是系统的理解；鼠标停在格上可看说明。',
        en: 'Choose Check. Red must be corrected, yellow looked at, blue shows what was understood; rest the mouse on a cell to read why.',
      },
      {
        zh: '选“报送市局”，得到回执号。同样的内容再报一次，回执不变。',
        en: 'Choose Submit to get a receipt number. The same content again gets the same receipt.',
      },
      { zh: '本期没有数据时选“零报告”。', en: 'If there is nothing to report choose Nil return.' },
    ],
  },
  {
    title: { zh: '退回与更正', en: 'Returned or to be corrected' },
    lines: [
      {
        zh: '选“刷新状态与意见”，市局的意见会标在对应的格上。改好后再次报送。',
        en: 'Choose Refresh; the bureau’s comments appear on their cells. Mend them and submit again.',
      },
      {
        zh: '不必改动的意见，可在“退回意见”的“答复”栏写明情况，随下次报送送达。',
        en: 'Where nothing has to be changed, say why in the column “Your answer” of the comments; it goes with the next submission.',
      },
      {
        zh: '已通过的报表也可以更正后再次报送；新版通过之前，原版继续有效。',
        en: 'An approved document may be corrected and submitted again; the old version stays in force until the new one is approved.',
      },
      {
        zh: '同事先报了新版时，可以对照，也可以合并到您的表里；两人都改过的格保留您的，不删除任何一行。',
        en: 'When a colleague filed a newer version you can compare it or merge it into your sheet; cells you both changed stay yours, no row is deleted.',
      },
      {
        zh: '更正花名册不必重填身份证号：姓名不改的行，系统认得本人。',
        en: 'To correct a roster no citizen number is typed again: while the name stays, the person is known.',
      },
    ],
  },
  {
    title: { zh: '审核（市局）', en: 'Review (bureau)' },
    lines: [
      {
        zh: '打开“待审队列”，选中一行，再选“打开所选报表”；办完一份选“打开下一份”，不必回到队列。',
        en: 'Open the queue, select a row, then choose “Open the selected document”; after that “Open the next one” goes on without the queue.',
      },
      {
        zh: '没有问题的可以一起办：暂不通过的在“例外”栏写明原因，再选“批量通过”。',
        en: 'What is in order can go together: say why in the column Exception for those to leave out, then choose “Approve all in the queue”.',
      },
      {
        zh: '在格上写批注，或在“审核意见”栏写字，然后选“退回（附批注）”；没有问题选“通过”。',
        en: 'Write notes on cells or text in the comment column and choose Return; if all is well choose Approve.',
      },
    ],
  },
  {
    title: { zh: '个人信息', en: 'Personal data' },
    lines: [
      {
        zh: '身份证号只用于识别本人，系统收到后即换成代号，不保存原号。请勿在备注中填写身份证号。',
        en: 'A citizen number only serves to tell persons apart; the system replaces it by a code on arrival. Do not type it into remarks.',
      },
    ],
  },
];
