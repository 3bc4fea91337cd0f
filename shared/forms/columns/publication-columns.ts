import type { Columns } from '../../form/define-form.ts';
import { list } from './choices.ts';

const places = list(
  { code: 'government', zh: '政府网站', en: 'Government website' },
  { code: 'platform', zh: '在线学习平台', en: 'Online learning platform', also: ['学习平台'] },
);

const statuses = list(
  { code: 'published', zh: '已公开', en: 'Published', also: ['已发布', '已共享'] },
  { code: 'waiting', zh: '待公开', en: 'Pending', also: ['待发布', '未发布'] },
  { code: 'withheld', zh: '不宜公开', en: 'Withheld', also: ['不公开'] },
);

/** Whether courseware is public, since when and where, or why not. */
export const publication = {
  status: {
    kind: 'choice',
    required: true,
    options: statuses,
    width: 90,
    header: { zh: '公开情况', en: 'Status' },
    also: ['公开状态', '是否公开'],
  },
  publishedOn: {
    kind: 'date',
    header: { zh: '公开日期', en: 'Published on' },
    also: ['公开时间', '发布日期', '上线日期'],
  },
  place: {
    kind: 'choices',
    options: places,
    width: 190,
    header: { zh: '公开平台', en: 'Platform' },
    also: ['Published at', '平台', '发布平台'],
  },
  address: {
    kind: 'text',
    maxLength: 200,
    width: 280,
    header: { zh: '网址', en: 'Web address' },
    also: ['链接', '公开网址', '链接地址'],
  },
  views: {
    kind: 'integer',
    units: ['次', '人次'],
    header: { zh: '点击次数', en: 'Views' },
    also: ['访问量', '点击量', '浏览量', '浏览次数'],
  },
  reason: {
    kind: 'text',
    maxLength: 200,
    width: 180,
    header: { zh: '未公开原因', en: 'Reason not published' },
    also: ['Why not published', '不公开原因'],
  },
} as const satisfies Columns;
