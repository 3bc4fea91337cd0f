import { list } from './choices.ts';

export const results = list(
  { code: 'merged', zh: '归并', en: 'Merged', also: ['同意归并', '合并'] },
  { code: 'kept', zh: '不归并', en: 'Not merged', also: ['不合并', '保留'] },
);
/** In what projects may be alike. */
export const likenessOptions = list(
  { code: 'title', zh: '名称', en: 'Title' },
  { code: 'field', zh: '领域', en: 'Field' },
  { code: 'host', zh: '承办单位', en: 'Host' },
  { code: 'when', zh: '培训时间', en: 'Dates' },
  { code: 'groups', zh: '培养对象', en: 'Target group' },
);
