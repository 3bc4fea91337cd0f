/**
 * Norms known for classes in Qingdao. The city's own rule is not known, so those of the province and of the centre
 * stand in; all of them were read in copies, and the bureau has still to confirm them.
 */
import type { DayNorm, LectureNorm } from '../ground/norms.ts';

const usual = ['accommodation', 'meals', 'travel', 'venue', 'materials', 'other'];

export const qingdaoNorms: readonly DayNorm[] = [
  {
    id: 'central-2014',
    issuedBy: 'central',
    from: '2014-01-01',
    to: '2016-12-31',
    fen: 45_000,
    covers: ['teaching', ...usual],
    // So in local texts that copy it; its own was not seen.
    tapers: [
      { after: 15, share: 0.8 },
      { after: 30, share: 0.7 },
    ],
    standing: 'copy seen',
    source: '中央和国家机关培训费管理办法（2014年起），见2017-01-05对新旧办法的报道',
  },
  {
    // Only the month of its beginning is known. Its successor's amounts are not, so it ends with the central text
    // that it follows, rather than judge classes of later years.
    id: 'shandong-2014',
    issuedBy: 'province',
    from: '2014-02-01',
    to: '2016-12-31',
    fen: 40_000,
    covers: ['teaching', ...usual],
    tapers: [
      { after: 15, share: 0.8 },
      { after: 30, share: 0.7 },
    ],
    standing: 'copy seen',
    source: '山东省省直机关培训费管理办法，见2014-02-17济南时报、央广网报道',
  },
  {
    // Class III, of officials below bureau level; professionals are taken as such.
    id: 'central-2017',
    issuedBy: 'central',
    from: '2017-01-01',
    fen: 55_000,
    covers: usual,
    tapers: [{ after: 30, share: 0.7 }],
    standing: 'copy seen',
    source: '财行〔2016〕540号，三类培训',
  },
];

/** Until 2016 lectures are inside the amounts above, and are judged with them. */
export const qingdaoLectureNorms: readonly LectureNorm[] = [
  {
    // 院士、全国知名专家. Four hours at most are a half day, which is for the accounts to see.
    id: 'central-lecture-2017',
    issuedBy: 'central',
    from: '2017-01-01',
    hours: 1,
    most: 150_000,
    standing: 'copy seen',
    source: '财行〔2016〕540号第10条',
  },
];
