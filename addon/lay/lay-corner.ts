/** The corner of a form: which unit, which period, above its title. */
import type { Tab } from '../google/interface.ts';
import type { DocumentLayout } from './document-layout.ts';
import { narrow, signedWidth, usualWidth, widthOf } from './document-widths.ts';

/** Bold and larger. */
const titleWidth = (title: string): number => widthOf(title, 18.7, 11.5);

/** Column of the corner and whether it stands beside the form. */
export const cornerAt = ({
  corner = [],
  columns,
  title,
  about,
}: DocumentLayout): { column: number; beside: boolean } => {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const reach = Math.max(widthOf(about) + signedWidth, titleWidth(title));
  const beside = width < Math.max(narrow, reach + Math.max(...corner.map((line) => widthOf(line))));
  // Where the line is longer than the form, the corner makes way for it.
  const beyond = Math.max(0, Math.ceil((reach - width) / usualWidth) - 1);
  return { column: columns.length + (beside ? 2 + beyond : 1), beside };
};

export const layCorner = (tab: Tab, layout: DocumentLayout): void => {
  const { corner = [] } = layout;
  if (corner.length === 0) return;
  const { column, beside } = cornerAt(layout);
  tab.write(
    1,
    column,
    corner.map((line) => [line]),
  );
  const area = { row: 1, column, rows: corner.length, columns: 1 };
  tab.style(area, { colour: '#444444', align: beside ? 'left' : 'right' });
};
