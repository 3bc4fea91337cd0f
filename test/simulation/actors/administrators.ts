/** Two administrators who change people, each other's accounts too, and units that get another name. */
import { directoryPk, headSk } from '../../../shared/submission/keys.ts';
import { peopleRows, unitList } from '../../support/lists.ts';
import { staff } from '../../support/staff.ts';
import { city } from '../city.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';

const second = 'admin2@qingdao.example';
const names: Readonly<Record<string, string>> = { [staff.administrator.email]: '管示例', [second]: '管二例' };

const peopleVersion = ({ table }: World): number => {
  const head = [...table('Directory').items.values()].find(
    ({ item }) => item.pk === directoryPk && item.sk === headSk,
  );
  return (head?.item.people as { version: number } | undefined)?.version ?? 0;
};

type Row = { readonly email: string; readonly name: string; readonly unit: string; readonly role: string };
type Term = { readonly from?: string; readonly to?: string };

const bureau = '市人力资源和社会保障局专业技术人员管理处';
const administrator = (email: string): Row => ({
  email,
  name: names[email] as string,
  unit: bureau,
  role: '管理员',
});
const ended: Term = { to: '2015-01-01' };

const keepOne = async (world: World, id: string, who: string, row: Row & Term): Promise<void> => {
  world.say(`${id}: ${who} keeps ${row.email}${row.to ? ` until ${row.to}` : ''}`);
  const { status, body } = await ask(world, id, who, 'keepPeople', {
    body: { ...peopleRows(row), version: peopleVersion(world), reason: '变动', check: false },
  });
  world.say(`${id}: ${status} ${body.code ?? ''} ${JSON.stringify(body.issues ?? '').slice(0, 160)}`);
};

const leaving: readonly Row[] = [
  { email: staff.colleague.email, name: staff.colleague.name, unit: '市农业委员会', role: '经办人' },
  { email: staff.stranger.email, name: staff.stranger.name, unit: '市海洋与渔业局', role: '经办人' },
  { email: 'second@qingdao.example', name: '复示例', unit: bureau, role: '市局审核人' },
];

const unitsVersion = ({ table }: World): number => {
  const head = table('Directory').get({ pk: directoryPk, sk: headSk });
  return (head?.item.units as { version: number } | undefined)?.version ?? 0;
};

/** A unit ends and another does its work from the next day on, or it is there again. */
export const takeOver = async (world: World, id: string, random: Random): Promise<void> => {
  const who = random.pick([staff.administrator.email, second]);
  const to = random.pick(['2015-01-31', '2015-03-31', '2015-04-12', undefined]);
  const sheet = unitList(to ? { hyj: { to, successor: '市农业委员会' } } : {}, [], city.units);
  const { status, body } = await ask(world, id, who, 'keepUnits', {
    body: { ...sheet, version: unitsVersion(world), reason: '机构改革', check: false },
  });
  world.say(
    `${id}: ${who} ends hyj on ${to ?? 'no day'}: ${status} ${body.code ?? ''} ${JSON.stringify(body.issues ?? '').slice(0, 160)}`,
  );
};

const otherThan = (who: string): string => (who === second ? staff.administrator.email : second);

export const keep = async (world: World, id: string, random: Random): Promise<void> => {
  const who = random.pick([staff.administrator.email, second]);
  const other = otherThan(who);
  const kind = random.next();
  // Ended, or back again.
  if (kind < 0.3)
    await keepOne(world, id, who, { ...administrator(other), ...(random.chance(0.6) && ended) });
  // Each ends the other in the same moment.
  else if (kind < 0.6)
    await Promise.all(
      [who, other].map((each) =>
        keepOne(world, `${id} by ${each}`, each, { ...administrator(otherThan(each)), ...ended }),
      ),
    );
  // A clerk or a reviewer leaves, or is back.
  else if (kind < 0.8) {
    const row = random.pick(leaving);
    await keepOne(world, id, who, { ...row, ...(random.chance(0.4) && ended) });
  } else {
    const email = `new${random.below(3)}@qingdao.example`;
    await keepOne(world, id, who, { email, name: '新示例', unit: '市林业局', role: '经办人' });
  }
};
