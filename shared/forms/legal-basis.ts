import { defineForm } from '../form/define-form.ts';
import { registerHead } from './columns/register-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { inOrder } from './rules/usual-rules.ts';

/** 政策依据登记表: papers of law and policy that items of a plan may cite (notice 4). It begins with those of the programme. */
export const legalBasis = defineForm({
  id: 'legal-basis',
  version: 1,
  title: { zh: '政策依据登记表', en: 'Policy documents' },
  purpose: {
    zh: '登记工程所依据的法规、文件和规划，供各单位在计划中引用；月报列出各依据对应的项目。',
    en: 'Laws, documents and plans that the programme rests on; plans cite them, and the report shows the projects under each.',
  },
  clauses: 'notice 4',
  letters: 'ZC',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  referredAs: 'basis',
  register: {
    life: 'carried',
    shownTo: 'public',
    number: 'number',
    title: 'name',
    listed: ['name', 'document', 'issuer', 'from', 'to'],
    facts: ['from', 'to'],
    searched: ['document', 'issuer'],
    reported: true,
  },
  columns: {
    ...registerHead,
    name: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 460,
      header: { zh: '文件名称', en: 'Document' },
      also: ['名称', '标题'],
      example: '关于加强专业技术人员继续教育工作的意见',
    },
    document: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '文号', en: 'Document number' },
      also: ['文件文号', '发文字号'],
      example: '{office}〔{year}〕示例号',
    },
    issuer: {
      kind: 'text',
      required: true,
      maxLength: 80,
      header: { zh: '发文机关', en: 'Issued by' },
      also: ['制定机关', '印发单位'],
      example: '市人力资源和社会保障局',
    },
    from: { kind: 'date', header: { zh: '施行日期', en: 'In force from' }, also: ['印发日期', '起始日期'] },
    to: { kind: 'date', header: { zh: '失效日期', en: 'In force until' }, also: ['有效期至', '截止日期'] },
    remark: usual.remark,
  },
  rowKey: ['name'],
  begins: {
    from: { zh: '实施方案', en: 'Implementation plan' },
    by: ['name'],
    rows: ({ programme: { basis } }) => [
      {
        name: basis.title.zh,
        document: basis.number,
        issuer: basis.issuers[0]?.zh ?? '',
        from: basis.issued,
      },
      ...(basis.restsOn ?? []).map(({ title, number, issuer }) => ({
        name: title.zh,
        ...(number !== undefined && { document: number }),
        issuer: issuer.zh,
      })),
    ],
  },
  rowRules: [
    inOrder(
      { column: 'from', zh: '施行日期', en: 'the first day' },
      { column: 'to', zh: '失效日期', en: 'The last day' },
    ),
  ],
  sheetRules: [],
});
