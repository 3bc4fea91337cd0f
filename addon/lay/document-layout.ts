/** What a document is laid out from. */
import type { Cell } from '../../shared/form/define-form.ts';
import type { SheetColumn } from '../../shared/form/sheet-layout.ts';

/** What of a column the layout needs; extra columns of a review have no dropdown. */
export type LaidColumn = Pick<SheetColumn, 'header' | 'note' | 'format' | 'width' | 'align' | 'dropdown'>;

export type DocumentLayout = {
  readonly title: string;
  readonly about: string;
  readonly status: string;
  /** Lines for the top right of a form; the status line may be long, so there are two at most. */
  readonly corner?: readonly string[];
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly ids: readonly string[];
  /** Long cells show to their end: in `all` of a document that is read and not filled in, or in the `rows` that it has. */
  readonly wrap?: 'all' | 'rows';
  /** Shown when a user is about to change the header of a form. */
  readonly headerWarning?: string;
};
