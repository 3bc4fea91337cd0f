/** What may be said of rows that are one, and of the numbers of rows. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const numberIssueTexts = issueCatalogue({
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
});
