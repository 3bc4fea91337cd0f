/** Withdrawing a document, and one that is in force. */
import { texts } from '../texts.ts';

export const withdrawingWords = texts({
  withdrawTitle: { zh: '撤回', en: 'Withdraw' },
  withdrawQuestion: {
    zh: '确认撤回{period}“{title}”第 {version} 版？表中内容不变，修改后可重新报送。',
    en: 'Withdraw version {version} of “{title}”, {period}? Your sheet does not change and can be submitted again.',
  },
  withdrawNothing: {
    zh: '此表尚未报送，无须撤回。',
    en: 'This form has not been submitted, so there is nothing to withdraw.',
  },
  withdrawInForceQuestion: {
    zh: '{period}“{title}”第 {version} 版已生效。撤回后不再计入台账和统计，表中内容不变。\n\n请填写撤回理由：',
    en: 'Version {version} of “{title}”, {period}, is in force. Once withdrawn it no longer counts; your sheet does not change.\n\nReason:',
  },
  withdrawReasonMissing: {
    zh: '未填写理由，未撤回。',
    en: 'No reason was entered; nothing was withdrawn.',
  },
  withdrawDone: { zh: '已撤回。', en: 'Withdrawn.' },
  withdrawInForceDone: {
    zh: '已撤回，不再计入台账和统计。修改后可重新报送。',
    en: 'Withdrawn; it no longer counts. You can edit the sheet and submit again.',
  },
});
