/**
 * What may be said about a cell that any form can have. Rules that belong to one form carry their own
 * text in the form's definition. `message` says what is wrong, `fix` what to do.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import { issueCatalogue } from './issue-catalogue.ts';
import { againstFiledIssueTexts } from './issues/against-filed.ts';
import { choiceIssueTexts } from './issues/choices.ts';
import { citizenNumberIssueTexts } from './issues/citizen-numbers.ts';
import { codeIssueTexts } from './issues/codes.ts';
import { dateIssueTexts } from './issues/dates.ts';
import { figureIssueTexts } from './issues/figures.ts';
import { headerIssueTexts } from './issues/headers.ts';
import { numberIssueTexts } from './issues/numbers.ts';
import { registeredRowIssueTexts } from './issues/registered-rows.ts';
import { rowIssueTexts } from './issues/rows.ts';
import { tableIssueTexts } from './issues/tables.ts';
import { textIssueTexts } from './issues/texts.ts';
import { unreadableIssueTexts } from './issues/unreadable.ts';

export const issueTexts = issueCatalogue({
  ...tableIssueTexts,
  ...headerIssueTexts,
  ...unreadableIssueTexts,
  ...textIssueTexts,
  ...figureIssueTexts,
  ...dateIssueTexts,
  ...choiceIssueTexts,
  ...citizenNumberIssueTexts,
  ...codeIssueTexts,
  ...registeredRowIssueTexts,
  ...numberIssueTexts,
  ...againstFiledIssueTexts,
  ...rowIssueTexts,
});

/** Said behind the fix of a rule that does not block submission yet. */
export const trialText: Bilingual = {
  zh: '本项规则试行至 {day}，此后须改正方可报送。',
  en: 'This rule is on trial until {day}; after that it will block submission.',
};

/** Said behind the fix of a cell that was not read, of what it probably means. */
export const suggestionText: Bilingual = {
  zh: '本格尚未读取；如为“{suggested}”，可用“采用识别结果”填入。',
  en: 'It has not been read; if it means “{suggested}”, “Apply suggested values” fills it in.',
};

/** How an option gets into a cell: some columns have a dropdown, some have none. */
export const howToChoose = {
  list: { zh: '请从下拉列表选择', en: 'Choose from the list' },
  several: { zh: '请填写选项名称，多项用顿号隔开', en: 'Enter the names of options, separated by 、' },
  code: { zh: '请填写其编号', en: 'Enter its code' },
} as const;
