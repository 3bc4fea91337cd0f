/** The list of units as it stood at the end of a month. */
import '../../support/quiet.ts';
import { expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { rememberUnits, withUnitsOf } from '../../../functions/compile/units-at.ts';
import { inOldOrder, recordChange, unitChanges } from '../../../shared/directory/directory-event.ts';
import type { Unit } from '../../../shared/ground/define-city.ts';
import { heldClass, openNewsroom, plannedProject } from '../../support/newsroom.ts';

const added: Unit = { code: 'xin', name: { zh: '市新设局', en: 'New Office' }, kind: 'city-department' };

const openChanging = () => {
  const room = openNewsroom();
  const { directory, city } = room.services;
  let units = city.units;
  const change = async (at: string, next: (units: readonly Unit[]) => readonly Unit[]): Promise<void> => {
    const after = inOldOrder({ units }, next(units));
    const before = await directory.head();
    const told = {
      at,
      by: 'a@qingdao.example',
      byName: '管示例',
      reason: '机构改革',
      type: 'units' as const,
    };
    const event = recordChange(before, { ...told, changes: unitChanges(units, after) }, sha256);
    await directory.append(before, [event], { units: { version: event.n, units: after } });
    units = after;
  };
  return { room, change };
};
const renamed = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit) => (unit.code === 'nyw' ? { ...unit, name: { zh: '市农业农村局', en: 'Bureau' } } : unit));

test('each month has the units that were listed at its end: before, between and after the changes', async () => {
  const { room, change } = openChanging();
  const { city, directory } = room.services;
  await change('2015-03-10T02:00:00.000Z', renamed);
  await change('2015-04-10T02:00:00.000Z', (units) => [added, ...units.filter(({ code }) => code !== 'hyj')]);
  const unitsAt = rememberUnits(city, directory);
  const say = async (month: string) => {
    const units = await unitsAt(month);
    const has = (code: string): boolean => units.some((unit) => unit.code === code);
    return [units.find(({ code }) => code === 'nyw')?.name.zh, has('hyj'), has('xin')];
  };
  expect(await say('2015-02')).toEqual(['市农业委员会', true, false]);
  expect(await say('2015-03')).toEqual(['市农业农村局', true, false]);
  expect(await say('2015-04')).toEqual(['市农业农村局', false, true]);
  expect(await unitsAt('2015-02')).toEqual(city.units);
  // Folded from the record, the last list is the one that is kept.
  await change('2015-09-10T02:00:00.000Z', renamed);
  expect(await rememberUnits(city, directory)('2015-08')).toEqual(await unitsAt('2015-04'));
});

test('a unit that was listed later and files for the month is counted with it', async () => {
  const { room, change } = openChanging();
  await change('2015-04-10T02:00:00.000Z', (units) => [...units, added]);
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  await room.file('xin/class-return/2015-03', [heldClass('2015B-NYW-001', 1)], '2015-04-20T02:00:00Z');
  await room.project();
  const { reports } = await room.compile('2015-04-20T18:00:00Z', '2015-03');
  expect(reports[0]?.status).toBe('compiled');
  expect(room.reports.objects.get('reports/2015-03/r1/zh.csv')).toMatch(/市新设局,0,0,1,1/);
});

test('a name that changes after a month leaves it as it was published', async () => {
  const { room, change } = openChanging();
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  await room.project();
  await room.compile('2015-04-10T18:00:00Z', '2015-03');
  await change('2015-05-10T02:00:00.000Z', renamed);
  await room.file('nyw/class-return/2015-03', [heldClass('2015B-NYW-001', 1)], '2015-05-11T02:00:00Z');
  await room.project();
  await room.compile('2015-05-12T18:00:00Z', '2015-03');
  const page = room.reports.objects.get('reports/2015-03/r2/zh.html');
  expect([page?.includes('市农业委员会'), page?.includes('市农业农村局')]).toEqual([true, false]);
});

test('the programme and the city get the same units', () => {
  const { services } = openNewsroom();
  const { city, programme } = withUnitsOf(services, services.city.units.slice(0, 3), []);
  expect(programme.units).toEqual(city.units);
});
