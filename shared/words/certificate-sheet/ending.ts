/** Declaring a certificate void, or replacing it. */
import { texts } from '../texts.ts';

export const endingWords = texts({
  askNumber: { zh: '请输入证书编号：', en: 'Enter the certificate number:' },
  askVoidReason: { zh: '作废 {number} 的原因：', en: 'Why is {number} declared void?' },
  askKind: {
    zh: '换发 {number}：1 姓名有误　2 学时等内容有误　3 证书遗失、损毁。请输入序号：',
    en: 'Replace {number}: 1 wrong name, 2 wrong hours or other facts, 3 lost or damaged. Enter a number:',
  },
  wrongKind: { zh: '请输入 1、2 或 3，未换发。', en: 'Enter 1, 2 or 3; nothing was replaced.' },
  askName: {
    zh: '新证书上的姓名（名册已更正的，不填）：',
    en: 'The name on the new certificate (empty if the roster is correct):',
  },
  askReplaceReason: { zh: '换发 {number} 的原因：', en: 'Why is {number} replaced?' },
  reasonMissing: { zh: '未写原因，未办理。', en: 'Nothing was done: give a reason.' },
  voided: {
    zh: '{number} 已作废，公开核验即时显示。名册需更正的，现在可以更正。',
    en: '{number} is void, and shows as void at once. The roster can be corrected now.',
  },
  replaced: {
    zh: '{number} 已换发为 {successor}。名册与新证书不一致的，请承办单位更正名册。',
    en: '{number} was replaced by {successor}. If the roster differs, the host corrects it.',
  },
});
