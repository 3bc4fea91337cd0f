import { list } from './choices.ts';

/** Why an application for a seminar of a higher level stands where it does (notice 65); see plan/recommend.ts. */
export const rankingReasons = list(
  { code: 'planned', zh: '已纳入年度计划', en: 'In the annual plan', also: ['纳入年度计划'] },
  { code: 'demonstration', zh: '市级示范基地承办', en: 'Hosted by a demonstration base', also: ['示范基地'] },
  { code: 'rated', zh: '按以往办班满意度排序', en: 'Ranked by satisfaction', also: ['满意度'] },
  { code: 'no-priority', zh: '不属优先推荐范围', en: 'No priority', also: ['无优先'] },
);
export type RankingReason = (typeof rankingReasons)[number]['code'];
