/**
 * News reach whoever they are for: at rest everybody has had a mail about what happened to their documents since the
 * day before. Acts and people are counted out from the record and the directory.
 */
import type { ChainedEvent } from '../../../shared/submission/events.ts';
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { isValidOn, rolesOn } from '../../../shared/tables/terms.ts';
import { dayOf, peopleNow, unitsNow } from '../directory.ts';
import { eventsOf, headsOf, pathOf } from '../documents.ts';
import type { World } from '../world.ts';

/** Whoever files for the unit is told of these, whoever did it. */
const toUnit = ['return', 'reopen', 'reword', 'approve', 'extend'];

/** One act may write two events in one breath: it is told by its first. */
const isSecondOf = (event: ChainedEvent, before: ChainedEvent | undefined): boolean =>
  before?.at === event.at &&
  ((event.type === 'approve' && before.type === 'submit') ||
    (event.type === 'extend' && ['return', 'reopen'].includes(before.type)));

/** @param since instant; what is older may have been given up after three days without a run */
export const newsAtRest = (world: World, since: number): void => {
  const people = peopleNow(world);
  const today = dayOf(world.scheduler.now);
  const gone = new Set(unitsNow(world).flatMap(({ code, to = '9999' }) => (to < today ? code : [])));
  const told = new Set(
    [...world.table('Directory').items.values()].flatMap(({ item }) =>
      String(item.pk).startsWith('NEWS#') && item.sentAt ? [String(item.sk)] : [],
    ),
  );
  for (const path of headsOf(world).map(pathOf)) {
    const { unit } = parseDocumentPath(path);
    // Whoever took over is told of these; see recipients.test.ts.
    if (gone.has(unit)) continue;
    for (const [i, event] of eventsOf(world, path).entries()) {
      const at = Date.parse(event.at);
      if (at < since || isSecondOf(event, eventsOf(world, path)[i - 1])) continue;
      const isThere = (each: (typeof people)[number]): boolean =>
        isValidOn(each, dayOf(at)) && isValidOn(each, today) && rolesOn(each, today).includes('clerk');
      const readers = people.filter((each) =>
        event.type === 'submit'
          ? each.email === event.by && isThere(each)
          : toUnit.includes(event.type) && each.unit === unit && isThere(each),
      );
      for (const { email } of readers)
        if (![...told].some((sk) => sk.toLowerCase().includes(email) && sk.endsWith(`#${path}#${event.n}`)))
          world.violate('no news are lost', `${email} was not mailed about ${event.type} of ${path}`);
    }
  }
};
