/** What is asked about a table that has headers of its own. */
import { texts } from './texts.ts';

export const mappingWords = texts({
  title: { zh: '对应栏目', en: 'Match columns' },
  recognised: { zh: '已识别的栏目：{columns}。', en: 'Recognised columns: {columns}.' },
  unknown: { zh: '未识别的列：{headers}。', en: 'Headers not recognised: {headers}.' },
  missing: { zh: '缺少的必填栏目：{columns}。', en: 'Required columns missing: {columns}.' },
  nothing: { zh: '无', en: 'none' },
  columnQuestion: {
    zh: '表中没有“{column}”一栏（{accepts}）。请输入对应列的序号；各行内容相同的，直接输入该内容（数字前加“=”）。不填则暂缺。',
    en: 'There is no column “{column}” ({accepts}). Enter the number of the column that stands for it, or a value for all rows (put = before a number). Leave empty to skip.',
  },
  constantQuestion: {
    zh: '表中没有“{column}”一栏（{accepts}）。各行内容相同的，请输入该内容。不填则暂缺。',
    en: 'There is no column “{column}” ({accepts}). If it is the same for all rows, enter the value. Leave empty to skip.',
  },
  headerQuestion: {
    zh: '“{header}”一列对应本表哪一栏？请输入序号；不填则不用。',
    en: 'Which column of the form is “{header}”? Enter its number, or leave empty to ignore it.',
  },
  choice: { zh: '{number}. {name}', en: '{number}. {name}' },
  againQuestion: {
    zh: '上次的对应关系：\n{lines}\n是否沿用？',
    en: 'Last time:\n{lines}\nUse this again?',
  },
  againColumn: { zh: '“{header}”→“{column}”', en: '“{header}” → “{column}”' },
  againConstant: { zh: '“{column}”各行均为“{text}”', en: '“{column}” is “{text}” in all rows' },
  kept: {
    zh: '对应关系已保存在 {file}，下次检查时可用。',
    en: 'The mapping is saved in {file} for the next check.',
  },
});
