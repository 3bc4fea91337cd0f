/** An annual plan that cannot be compiled or issued. */
export const planProblems = {
  'plan-not-issued': {
    zh: '{year} 年无此年度计划或调整通知。请从菜单“年度计划”查看已下达的文件。',
    en: 'There is no such annual plan or amendment notice of {year}. See the issued documents in the menu “Annual plan”.',
  },
  'plan-issued-already': {
    zh: '{by}已于 {at} 下达{document}，您本次下达未生效。请重新编制年度计划，核对差异后办理。',
    en: '{by} issued {document} at {at}; yours was not issued. Compile the plan again and check the changes before you continue.',
  },
  'plan-moved': {
    zh: '编制后又有单位的计划审核通过，内容已变动，未下达。请重新编制年度计划，核对后下达。',
    en: 'Units’ plans were approved after you compiled, so the content has changed and nothing was issued. Compile the plan again, check it, then issue it.',
  },
  'plan-waits': {
    zh: '有 {count} 份已通过的计划尚未计入台账：{documents}。通常数秒即可，请稍后重新编制并下达。',
    en: '{count} approved {count|plan is|plans are} not in the ledger yet: {documents}. This usually takes seconds; compile again in a moment, then issue.',
  },
  'plan-aside': {
    zh: '有 {count} 份已通过的计划暂不入账：{documents}。请督促报送单位更正报送；{until} 后可不含这些计划编制、下达。',
    en: '{count} approved {count|plan is|plans are} set aside: {documents}. Ask the units to submit corrections; after {until} the plan can be issued without them.',
  },
  'plan-unchanged': {
    zh: '自{document}下达以来无变动，无须下达调整通知。',
    en: 'Nothing has changed since {document} was issued, so no amendment notice is needed.',
  },
  'plan-empty': {
    zh: '{year} 年尚无审核通过的项目，不能下达。请先审核各单位的计划。',
    en: 'No projects for {year} have been approved, so there is nothing to issue. Review the units’ plans first.',
  },
  'document-number-invalid': {
    zh: '“{number}”不是有效的发文字号。请写明机关代字、年份和序号，如“×人社发〔{year}〕12号”。',
    en: '“{number}” is not a valid document number. Enter the office’s abbreviation, year and serial number, such as ×人社发〔{year}〕12号.',
  },
  'document-number-taken': {
    zh: '发文字号“{number}”已用于 {year} 年的计划或调整通知。请填写本文件的发文字号。',
    en: '{number} is already the number of a plan or amendment notice of {year}. Enter the number of this document.',
  },
  'cosigner-unknown': {
    zh: '“{name}”不是可以联合下达的单位。可填：{list}；不联合下达的不填。',
    en: '“{name}” cannot sign the plan with the bureau. Those that can: {list}; leave it empty if the bureau issues it alone.',
  },
  'issue-date-invalid': {
    zh: '下达日期“{day}”有误，应为 {from} 至 {today} 之间的日期，如 {today}。',
    en: '“{day}” is not a valid issue date. Use a date from {from} to {today}, such as {today}.',
  },
  'decision-missing': {
    zh: '下达年度计划须经联席会议集体研究决定，请填写所依据的决定事项。可用于 {year} 年计划的有：{list}。未登记的，请先在“联席会议决定事项登记表”中登记。',
    en: 'The annual plan must be based on a decision of the joint conference; enter it. For the plan of {year}: {list}. If it is not listed, register it first in “Joint conference decisions”.',
  },
  'decision-unknown': {
    zh: '“联席会议决定事项登记表”中无“{decision}”。可用于 {year} 年计划的决定有：{list}。请选用其中一项，或先行登记。',
    en: '“{decision}” is not in “Joint conference decisions”. For the plan of {year} there are: {list}. Choose one of them, or register it first.',
  },
  'issued-before-decision': {
    zh: '下达日期 {day} 早于所依据的“{decision}”的会议日期 {heldOn}。请更正下达日期，或选用此前的决定。',
    en: 'The issue date {day} is before {heldOn}, the day of the decision it is based on ({decision}). Correct the date, or choose an earlier decision.',
  },
  unprintable: {
    zh: '文件中有字库未收录的字：{list}。请在填写处换用规范字；涉及报表的，更正报送并审核通过后再办理。',
    en: 'The document contains characters our fonts cannot print: {list}. Replace them where they were typed; if that is in a form, resubmit it and try again once it is approved.',
  },
} as const;
