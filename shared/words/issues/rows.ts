/** What may be said of a row beside the others, beside what was filed before, and beside what it refers to. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const rowIssueTexts = issueCatalogue({
  'registered-row-removed': {
    stage: 'references',
    severity: 'error',
    message: {
      zh: '序号 {number}（{name}）已被引用：{by}。本表缺少该序号。',
      en: 'No. {number} ({name}) is referred to by {by}. It is missing from this sheet.',
    },
    fix: {
      zh: '请保留该行及其序号；不再使用的，请在备注中说明。',
      en: 'Restore the row with its number; if it is no longer in use, say so under “Remarks”.',
    },
  },
  'registered-row-renamed': {
    stage: 'references',
    severity: 'warning',
    message: {
      zh: '{code} 已被引用：{by}。“{column}”由“{was}”改为“{title}”。',
      en: '{code} is referred to by {by}. “{column}” changes from “{was}” to “{title}”.',
    },
    fix: {
      zh: '更正的可以报送；另一事项请新增一行，另行编号，并恢复原内容。',
      en: 'You may submit a correction; for another entry add a row with a number of its own and restore this one.',
    },
  },
  'row-doubled': {
    stage: 'duplicates',
    severity: 'error',
    message: {
      zh: '与第 {row} 行重复（{columns}相同）。',
      en: 'Duplicate of row {row} (same {columns}).',
    },
    fix: { zh: '请删除其中一行，或改正{columns}。', en: 'Delete one of the two, or correct {columns}.' },
  },
  'number-doubled': {
    stage: 'duplicates',
    severity: 'error',
    message: {
      zh: '“{column}”与第 {row} 行相同，均为 {number}。',
      en: 'Row {row} has the same “{column}”: {number}.',
    },
    fix: {
      zh: '编号不得重复，请改用未用过的编号，如 {free}；已生效的行请保持原编号。',
      en: 'Give this row a number not yet used, such as {free}; a row that is in force keeps its number.',
    },
  },
  'number-moved': {
    stage: 'duplicates',
    severity: 'error',
    message: {
      zh: '本行已生效，“{column}”原为 {was}，现为 {number}。',
      en: 'This row is in force with “{column}” {was}; it now has {number}.',
    },
    fix: {
      zh: '其他单位按编号引用，请改回 {was}；另一事项请新增一行，编号可用 {free}。',
      en: 'Others refer to the row by its number: change it back to {was}; for another entry add a row, for example with number {free}.',
    },
  },
  'number-renamed': {
    stage: 'references',
    severity: 'warning',
    message: {
      zh: '{code} 的“{column}”由“{was}”改为“{title}”。',
      en: '“{column}” of {code} changes from “{was}” to “{title}”.',
    },
    fix: {
      zh: '更正的可以报送；另一事项请新增一行，编号可用 {free}，并恢复原内容。',
      en: 'You may submit a correction; for another entry add a row, for example with number {free}, and restore this one.',
    },
  },
  'number-reused': {
    stage: 'references',
    severity: 'warning',
    message: {
      zh: '{code} 在{period}为“{was}”，现为“{title}”。',
      en: '{code} was “{was}” in {period} and is now “{title}”.',
    },
    fix: {
      zh: '更正的可以报送；另一事项请改用编号 {free}，否则以往引用该编号的报表将指向“{title}”。',
      en: 'You may submit a correction; give another entry number {free}, or earlier documents that refer to the code will point to “{title}”.',
    },
  },
  'number-held': {
    stage: 'references',
    severity: 'error',
    message: {
      zh: '{code}（{period}）已生效，为“{was}”，不能用于“{title}”。',
      en: '{code} is in force ({period}) as “{was}” and cannot be given to “{title}”.',
    },
    fix: {
      zh: '新增的请改用编号 {free}；更正“{was}”的，请重新打开或下载本表，在原行修改。',
      en: 'Give a new entry number {free}; to correct “{was}”, open or download the form again and change its own row.',
    },
  },
  'number-named': {
    stage: 'references',
    severity: 'error',
    message: {
      zh: '{code} 在{period}为“{was}”，已被引用：{by}，不能用于“{title}”。',
      en: '{code} was “{was}” in {period}, is referred to by {by}, and cannot be given to “{title}”.',
    },
    fix: {
      zh: '请改用编号 {free}；更正“{was}”的，请重新打开或下载本表，在原行修改。',
      en: 'Use number {free}; to correct “{was}”, open or download the form again and change its own row.',
    },
  },
  'rows-numbered': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '表中没有“{column}”栏，各行已按顺序编号（{first} 至 {last}）。',
      en: 'There is no column “{column}”; the rows were numbered in order ({first} to {last}).',
    },
    fix: {
      zh: '无须处理；重新打开表格即可看到编号。',
      en: 'No action needed; open the form again to see the numbers.',
    },
  },
  'rows-dropped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '本次 {rows} 行，现行版（第 {version} 版）{before} 行，减少三分之一以上。',
      en: '{rows} {rows|row|rows}; {before} in version {version}, which is in force: over a third fewer.',
    },
    fix: {
      zh: '请核实有无漏行；确属减少的可以报送。',
      en: 'Check that no row is missing; you may submit if this is correct.',
    },
  },
  'money-dropped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '“{column}”合计 {now}，现行版（第 {version} 版）为 {before}，减少三分之一以上。',
      en: '“{column}” adds up to {now}; {before} in version {version}, which is in force: over a third less.',
    },
    fix: {
      zh: '请核实有无漏填、漏行和金额单位；确属减少的可以报送。',
      en: 'Check for missing cells and rows and the unit of the amounts; you may submit if this is correct.',
    },
  },
  'total-jumped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '“{column}”合计 {now}，第 {version} 版为 {before}，相差十倍以上。',
      en: '“{column}” adds up to {now}; {before} in version {version}: ten times or a tenth.',
    },
    fix: {
      zh: '请核实计量单位；情况属实的可以报送。',
      en: 'Check the unit; you may submit if this is correct.',
    },
  },
  'figure-unusual': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '{value} 与本栏通常数值（第 {version} 版中位数 {median}）相差十倍以上。',
      en: '{value} is ten times or a tenth of the usual figure in this column (median {median} in version {version}).',
    },
    fix: {
      zh: '请核实计量单位；情况属实的可以报送。',
      en: 'Check the unit; you may submit if this is correct.',
    },
  },
  'reference-unknown': {
    stage: 'references',
    severity: 'error',
    message: { zh: '未找到{target}“{value}”。', en: 'The {target} “{value}” was not found.' },
    fix: {
      zh: '{how}；{target}刚通过审核的，请先刷新表格。',
      en: '{how}; if the {target} was approved just now, refresh the sheet first.',
    },
  },
});
