/** Heads issue certificates, twice at the same moment now and then; the bureau voids and replaces; somebody looks up. */
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { citizenNumber } from '../../support/sheets.ts';
import { staff } from '../../support/staff.ts';
import { inForceOf } from '../documents.ts';
import { numbersGiven } from '../numbers-given.ts';
import { type Random, randomOf } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';
import { amend } from './clerks.ts';

/** Of units whose numbers are of one series, and whose documents move apart. */
const heads: Readonly<Record<string, string>> = {
  nyw: 'head.nyw@qingdao.example',
  hyj: 'head.hyj@qingdao.example',
};

/** Classes of a unit that somebody took part in, by what is in force. */
const classesOf = (world: World, unit: string): readonly string[] => [
  ...new Set(
    inForceOf(world, traineeRoster.id)
      .filter(({ path }) => path.startsWith(`${unit}/`))
      .flatMap(({ content }) => content.rows.map((row) => String(row.class))),
  ),
];

/** Now and then beside the head of another unit, or while a roster of the unit is amended. */
export const issueCertificates = async (world: World, id: string, random: Random): Promise<void> => {
  const unit = random.pick(Object.keys(heads));
  const isTogether = random.chance(0.4);
  const isAmended = random.chance(0.4);
  await Promise.all([
    issueTo(world, id, random, unit),
    ...(isTogether
      ? Object.keys(heads)
          .filter((each) => each !== unit)
          .map((each) => issueTo(world, `${id} beside it`, randomOf(`${world.seed}/${id}/beside`), each))
      : []),
    ...(isAmended
      ? [amend(world, `${id} amended`, randomOf(`${world.seed}/${id}/amended`), traineeRoster.id, unit)]
      : []),
  ]);
};

const issueTo = async (world: World, id: string, random: Random, unit: string): Promise<void> => {
  const code = random.among(classesOf(world, unit), (each) => each);
  const who = heads[unit];
  if (!code || !who) return;
  const params = { class: code };
  const read = await ask(world, `${id} reads`, who, 'readClassCertificates', { params });
  if (read.status !== 200) return;
  const eligible = (read.body.people as { row: string; standing: string }[]).filter(
    ({ standing }) => standing === 'eligible',
  );
  const rows = random.chance(0.4) ? eligible.slice(0, 1).map(({ row }) => row) : undefined;
  const body = { baseVersion: read.body.version, ...(rows && { rows }) };
  const clicks = random.chance(0.3) ? [id, `${id} once more`] : [id];
  const answers = await Promise.all(
    clicks.map((each) => ask(world, each, who, 'issueCertificates', { params, body })),
  );
  for (const { status, body: told } of answers) {
    world.say(
      `${id}: ${who} issues to ${eligible.length} of ${code}: ${status} ${told.code ?? told.numbers?.length}`,
    );
    if (status === 201 || status === 200)
      for (const { number } of told.numbers as { number: string }[]) world.certified.told.add(number);
  }
};

export const endCertificate = async (world: World, id: string, random: Random): Promise<void> => {
  if (numbersGiven(world).length === 0) await issueCertificates(world, `${id} issued first`, random);
  const given = numbersGiven(world).filter(({ end }) => !end);
  const one = random.among(given, ({ number }) => number);
  if (!one) return;
  const { number } = one;
  const params = { number };
  if (random.chance(0.6)) {
    const { status, body } = await ask(world, id, staff.reviewer.email, 'voidCertificate', {
      params,
      body: { reason: `误发 ${id}` },
    });
    world.say(`${id}: ${number} is voided: ${status} ${body.code ?? ''}`);
    if (status === 200) world.certified.ended.add(number);
    return;
  }
  // The head of the host may for a wrong name, for some days.
  const own = heads[one.class.slice(6, 9).toLowerCase()];
  const isHead = own !== undefined && random.chance(0.4);
  const { status, body } = await ask(world, id, isHead ? own : staff.reviewer.email, 'replaceCertificate', {
    params,
    body: { kind: isHead ? 'name' : 'lost', reason: `遗失 ${id}` },
  });
  world.say(`${id}: ${number} is replaced: ${status} ${body.code ?? body.successor}`);
  if (status === 200) {
    world.certified.ended.add(number);
    world.certified.told.add(body.successor);
  }
};

const clerks: Readonly<Record<string, string>> = { nyw: staff.clerk.email, hyj: staff.stranger.email };

/** A clerk notes the blank of a certificate, or that one was spoiled, or that it stands on the platform. */
export const noteOfCertificates = async (world: World, id: string, random: Random): Promise<void> => {
  if (numbersGiven(world).length === 0) await issueCertificates(world, `${id} issued first`, random);
  const one = random.among(numbersGiven(world), ({ number }) => number);
  const clerk = one && clerks[one.class.slice(6, 9).toLowerCase()];
  if (!one || !clerk) return;
  const { number } = one;
  if (random.chance(0.3)) {
    const { status } = await ask(world, id, clerk, 'registerCertificates', {
      body: { numbers: [number], platform: '省平台' },
    });
    return world.say(`${id}: ${number} is noted as registered: ${status}`);
  }
  // Few, so that they meet.
  const blank = () => `A00000${1 + random.below(4)}`;
  const body = random.chance(0.3)
    ? { class: one.class, spoiled: { blanks: blank(), reason: '打印错位' } }
    : { class: one.class, used: [{ number, blank: blank() }] };
  const { status, body: told } = await ask(world, id, clerk, 'noteBlanks', { body });
  world.say(`${id}: ${JSON.stringify(body)}: ${status} ${told.code ?? ''}`);
};

/** Whoever is told that a certificate is valid asked before it was ended, or it is. */
export const checkCertificate = async (world: World, id: string, random: Random): Promise<void> => {
  const one = random.among(numbersGiven(world), ({ number }) => number);
  if (!one) return;
  const wasEnded = world.certified.ended.has(one.number);
  const typed = citizenNumber(random.below(5));
  world.secrets.add(typed);
  const isRecord = random.chance(0.4);
  const { status, body } = isRecord
    ? await ask(world, id, staff.stranger.email, 'readRecords', {
        body: { people: [{ citizenNumber: typed, name: one.name }], purpose: '岗位聘任' },
      })
    : await ask(world, id, staff.stranger.email, 'checkCertificates', {
        body: { pairs: [{ number: one.number, name: one.name }], purpose: '职称评审' },
      });
  world.say(`${id}: ${isRecord ? 'a record' : one.number} is looked up: ${status}`);
  if (status === 200 && !isRecord && wasEnded && body.checked[0].outcome === 'valid')
    world.violate('a void certificate is void at once', `${id}: ${one.number}`);
};
