/** How months are named in print: 1—3月, January alone is 1月. */
import { type Bilingual, fill, type Params } from '../ground/bilingual.ts';
import { fullMonthNames, monthNames } from '../words/month-names.ts';
import type { Frame } from './frame.ts';

export const monthName = (index: number): Bilingual => ({
  zh: monthNames.zh[index] as string,
  en: monthNames.en[index] as string,
});

export const fullMonthName = (index: number): Bilingual => ({
  zh: monthNames.zh[index] as string,
  en: fullMonthNames[index] as string,
});

/** The months so far. */
export const spanOf = ({ monthIndex }: Pick<Frame, 'monthIndex'>): Bilingual =>
  monthIndex === 0
    ? monthName(0)
    : { zh: `1—${monthIndex + 1}月`, en: `${monthNames.en[0]}–${monthNames.en[monthIndex] as string}` };

/** Fills a column's title with the span. */
export const withSpan = (text: Bilingual, frame: Frame, params: Params = {}): Bilingual =>
  fill(text, { span: spanOf(frame), ...params });
