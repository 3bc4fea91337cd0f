/** Option lists that several forms share. */
import type { Option } from '../ground/define-city.ts';
import { associateTitles, juniorTitles, middleTitles, seniorTitles } from './professional-titles.ts';

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

/** Priority groups, notice 6. */
export const groups = list(
  { code: 'high-level', zh: '高层次', en: 'High-level' },
  { code: 'urgent', zh: '急需紧缺', en: 'Urgently needed' },
  { code: 'backbone', zh: '骨干', en: 'Core' },
);

/** Title levels, notice 8; the share of middle and senior is reported. A title says its level. */
export const titleLevels = list(
  { code: 'senior', zh: '正高级', en: 'Senior', also: ['正高', '教授级', ...seniorTitles] },
  { code: 'associate', zh: '副高级', en: 'Associate senior', also: ['副高', ...associateTitles] },
  { code: 'middle', zh: '中级', en: 'Middle', also: middleTitles },
  { code: 'junior', zh: '初级', en: 'Junior', also: ['助理级', '员级', ...juniorTitles] },
  { code: 'other', zh: '其他', en: 'Other', also: ['无'] },
);

/** Ownership of the employer, for the non-public share, notice 70. */
export const ownerships = list(
  {
    code: 'public',
    zh: '机关事业单位',
    en: 'Government body or public institution',
    also: ['机关', '事业单位'],
  },
  { code: 'state', zh: '国有企业', en: 'State-owned enterprise', also: ['国企', '国有'] },
  { code: 'collective', zh: '集体企业', en: 'Collective enterprise', also: ['集体'] },
  { code: 'private', zh: '民营企业', en: 'Private enterprise', also: ['民营', '私营企业'] },
  { code: 'foreign', zh: '外资企业', en: 'Foreign-invested enterprise', also: ['外资', '合资企业'] },
  { code: 'social', zh: '社会组织', en: 'Social organisation', also: ['民办非企业', '社会团体'] },
);

/** Outside the public economy (notice 70). */
export const nonPublicOwnerships: readonly string[] = ['private', 'foreign', 'social'];

