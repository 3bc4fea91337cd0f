import type { Form } from '../../shared/form/define-form.ts';
import { soughtHeader } from '../../shared/form/propose-columns.ts';
import { fill, type Params } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type WorkbookFault, workbookFaults } from '../../shared/words/workbook-faults.ts';

/** The refusal of a workbook: one problem code, with the fault as its detail and the fault's sentence. */
export const badWorkbook = (fault: WorkbookFault, params: Params = {}): Problem =>
  new Problem('bad-workbook', { fault, reason: fill(workbookFaults[fault], params) });

/** Says what a header is looked for by, for a file of one's own has none of ours to restore. */
export const noHeader = (form: Form): Problem => badWorkbook('no-header', soughtHeader(form));
