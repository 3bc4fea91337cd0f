/** What becomes of words where a list says which there are. */
import { urgentMethods } from '../../../shared/forms/columns/aims-and-methods.ts';
import { hostKinds } from '../../../shared/forms/columns/choices.ts';
import { educations, results, titleLevels } from '../../../shared/forms/columns/trainee-choices.ts';
import { header, type KindCases } from './kind-case.ts';

export const options = [
  { code: 'a', zh: '海洋科技开发', en: 'Marine technology' },
  { code: 'b', zh: '装备制造', en: 'Equipment', also: ['装备'] },
];

export const choiceCases: KindCases = [
  {
    column: { kind: 'choice', header, options },
    cases: [
      ['海洋科技开发', 'a'],
      ['a', { note: 'a' }],
      ['Marine technology', { note: 'a' }],
      ['装备', { note: 'b' }],
      ['海洋科技', { code: 'choice-close' }],
      ['农业', { code: 'choice-unknown' }],
      ['海　洋　科技开发', { note: 'a' }],
      ['非装备制造', { code: 'choice-unknown' }],
      ['/', undefined],
      ['暂定', { code: 'left-empty' }],
      ['〇', { code: 'choice-unknown' }],
    ],
  },
  {
    column: { kind: 'choice', header, options: titleLevels },
    cases: [
      ['中级', 'middle'],
      ['工程师', { note: 'middle' }],
      ['讲师', { note: 'middle' }],
      ['主治医师', { note: 'middle' }],
      ['副教授', { note: 'associate' }],
      ['高级工程师', { note: 'associate' }],
      ['教授级高级工程师', { note: 'senior' }],
      ['正高级会计师', { note: 'senior' }],
      ['助理工程师', { note: 'junior' }],
      ['无', { note: 'other' }],
      ['高级', { code: 'choice-ambiguous' }],
      ['中级以上', { code: 'choice-unknown' }],
      ['中级及以下', { code: 'choice-unknown' }],
      // a title of nurses and a grade of workers
      ['技师', { code: 'choice-unknown' }],
    ],
  },
  {
    column: { kind: 'choice', header, options: educations },
    cases: [
      ['硕士', { note: 'master' }],
      ['研究生', { code: 'choice-ambiguous' }],
    ],
  },
  {
    column: { kind: 'choice', header, options: hostKinds },
    cases: [
      ['高校', { note: 'university' }],
      ['企业', { code: 'choice-unknown' }],
      ['企事业单位', { code: 'choice-close' }],
    ],
  },
  {
    column: { kind: 'choice', header, options: results },
    cases: [
      ['优秀', { note: 'passed' }],
      ['良好', { note: 'passed' }],
      ['及格', { note: 'passed' }],
      ['√', { note: 'passed' }],
      ['不及格', { note: 'failed' }],
      ['85分', { code: 'choice-unknown' }],
    ],
  },
  {
    column: { kind: 'choices', header, options: urgentMethods },
    cases: [
      ['专家面授、案例分析', ['lecture', 'case']],
      ['面授和案例分析', { note: ['lecture', 'case'] }],
      ['面授 案例分析', { note: ['lecture', 'case'] }],
      ['面授AND案例分析', { code: 'choice-close' }],
      ['面授 AND 案例分析', { note: ['lecture', 'case'] }],
      ['面授与研讨及案例分析', { note: ['lecture', 'seminar', 'case'] }],
      ['面授和其他活动', { code: 'choice-unknown' }],
      ['各县（市、区）林业人员', { code: 'choice-unknown' }],
      ['、', { code: 'left-empty' }],
    ],
  },
  {
    column: { kind: 'choices', header, options },
    cases: [
      ['海洋科技开发、装备制造', ['a', 'b']],
      ['装备,海洋科技开发', { note: ['a', 'b'] }],
      ['海洋科技开发、农业', { code: 'choice-unknown' }],
    ],
  },
];
