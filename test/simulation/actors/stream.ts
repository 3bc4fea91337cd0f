/**
 * The streams of tables Submissions and Certificates: whoever writes a head or an event owes a record. Those of a document come together,
 * late, now and then twice and then beside each other; what fails comes again a few times, and is then left to the
 * hourly run.
 */
import type { DynamoDBRecord } from 'aws-lambda';
import { projectCertificates } from '../../../functions/jobs/project-certificates.ts';
import { projectSubmission } from '../../../functions/jobs/project-submission.ts';
import { mailInserted } from '../../../functions/news/mail-inserted.ts';
import { documentPrefix } from '../../../shared/submission/keys.ts';
import { randomOf } from '../random.ts';
import type { World } from '../world.ts';

const mostTries = 5;
type Streamed = 'Submissions' | 'Certificates';

export const openStream = (world: World): void => {
  const { scheduler, seed } = world;
  const owed = new Map<string, DynamoDBRecord[]>();
  const named = new Map<string, number>();
  let sequence = 0;

  /** After who wrote, and not after what: that depends on whatever else was written before. */
  const nameOf = (name: string): string => {
    const times = (named.get(name) ?? 0) + 1;
    named.set(name, times);
    return times === 1 ? name : `${name}, ${times}`;
  };

  const deliver = async (
    table: Streamed,
    id: string,
    records: DynamoDBRecord[],
    tries: number,
  ): Promise<void> => {
    const ended = await scheduler.start(tries === 1 ? id : `${id} again ${tries}`, true, async (action) => {
      const services = world.servicesOf(action);
      const now = new Date();
      if (table === 'Certificates') return projectCertificates({ Records: records }, services);
      const answer = await projectSubmission({ Records: records }, services, now);
      await mailInserted(records, services, { now, run: `${id} ${tries}` });
      return answer;
    });
    const isDone = ended.how === 'answered' && ended.value.batchItemFailures.length === 0;
    if (ended.how === 'failed')
      world.violate('the stream fails only by its records', `${id}: ${ended.error}`);
    if (!isDone && tries === mostTries && table === 'Certificates')
      for (const { dynamodb } of records) world.unprojected.add(String(dynamodb?.Keys?.pk?.S));
    if (isDone || tries === mostTries) return;
    await scheduler.sleep(1_000 * 2 ** tries);
    await deliver(table, id, records, tries + 1);
  };

  world.onWrite.push(({ table, before, after }) => {
    const pk = String(after?.pk ?? '');
    if ((table !== 'Submissions' && table !== 'Certificates') || !pk.startsWith(documentPrefix)) return;
    const record: DynamoDBRecord = {
      eventName: before ? 'MODIFY' : 'INSERT',
      dynamodb: {
        Keys: { pk: { S: pk }, sk: { S: String(after?.sk) } },
        SequenceNumber: String(++sequence).padStart(12, '0'),
      },
    };
    const waiting = owed.get(pk);
    if (waiting) return void waiting.push(record);
    owed.set(pk, [record]);
    const id = nameOf(`stream ${pk.slice(documentPrefix.length)} after ${scheduler.current?.id}`);
    const random = randomOf(`${seed}/${id}/delivery`);
    const late = scheduler.isQuiet
      ? 200
      : random.chance(world.conditions.late)
        ? random.next() * 120_000
        : 100 + random.next() * 2_500;
    scheduler.at(scheduler.now + late, () => {
      const records = owed.get(pk) ?? [];
      owed.delete(pk);
      void deliver(table, id, records, 1);
      if (!scheduler.isQuiet && random.chance(0.05 + world.conditions.late))
        scheduler.at(
          scheduler.now + random.next() ** 3 * 20_000,
          () => void deliver(table, `${id} twice`, records, mostTries),
        );
    });
  });
};
