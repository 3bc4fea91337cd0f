/** What was asked for is not there, or nobody has to submit it. */
export const askingProblems = {
  'unknown-form': {
    zh: '“{form}”表不存在。请从菜单“知识更新工程 → 打开表格…”重新打开。',
    en: 'Form “{form}” does not exist. Open it again from the menu (知识更新工程 → Open a form…).',
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
    en: '“{form}” is not submitted by “{unit}”. Choose one of your unit’s forms from the menu (知识更新工程 → Open a form…).',
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
  'compiled-form': {
    zh: '“{form}”由市局编制，无须单位填报，也不在此审核。市局请从菜单“年度计划”编制、下达或调整。',
    en: '“{form}” is compiled by the bureau; it is neither submitted by units nor reviewed here. The bureau compiles, issues and amends it from the menu “Annual plan”.',
  },
  'unit-not-there': {
    zh: '“{unit}”{when}，不报送{period}的报表。{instead}请从菜单重新打开表格。',
    en: '“{unit}” {when} and does not submit for {period}. {instead} Open the form again from the menu.',
  },
} as const;
