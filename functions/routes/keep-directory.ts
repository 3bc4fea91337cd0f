/**
 * POST /directory/units and POST /directory/people: the lists come back as sheets, are checked as forms are,
 * and are kept with an event that says who changed what and why. One function for both, because they do the
 * same work.
 */
import type { Context } from 'aws-lambda';
import { paths } from '../../shared/contract/paths.ts';
import { inOldOrder, peopleChanges, unitChanges } from '../../shared/directory/directory-event.ts';
import { peopleOf } from '../../shared/directory/people-rows.ts';
import { peopleSheet } from '../../shared/directory/people-sheet.ts';
import { unitsOf } from '../../shared/directory/unit-rows.ts';
import { listContext, unitsSheet } from '../../shared/directory/units-sheet.ts';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { type KeepDirectoryServices, keepList } from '../directory/keep-list.ts';
import { usedUnits } from '../directory/used-units.ts';
import { type Action, endpoint, type HttpEvent } from '../http/endpoint.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export const keepUnits: Action<'keepUnits', KeepDirectoryServices> = ({ body }, asking) =>
  keepList('units', body, asking, async (sheet, { programme, today }, services) => {
    const context = listContext(programme, today);
    const form = unitsSheet({ programme });
    const given = unitsOf(checkSheet(form, sheet, context).rows, programme);
    const used = await usedUnits(given, programme, today, services);
    const { issues } = checkSheet(unitsSheet({ programme, used }), sheet, context);
    const units = inOldOrder(programme, given);
    return {
      issues,
      told: { type: 'units', changes: unitChanges(programme.units, units) },
      keptAs: (version) => ({ units: { version, units } }),
      units: [...units, ...programme.units],
    };
  });

export const keepPeople: Action<'keepPeople', KeepDirectoryServices> = ({ body }, asking) =>
  keepList('people', body, asking, async (sheet, { programme, today }, { directory }) => {
    const people = await directory.everybody(programme.units.map(({ code }) => code));
    const form = peopleSheet({ programme, people });
    const { rows, issues } = checkSheet(form, sheet, listContext(programme, today));
    const changes = peopleChanges(people, peopleOf(rows, programme));
    return {
      issues,
      told: { type: 'people', changes },
      keptAs: () => ({ people: changes.flatMap(({ after }) => after ?? []) }),
      units: programme.units,
    };
  });

const connect = (): Connected<KeepDirectoryServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
});

const units = endpoint('keepUnits', connect, keepUnits);
const people = endpoint('keepPeople', connect, keepPeople);
const peopleKey = `${paths.keepPeople.method} ${paths.keepPeople.path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === peopleKey ? people(event, context) : units(event, context);
