import { printYuan } from '../../form/kinds/money.ts';
import { fiscalLevels } from '../../forms/columns/choices.ts';
import { same } from '../../ground/bilingual.ts';
import { findUnit, type UnitKind } from '../../ground/define-city.ts';
import { sumOf } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { documentsOf, groupsBy, unitName, type View } from '../world.ts';

/** notice 78: the treasury of each level pays for the tasks of its level. */
const levelsOf: { readonly [kind in UnitKind]: readonly string[] } = {
  bureau: ['city'],
  'city-department': ['city'],
  district: ['district'],
  'district-department': ['district'],
  base: ['city'],
  association: [],
  enterprise: [],
};

export const level = (view: View): Found => {
  const { movements, projects, programme } = view;
  const planned = new Map(projects.map((project) => [project.code, project]));
  const groups = groupsBy(
    movements.filter(({ state, source }) => state === 'received' && source === 'government'),
    ({ unit, project, level: of }) => [unit, project, of ?? ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { unit, project, level: of = '' } = group[0] as Movement;
    const kind = findUnit(programme, unit)?.kind;
    // A higher class is paid by its level, and what the city adds is its own.
    const own = planned.get(project)?.level;
    if (!kind || of === own || levelsOf[kind].includes(of)) return [];
    const { zh, en } = fiscalLevels.find(({ code }) => code === of) ?? same(of);
    const fen = sumOf(group, (each) => each.fen);
    return [
      raise('level', {
        unit,
        of: [project, of],
        figure: fen,
        rows: documentsOf(group),
        since: lastDayOf((group[0] as Movement).month),
        about: { project, unit: unitName(view, unit), fen: printYuan(fen), level: { zh, en } },
      }),
    ];
  });
  return { kind: 'level', subjects: groups.length, flags };
};
