import type { Columns } from '../../form/define-form.ts';
import { hostKinds } from './choices.ts';

/** Who held a class, and where. */
export const classHost = {
  host: {
    kind: 'text',
    words: true,
    maxLength: 100,
    width: 180,
    header: { zh: '承办单位', en: 'Host' },
    also: [
      '承办方',
      '承办机构',
      '承办院校',
      '承训单位',
      '承训机构',
      '承训院校',
      '施教机构',
      '培训机构',
      '具体承办单位',
      '培训承办单位',
      '实施单位',
      '办班单位',
      '举办单位',
      'Host institution',
      'Training provider',
    ],
  },
  hostKind: {
    kind: 'choice',
    options: hostKinds,
    header: { zh: '承办单位类型', en: 'Host type' },
    also: [
      'Kind of host',
      '承办单位性质',
      '承办单位类别',
      '承办机构类型',
      '承办机构类别',
      '承训单位类型',
      '机构类型',
    ],
  },
  place: {
    kind: 'text',
    words: true,
    maxLength: 60,
    header: { zh: '培训地点', en: 'Place' },
    also: [
      '地点',
      '办班地点',
      '举办地点',
      '实施地点',
      '授课地点',
      '培训场所',
      '培训地址',
      'Venue',
      'Location',
    ],
  },
} as const satisfies Columns;
