/** People who look: at a document, a form, lists, the record, their home. They see what is theirs and nothing else. */
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { staff } from '../../support/staff.ts';
import { unitsNow } from '../directory.ts';
import { headsOf, pathOf } from '../documents.ts';
import { isHomeWhole, ownUnits, seeDocuments } from '../laws/home.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';

/** Units whose documents a person may see. */
const seenBy: Readonly<Record<string, readonly string[]>> = {
  [staff.stranger.email]: ['hyj'],
  'clerk.kjj@qingdao.example': ['kjj'],
  [staff.clerk.email]: ['nyw'],
  [staff.neighbour.email]: ['laoshan'],
  [staff.endorser.email]: ['jd1', 'huangdao'],
};
type Of = { readonly unit: string };

export const look = async (world: World, id: string, random: Random): Promise<void> => {
  const filed = headsOf(world);
  const found = random.among(filed, pathOf);
  if (!found) return;
  const path = pathOf(found);
  const { unit, form, period } = parseDocumentPath(path);
  const who = random.pick(Object.keys(seenBy));
  const seen = (units: readonly string[], route: string): void => {
    const now = unitsNow(world);
    // Of the units somebody asks by, who took over whom may change meanwhile.
    const own = (seenBy[who] ?? []).flatMap((each) => ownUnits(now, each, '9999').map(({ code }) => code));
    const others = units.filter((each) => !own.includes(each));
    if (others.length > 0)
      world.violate(
        'nobody sees what is not for them',
        `${id}: ${who} sees ${others.join(', ')} by ${route}`,
      );
  };
  const route = random.pick(['readSubmission', 'readForm', 'listSubmissions', 'queryAudit'] as const);
  if (route === 'readSubmission') {
    const { status } = await ask(world, id, who, route, { params: { unit, form, period } });
    if (status === 200) seen([unit], route);
  } else if (route === 'readForm') {
    const { status } = await ask(world, id, who, route, { params: { form }, query: { unit, period } });
    if (status === 200) seen([unit], route);
  } else if (route === 'listSubmissions') {
    const { status, body } = await ask(world, id, who, route, { query: { period } });
    if (status === 200)
      seen(
        (body.documents as Of[]).map((each) => each.unit),
        route,
      );
  } else {
    const { status, body } = await ask(world, id, who, route, { query: { unit, form, period } });
    if (status === 200)
      seen(
        (body.events as Of[]).map((each) => each.unit),
        route,
      );
  }
};

/** Home is opened, and its news are seen: a mark that moves never moves back. */
export const visit = async (world: World, id: string, random: Random): Promise<void> => {
  const who = random.pick([
    staff.clerk.email,
    staff.stranger.email,
    staff.baseClerk.email,
    staff.reviewer.email,
    staff.endorser.email,
  ]);
  const seen = seeDocuments(world);
  const home = await ask(world, id, who, 'readHome', {});
  if (home.status !== 200) return;
  isHomeWhole(world, id, home.body, seen);
  const before = world.seen.get(who) ?? '';
  const until = new Date(world.scheduler.now - random.below(3) * 3_600_000).toISOString();
  const { status, body } = await ask(world, `${id} sees`, who, 'seeNews', { body: { until } });
  if (status !== 200) return;
  if (body.until < before)
    world.violate('what was seen stays seen', `${id}: ${who} ${before}, then ${body.until}`);
  world.seen.set(who, [before, String(body.until)].sort()[1] as string);
};
