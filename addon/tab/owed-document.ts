/** The document behind a cell of 报送情况; where the cell stands for several, the person is asked which. */

import { fill, same } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { columnsOf } from '../../shared/submission/owed-matrix.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { completenessSheet as words } from '../../shared/words/completeness.ts';
import { owedTexts } from '../../shared/words/obligations.ts';
import { menuWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { firstDocumentColumn, headerRow, totalKey } from '../lay/lay-completeness.ts';

/** @returns undefined when the person cancels */
export const owedDocument = (desk: Desk, period: string): DocumentId | undefined => {
  const { google, say } = desk;
  const row = google.activeRow();
  const unit = row > headerRow ? google.activeTab().readAll()[row - 1]?.[0] : undefined;
  if (typeof unit !== 'string' || unit === '' || unit === totalKey)
    throw new Refusal('no-row', words.chooseCell);
  const { documents, forms, units } = desk.api('readCompleteness', { params: { period } });
  const titleOf = (form: string) => forms.find((each) => each.form === form)?.title ?? same(form);
  const column = columnsOf(period, documents, titleOf)[google.activeColumn() - firstDocumentColumn];
  const filed = (column?.documents ?? documents).filter((each) => each.unit === unit && each.filedOn);
  if (filed.length === 0) {
    const name = units.find((each) => each.unit === unit)?.name ?? same(unit);
    throw new Refusal('nothing-filed', fill(words.nothingFiled, { unit: name }));
  }
  if (filed.length === 1) return filed[0];
  const list = filed
    .map(({ form, period: of, status }, i) =>
      say(words.documentLine, {
        number: i + 1,
        title: titleOf(form),
        period: periodName(of),
        status: owedTexts[status],
      }),
    )
    .join('\n');
  const answer = google.askText(say(menuWords.openDocument), say(words.whichDocument, { list }));
  if (answer === undefined) return undefined;
  const chosen = filed[Number(answer.normalize('NFKC')) - 1];
  if (chosen) return chosen;
  const params = { answer: answer.slice(0, 20), count: filed.length };
  throw new Refusal('wrong-number', fill(words.wrongDocument, params));
};
