/**
 * The crash model (decision 031): everything is asked twice at the same moment, by ten at a time; calls die before
 * or after their effect, and answers are lost. Whatever happened, numbers have no gap and no double, every number has
 * its event, and exactly what was asked to be void or replaced is. A seed is the whole story; `ZHIXIN_CRASH_SEEDS` for
 * more of them.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOfClass } from '../../../functions/certificates/document-of-class.ts';
import { voidNumber } from '../../../functions/certificates/end-certificate.ts';
import { findCertificate } from '../../../functions/certificates/find-certificate.ts';
import { issueTo } from '../../../functions/certificates/issue-certificates.ts';
import { issuedOf } from '../../../functions/certificates/issued-of.ts';
import { registerNumbers } from '../../../functions/certificates/register-numbers.ts';
import { replaceNumber } from '../../../functions/certificates/replace-number.ts';
import type { Services } from '../../../functions/common/services.ts';
import { isPassing } from '../../../functions/http/passing-failure.ts';
import { foldCertificates } from '../../../shared/certificates/life.ts';
import { partsOf } from '../../../shared/certificates/number.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { randomOf } from '../../simulation/random.ts';
import { attended, classOf, fileClasses, head, officeWithHeads } from '../../support/certified-class.ts';
import { inMemoryCertificates } from '../../support/in-memory-certificates.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { staff } from '../../support/staff.ts';

const seeds = Number(process.env.ZHIXIN_CRASH_SEEDS ?? 8);
const classes = [1, 2, 3, 4, 5, 6];
const people = 4;
const now = new Date('2015-05-04T02:00:00Z');
const series = { mark: 'QDZX', year: '2015', series: '00' };

class Died extends Error {}
const lost = () => Object.assign(new Error('the answer was lost'), { name: 'TimeoutError' });

const filed = inMemoryServices([...Object.values(staff), head]);

/** Calls of all take turns as the seed draws; some die before, some after the effect, some answers are lost. */
const crashing = (seed: number) => {
  const random = randomOf(`certificates ${seed}`).next;
  const told = { died: 0, lost: 0, calm: false };
  const chance = (share: number) => !told.calm && random() < share;
  const made = inMemoryCertificates(async (_call, act) => {
    for (let turns = Math.floor(random() * 6); turns > 0; turns--) await Promise.resolve();
    if (chance(0.03)) {
      told.died += 1;
      throw new Died();
    }
    const value = act(false);
    if (chance(0.03)) {
      told.died += 1;
      throw new Died();
    }
    if (chance(0.04)) {
      told.lost += 1;
      throw lost();
    }
    return value;
  });
  // As if the classes were of many units, or their moves alone would let them meet one after the other.
  const services: Services = {
    ...filed,
    certificates: made.certificates,
    submissions: { ...filed.submissions, moves: async () => made.moves(`unit ${Math.floor(random() * 50)}`) },
  };
  return { random, told, services, table: made.table };
};

type World = ReturnType<typeof crashing>;

/** Refused or died: whoever asked asks again later, or never. */
const tried = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Died || error instanceof Problem || isPassing(error)) return undefined;
    throw error;
  }
};

const versionOf = async (code: string, { services }: World): Promise<number> =>
  (await services.certificates.events(documentOfClass(code))).length;

/** All who are eligible, or some of them. */
const issueSome = async (code: string, world: World, isPart = world.random() < 0.5): Promise<void> => {
  const baseVersion = await versionOf(code, world);
  const rows = isPart ? filedRows.filter(() => world.random() < 0.5) : undefined;
  const asked = { baseVersion, ...(rows && { rows }) };
  await Promise.all([1, 2].map(() => tried(issueTo(code, asked, head, world.services, now))));
};

type Asked = { readonly voided: Set<string>; readonly replaced: Set<string> };

const endSome = async (code: string, world: World, asked: Asked): Promise<void> => {
  const { services, random } = world;
  const id = documentOfClass(code);
  const state = foldCertificates(await services.certificates.events(id));
  const valid = (await issuedOf(id, state, services)).filter((each) => each.state === 'valid');
  const number = valid[Math.floor(random() * valid.length)]?.number;
  if (number === undefined) return;
  const isVoid = random() < 0.5;
  const found = await findCertificate(number, services);
  if (random() < 0.3) return void (await registerNumbers([found], '省平台', head, services, now));
  (isVoid ? asked.voided : asked.replaced).add(number);
  const again = () =>
    isVoid
      ? tried(voidNumber(found, '误发', staff.reviewer, services, now))
      : tried(replaceNumber(found, { kind: 'lost', reason: '遗失' }, staff.reviewer, services, now));
  await Promise.all([again(), again()]);
};

