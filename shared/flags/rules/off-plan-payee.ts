import { nameFinder } from '../../directory/unit-named.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { same } from '../../ground/bilingual.ts';
import { findUnit } from '../../ground/define-city.ts';
import { sumOf } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, groupsBy, type Planned, unitName, type View } from '../world.ts';

/** A unit that reports and is handed money is the host, or the unit whose project it is. */
export const offPlanPayee = (view: View): Found => {
  const { movements, projects, programme } = view;
  const unitsNamed = nameFinder(programme.units, programme.unitPrefixes);
  const planned = new Map(projects.map((project) => [project.code, project]));
  const groups = groupsBy(
    movements.filter(({ state, project }) => state === 'passed' && planned.has(project)),
    ({ unit, peer, project, source, level }) => [unit, peer, project, source, level ?? ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { unit, project, source, level, peer = '' } = group[0] as Movement;
    const { host = '', unit: owner } = planned.get(project) as Planned;
    const heir = findUnit(programme, peer)?.successor;
    const hosts = unitsNamed(host).map(({ code }) => code);
    if (peer === owner || hosts.includes(peer) || (heir !== undefined && hosts.includes(heir))) return [];
    // A host that does not report may have been paid through one that does; only another reporting unit is asked about.
    if (hosts.length === 0) return [];
    const fen = sumOf(group, (each) => each.fen);
    return [
      raise('off-plan-payee', {
        unit,
        of: [peer, project, source, level],
        figure: fen,
        rows: documentsOf(group),
        since: lastDayOf((group[0] as Movement).month),
        about: {
          project,
          account: accountName({ source, level }, view),
          fen: printYuan(fen),
          peer: unitName(view, peer),
          host: same(host),
        },
      }),
    ];
  });
  return { kind: 'off-plan-payee', subjects: groups.length, flags };
};
