/** What stands around the cells of a document's workbook: title, unit and period, status, seal. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';

import { asideTexts } from '../../shared/words/aside.ts';
import { stateTexts } from '../../shared/words/life-cycle.ts';
import { dueText } from '../../shared/words/obligations.ts';
import { targetWords } from '../../shared/words/targets.ts';
import { workbookWords } from '../../shared/words/workbook.ts';
import { localTime } from '../common/local-time.ts';
import type { Seal } from './seal.ts';
import type { WorkbookContent } from './workbook-content.ts';

type Known = Pick<
  BodyOf<'readForm'>,
  | 'form'
  | 'version'
  | 'title'
  | 'purpose'
  | 'unit'
  | 'unitName'
  | 'period'
  | 'due'
  | 'extension'
  | 'standing'
  | 'columns'
>;

const statusText = (programme: Programme, standing: Known['standing'], language: Language): string => {
  if (!standing || standing.state === 'none') return workbookWords.statusNone[language];
  const { state, version, receipt, submittedAt, decision, aside } = standing;
  const at = localTime(programme, decision?.at ?? submittedAt);
  const line = fill(workbookWords.statusFiled, { state: stateTexts[state], version, receipt, at })[language];
  const reason = (state === 'returned' || state === 'reopened') && decision?.reason;
  const told = reason ? line + fill(workbookWords.statusReason, { reason })[language] : line;
  if (!aside) return told;
  const values = { ...aside, until: localTime(programme, aside.until) };
  return told + fill(asideTexts.status, values)[language];
};

/**
 * @param baseVersion the version that the rows put into it are based on
 * @param head what these rows add up to against what was asked for
 */
export const layWorkbook = (
  programme: Programme,
  known: Known,
  language: Language,
  baseVersion: number,
  head?: Bilingual,
): Omit<WorkbookContent, 'rows' | 'ids'> & { readonly seal: Seal } => {
  const { form, version, title, purpose, unit, unitName, period, standing, columns } = known;
  const due = dueText(known);
  const about = fill(workbookWords.aboutLine, { unit: unitName, period: periodName(period), due })[language];
  return {
    name: `${title[language]} ${period}`,
    title: fill(workbookWords.titleLine, { title, purpose })[language],
    about: head ? about + fill(targetWords.aboutTarget, { line: head })[language] : about,
    status: statusText(programme, standing, language),
    columns,
    seal: { programme: programme.id, form, formVersion: version, unit, period, baseVersion },
  };
};

/** For the browser's Save as; the Chinese name in the way of RFC 8187. */
export const fileHeaders = (name: string, plain: string): Readonly<Record<string, string>> => ({
  'content-disposition': `attachment; filename="${plain}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}.xlsx`,
});
