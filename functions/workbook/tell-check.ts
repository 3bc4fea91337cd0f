/** What a check found, as the contract tells it and as `zhixin check --json` prints it. */
import type { CheckedSheet } from '../../shared/form/check-sheet.ts';
import type { CheckContext } from '../../shared/form/define-form.ts';
import { mappingState } from '../../shared/form/propose-columns.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import type { Severity } from '../../shared/ground/stages.ts';
import type { OpenWorkbook } from './open-workbook.ts';

type Checked = OpenWorkbook & {
  readonly unit: Unit;
  readonly context: CheckContext;
  readonly checked: CheckedSheet;
};

/** @param shown the issues to tell; the counts are of all */
export const tellCheck = (
  { id, form, unit, baseVersion, sealed, grid, width, context, checked }: Checked,
  shown: readonly Issue[] = checked.issues,
) => {
  const count = (severity: Severity) => checked.issues.filter((issue) => issue.severity === severity).length;
  return {
    form: form.id,
    version: form.version,
    title: form.title,
    unit: unit.code,
    unitName: unit.name,
    period: id.period,
    baseVersion,
    sealed,
    ...(grid.tab !== undefined && { tab: grid.tab }),
    headerRow: grid.headerRow,
    columns: grid.columnAt.slice(0, width).map((name) => name ?? null),
    mapping: mappingState(form, grid, context),
    rows: checked.rows.length,
    counts: { errors: count('error'), warnings: count('warning'), notes: count('note') },
    issues: shown,
    ...(checked.beside?.length && { beside: checked.beside }),
  };
};
