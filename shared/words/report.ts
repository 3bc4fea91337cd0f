/** The words of the monthly report: titles, columns, definitions, in the style of Chinese statistical bulletins. */

export const reportTexts = {
  title: { zh: '{programme}统计月报', en: '{programme}: monthly statistics' },
  issue: {
    zh: '{year}年第{number}期（总第{total}期）',
    en: 'No. {number} of {year} (No. {total} in the series)',
  },
  correction: { zh: '更正版（第{revision}版）', en: 'corrected edition (revision {revision})' },
  period: { zh: '报告期：{year}年{span}', en: 'Reporting period: {span} {year}' },
  basis: { zh: '依据：《{title}》（{number}）', en: 'Legal basis: {title} ({number})' },
  skip: { zh: '跳到正文', en: 'Skip to main content' },
  contents: { zh: '目录', en: 'Contents' },
  definitions: { zh: '主要指标解释', en: 'Definitions' },
  sources: { zh: '数据来源', en: 'Sources' },
  sourcesLead: {
    zh: '本期根据{documents}份已生效报表（台账{rows}条）编制，尚未审核通过的不计入。数据来源校验码：{hash}。',
    en: 'Compiled from {documents} {documents|document|documents} in force ({rows} ledger {rows|row|rows}); documents not yet approved are not counted. Checksum of the sources: {hash}.',
  },
  sourcesMore: {
    zh: '{month}报表清单（往期报表见随附的来源清单）',
    en: 'Documents of {month} (earlier ones are in the list of sources filed with the report)',
  },
  noSources: { zh: '本月暂无已生效报表。', en: 'No documents of this month are in force yet.' },
  changedLead: {
    zh: '第{revision}版编发后，下列{count}份报表有补报或更正，现予更正：',
    en: '{count} {count|document was|documents were} submitted late or amended after revision {revision} was issued:',
  },
  recounted: {
    zh: '统计口径调整：自《工程》第一年起，只有考核合格的培训班计入任务和学时，不合格、在学的单列；单位之间转拨的经费不重复计入到位；第{revision}版按原口径编制，现予重编。',
    en: 'Counting rules changed: from the first year of the programme only classes passed count towards targets and hours, and people who failed or are still in class are shown apart; money passed between units is not received twice. Revision {revision} followed the old rule and is restated.',
  },
  changedMore: { zh: '……另有{count}份。', en: '… and {count} more.' },
  changedFirst: { zh: '更正的主要数字（更正前 → 更正后）：', en: 'Main figures corrected (before → after):' },
  changedTable: { zh: '更正前后数字', en: 'Corrected figures' },
  changedTableName: { zh: '所在表', en: 'Table' },
  changedRow: { zh: '项目', en: 'Line' },
  changedColumn: { zh: '栏目', en: 'Column' },
  changedBefore: { zh: '更正前', en: 'Before' },
  changedAfter: { zh: '更正后', en: 'After' },
  changedLine: {
    zh: '{table}，{row}，{column}：{before} → {after}',
    en: '{table}, {row}, {column}: {before} → {after}',
  },
  changedLineAlone: { zh: '{table}，{row}：{before} → {after}', en: '{table}, {row}: {before} → {after}' },
  changedFiguresMore: { zh: '另有{count}处。', en: '{count} more {count|figure|figures}.' },
  keyFigures: { zh: '主要数据', en: 'Key figures' },
  textFigures: { zh: '文字说明', en: 'Text' },
  leadLine: { zh: '综述', en: 'Lead' },
  noteLine: { zh: '表注', en: 'Note' },
  setAside: { zh: '暂不入账的报表', en: 'Documents set aside' },
  superseded: {
    zh: '本页为第{revision}版，已有更正后的第{latest}版，请以新版为准。',
    en: 'This is revision {revision}. Revision {latest} corrects and replaces it.',
  },
  openLatest: { zh: '打开第{latest}版', en: 'Open revision {latest}' },
  notes: { zh: '注：', en: 'Note: ' },
  indicator: { zh: '指标', en: 'Indicator' },
  month: { zh: '本月', en: 'This month' },
  toDate: { zh: '{span}累计', en: '{span}, to date' },
  total: { zh: '合计', en: 'Total' },
  notStated: { zh: '未填', en: 'Not stated' },
  share: { zh: '占比（%）', en: 'Share (%)' },
  shareOfStated: { zh: '占已填报（%）', en: 'Of those stated (%)' },
  statedNote: {
    zh: '占比按已填报的{stated}人计；另有{unstated}人未填报，占全部的{share}%。',
    en: 'Shares are of the {stated} {stated|person|people} for whom it is stated; for {unstated} ({share}% of all) it is not.',
  },
  persons: { zh: '人数（人）', en: 'People' },
  enrolments: { zh: '人次', en: 'Enrolments' },
  document: { zh: '报表', en: 'Document' },
  unit: { zh: '报送单位', en: 'Unit' },
  version: { zh: '版本', en: 'Version' },
  rows: { zh: '行数', en: 'Rows' },
  checkCode: { zh: '校验码', en: 'Checksum' },
} as const;

/** Documents in force whose rows no figure has. */
export const leftOutTexts = {
  lead: {
    zh: '下列{count}份已生效报表暂不入账，本期数字均不含其内容，更正后另行编发更正版：',
    en: '{count} {count|document|documents} in force {count|was|were} set aside; no figure of this issue includes {count|it|them}. A corrected edition follows once {count|it is|they are} corrected:',
  },
  line: {
    zh: '{unit}《{title}》（{period}，第{version}版）：{lacking}。{reason}',
    en: '{unit}, {title} ({period}, version {version}): {lacking}. {reason}',
  },
  rows: { zh: '台账{rows}条', en: '{rows} ledger {rows|row|rows}' },
  persons: { zh: '{persons}人', en: '{persons} {persons|person|people}' },
  money: { zh: '{money}元', en: 'CNY {money}' },
} as const;
