/**
 * Listing a register of 2,450 rows: the units that DynamoDB counts, of a year and of rows that are carried over seven,
 * and the processor time beside that of parsing the rows; then words looked for in what a container has read.
 */
import { sha256 } from '../../functions/common/hashes.ts';
import { lookUp } from '../../functions/registers/look-up.ts';
import { readEntries } from '../../functions/registers/read-entries.ts';
import type { Archive } from '../../functions/services/archive.ts';
import type { Head } from '../../functions/services/submissions.ts';
import { connectSubmissions } from '../../functions/storage/submissions.ts';
import { noReferences } from '../../shared/form/references.ts';
import { expertRegister } from '../../shared/forms/expert-register.ts';
import { goodPractice } from '../../shared/forms/good-practice.ts';
import { qingdao20132020 as programme, qingdao } from '../../shared/programme/qingdao.ts';
import { search } from '../../shared/registers/search.ts';
import { bootWithClass } from './booted.ts';
import { listingShare, searchTime, unitsToList } from './budgets.ts';
import { againstFloor, atMost, type Bench } from './figure.ts';
import { codes, type Filed, fileRegister, nothingYet } from './given-register.ts';
import { compareWork, threadClock } from './measure.ts';
import { meteredClient } from './write-units.ts';

const years = ['2014', '2015', '2016', '2017', '2018', '2019', '2020'];

/** Contents by hash, as parsing gives them. */
const archiveOf = (filed: readonly Filed[]): Archive => {
  const texts = new Map(filed.map(({ text }) => [sha256(text), text]));
  return { keep: async () => {}, read: async (_, hash) => JSON.parse(texts.get(hash) as string) };
};

export const registerUnits: Bench = {
  name: 'register-units',
  counted: true,
  async run() {
    const booted = await bootWithClass();
    await booted.local.streams.pause(true);
    const { documents, meter } = meteredClient(booted);
    const submissions = connectSubmissions(documents, booted.local.about.tables.Submissions as string);
    try {
      const practices = codes.map((unit) => fileRegister(unit, '2015', goodPractice));
      const experts = years.flatMap((year) => codes.map((unit) => fileRegister(unit, year)));
      for (const { head, events } of [...practices, ...experts])
        await submissions.append(head, nothingYet, head.state, events);
      const list = async (form: typeof expertRegister | typeof goodPractice, period: string) => {
        const before = meter.units;
        const services = { city: qingdao, submissions, archive: archiveOf([...practices, ...experts]) };
        const { length } = await readEntries(form, period, services);
        if (length !== 2_450) throw new Error(`the register should have 2450 rows, not ${length}`);
        return meter.units - before;
      };
      return [
        atMost(
          'units to list 2,450 rows of a year',
          await list(goodPractice, '2015'),
          unitsToList.year,
          'units',
        ),
        atMost(
          'units to list 2,450 rows carried over seven years',
          await list(expertRegister, '2020'),
          unitsToList.carried,
          'units',
        ),
      ];
    } finally {
      documents.destroy();
      await booted.close();
    }
  },
};

const actor = {
  email: 'reviewer@qingdao.example',
  name: '审示例',
  unit: 'rsj',
  roles: ['reviewer' as const],
};

export const registerTimes: Bench = {
  name: 'registers',
  async run({ rounds }) {
    const servicesOf = (filed: readonly Filed[]) => {
      const heads: readonly Head[] = filed.map(({ head }) => head);
      const inPeriod = async (period: string) => heads.filter((head) => head.period === period);
      const submissions = { inPeriod } as unknown as ReturnType<typeof connectSubmissions>;
      return { city: qingdao, programme, submissions, archive: archiveOf(filed) };
    };
    const fileAll = (salt: string) => codes.map((unit) => fileRegister(unit, '2015', expertRegister, salt));
    const texts = fileAll('').map(({ text }) => text);
    const look = (services: ReturnType<typeof servicesOf>) =>
      lookUp({ form: expertRegister.id, period: '2015', today: '2015-12-20' }, actor, services);
    let round = 0;
    let fresh = servicesOf([]);
    const listing = await compareWork(
      {
        // A container has read nothing of these yet: each round lists contents of its own.
        prepare: () => {
          fresh = servicesOf(fileAll(String(round++)));
        },
        ours: () => look(fresh),
        floor: () => texts.map((text) => JSON.parse(text)),
      },
      { clock: threadClock, rounds },
    );
    const { form, entries } = await look(servicesOf(fileAll('known')));
    const queries = ['海洋牧场 教授', '示例专家12', '水产养殖 高级工程师 副高', '没有这样的词', 'ZK-NYW-007'];
    const printing = { programme, references: noReferences };
    const { ours: all } = await compareWork(
      {
        ours: () => queries.map((query) => search(form, entries, query, [], printing)),
      },
      { clock: threadClock, rounds: rounds * 4 },
    );
    return [
      againstFloor(
        'list 2,450 rows, read for the first time',
        listing.ours,
        listing.floor,
        listingShare,
        'ms',
      ),
      atMost('a query among 2,450 rows', all / queries.length, searchTime, 'ms'),
    ];
  },
};
