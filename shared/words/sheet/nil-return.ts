/** A nil return: the question, and why there is none. */
import { texts } from '../texts.ts';

export const nilReturnWords = texts({
  nilTitle: { zh: '零报告', en: 'Nil return' },
  nilQuestion: {
    zh: '{unit}　{title}　{period}\n零报告（本期无数据），单位负责人：{certifier}。\n{totals}\n\n确认报送？',
    en: '{unit}, {title}, {period}\nNil return (nothing to report), head of unit: {certifier}.\n{totals}\n\nSubmit?',
  },
  nilHasRows: {
    zh: '表中有 {rows} 行数据，不能零报告。请清空数据行，或选“报送市局”。',
    en: 'The sheet has {rows} {rows|row|rows}, so a nil return is not possible. Clear {rows|it|them}, or submit the sheet.',
  },
  nilNotAllowed: { zh: '“{title}”不适用零报告。', en: 'Nil returns are not accepted for “{title}”.' },
});
