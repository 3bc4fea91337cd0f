/** How a cell of the home looks, and what may be chosen in it. */
import type { Cell } from '../../shared/form/define-form.ts';
import type { Choice, HomeCell, HomeLine } from '../../shared/home/line.ts';
import type { Rule } from '../google/interface.ts';
import { headerColour, tones } from '../marks/tones.ts';

export const cellColumns = 6;

const sectionColour = '#f3f5f8';
/** Of cells to be filled in by the person. */
const choiceColour = '#fffbe0';

export const isObject = (cell: HomeCell): cell is Exclude<HomeCell, string | number> =>
  typeof cell === 'object';

/** @param kept what the person has chosen or typed there, and no command has read yet */
export const shownOf = (cell: HomeCell | undefined, kept: (choice: Choice) => string): Cell => {
  if (cell === undefined) return '';
  if (!isObject(cell)) return cell;
  const choice = choiceOf(cell);
  const said = choice ? kept(choice) : '';
  return said || ('choose' in cell ? (cell.chosen ?? '') : '');
};

export const ruleOf = (cell: HomeCell | undefined): Rule | null =>
  cell !== undefined && isObject(cell) && 'choose' in cell ? cell.choose : null;

export const choiceOf = (cell: HomeCell): Choice | undefined =>
  !isObject(cell) ? undefined : 'choose' in cell ? cell.as : 'type' in cell ? cell.type : undefined;

export const isBold = ({ kind }: HomeLine): boolean =>
  kind === 'title' || kind === 'section' || kind === 'head' || kind === 'labels';

export const coloursOf = ({ kind, cells, tones: own = [] }: HomeLine): (string | null)[] => {
  const row =
    kind === 'section'
      ? sectionColour
      : kind === 'head' || kind === 'labels'
        ? headerColour
        : kind === 'lead'
          ? tones.note
          : null;
  return Array.from({ length: cellColumns }, (_, i) => {
    const cell = cells[i];
    if (cell !== undefined && choiceOf(cell)) return choiceColour;
    const tone = own[i];
    return tone ? tones[tone] : row;
  });
};
