import type { Bilingual } from '../ground/bilingual.ts';

/** The help page, a heading and its sentences each. */
export const helpSections: readonly { readonly title: Bilingual; readonly lines: readonly Bilingual[] }[] = [
  {
    title: { zh: '填报', en: 'Filling in and submitting' },
    lines: [
      {
        zh: '选择“打开表格…”，输入序号或表名中的几个字。表头批注为各栏的填报说明，带星号的为必填。',
        en: 'Choose “Open a form…” and enter a number or part of its name. Notes on the header explain each column; a star marks required columns.',
      },
      {
        zh: '可以粘贴、排序、插入行。“60人”“2015年9月”“5天”等写法可自动识别。',
        en: 'You can paste, sort and insert rows. Entries such as “60人”, “2015年9月” and “5天” are interpreted automatically.',
      },
      {
        zh: '可将自有台账连同表头粘贴到表上。常见的表头名称可自动识别；缺少的栏目，检查或报送时逐一询问，下次可沿用。',
        en: 'You can paste a table of your own over the form, headers included. Usual names are recognised; you are asked once for each column that is missing, and the answers can be used again.',
      },
      {
        zh: '选择“检查本表”。红色为须改正，黄色为请核实，蓝色为已自动识别；鼠标停在单元格上可查看说明。',
        en: 'Choose “Check this sheet”. Red: must be corrected. Yellow: please check. Blue: interpreted automatically. Hover over a cell for details.',
      },
      {
        zh: '“检查结果”列出全部问题，点击单元格即到该处。识别无误的，选择“采用识别结果”填入；选中多个单元格的，只填入所选部分。',
        en: '“Check results” lists everything found; click a cell name to go there. If the interpretation is right, “Apply suggested values” fills it in, only in the selected cells if you have selected several.',
      },
      {
        zh: '选择“报送市局”，取得回执编号。内容不变的，重复报送仍得同一回执。',
        en: 'Choose “Submit to the bureau” to get a receipt number. Submitting the same content again gives the same receipt.',
      },
      {
        zh: '本期无数据的，选择“零报告”。',
        en: 'If there is nothing to report, choose “Nil return”.',
      },
    ],
  },
  {
    title: { zh: '退回与更正', en: 'Returns and corrections' },
    lines: [
      {
        zh: '选择“刷新状态与意见”，审核意见标注在对应单元格（紫色，答复后为青色）。按意见修改后重新报送。',
        en: 'Choose “Refresh status, comments”; the comments appear on their cells (purple; teal once answered). Make the requested changes and submit again.',
      },
      {
        zh: '无须改动的，可在“办理说明”栏说明情况，随下次报送送达。',
        en: 'Where no change is needed, explain why in the column “Your reply”; it is sent with your next submission.',
      },
      {
        zh: '已生效的报表可以更正报送；新版通过前，现行版继续有效。',
        en: 'A document in force may be corrected and resubmitted; the version in force remains valid until the new one is approved.',
      },
      {
        zh: '自动审核通过的报表，报送期内可选择“撤回”并写明理由，撤回后不再计入统计。',
        en: 'A document approved automatically can be withdrawn with a reason while its period is open; it then no longer counts.',
      },
      {
        zh: '同事已报送新版的，可以对照，也可以合并到您的表中；两人都改过的单元格保留您的内容，不删除任何行。',
        en: 'If a colleague has submitted a newer version, you can compare it or merge it into your sheet; cells you both changed keep your content and no row is deleted.',
      },
      {
        zh: '更正学员登记表无须重填身份证号：姓名不改的行，系统可识别本人。',
        en: 'When correcting a trainee roster, citizen numbers need not be entered again: a row whose name is unchanged still identifies the person.',
      },
    ],
  },
  {
    title: { zh: '审核（市局）', en: 'Review (bureau)' },
    lines: [
      {
        zh: '打开“待审报表”，选中一行，选择“打开所选报表”；办结后选择“审核下一份”。',
        en: 'Open “Review queue”, select a row and choose “Open selected document”; afterwards choose “Open next”.',
      },
      {
        zh: '可以批量办理：暂不通过的，在“暂不通过”栏写明原因，再选择“批量通过”。',
        en: 'To approve in bulk, enter a reason under “Hold back” for documents to be left out, then choose “Approve in bulk”.',
      },
      {
        zh: '在单元格上写批注，或填写“审核意见”栏，再选择“退回（附意见）”；无问题的，选择“通过”。',
        en: 'Add notes to cells or fill in the comment column and choose “Return with comments”; if everything is in order, choose “Approve”.',
      },
    ],
  },
  {
    title: { zh: '个人信息', en: 'Personal data' },
    lines: [
      {
        zh: '身份证号仅用于识别本人，系统接收后即替换为代码，不保存原号。请勿在备注中填写身份证号；误填的只保留前后各两位。',
        en: 'Citizen numbers are used only to identify people; the system replaces them with a code on receipt. Do not enter them in remarks; only their first and last two characters would be kept.',
      },
      {
        zh: '没有身份证的学员，在身份证号栏填证件种类和号码，如“护照 E12345678”。',
        en: 'For a trainee without a citizen number, enter another document and its number in that column, such as “passport E12345678”.',
      },
    ],
  },
];
