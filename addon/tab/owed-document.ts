/** The document behind a cell of 报送情况; where the cell stands for several, the person is asked which. */

import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill, same } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { columnsOf } from '../../shared/submission/owed-matrix.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { completenessSheet as words } from '../../shared/words/completeness-sheet.ts';
import { owedTexts } from '../../shared/words/obligations.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { firstDocumentColumn, headerRow, totalKey } from '../lay/lay-completeness.ts';
import { whichDocument } from './which-document.ts';

/** Paths of the documents that the person can file or correct today. */
export const fillableOf = ({ person, obligations }: BodyOf<'whoAmI'>): ReadonlySet<string> =>
  new Set(
    obligations.map(({ form, period, unit }) =>
      documentPath({ unit: unit?.code ?? person.unit, form, period }),
    ),
  );

/**
 * @param fillable paths of documents that may be opened though nothing has been filed
 * @returns undefined when the person cancels
 */
export const owedDocument = (
  desk: Desk,
  period: string,
  fillable: ReadonlySet<string> = new Set(),
): DocumentId | undefined => {
  const { google, say } = desk;
  const row = google.activeRow();
  const unit = row > headerRow ? google.activeTab().readAll()[row - 1]?.[0] : undefined;
  if (typeof unit !== 'string' || unit === '' || unit === totalKey)
    throw new Refusal('no-row', words.chooseCell);
  const { documents, forms, units, today } = desk.api('readCompleteness', { params: { period } });
  const titleOf = (form: string) => forms.find((each) => each.form === form)?.title ?? same(form);
  const column = columnsOf(period, documents, titleOf)[google.activeColumn() - firstDocumentColumn];
  const inCell = (column?.documents ?? documents).filter((each) => each.unit === unit);
  const offered = inCell.filter((each) => each.filedOn || fillable.has(documentPath(each)));
  if (offered.length === 0) {
    const name = units.find((each) => each.unit === unit)?.name ?? same(unit);
    const closed = inCell.length > 0 && inCell.every(({ closes }) => closes < today);
    throw new Refusal(
      'nothing-filed',
      fill(closed ? words.nothingFiledClosed : words.nothingFiled, { unit: name }),
    );
  }
  return whichDocument(desk, offered, ({ form, period: of, status }, number) =>
    say(words.documentLine, {
      number,
      title: titleOf(form),
      period: periodName(of),
      status: owedTexts[status],
    }),
  );
};
