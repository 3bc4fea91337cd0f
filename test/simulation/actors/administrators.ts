/** Two administrators who change people, each other's accounts too, and units that get another name. */
import { directoryPk, headSk } from '../../../shared/submission/keys.ts';
import { peopleRows } from '../../support/lists.ts';
import { staff } from '../../support/staff.ts';
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

export const keep = async (world: World, id: string, random: Random): Promise<void> => {
  const who = random.pick([staff.administrator.email, second]);
  const other = who === second ? staff.administrator.email : second;
  const row = random.chance(0.5)
    ? {
        email: other,
        name: names[other] as string,
        unit: '市人力资源和社会保障局专业技术人员管理处',
        role: '管理员',
        // Ended, or back again.
        ...(random.chance(0.7) && { to: '2015-01-01' }),
      }
    : { email: `new${random.below(3)}@qingdao.example`, name: '新示例', unit: '市林业局', role: '经办人' };
  world.say(`${id}: ${who} keeps ${row.email}${'to' in row ? ' until 1 January' : ''}`);
  const { status, body } = await ask(world, id, who, 'keepPeople', {
    body: { ...peopleRows(row), version: peopleVersion(world), reason: '变动', check: false },
  });
  world.say(`${id}: ${status} ${body.code ?? ''} ${JSON.stringify(body.issues ?? '').slice(0, 160)}`);
};
