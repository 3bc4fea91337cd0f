/** Option lists that several forms share. */
import type { Option } from '../../ground/define-city.ts';

export const list = <const T extends readonly Option[]>(...options: T): T => options;

/** Kinds of teaching body, notice 17; associations 55, bases 18, departments 53. */
export const hostKinds = list(
  { code: 'university', zh: '高等院校', en: 'University', also: ['高校', '大学'] },
  { code: 'institute', zh: '科研院所', en: 'Research institute', also: ['研究所', '科研机构'] },
  {
    code: 'enterprise',
    zh: '大型企事业单位',
    en: 'Large enterprise or institution',
    // Any 企业 may be a small one.
    also: ['大型企业', '大型事业单位'],
  },
  { code: 'training-body', zh: '专业培训机构', en: 'Training institution', also: ['培训机构'] },
  { code: 'base', zh: '继续教育基地', en: 'Continuing-education base', also: ['基地', '市级基地'] },
  { code: 'association', zh: '行业协会', en: 'Industry association', also: ['协会', '学会'] },
  { code: 'department', zh: '主管部门（单位）', en: 'Department in charge', also: ['主管部门'] },
);

/** Levels of a seminar, notice 19, 20, 41. */
export const levels = list(
  { code: 'national', zh: '国家级', en: 'National', also: ['国家'] },
  { code: 'provincial', zh: '省级', en: 'Provincial', also: ['省'] },
  { code: 'city', zh: '市级', en: 'City', also: ['市'] },
);

/** Levels above the city's own, notice 19, 20. */
export const higherLevels = list(levels[0], levels[1]);

/** Levels of a base; 区（市）级 is a district's, not the city's (notice 41). */
export const baseLevels = list(
  { code: 'district', zh: '区（市）级', en: 'District', also: ['区级', '区市级'] },
  { code: 'city', zh: '市级', en: 'City' },
  { code: 'provincial', zh: '省级', en: 'Provincial', also: ['省'] },
  { code: 'national', zh: '国家级', en: 'National', also: ['国家'] },
);

/** Who may use a shared resource, notice 74. */
export const sharings = list(
  { code: 'public', zh: '面向社会共享', en: 'Open to the public', also: ['公开', '社会共享'] },
  { code: 'members', zh: '成员单位共享', en: 'Member units only', also: ['内部共享'] },
  { code: 'own', zh: '仅本单位使用', en: 'Own use only', also: ['不共享'] },
);

/** Model courses and textbooks 精品课程、精品教材, notice 73. */
export const qualities = list(
  { code: 'usual', zh: '一般', en: 'Standard' },
  { code: 'candidate', zh: '精品建设中', en: 'Model candidate', also: ['申报精品'] },
  { code: 'model', zh: '精品', en: 'Model', also: ['精品课程', '精品教材'] },
);

/** The five objects of inspection, notice 91. */
export const inspectionObjects = list(
  { code: 'implementation', zh: '工程实施情况', en: 'Carrying out the programme' },
  { code: 'subjects', zh: '培训科目及内容', en: 'Subjects and content' },
  { code: 'methods', zh: '培训方式方法', en: 'Methods' },
  { code: 'effect', zh: '实际效果', en: 'Effect' },
  { code: 'funds', zh: '经费管理使用', en: 'Management and use of funds', also: ['经费使用'] },
);

/** Level of government whose budget carries a task, notice 78. */
export const fiscalLevels = list(
  { code: 'national', zh: '中央财政', en: 'National budget', also: ['国家', '中央'] },
  { code: 'provincial', zh: '省级财政', en: 'Provincial budget', also: ['省级', '省'] },
  { code: 'city', zh: '市级财政', en: 'City budget', also: ['市级', '市本级'] },
  { code: 'district', zh: '区（市）级财政', en: 'District budget', also: ['区级', '区市级'] },
);

/** Kinds of subject of continuing education: law, policy, ethics, general techniques; and those of the profession (人社部令第25号). */
export const subjectKinds = list(
  { code: 'public', zh: '公需科目', en: 'Public subjects', also: ['公需', '公需课', '公共科目', '公共课'] },
  { code: 'professional', zh: '专业科目', en: 'Professional subjects', also: ['专业', '专业课'] },
);