export const educations = list(
  { code: 'doctor', zh: '博士研究生', en: 'Doctorate', also: ['博士'] },
  { code: 'master', zh: '硕士研究生', en: 'Master’s degree', also: ['硕士'] },
  { code: 'bachelor', zh: '大学本科', en: 'Bachelor’s degree', also: ['本科', '学士'] },
  { code: 'college', zh: '大学专科', en: 'College', also: ['大专', '专科'] },
  { code: 'below', zh: '中专及以下', en: 'Secondary or below', also: ['中专', '高中'] },
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

/** What came of an application to a higher level, notice 19, 38. */
export const applicationResults = list(
  { code: 'recommended', zh: '已推荐上报', en: 'Recommended', also: ['已上报', '推荐', '推荐上报'] },
  { code: 'accepted', zh: '获批', en: 'Approved', also: ['入选', '批准'] },
  { code: 'declined', zh: '未获批', en: 'Not approved', also: ['落选', '未入选'] },
);
/** Where it stands, answered or not. */
export const applicationStates = list(
  { code: 'waiting', zh: '尚无结果', en: 'No result yet' },
  ...applicationResults,
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

/** Aims of training urgently needed talent, notice 27. */
export const urgentAims = list(
  { code: 'update', zh: '更新专业知识', en: 'Update professional knowledge' },
  { code: 'technology', zh: '掌握先进技术', en: 'Master advanced technology' },
  { code: 'innovation', zh: '提升创新能力', en: 'Improve innovation capacity' },
  { code: 'skill', zh: '提高专业技术水平', en: 'Improve professional skills' },
);

/** Methods of training urgently needed talent, notice 28; the list is open. */
export const urgentMethods = list(
  { code: 'lecture', zh: '专家面授', en: 'Expert lectures', also: ['面授'] },
  { code: 'seminar', zh: '理论研讨', en: 'Seminars', also: ['研讨'] },
  { code: 'case', zh: '案例分析', en: 'Case studies' },
  { code: 'outward', zh: '拓展培训', en: 'Outward-bound training' },
  { code: 'online', zh: '在线学习', en: 'Online learning', also: ['网络培训', '线上'] },
  { code: 'other', zh: '其他方式', en: 'Other', also: ['其他'] },
);

/** Aims of on-the-job training, notice 33. */
export const postAims = list(
  { code: 'ideas', zh: '理念更新', en: 'New ideas' },
  { code: 'knowledge', zh: '知识拓展', en: 'Broader knowledge' },
  { code: 'adaptation', zh: '技术适应', en: 'Adapting to new technology' },
  { code: 'entrepreneurship', zh: '创新创业能力提升', en: 'Innovation and entrepreneurship' },
  { code: 'ethics', zh: '职业道德养成', en: 'Professional ethics' },
);

/** Methods of on-the-job training, notice 34; the list is open. */
export const postMethods = list(
  { code: 'rotation', zh: '岗位轮训', en: 'Rotational training' },
  { code: 'exchange', zh: '学习交流', en: 'Exchanges' },
  { code: 'simulation', zh: '体验模拟', en: 'Simulations' },
  { code: 'visit', zh: '实地考察', en: 'Site visits', also: ['考察'] },
  { code: 'online', zh: '在线学习', en: 'Online learning', also: ['网络培训', '线上'] },
  { code: 'other', zh: '其他方式', en: 'Other', also: ['其他'] },
);

/** Methods a class return may name: those of both projects. */
export const methods = list(
  ...urgentMethods.filter(({ code }) => code !== 'other' && code !== 'online'),
  ...postMethods,
);

export const results = list(
  {
    code: 'passed',
    zh: '合格',
    en: 'Passed',
    // Grades of a pass, and the ticks that mean yes in a column of 是 and 否.
    also: [
      '通过',
      '结业',
      '优秀',
      '良好',
      '中等',
      '及格',
      '优',
      '良',
      '已合格',
      '考核合格',
      '√',
      '✓',
      '✔',
      '☑',
    ],
  },
  {
    code: 'failed',
    zh: '不合格',
    en: 'Failed',
    also: ['未通过', '不及格', '未合格', '考核不合格', '×', '✗', '✕', '✘'],
  },
  { code: 'studying', zh: '在学', en: 'In progress', also: ['学习中', '未结业'] },
);

/** Kinds of subject of continuing education: law, policy, ethics, general techniques; and those of the profession (人社部令第25号). */
export const subjectKinds = list(
  { code: 'public', zh: '公需科目', en: 'Public subjects', also: ['公需', '公需课', '公共科目', '公共课'] },
  { code: 'professional', zh: '专业科目', en: 'Professional subjects', also: ['专业', '专业课'] },
);

/** Budget lines as training budgets have them (DOMAIN C7); the last two may not use programme funds, notice 85. */
export const budgetLines = list(
  { code: 'teaching', zh: '授课费', en: 'Teaching fees', also: ['讲课费', '课酬'] },
  { code: 'accommodation', zh: '住宿费', en: 'Accommodation' },
  { code: 'meals', zh: '伙食费', en: 'Meals', also: ['餐费'] },
  { code: 'travel', zh: '交通费', en: 'Transport' },
  { code: 'venue', zh: '场地租用费', en: 'Venue', also: ['场地费'] },
  { code: 'equipment', zh: '设备租用费', en: 'Equipment hire', also: ['设备费'] },
  { code: 'materials', zh: '学习资料费', en: 'Materials', also: ['资料费', '教材费'] },
  { code: 'online', zh: '网络课程资源费', en: 'Online courses', also: ['网络费'] },
  { code: 'guidance', zh: '指导与跟踪费', en: 'Guidance and follow-up', also: ['指导费'] },
  { code: 'office', zh: '办公用品费', en: 'Office supplies', also: ['办公费'] },
  { code: 'other', zh: '其他培训支出', en: 'Other training costs', also: ['其他'] },
  { code: 'construction', zh: '基地基本建设', en: 'Base construction', also: ['基本建设'] },
  { code: 'running', zh: '基地日常经费', en: 'Base running costs', also: ['日常经费'] },
);

/** Where money comes in, is passed on or goes back, it is mostly told as a whole. */
export const wholeLine = {
  code: 'whole',
  zh: '不分科目（总额）',
  en: 'All lines together',
  also: ['不分科目', '总额', '到位总额', '合计'],
} as const;
export const fundingLines = list(...budgetLines, wholeLine);
