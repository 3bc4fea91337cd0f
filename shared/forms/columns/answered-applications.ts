import { list } from './choices.ts';

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
