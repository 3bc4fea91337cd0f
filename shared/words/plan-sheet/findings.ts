/** What to look at before the plan is issued. */

export const planFindingWords = {
  findingsTitle: { zh: '下达前请核实：{count} 条', en: 'Review before issuing: {count}' },
  findingKind: { zh: '类别', en: 'Type' },
  findingText: { zh: '内容', en: 'Finding' },
  kindTarget: { zh: '指标', en: 'Target' },
  kindField: { zh: '领域', en: 'Field' },
  kindSimilar: { zh: '相似', en: 'Similar' },
  kindMerged: { zh: '归并', en: 'Merged' },
  mergedInto: { zh: '归并到 {into}：{reason}', en: 'merged into {into}: {reason}' },
  kindUnusual: { zh: '规模学时', en: 'Size and hours' },
  kindUnprintable: { zh: '无法印制', en: 'Unprintable' },
  kindFiling: { zh: '报送', en: 'Submission' },
  kindLedger: { zh: '台账', en: 'Ledger' },
  kindApplication: { zh: '申报', en: 'Application' },
  setAside: {
    zh: '暂不入账，本草案不含：{document}。{reason}请督促报送单位更正报送；{until} 后可不含该计划下达。',
    en: 'Set aside and not in this draft: {document}. {reason} Ask its unit to submit a correction; after {until} the plan can be issued without it.',
  },
  waitsFor: {
    zh: '已审核通过，尚未进入台账，须待其进入后下达：{document}',
    en: 'Approved but not yet in the ledger; the plan can be issued once it is: {document}',
  },
  application: {
    zh: '{unit}申报{level}研修班《{title}》（{persons} 人，{result}），无对应的市计划项目。',
    en: '{unit} applied for a {level} seminar, “{title}” ({persons} people, {result}), with no matching project in the city plan.',
  },
} as const;
