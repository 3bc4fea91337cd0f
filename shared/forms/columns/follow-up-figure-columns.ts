import type { Columns } from '../../form/define-form.ts';

/** What came of a project, in numbers: people who apply it, patents, papers, awards. */
export const followUpFigures = {
  reached: {
    kind: 'integer',
    required: true,
    min: 1,
    header: { zh: '追踪人数', en: 'Trainees reached' },
    also: ['跟踪人数', '回访人数'],
  },
  applied: {
    kind: 'integer',
    width: 130,
    header: { zh: '应用所学人数', en: 'Applying what they learned' },
    also: ['Use what they learned', '学以致用人数'],
  },
  promoted: {
    kind: 'integer',
    width: 110,
    header: { zh: '职称晋升人数', en: 'Promoted in title' },
    also: ['晋升人数', '晋升职称人数'],
  },
  patents: {
    kind: 'integer',
    units: ['项', '件'],
    header: { zh: '专利数', en: 'Patents' },
    also: ['专利', '专利数量'],
  },
  papers: {
    kind: 'integer',
    units: ['篇', '部'],
    header: { zh: '论文著作数', en: 'Papers and books' },
    also: ['论文数', '论文著作', '论文数量'],
  },
  awards: {
    kind: 'integer',
    units: ['项'],
    header: { zh: '获奖数', en: 'Awards' },
    also: ['获奖', '获奖数量'],
  },
  transferred: {
    kind: 'yes-no',
    required: true,
    width: 110,
    header: { zh: '有成果转化', en: 'Results applied' },
    also: ['Results were put to use', '成果转化', '是否有成果转化'],
  },
} as const satisfies Columns;
