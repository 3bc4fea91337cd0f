/** Bodies that register themselves, several for one code and several addresses at once, and districts that decide. */

import { registeringPk } from '../../../shared/submission/keys.ts';
import { type Registration, registrationShape } from '../../../shared/tables/directory.ts';
import { bodySaid } from '../../support/given-registration.ts';
import { staff } from '../../support/staff.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';

/** What waits, or whose applicant has not been mailed. */
export const registering = ({ table }: World): readonly Registration[] =>
  [...table('Directory').items.values()]
    .filter(({ item }) => item.pk === registeringPk)
    .map(({ item }) => registrationShape.parse(item));

const districts = ['黄岛区人力资源和社会保障局', '崂山区人力资源和社会保障局'];

/** Few of each, so that they meet. */
export const registerBody = async (world: World, id: string, random: Random): Promise<void> => {
  const n = random.below(5);
  const email = `body${random.below(6)}@firm.example`;
  world.say(`${id}: ${email} asks for organisation ${n}`);
  const { status, body } = await ask(world, id, email, 'registerUnit', {
    body: bodySaid({ name: `青岛示例${n}号有限公司`, district: random.pick(districts) }, n),
  });
  world.say(`${id}: ${status} ${body.code ?? body.id}`);
};

export const admit = async (world: World, id: string, random: Random): Promise<void> => {
  const who = random.pick([staff.endorser, staff.neighbour, staff.administrator]).email;
  const waiting = registering(world).filter(({ decided }) => !decided);
  const found = random.among(waiting, (each) => each.id);
  if (!found) return;
  const { id: of } = found;
  const refused = random.chance(0.3);
  world.say(`${id}: ${who} ${refused ? 'refuses' : 'approves'} registration ${of}`);
  const { status, body } = await ask(world, id, who, 'decideRegistration', {
    params: { id: of },
    body: refused ? { decision: 'refuse', reason: '材料不全' } : { decision: 'approve', reason: '' },
  });
  if (status === 200) world.admitted.push({ id: of, outcome: body.decided.outcome });
  world.say(`${id}: ${status} ${body.code ?? ''}`);
};
