import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { columnNumbers, mendedPlan, messyPlan } from '../demo/cast.ts';

const columns = columnNumbers(advancedPlan.columns);
const numberOf = (column: string) => columns[column] as number;

/** The six rows as the clerk leaves them: what was pasted, with the mended cells. */
export const mendedRows = () =>
  messyPlan().map((cells, i) => {
    const row = [...cells, ...Array.from({ length: numberOf('budget') - cells.length - 1 }, () => null)];
    for (const [name, value] of Object.entries(mendedPlan[i] ?? {})) row[numberOf(name) - 2] = value;
    return row;
  });
