/** Why a request is refused, in words: what is wrong, what to do, and whether anything is lost where in doubt. */
export const problemTexts = {
  'unknown-person': {
    zh: '账号 {email} 未登记。请联系市人社局专业技术人员管理处登记；非公有制企业、社会组织可在菜单中选择“登记本单位”，自行申请。',
    en: '{email} is not registered. Ask the professional staff office of the HR bureau to register this account; private enterprises and social organisations may choose “Register organisation” in the menu and apply themselves.',
  },
  'known-already': {
    zh: '账号 {email} 已在“{unit}”名下登记，不能再登记其他单位。请用该单位自己的账号申请，或联系市人社局。',
    en: '{email} is registered with “{unit}” already and cannot register another organisation. Use an account of that organisation, or contact the HR bureau.',
  },
  'registration-has-issues': {
    zh: '登记表有 {errors} 处须改正，未提交：{first}{fix}',
    en: '{errors} {errors|entry needs|entries need} correcting; nothing was sent: {first} {fix}',
  },
  'unit-registered': {
    zh: '该单位已登记（“{unit}”）。需要账号的，请联系该单位负责人或“{superior}”，也可致电{office} {telephone}。',
    en: 'This organisation is registered already (“{unit}”). For an account ask its head or “{superior}”, or call {office}, {telephone}.',
  },
  'registration-waits': {
    zh: '“{name}”的登记申请正由“{district}”审核，结果将以邮件告知申请人，无需再次提交。',
    en: 'The registration of “{name}” is in review by “{district}”; the outcome is mailed to the applicant. It need not be sent again.',
  },
  'registrations-full': {
    zh: '“{district}”待审核的登记申请过多，暂不接收。请过几天再试，或致电 {telephone}。',
    en: '“{district}” has too many registrations to review and accepts none for now. Try again in a few days, or call {telephone}.',
  },
  'unknown-registration': {
    zh: '没有这项待审核的登记申请，可能已由他人办理。请刷新首页。',
    en: 'There is no such registration to review; another reviewer may have decided on it. Refresh Home.',
  },
  'not-yours': {
    zh: '您的账号无权办理“{unit}”的此项业务。请使用该单位的账号登录，或联系市人社局。',
    en: 'Your account cannot do this for “{unit}”. Sign in with an account of that unit, or contact the HR bureau.',
  },
  'role-missing': {
    zh: '您的账号无“{action}”权限。请联系市人社局调整角色。',
    en: 'Your account is not allowed to {action}. Ask the HR bureau to change your role.',
  },
  'unknown-form': {
    zh: '“{form}”表不存在。请从菜单“知识更新工程 → 打开表格…”重新打开。',
    en: 'Form “{form}” does not exist. Open it again from the menu (Knowledge Renewal → Open a form…).',
  },
  'no-register': {
    zh: '“{form}”不是台账，不能查看。可以查看的台账：{list}。',
    en: '“{form}” is not a register. Registers that can be viewed: {list}.',
  },
  'no-staff-list': {
    zh: '“{unit}”{year}年没有生效的“{form}”，无法核对学时。请在“首页”的“按需填报”中选择“{form}”，或从菜单“打开表格…”打开，填报后即可查看。',
    en: '“{unit}” has no “{form}” in force for {year}, so there are no hours to compare. Choose “{form}” under “Optional forms” on Home, or open it from “Open a form…”; once submitted, the hours can be viewed.',
  },
  'unknown-filter': {
    zh: '“{form}”不能按“{column}”筛选。可以筛选的栏目：{list}。',
    en: '“{form}” cannot be filtered by “{column}”. It can be filtered by {list}.',
  },
  'unknown-unit': {
    zh: '报送单位“{unit}”不存在。请从菜单重新打开表格。',
    en: 'Reporting unit “{unit}” does not exist. Open the form again from the menu.',
  },
  'not-owed': {
    zh: '“{form}”不由“{unit}”填报。请从菜单“知识更新工程 → 打开表格…”选择本单位的表。',
    en: '“{form}” is not submitted by “{unit}”. Choose one of your unit’s forms (Knowledge Renewal → Open a form…).',
  },
  'unknown-document': {
    zh: '未找到该报表。请核对单位、表名和报告期。',
    en: 'The document was not found. Check the unit, form and reporting period.',
  },
  'unknown-version': {
    zh: '该报表无第 {version} 版。请刷新后重试。',
    en: 'This document has no version {version}. Refresh and try again.',
  },
  'wrong-period': {
    zh: '“{period}”不是本表的报告期，应为 {expected}。请从菜单重新打开表格。',
    en: '“{period}” is not a reporting period of this form; expected: {expected}. Open the form again from the menu.',
  },
  'period-ahead': {
    zh: '{period}尚未开始，没有该期的“{form}”。不指定报告期即为当前有效的条目。',
    en: '{period} has not begun, and there is no “{form}” for it. Leave out the period to see what holds now.',
  },
  'month-ahead': {
    zh: '{month}尚未开始。请输入不晚于{latest}的月份。',
    en: '{month} has not begun. Enter a month up to {latest}.',
  },
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
  'not-allowed-now': {
    zh: '报表当前状态为“{state}”，不能“{action}”。请刷新查看最新状态。',
    en: 'The status of this document is “{state}”, so “{action}” is not possible now. Refresh to see its current status.',
  },
  'not-your-turn': {
    zh: '该报表由“{unit}”初审，初审通过后转您审核。该单位逾期未办的，市局可以退回，或写明理由代为初审。',
    en: '“{unit}” reviews this document first. If they do not act in time, the bureau may return it or endorse it on their behalf, giving a reason.',
  },
  'second-eyes': {
    zh: '本版由您报送或审核通过，按回避要求须由本单位其他审核人员办理。无其他审核人员的，请管理员在人员名录中增加。',
    en: 'You submitted or approved this version, so another reviewer of your unit must decide. If there is none, ask an administrator to add one to the list of people.',
  },
  'decided-already': {
    zh: '{by}已于 {at} 办理本版（{action}），您的决定未生效，所写内容仍在表中。请重新打开报表查看。',
    en: 'This version was already decided by {by} at {at} ({action}). Your decision was not applied; what you wrote is still in the sheet. Open the document again.',
  },
  'not-your-comments': {
    zh: '这些审核意见由{by}提出，只能由本人更正。请与其联系。',
    en: 'These comments were made by {by}, and only they can correct them. Please ask them to.',
  },
  'unknown-reviewer': {
    zh: '接手人没有登记，或账号已停用，未转交。请刷新“待审报表”后重新选择。',
    en: 'The person to take over is not registered, or their account has ended; nothing was handed over. Refresh “Review queue” and choose again.',
  },
  'cannot-take-over': {
    zh: '{name}不能审核这份报表：不是本环节的审核人，或本版由其报送或审核过，或报送单位是其所在单位。请另选一位审核人。',
    en: '{name} cannot review this document: they are no reviewer of this step, submitted or approved this version, or belong to its unit. Choose another reviewer.',
  },
  'still-named': {
    zh: '未办理：{period}“{form}”将不再包含 {list}。待审的，请退回单位保留所列行；确需去掉的，请先更正引用它的报表。',
    en: 'Not done: “{form}” for {period} would no longer have {list}. Return it so that the unit keeps these rows, or have the documents that refer to them corrected first.',
  },
  'names-missing': {
    zh: '未办理：{period}“{form}”引用的 {list}已不在生效的报表中。待审的，请退回单位更正；或请单位先恢复被引用的行。',
    en: 'Not done: “{form}” for {period} refers to {list}, no longer in force. Return it for correction, or have the unit restore the rows it refers to first.',
  },
  'number-taken': {
    zh: '未办理：{period}“{form}”的编号与其他年度生效的不一致：{list}。待审的，请退回单位：另一事项改用 {free} 起的编号，同一事项用原编号和名称。',
    en: 'Not done: numbers of “{form}” for {period} differ from those in force for other years: {list}. Return it: another entry takes numbers from {free}, the same one keeps number and title.',
  },
  'reason-missing': {
    zh: '“{action}”须写明理由。请填写后重试。',
    en: 'Enter a reason for “{action}” and try again.',
  },
  'comment-misplaced': {
    zh: '审核意见所指的单元格不存在（行 {row}，栏 {column}）。请刷新后重新标注。',
    en: 'A comment refers to a cell that does not exist (row {row}, column {column}). Refresh and add the comment again.',
  },
  'certifier-missing': {
    zh: '未填写单位负责人姓名，未报送。请填写姓名后重试。',
    en: 'The name of the head of unit is missing; nothing was submitted. Enter the name and try again.',
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
  'too-many-pairs': {
    zh: '一次最多核验 {limit} 行，文件中的更多，未核验。请分成几个文件。',
    en: 'At most {limit} rows are checked at once; the file has more, and nothing was checked. Split it into several files.',
  },
  'too-large': {
    zh: '内容超过 {limit}，无法处理。请删除无关内容或分批办理。',
    en: 'The content exceeds {limit}. Remove what is not needed or send it in parts.',
  },
  'bad-json': {
    zh: '收到的内容不是有效的 JSON。请从菜单重新操作；仍未解决的，请联系市人社局。',
    en: 'The request is not valid JSON. Try again from the menu; if the problem persists, contact the HR bureau.',
  },
  'bad-gzip': {
    zh: '收到的压缩内容已损坏。请从菜单重新操作。',
    en: 'The compressed request is damaged. Try again from the menu.',
  },
  'bad-workbook': { zh: '{reason}', en: '{reason}' },
  'wrong-seal': {
    zh: '文件中的{what}为“{given}”，您选择的是“{asked}”。请上传对应的文件，或重新下载表格。',
    en: 'The {what} in this file is “{given}”, but you chose “{asked}”. Upload the right file, or download the form again.',
  },
  'bad-request': {
    zh: '请求内容不符合接口约定：{detail}。请从菜单重新操作。',
    en: 'The request is not valid: {detail}. Try again from the menu.',
  },
  'text-broken': {
    zh: '“{place}”含有无法保存的字符{character}，多为截断的表情符号或生僻字。未保存任何内容。请删除或重新填写该处后重试。',
    en: '“{place}” contains a character that cannot be stored: {character}, usually a part of an emoji or a rare character. Nothing was saved. Delete or retype it and try again.',
  },
  'row-id-invalid': {
    zh: '{place} 不是有效的行标识，未保存任何内容。行标识以字母开头，只含字母、数字和 _ ~ -，最多 60 个字符，不得含长串号码。请从菜单重新打开表格并粘贴数据。',
    en: '{place} is not a valid row id; nothing was saved. A row id begins with a letter, has at most 60 letters, digits and _ ~ -, and no long number. Open the form again from the menu and paste your rows.',
  },
  'sheet-has-issues': {
    zh: '表中有 {errors} 处须改正，已逐处列出。请改正后报送，已填内容未丢失。',
    en: 'The sheet has {errors} {errors|error|errors}, listed one by one. Correct {errors|it|them} and submit again. Nothing you typed is lost.',
  },
  'unknown-error-code': {
    zh: '“{form}”的检查不会报“{code}”错误，未计数。请更新插件；自行开发的程序请改正代码。',
    en: 'The check of “{form}” finds no error “{code}”; nothing was counted. Update the add-on, or correct the code your program sends.',
  },
  'drop-unconfirmed': {
    zh: '未报送：{drop}确属减少的，请附确认标记（dropConfirmed）报送。',
    en: 'Nothing was submitted. {drop} If this is correct, confirm it and submit again (dropConfirmed).',
  },
  'report-not-found': {
    zh: '{month} 的月报尚未生成。月报在当月报表截止后生成，请届时查看。',
    en: 'The report for {month} is not available yet. It is compiled after the due date of that month’s documents.',
  },
  'edition-not-found': {
    zh: '{month} 的月报没有第 {revision} 版，最新为第 {latest} 版。请重新选择“查看月报”。',
    en: '{month} has no revision {revision}; the newest is revision {latest}. Choose “Monthly report” again.',
  },
  'link-invalid': {
    zh: '链接无效。请从表格菜单“查看月报”或“报送情况”重新打开。',
    en: 'This link is not valid. Open “Monthly report” or “Submission status” again from the menu of the sheet.',
  },
  'name-missing': {
    zh: '请填写更正后的姓名。',
    en: 'Enter the name as it should be.',
  },
  'order-missing': {
    zh: '依决定删除的，请填写决定的文号。',
    en: 'For an erasure by order, enter the number of the decision.',
  },
  'number-unreadable': {
    zh: '证件号码无法识别。请核对后重新输入；系统不保存号码，也不回显。',
    en: 'The number cannot be read. Check it and enter it again; it is neither kept nor shown.',
  },
  'person-unknown': {
    zh: '没有与此姓名、证件号码相符的在用记录。请核对姓名（与报表中一致）和号码。',
    en: 'No row in force has this name and number. Check both; the name must be as it was submitted.',
  },
  'still-kept': {
    zh: '保存期限未满：最后一条记录之后保存至 {until} 前。依法院、主管机关决定或违法收集须提前删除的，请选择“依决定”并填写文号。',
    en: 'Rows are kept until {until}, counted from the last entry. Where a court or an authority orders it, or they were collected unlawfully, choose “by order” and give the number of the decision.',
  },
  'too-many-lookups': {
    zh: '今日查阅个人信息已达 {limit} 次，请明日再办。',
    en: 'Personal information was looked up {limit} times today. Go on tomorrow.',
  },
  'link-expired': {
    zh: '链接已过有效期（至 {until}）。请从表格菜单“查看月报”“报送情况”或“年度计划”重新打开。',
    en: 'This link was valid up to {until}. Open “Monthly report”, “Submission status” or “Annual plan” again from the menu of the sheet.',
  },
  'extension-day': {
    zh: '延期截止日期应在 {from} 至 {to} 之间，收到的是 {until}。请更正后重试。',
    en: 'The extension must end between {from} and {to}; you entered {until}. Correct the date and try again.',
  },
  'unknown-name': {
    zh: '“{name}”不是单位、报表名称，名录中也没有此人。请核对，或改用邮箱查询。',
    en: '“{name}” is no unit, form or registered person. Check the spelling, or search by email.',
  },
  'several-people': {
    zh: '“{name}”可指 {count} 人：{list}。请用其中一个邮箱重新查询。',
    en: '“{name}” may be any of {count} people: {list}. Search again with one of these emails.',
  },
  'audit-too-wide': {
    zh: '查询范围过大。只指定表或办理事项的，请再加日期（如 from={from}、to={to}）、单位、报告期或人员。',
    en: 'The search is too broad. A form or type alone is not enough: add dates (such as from={from} and to={to}), a unit, a reporting period or a person.',
  },
  'compiled-form': {
    zh: '“{form}”由市局编制，无须单位填报，也不在此审核。市局请从菜单“年度计划”编制、下达或调整。',
    en: '“{form}” is compiled by the bureau; it is neither submitted by units nor reviewed here. The bureau compiles, issues and amends it from the menu “Annual plan”.',
  },
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
  'nothing-to-print': {
    zh: '没有可以打印的内容：该班没有有效证书，或链接中的编号、册数有误。请从表格中重新打开。',
    en: 'There is nothing to print: the class has no valid certificate, or number or part in the link is wrong. Open it from the sheet again.',
  },
  'too-many-requests': {
    zh: '操作过于频繁，本次未办理。已填内容未丢失，请 {seconds} 秒后重试。',
    en: 'Too many requests in a short time; this one was not processed. Nothing is lost; try again in {seconds} {seconds|second|seconds}.',
  },
  busy: {
    zh: '系统繁忙，本次操作未完成。您的内容未丢失，请稍候重试。',
    en: 'The system is busy and could not finish. Nothing is lost; try again in a moment.',
  },
  internal: {
    zh: '系统出错，已记录（编号 {requestId}）。您的内容未丢失，请稍候重试。',
    en: 'Something went wrong on our side (reference {requestId}). Nothing is lost; try again in a moment.',
  },
  'unit-not-there': {
    zh: '“{unit}”{when}，不报送{period}的报表。{instead}请从菜单重新打开表格。',
    en: '“{unit}” {when} and does not submit for {period}. {instead} Open the form again from the menu.',
  },
  'directory-moved': {
    zh: '名录已由{by}于 {at} 修改（现为第 {version} 版，您的表基于第 {base} 版），本次未保存，您的改动仍在表中。请重新打开名录，录入改动后再保存。',
    en: '{by} changed this list at {at} (now version {version}; your sheet is based on {base}), so nothing was saved. Your changes are still in the sheet: open the list again from the menu, enter them there and save.',
  },
  'directory-has-issues': {
    zh: '名录中有 {errors} 处须改正，已逐处列出，未保存。请改正后再保存，已填内容未丢失。',
    en: 'The list has {errors} {errors|error|errors}, listed one by one, and was not saved. Correct {errors|it|them} and save again. Nothing you typed is lost.',
  },
  'too-many-changes': {
    zh: '本次改动 {count} 处，一次最多 {limit} 处，未保存。请分批保存：人员名录可先只留部分行，单位名录请先改一部分。',
    en: 'There are {count} changes; at most {limit} can be saved at once, so nothing was saved. Save in smaller batches: some rows of the list of people, or some of the units first.',
  },
  'class-unknown': {
    zh: '没有培训班“{class}”。请核对编号；培训班须已在培训班执行情况表中报送并生效。',
    en: 'There is no class “{class}”. Check the code; the class must be in a class return that is in force.',
  },
  'class-waits': {
    zh: '培训班“{class}”暂不能发证：{why}。',
    en: 'No certificates can be issued for class “{class}” yet: {why}.',
  },
  'nobody-eligible': {
    zh: '没有可以发证的人员：所选人员已有证书，或尚不符合条件。原因见发证单“说明”栏。',
    en: 'No certificate was issued: everyone chosen has one already or is not eligible. The column “Remarks” says why.',
  },
  'certificates-moved': {
    zh: '{class}的证书刚由{by}办理过（{at}）。请重新打开发证单后再办理；您的操作未生效，没有占用编号。',
    en: '{by} has just changed the certificates of {class} ({at}). Open the sheet again and repeat; nothing was done and no number was used.',
  },
  'certified-changed': {
    zh: '“{form}”（{period}）未接收：下列人员或培训班已有有效证书，报表的改动与证书不符。{list}。请先联系市局作废或换发证书，再报送。',
    en: '{form} ({period}) was not accepted: it contradicts certificates that are valid. {list}. Ask the bureau to void or replace them first, then submit again.',
  },
  'certificate-unknown': {
    zh: '没有编号为“{number}”的证书。请核对编号。',
    en: 'There is no certificate “{number}”. Check the number.',
  },
  'certificate-ended': {
    zh: '证书{number}{state}，不能再次办理。',
    en: 'Certificate {number} is {state}; nothing more can be done with it.',
  },
  'bureau-replaces': {
    zh: '证书{number}请报市局换发：{why}。',
    en: 'Ask the bureau to replace certificate {number}: {why}.',
  },
  'blank-wrong': {
    zh: '“{text}”不是空白证流水号。请照空白证上印的填写，如 A000123；多个用顿号隔开，连号写作 A000123~A000130。',
    en: '“{text}” is no serial of a blank. Write it as printed, such as A000123; several with commas, a range as A000123~A000130.',
  },
  'blank-taken': {
    zh: '空白证{blank}不能登记：{where}。请核对流水号。',
    en: 'Blank {blank} cannot be noted: {where}. Check the serial.',
  },
  'series-full': {
    zh: '号段{series}在{year}年的编号已用完。请联系市局另行核定号段。',
    en: 'Series {series} has no numbers left for {year}. Ask the bureau for another series.',
  },
  'series-taken': {
    zh: '号段{series}属于“{unit}”，不能另给其他单位。',
    en: 'Series {series} belongs to “{unit}” and cannot be given to another unit.',
  },
  'series-same': {
    zh: '“{unit}”的号段{series}已是这一状态，无需再次办理。',
    en: 'Series {series} of “{unit}” is in that state already.',
  },
  'look-ups-spent': {
    zh: '本单位今天最多可查询{limit}人，已查{spent}人，本次{asked}人未查询。请明天再试，或联系市局。',
    en: 'Your unit may look up {limit} people a day and has looked up {spent}; these {asked} were not looked up. Try again tomorrow, or ask the bureau.',
  },
} as const;
