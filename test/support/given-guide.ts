/** The project guide of 2015: two subjects for urgently needed talent, one for on-the-job training. */
import { projectGuide } from '../../shared/forms/project-guide.ts';
import { sheetOf } from './office.ts';

const row = (number: number, guide: string) => ({
  number,
  guide,
  field: '海洋科技开发',
  direction: `海洋牧场生态修复${number}`,
  posts: '技术推广、管理岗位',
  hours: 72,
  persons: 300,
  urgency: '优先安排',
});

export const givenGuide = {
  unit: 'rsj',
  form: 'project-guide',
  period: '2015',
  ...sheetOf(projectGuide, [
    row(1, '急需紧缺项目指南'),
    row(2, '急需紧缺项目指南'),
    row(3, '岗位培训项目指南'),
  ]),
};
