import { type Bilingual, fill, listNames, same } from '../ground/bilingual.ts';
import { periodName } from '../ground/period.ts';

/** What a column may refer to, in words. */
export const targetTexts = {
  project: { zh: '培训项目', en: 'project' },
  class: { zh: '培训班', en: 'class' },
  expert: { zh: '专家师资', en: 'expert' },
  course: { zh: '课程', en: 'course' },
  textbook: { zh: '教材', en: 'textbook' },
  outline: { zh: '培训大纲', en: 'outline' },
  material: { zh: '教材资源', en: 'teaching material' },
  institution: { zh: '施教机构', en: 'training institution' },
  topic: { zh: '研究课题', en: 'research topic' },
  guide: { zh: '项目指南', en: 'item of the project guide' },
  award: { zh: '精品课程、教材认定', en: 'award of a model course or textbook' },
  'base-application': { zh: '基地申报', en: 'base application' },
  base: { zh: '基地', en: 'base' },
  'higher-class': { zh: '高级研修班申报', en: 'application for a higher-level seminar' },
  inspection: { zh: '监督检查', en: 'inspection' },
  'inspection-plan': { zh: '检查计划', en: 'item of the inspection plan' },
  cohort: { zh: '跟踪培养批次', en: 'tracking cohort' },
  practice: { zh: '经验做法', en: 'good practice' },
  member: { zh: '联席会议成员', en: 'member of the joint conference' },
  meeting: { zh: '联席会议', en: 'meeting of the joint conference' },
  decision: { zh: '联席会议决定', en: 'joint conference decision' },
  'major-project': { zh: '重大项目（工程）', en: 'major project' },
  basis: { zh: '政策依据', en: 'policy document' },
  'fiscal-application': { zh: '财政资金申请', en: 'application for government funds' },
} as const;

/** One kind of thing or another. */
export const targetOrTexts = { zh: '{list}或{each}', en: '{list} or {each}' } as const;

/** A project or class and the document on the other side of the reference. */
export const referenceTexts = {
  namedBy: { zh: '{name}（引用它的有{by}）', en: '{name} (referred to by {by})' },
  replaced: {
    zh: '{name}（该编号改为“{title}”；引用它的有{by}）',
    en: '{name} (its number goes to “{title}”; referred to by {by})',
  },
  meanwhile: {
    zh: '{code}“{was}”（该编号已改为“{title}”；{rows}）',
    en: '{code} “{was}” (its number went to “{title}”; {rows})',
  },
  numberTaken: {
    zh: '{code} {title}（{period}为 {other} {was}）',
    en: '{code} {title} ({other} {was} for {period})',
  },
  names: { zh: '{code}（{rows}）', en: '{code} ({rows})' },
  document: { zh: '“{form}”{period}：{what}', en: '“{form}” {period}: {what}' },
  ofUnit: { zh: '{unit}{document}', en: '{unit}, {document}' },
  rows: { zh: '{rows} 行', en: '{rows} {rows|row|rows}' },
  moreCodes: { zh: '{list}等共 {count} 个', en: '{list} and others ({count} in all)' },
  moreDocuments: { zh: '{list}等共 {count} 份报表', en: '{list} and others ({count} in all)' },
  moreRows: { zh: '{list}等共 {count} 项', en: '{list} and others ({count} in all)' },
} as const;

/** Told of a list; the rest is counted. */
const most = 3;

/** A list as far as it is read, with how many there are. @param longer says it with {list} and {count} */
export const tellFirst = (items: readonly Bilingual[], longer: Bilingual): Bilingual => {
  const first = items.slice(0, most);
  const list = {
    zh: first.map(({ zh }) => zh).join('；'),
    en: first.map(({ en }) => en).join('; '),
  };
  return items.length > most ? fill(longer, { list, count: items.length }) : list;
};

/** The codes of the rows where they have some, else how many rows. */
export type NamedRows = { readonly rows: number; readonly codes: readonly string[] };

export const sayRows = ({ rows, codes }: NamedRows): Bilingual => {
  if (codes.length === 0) return fill(referenceTexts.rows, { rows });
  const first = listNames(codes.slice(0, most).map(same));
  return codes.length > most ? fill(referenceTexts.moreCodes, { list: first, count: codes.length }) : first;
};

/** “培训班执行情况表”2015年3月：2015A-NYW-001-1. @param form title of the form @param unit where it is another one */
export const sayNamed = (form: Bilingual, period: string, named: NamedRows, unit?: Bilingual): Bilingual => {
  const document = fill(referenceTexts.document, { form, period: periodName(period), what: sayRows(named) });
  return unit ? fill(referenceTexts.ofUnit, { unit, document }) : document;
};
