/** A person on a roster asks the bureau to be erased; the night, or an operator, carries it out. */
import { hmacUnder } from '../../../functions/common/hashes.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { staff } from '../../support/staff.ts';
import { inForceOf } from '../documents.ts';
import type { Random } from '../random.ts';
import { cityKey } from '../services.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';
import { runJob } from './jobs.ts';

const pseudonym = hmacUnder(cityKey);

export const askErasure = async (world: World, id: string, random: Random): Promise<void> => {
  const numbers = new Map([...world.secrets].map((number) => [pseudonym(number), number] as const));
  const rows = inForceOf(world, traineeRoster.id)
    .flatMap(({ content }) => content.rows)
    .filter(({ person }) => numbers.has(String(person)));
  if (rows.length === 0) return;
  const { person, name } = random.pick(rows);
  const number = numbers.get(String(person));
  world.say(`${id}: ${name} asks to be erased`);
  const { status, body } = await ask(world, id, staff.administrator.email, 'erasePerson', {
    body: { name, number, reason: '本人申请', basis: 'order', order: '示例决定〔2015〕1号' },
  });
  world.say(`${id}: ${status} ${body.code ?? body.entry}`);
  if (status === 202) world.erasures.push({ entry: Number(body.entry), person: String(person) });
  if (random.chance(0.7)) await runJob(world, `${id} carried out`, 'erase');
};
