/** The table of changed cells on the page of a change notice. */
import { planColumnTexts, planTableTexts } from '../../../shared/words/plan-tables.ts';
import { Scroll } from '../data-table.tsx';
import { changedCells } from './changed-cells.ts';
import { printPlanCell } from './line-cells.ts';
import type { Page } from './plan-head.tsx';

export const Changes = ({ paper, programme, language }: Page) => {
  const words = planTableTexts;
  return (
    <Scroll name={words.changesSheet[language]} columns={5} language={language}>
      <table>
        <thead>
          <tr>
            <th scope="col">{planColumnTexts.code[language]}</th>
            {[planColumnTexts.title, words.change, words.beforeValue, words.afterValue].map((title) => (
              <th key={title.zh} scope="col" class="text">
                {title[language]}
              </th>
            ))}
          </tr>
        </thead>
        {changedCells({ paper, programme }).map((cells) => (
          <tbody key={cells[0]?.code.zh} class="entry">
            {cells.map((cell, i) => (
              <tr key={cell.what.zh}>
                {i === 0 ? (
                  <>
                    <th scope="row" rowSpan={cells.length}>
                      {cell.code[language]}
                    </th>
                    <td class="long" rowSpan={cells.length}>
                      {cell.title[language]}
                    </td>
                  </>
                ) : null}
                <td class="text">{cell.what[language]}</td>
                <td class="long was">{printPlanCell(cell.before, cell.format)[language]}</td>
                <td class="long now">{printPlanCell(cell.after, cell.format)[language]}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
};
