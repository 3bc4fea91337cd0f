/** What training is for and how it is given, by project category (notice 27, 28, 33, 34). */
import { list } from './choices.ts';

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
