/** What may be said of the columns of a sheet, of its rows as such, and of links to other files. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const headerIssueTexts = issueCatalogue({
  'header-missing': {
    stage: 'format',
    severity: 'error',
    message: { zh: '缺少“{column}”栏。', en: 'The column “{column}” is missing.' },
    fix: {
      zh: '请恢复表头，或重新打开表格并粘贴数据；该栏另有名称的，请指定对应的列。',
      en: 'Restore the header, or open the form again and paste your rows; if the column has another name, assign it.',
    },
  },
  'column-lost': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '缺少“{column}”栏，已报送的版本中此栏有 {count} 项数据，照此报送将全部丢失。',
      en: 'The column “{column}” is missing; {count} {count|value|values} submitted in it would be lost.',
    },
    fix: {
      zh: '请从菜单重新打开表格并粘贴数据；用文件报送的，请重新下载表格。',
      en: 'Open the form again from the menu and paste your rows; with a file, download the form again.',
    },
  },
  'header-doubled': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '有 {count} 栏都可作“{column}”：{headers}。',
      en: '{count} columns may be “{column}”: {headers}.',
    },
    fix: {
      zh: '请只留一栏；分项填列的，请合计成一栏。',
      en: 'Keep one of them; if they are parts of it, enter their sum.',
    },
  },
  'header-unknown': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '“{header}”不是本表的栏目，报送时不读取。',
      en: '“{header}” is not a column of this form and is ignored.',
    },
    fix: { zh: '可以保留，也可以删除。', en: 'You can leave or delete it.' },
  },
  'header-broken': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '表头“{header}”含有无法保存的字符{character}。',
      en: 'The header “{header}” contains a character that cannot be stored: {character}.',
    },
    fix: { zh: '请删除该字符，或重新填写表头。', en: 'Delete the character, or enter the header again.' },
  },
  'row-too-wide': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行在表头之外另有内容，报送时不读取。',
      en: 'This row has content beyond the last column; it is ignored.',
    },
    fix: { zh: '如属误填，请移至对应栏目。', en: 'If it belongs to a column, move it there.' },
  },
  'external-links-read': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '文件中有引用其他文件的公式，已读取其中保存的数值。',
      en: 'The file contains formulas that refer to other files; the values stored with them were read.',
    },
    fix: {
      zh: '请确认数值为最新；如有变动，请在 WPS 或 Excel 中更新链接并保存后再上传。',
      en: 'Check that they are up to date; if not, update the links in WPS or Excel, save and upload again.',
    },
  },
  'row-id-replaced': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行隐藏的行标识已被其他内容覆盖，现换用新标识，原内容不保留。',
      en: 'The hidden row id of this row was overwritten; a new id replaces it and the content is discarded.',
    },
    fix: {
      zh: '无须处理。更正已报送的报表时，本行显示为新增行。',
      en: 'No action needed. When you correct a submitted document, this row appears as new.',
    },
  },
});