let filedRows: readonly string[] = [];

const live = async (seed: number) => {
  const world = crashing(seed);
  const asked: Asked = { voided: new Set(), replaced: new Set() };
  const lanes = Array.from({ length: 10 }, async () => {
    for (let step = 0; step < 8; step++) {
      const code = classOf(classes[Math.floor(world.random() * classes.length)] as number);
      if (world.random() < 0.6) await tried(issueSome(code, world));
      else await tried(endSome(code, world, asked));
    }
  });
  await Promise.all(lanes);
  // Whoever was in doubt asks again, until it is answered.
  world.told.calm = true;
  for (const number of classes) await issueSome(classOf(number), world, false);
  for (const number of asked.voided)
    await tried(
      voidNumber(await findCertificate(number, world.services), '误发', staff.reviewer, world.services, now),
    );
  for (const number of asked.replaced)
    await tried(
      replaceNumber(
        await findCertificate(number, world.services),
        { kind: 'lost', reason: '遗失' },
        staff.reviewer,
        world.services,
        now,
      ),
    );
  return { ...world, asked };
};

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('certificates, whatever dies', () => {
  test('are numbered without gap and without double, and exactly those asked for end', async () => {
    await fileClasses(
      officeWithHeads(filed),
      classes.flatMap((number) => Array.from({ length: people }, (_, i) => attended(i + 1, number))),
      classes,
    );
    const id = { unit: 'nyw', form: 'trainee-roster', period: '2015-03' };
    const { inForce } = await filed.submissions.load(id);
    filedRows = (await filed.archive.read(id, inForce?.content ?? '')).ids;
    const total = { died: 0, lost: 0, numbers: 0, voided: 0, replaced: 0 };

    for (let seed = 1; seed <= seeds; seed++) {
      const { services, told, asked } = await live(seed);
      const ranges = await services.certificates.ranges(series);
      const last = await services.certificates.last(series);
      let next = 1;
      for (const { first, last: to } of ranges) {
        expect(first, `seed ${seed}`).toBe(next);
        next = to + 1;
      }
      expect(next, `seed ${seed}`).toBe(last + 1);

      const numbers = new Set<string>();
      const ended = { void: new Set<string>(), replaced: new Set<string>() };
      for (const number of classes) {
        const document = documentOfClass(classOf(number));
        const events = await services.certificates.events(document);
        const state = foldCertificates(events);
        for (const batch of state.batches)
          expect(ranges, `seed ${seed}`).toContainEqual({
            document,
            event: batch.n,
            content: batch.content,
            first: batch.first,
            last: batch.first + batch.count - 1,
          });
        for (const [ofEnd, { state: how }] of state.ends) ended[how].add(ofEnd);
        const issued = await issuedOf(document, state, services);
        const holders = issued.filter((each) => each.state === 'valid').map(({ person }) => person);
        expect(new Set(holders).size, `seed ${seed}`).toBe(holders.length);
        const everybody = new Set(issued.map(({ person }) => person));
        expect(everybody.size, `seed ${seed}`).toBe(people);
        for (const each of issued) numbers.add(each.number);
        for (const each of ended.replaced) numbers.add(each);
      }
      expect(numbers.size, `seed ${seed}`).toBe(last);
      for (const each of numbers) expect(partsOf(each)).toBeDefined();
      // Asked to be void and to be replaced by two at the same moment, a number is one of them.
      const both = new Set([...asked.voided].filter((each) => asked.replaced.has(each)));
      const only = (set: ReadonlySet<string>) => [...set].filter((each) => !both.has(each)).sort();
      expect(only(ended.void), `seed ${seed}`).toEqual(only(asked.voided));
      expect(only(ended.replaced), `seed ${seed}`).toEqual(only(asked.replaced));
      const found = await services.certificates.find([...ended.void, ...ended.replaced]);
      for (const each of found) expect(each?.end).toBeDefined();

      total.died += told.died;
      total.lost += told.lost;
      total.numbers += last;
      total.voided += ended.void.size;
      total.replaced += ended.replaced.size;
    }
    // The story is hard enough to mean something.
    expect(total.died).toBeGreaterThan(20 * seeds);
    expect(total.lost).toBeGreaterThan(10 * seeds);
    expect(total.voided + total.replaced).toBeGreaterThan(3 * seeds);
    if (process.env.ZHIXIN_CRASH_SEEDS) console.info(total);
  }, 600_000);
});
