/** Why a request is refused, in words: what happened and what to do. */
export const problemTexts = {
  'unknown-person': {
    zh: '系统里没有 {email} 这个账号。请联系市人社局专业技术人员管理处登记。',
    en: '{email} is not registered. Ask the professional staff office of the HR bureau to register this account.',
  },
  'not-yours': {
    zh: '您的账号不能办理“{unit}”的这项业务。请用该单位的账号登录，或联系市人社局。',
    en: 'Your account may not do this for “{unit}”. Sign in with an account of that unit, or contact the HR bureau.',
  },
  'role-missing': {
    zh: '您的账号没有“{action}”的权限。请联系市人社局调整角色。',
    en: 'Your account lacks the right to “{action}”. Ask the HR bureau to change your role.',
  },
  'unknown-form': {
    zh: '没有“{form}”这张表。请从菜单“知识更新工程 → 打开表格”重新打开。',
    en: 'There is no form “{form}”. Open it again from the menu, Knowledge Renewal → Open a form.',
  },
  'unknown-unit': {
    zh: '没有“{unit}”这个报送单位。请从菜单重新打开表格。',
    en: 'There is no reporting unit “{unit}”. Open the form again from the menu.',
  },
  'not-owed': {
    zh: '“{form}”不由“{unit}”填报。请从菜单“知识更新工程 → 打开表格”选择本单位的表。',
    en: '“{form}” is not filed by “{unit}”. Choose one of your forms from the menu, Knowledge Renewal → Open a form.',
  },
  'unknown-document': {
    zh: '没有找到这份报表。请确认单位、表名和期间。',
    en: 'This document was not found. Check the unit, the form and the period.',
  },
  'unknown-version': {
    zh: '这份报表没有第 {version} 版。请刷新后重试。',
    en: 'This document has no version {version}. Refresh and try again.',
  },
  'wrong-period': {
    zh: '“{period}”不是这张表的期间，应为{expected}。请从菜单重新打开表格。',
    en: '“{period}” is not a period of this form, expected {expected}. Open the form again from the menu.',
  },
  'period-not-open': {
    zh: '{period}的“{form}”从 {opens} 起才能报送，{due} 截止。您填写的内容仍在表里，届时再报即可。',
    en: '“{form}” for {period} can be filed from {opens} on and is due by {due}. What you typed stays in the sheet; submit it then.',
  },
  'period-closed': {
    zh: '{period}的“{form}”{why}您填写的内容仍在表里；确需补报，请联系市人社局批准延期，再报一次即可。',
    en: '“{form}” for {period} {why} What you typed stays in the sheet; if it must still be filed, ask the HR bureau for an extension and submit again.',
  },
  'outdated-form': {
    zh: '表格版本为 {version}，现行版本为 {current}。请从菜单重新打开表格，把数据粘贴过去。',
    en: 'The sheet is of form version {version}, the current one is {current}. Open the form again and paste your rows.',
  },
  'version-conflict': {
    zh: '{by} 已于 {at} 报送了第 {version} 版，您手上的是第 {base} 版。您填写的内容没有丢失：报送前请先“刷新状态与意见”查看差异；审核请从“待审队列”重新打开。',
    en: '{by} filed version {version} at {at}; yours is version {base}. Nothing of yours is lost: to submit, choose Refresh first and see the difference; to review, open the document again from the queue.',
  },
  'not-allowed-now': {
    zh: '报表当前状态为“{state}”，不能“{action}”。请刷新后再看。',
    en: 'The document is “{state}”, so it cannot be “{action}”. Refresh and look again.',
  },
  'not-your-turn': {
    zh: '这份报表先由“{unit}”审核，还没有轮到您，请等该单位办理。该单位迟迟不办时，市局可以退回，或写明理由代为初审。',
    en: 'This document is first reviewed by “{unit}”; it is not your turn yet, so wait for them. If they do not act, the bureau may return it, or approve in their place with a reason.',
  },
  'second-eyes': {
    zh: '这一版您已经经手（报送或审核通过），须由本单位另一位审核人员办理，请转告同事。本单位没有第二位的，请管理员在人员名录里再登记一位，登记后即可办理。',
    en: 'You have filed or approved this version yourself; another reviewer of your unit has to decide, so ask a colleague. Where there is none, an administrator names a second reviewer in the list of people, who can decide at once.',
  },
  'decided-already': {
    zh: '{by} 已于 {at} 将这一版“{action}”，您的决定没有生效，您写的内容都还在表里。请重新打开报表查看。',
    en: 'It was {action} by {by} at {at}; your decision was not applied, and what you wrote is still in the sheet. Open the document again.',
  },
  'reason-missing': {
    zh: '“{action}”需要说明理由。请填写后重试。',
    en: 'To “{action}” a reason is needed. Give one and try again.',
  },
  'comment-misplaced': {
    zh: '意见指向的单元格不存在（行 {row}，栏 {column}）。请刷新后重新标注。',
    en: 'A comment points at a cell that does not exist (row {row}, column {column}). Refresh and mark it again.',
  },
  'certifier-missing': {
    zh: '报送需要填写单位负责人。请填写后重试。',
    en: 'A submission needs the name of the unit head who certifies it. Fill it in and try again.',
  },
  'empty-sheet': {
    zh: '表里没有数据。本期确无数据时，请选择“零报告”。',
    en: 'The sheet has no rows. If there is nothing to report, choose Nil return.',
  },
  'nil-not-allowed': {
    zh: '零报告不能带数据行，或这张表不接受零报告。请删除数据行或改用“报送市局”。',
    en: 'A nil return must have no rows, and this form must allow one. Remove the rows or use Submit.',
  },
  'too-many-rows': {
    zh: '共 {rows} 行，一次最多报送 {limit} 行。请分成几张表报送。',
    en: 'There are {rows} rows, at most {limit} may be sent at once. Split the sheet.',
  },
  'too-large': {
    zh: '内容超过 {limit}，无法接收。请删除无关内容或分批报送。',
    en: 'The content exceeds {limit}. Remove what is not needed or send it in parts.',
  },
  'bad-json': {
    zh: '收到的内容不是有效的 JSON。请从菜单重新报送；仍不行请联系市人社局。',
    en: 'The body is not valid JSON. Submit again from the menu; if it persists contact the HR bureau.',
  },
  'bad-gzip': {
    zh: '收到的压缩内容已损坏。请从菜单重新报送。',
    en: 'The compressed body is damaged. Submit again from the menu.',
  },
  'bad-workbook': { zh: '{reason}', en: '{reason}' },
  'wrong-seal': {
    zh: '这份文件的{what}是“{given}”，而您选择的是“{asked}”。请上传对应的文件，或重新下载表格。',
    en: 'In this file {what} is “{given}”, but you chose “{asked}”. Upload the file that belongs here, or download the form again.',
  },
  'bad-request': {
    zh: '请求内容不符合约定：{detail}。请从菜单重新操作。',
    en: 'The request does not match the contract: {detail}. Start again from the menu.',
  },
  'row-id-invalid': {
    zh: '{place} 不是系统给的行标识，没有接收，也没有保存。行标识以字母开头，只有字母、数字和 _ ~ -，最多 60 个字符，不能含证件号码、电话等长串号码。请从菜单重新打开表格，把数据粘贴过去再办理。',
    en: '{place} is not a row id of this system; nothing was accepted or kept. A row id begins with a letter, has letters, digits and _ ~ - only, at most 60 characters, and holds no identity, telephone or other long number. Open the form again from the menu, paste your rows and try again.',
  },
  'sheet-has-issues': {
    zh: '表中有 {errors} 处需要修改，已逐格列出。改好后再报送，其余内容不会丢失。',
    en: '{errors} cells need mending, each is listed. Mend them and submit again; nothing else is lost.',
  },
  'report-not-found': {
    zh: '{month} 的月报还没有生成。当月报表截止以后才会生成，请过后再看。',
    en: 'The report of {month} has not been compiled yet. A month is compiled once its returns are due; look again after that day.',
  },
  'link-invalid': {
    zh: '这个链接无效。请从表格菜单“查看月报”或“应报情况”重新打开。',
    en: 'This link is not valid. Open the report or the list of what is owed again from the menu of the sheet.',
  },
  'extension-day': {
    zh: '延期的最后一天应在 {from} 至 {to} 之间，收到的是 {until}。请改填日期后重试。',
    en: 'The extension must end between {from} and {to}; you entered {until}. Change the day and try again.',
  },
  'audit-too-wide': {
    zh: '查询范围太大。请至少说明报表（单位、表和期间）、人员、日期或期间中的一项。',
    en: 'The query is too wide. Name a document (unit, form and period), a person, days or a period.',
  },
  'compiled-form': {
    zh: '“{form}”由市局编制，不由单位填报，也不在这里审核。请市局从菜单“年度计划”编制、下达或变更。',
    en: '“{form}” is compiled by the bureau and neither filed nor reviewed. The bureau uses the menu Annual plan to compile, issue or change it.',
  },
  'plan-not-issued': {
    zh: '{year} 年没有这一份年度计划或变更通知。请从菜单“年度计划”查看已下达的。',
    en: 'There is no such annual plan or change notice of {year}. See what was issued in the menu Annual plan.',
  },
  'plan-issued-already': {
    zh: '{by} 已于 {at} 下达了 {document}，您的这次下达没有生效。请重新编制年度计划，看过差异后再办。',
    en: '{by} issued {document} at {at}; yours was not issued. Compile the plan again, look at what changed, and go on from there.',
  },
  'plan-moved': {
    zh: '您编制之后，又有单位的计划通过了审核，内容已经变动。请重新编制年度计划，看过后再下达。',
    en: 'Plans of units were approved after you compiled, so the content has changed. Compile the plan again, look at it, then issue it.',
  },
  'plan-waits': {
    zh: '有 {count} 份已通过的计划还没有进入台账：{documents}。通常几秒即可，请稍后重新编制再下达。',
    en: '{count} approved plans are not in the ledger yet: {documents}. This mostly takes seconds; compile again in a moment and then issue.',
  },
  'plan-unchanged': {
    zh: '自 {document} 下达以来没有变动，不需要下达变更通知。',
    en: 'Nothing has changed since {document} was issued, so no change notice is needed.',
  },
  'plan-empty': {
    zh: '{year} 年还没有审核通过的项目，不能下达。请先审核各单位的计划。',
    en: 'No project of {year} has been approved, so there is nothing to issue. Review the units’ plans first.',
  },
  'document-number-invalid': {
    zh: '“{number}”不是发文字号。请写机关代字、年份和序号，如“×人社字〔{year}〕12号”。',
    en: '“{number}” is not a document number. Write the office’s short name, the year and the number, such as ×人社字〔{year}〕12号.',
  },
  'document-number-taken': {
    zh: '{number} 已用于 {year} 年的计划或变更通知。请填写这一份文件自己的文号。',
    en: '{number} was used for a plan or change notice of {year}. Give the number of this document.',
  },
  'issue-date-invalid': {
    zh: '下达日期“{day}”不对，应为 {from} 至 {today} 之间的日期，如 {today}。',
    en: 'The day of issue “{day}” is not right; it must be a day from {from} to {today}, written as {today}.',
  },
  'decision-missing': {
    zh: '下达年度计划须经联席会议集体讨论决定，请填写所依据的决定事项。{year} 年登记的有：{list}。没有的请先在“联席会议决定事项登记表”里登记。',
    en: 'The annual plan rests on a decision of the joint conference; say which. Registered for {year}: {list}. If it is not among them, register it in the form of conference decisions first.',
  },
  'decision-unknown': {
    zh: '“联席会议决定事项登记表”里没有登记“{decision}”。{year} 年关于年度计划的决定有：{list}。请选用其中一项，或先登记。',
    en: '“{decision}” is not in the register of conference decisions. Registered for the plan of {year}: {list}. Name one of them, or register it first.',
  },
  unprintable: {
    zh: '文件中有字库里没有的字：{list}。请在填写它的地方换用规范字；改的是报表的，重报并通过审核后再办理。',
    en: 'The document has characters that no font of ours can print: {list}. Replace them where they were typed; a form has to be filed and approved again before you try again.',
  },
  busy: {
    zh: '系统繁忙，本次没有完成。您的内容没有丢失，请稍候再试。',
    en: 'The system is busy and did not finish. Nothing is lost; try again in a moment.',
  },
  internal: {
    zh: '系统出错，已记录（编号 {requestId}）。您的内容没有丢失，请稍候再试。',
    en: 'Something failed on our side and was recorded ({requestId}). Nothing is lost; try again in a moment.',
  },
  'unit-not-there': {
    zh: '“{unit}”{when}，不报 {period} 的表。{instead}请从菜单重新打开表格。',
    en: '“{unit}” {when} and files nothing for {period}. {instead} Open the form again from the menu.',
  },
  'directory-moved': {
    zh: '{by} 已于 {at} 改过这份名录（现为第 {version} 版，您的表基于第 {base} 版），没有保存。您的改动都在表里：请从菜单另开一张最新的名录，把改动抄过去再保存。',
    en: '{by} changed this list at {at} (it is at version {version}, your sheet is based on {base}), so it was not kept. Your changes are still in the sheet: open a fresh list from the menu, copy them over and keep that.',
  },
  'directory-has-issues': {
    zh: '名录里有 {errors} 处需要修改，已逐格列出，没有保存。改好后再保存，其余内容不会丢失。',
    en: '{errors} cells of the list need mending, each is listed, and nothing was kept. Mend them and keep it again; nothing else is lost.',
  },
  'too-many-changes': {
    zh: '这次要改 {count} 处，一次最多 {limit} 处，没有保存。请分几次：人员名录可以只留一部分行，单位名录请先改一部分。',
    en: '{count} changes are more than the {limit} that can be kept at once, so nothing was kept. Keep them in parts: a part of the rows of people, or some of the units first.',
  },
} as const;
