import { printYuan } from '../../form/kinds/money.ts';
import { type Bilingual, fill } from '../../ground/bilingual.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { lastDayOf } from '../../programme/months.ts';
import { flagWords } from '../../words/flags.ts';
import { type Found, raise } from '../flag.ts';
import { documentsOf, groupsBy, lineName, type View } from '../world.ts';

/** notice 85: neither construction nor the running of a base is paid from it; and nothing that no plan has. */
const forbidden: readonly string[] = ['construction', 'running'];

export const offPlanUse = (view: View): Found => {
  const { movements, projects, classes } = view;
  // A class outside the plan is its own project, and has its reason in its return.
  const known = new Set([...projects, ...classes].map(({ code }) => code));
  const groups = groupsBy(
    movements.filter((each) => netSpent(each) !== 0),
    ({ unit, project, line }) => [unit, project, forbidden.includes(line) ? line : ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { unit, project, line } = group[0] as Movement;
    const uses: Bilingual[] = [
      ...(forbidden.includes(line) ? [fill(flagWords.construction, { line: lineName(line) })] : []),
      ...(known.has(project) ? [] : [flagWords.noProject]),
    ];
    const [use] = uses;
    const fen = sumOf(group, netSpent);
    if (!use || fen <= 0) return [];
    return [
      raise('off-plan-use', {
        unit,
        of: [project, ...(forbidden.includes(line) ? [line] : [])],
        figure: fen,
        rows: documentsOf(group),
        since: lastDayOf((group[0] as Movement).month),
        about: { project, fen: printYuan(fen), use },
      }),
    ];
  });
  return { kind: 'off-plan-use', subjects: groups.length, flags };
};
