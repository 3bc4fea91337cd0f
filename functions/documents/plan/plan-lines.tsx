/** The projects on the page of the plan, a table for each category. */
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import type { PlanLine } from '../../../shared/plan/annual-plan.ts';
import { planColumnTexts, planTableTexts } from '../../../shared/words/plan-tables.ts';
import { Scroll } from '../data-table.tsx';
import { type LineColumn, lineFormat, printLine } from './line-cells.ts';
import { numeral } from './notice-titles.ts';
import type { Page } from './plan-head.tsx';

/** Columns beside the code, in the order of the form. */
const shown: readonly LineColumn[] = [
  'title',
  'field',
  'level',
  'host',
  'unit',
  'when',
  'place',
  'persons',
  'days',
  'hours',
  'budget',
];
const wrapping: ReadonlySet<LineColumn> = new Set(['title', 'field', 'host', 'unit']);

const kindOf = (column: LineColumn): string | undefined =>
  wrapping.has(column) ? 'long' : lineFormat(column) === 'text' ? 'text' : undefined;

type Listed = Page & { readonly lines: readonly PlanLine[]; readonly title: Bilingual };

const Lines = ({ paper, programme, language, lines, title }: Listed) => {
  const reading = { programme, year: paper.plan.year };
  return (
    <Scroll name={title[language]} columns={shown.length + 1} language={language}>
      <table>
        <caption>{title[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{planColumnTexts.code[language]}</th>
            {shown.map((column) => (
              <th key={column} scope="col" class={kindOf(column)}>
                {planColumnTexts[column][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">{printLine(line, 'code', reading)[language]}</th>
              {shown.map((column) => (
                <td key={column} class={kindOf(column)}>
                  {printLine(line, column, reading)[language]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

export const Projects = (page: Page) => {
  const { paper, programme } = page;
  return (
    <div class="lines">
      {programme.categories.map((category, place) => {
        const lines = paper.plan.lines.filter((line) => line.category === category.code);
        const values = { number: numeral(place), category, projects: lines.length };
        return lines.length === 0 ? null : (
          <div key={category.code} class="block">
            <Lines {...page} lines={lines} title={fill(planTableTexts.group, values)} />
          </div>
        );
      })}
    </div>
  );
};
