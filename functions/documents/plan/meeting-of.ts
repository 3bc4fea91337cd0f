/** The meeting that a decision was taken at, as a paper cites it: without the item of its agenda. */
import { parseChinese } from '../../../shared/form/chinese-number.ts';
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import { planSentences as words } from '../../../shared/words/plan-sentences.ts';

/**
 * @param decision as it was chosen from the register: 2015年第一次联席会议第1项, or the number of its paper. What is
 * named in another way is cited as it is named, in English as the conference alone.
 */
export const meetingOf = (decision: string): Bilingual => {
  const meeting = decision.replace(/第\d+项$/, '');
  const numbered = /^(\d{4})年(?:度)?第([一二三四五六七八九十百]+|\d+)次联席会议$/.exec(meeting);
  const [, year, ordinal = ''] = numbered ?? [];
  const number = /^\d+$/.test(ordinal) ? Number(ordinal) : parseChinese(ordinal);
  if (year === undefined || number === undefined) {
    const paper = fill(words.conferencePaper, { document: decision });
    const zh = meeting.endsWith('会议') ? meeting : paper.zh;
    return { zh, en: /〔\d{4}〕/.test(decision) ? paper.en : words.conference.en };
  }
  return fill(words.meeting, { year, number: { zh: ordinal, en: String(number) } });
};
