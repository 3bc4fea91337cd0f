/** What is bought, how, and whether it was accepted. */
import { list } from './choices.ts';

export const results = list(
  { code: 'training', zh: '培训服务', en: 'Training service' },
  { code: 'course', zh: '课程', en: 'Course' },
  { code: 'textbook', zh: '教材', en: 'Textbook' },
  { code: 'courseware', zh: '课件', en: 'Courseware' },
  { code: 'research', zh: '研究成果', en: 'Research output', also: ['课题'] },
);
export const procurements = list(
  { code: 'open', zh: '公开招标', en: 'Open tender' },
  { code: 'invited', zh: '邀请招标', en: 'Selective tender' },
  { code: 'negotiation', zh: '竞争性谈判', en: 'Competitive negotiation', also: ['竞争性磋商'] },
  { code: 'single', zh: '单一来源', en: 'Single source' },
  { code: 'enquiry', zh: '询价', en: 'Request for quotations' },
);
export const acceptances = list(
  { code: 'waiting', zh: '待验收', en: 'Pending' },
  { code: 'passed', zh: '验收合格', en: 'Accepted', also: ['合格'] },
  { code: 'failed', zh: '验收不合格', en: 'Not accepted', also: ['不合格'] },
);
