/** A document that was not taken in; what was typed stays in the sheet. */
export const submittingProblems = {
  'period-not-open': {
    zh: '{period}“{form}”自 {opens} 起可以报送，截止日期为 {due}。已填内容保留在表中，请届时报送。',
    en: '“{form}” for {period} can be submitted from {opens} and is due by {due}. What you typed stays in the sheet; submit it then.',
  },
  'period-closed': {
    zh: '{period}“{form}”{why}已填内容保留在表中；确需补报的，请联系市人社局批准延期后报送。',
    en: '“{form}” for {period} {why} What you typed stays in the sheet; if it must still be submitted, ask the HR bureau for an extension first.',
  },
  'outdated-form': {
    zh: '您的表格为第 {version} 版，现行为第 {current} 版。请从菜单重新打开表格并粘贴数据。',
    en: 'Your sheet uses version {version} of the form; the current one is {current}. Open the form again from the menu and paste your rows.',
  },
  'version-conflict': {
    zh: '{by}已于 {at} 报送第 {version} 版，您的表基于第 {base} 版；您填写的内容未丢失。报送前请选“刷新状态与意见”查看差异；审核请从“待审报表”重新打开。',
    en: '{by} submitted version {version} at {at}; your sheet is based on version {base}. Nothing you typed is lost. To submit, refresh first and compare; to review, open the document again from “Review queue”.',
  },
  'certifier-missing': {
    zh: '未填写单位负责人姓名，未报送。请填写姓名后重试；“负责人”“局长”等称谓不是姓名。',
    en: 'The name of the head of unit is missing; nothing was submitted. Enter the name and try again; a title such as “负责人” (head) is no name.',
  },
  'certifier-too-long': {
    zh: '单位负责人姓名最多 {limit} 字，现为 {length} 字，未报送。请只填姓名后重试。',
    en: 'The name of the head of unit may have {limit} characters and has {length}; nothing was submitted. Enter the name alone and try again.',
  },
  'empty-sheet': {
    zh: '表中无数据。本期确无数据的，请选择“零报告”。',
    en: 'The sheet has no rows. If there is nothing to report, choose “Nil return”.',
  },
  'nil-not-allowed': {
    zh: '表中有数据行，或本表不适用零报告，未报送。请删除数据行，或选择“报送市局”。',
    en: 'The sheet has rows, or this form does not allow nil returns; nothing was submitted. Delete the rows, or choose “Submit to the bureau”.',
  },
  'too-many-rows': {
    zh: '共 {rows} 行，一次最多报送 {limit} 行。请删除多余的行；确需报送更多的，请联系市人社局。',
    en: 'The sheet has {rows} rows; the limit is {limit}. Delete rows that are not needed; if all are needed, contact the HR bureau.',
  },
  'sheet-has-issues': {
    zh: '表中有 {errors} 处须改正，已逐处列出。请改正后报送，已填内容未丢失。',
    en: 'The sheet has {errors} {errors|error|errors}, listed one by one. Correct {errors|it|them} and submit again. Nothing you typed is lost.',
  },
  'drop-unconfirmed': {
    zh: '未报送：{drop}确属减少的，请附确认标记（dropConfirmed）报送。',
    en: 'Nothing was submitted. {drop} If this is correct, confirm it and submit again (dropConfirmed).',
  },
  'unknown-error-code': {
    zh: '“{form}”的检查不会报“{code}”错误，未计数。请更新插件；自行开发的程序请改正代码。',
    en: 'The check of “{form}” finds no error “{code}”; nothing was counted. Update the add-on, or correct the code your program sends.',
  },
} as const;
