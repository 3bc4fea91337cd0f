/**
 * DynamoDB units of a roster, from its submission until the ledger shows it: everything the two functions
 * read and write, as DynamoDB counts it. The floor is a write in a transaction and its index entry for each enrolment; what a
 * document costs besides must not grow with it, and an amendment must cost what it changes.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { submitForm } from '../../functions/routes/submit-form.ts';
import { connectArchive } from '../../functions/storage/archive.ts';
import { connectCertificates } from '../../functions/storage/certificates.ts';
import { connectContentKeys } from '../../functions/storage/content-keys.ts';
import { connectDirectory } from '../../functions/storage/directory.ts';
import { connectErrorCounts } from '../../functions/storage/error-counts.ts';
import { connectLedgers } from '../../functions/storage/ledgers.ts';
import { connectPlans } from '../../functions/storage/plans.ts';
import { connectSubmissions } from '../../functions/storage/submissions.ts';
import { projectDocument } from '../../functions/stream/project-document.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { qingdao, qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { type Booted, bootWithClass, clerk, submissionOf } from './booted.ts';
import { enrolmentShare, keyShare, unitsOfEnrolment, unitsToAmend } from './budgets.ts';
import { againstFloor, atMost, type Bench } from './figure.ts';
import { givenRoster, period, unit } from './given-roster.ts';

/** Amended rows of the last figure. */
const amended = 1;

type Consumed = { readonly CapacityUnits?: number; readonly TableName?: string };

/** A client that asks for the units of each call and adds them up. */
export const meteredClient = ({ local }: Booted) => {
  const client = new DynamoDBClient(local.about.dynamodb);
  const keysTable = local.about.tables.Persons;
  const meter = { units: 0, keys: 0 };
  client.middlewareStack.add(
    (next) => async (call) => {
      const result = await next({ ...call, input: { ...call.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { ConsumedCapacity: consumed } = result.output as { ConsumedCapacity?: Consumed | Consumed[] };
      for (const { CapacityUnits = 0, TableName } of [consumed ?? []].flat()) {
        meter.units += CapacityUnits;
        if (TableName === keysTable) meter.keys += CapacityUnits;
      }
      return result;
    },
    { step: 'initialize', name: 'meter' },
  );
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return { documents, meter };
};

/** Files and projects rosters in this process; each answers with the units it took. */
const filing = (booted: Booted) => {
  const { tables, buckets, s3: access } = booted.local.about;
  const { documents, meter } = meteredClient(booted);
  const s3 = new S3Client({ ...access, forcePathStyle: true });
  const named = (name: string): string => tables[name] as string;
  const services = {
    city: qingdao,
    programme: qingdao20132020,
    directory: connectDirectory(documents, named('Directory')),
    submissions: connectSubmissions(documents, named('Submissions')),
    archive: connectArchive(buckets.Archive, s3, () => connectContentKeys(documents, named('Persons'))),
    certificates: connectCertificates(documents, named('Certificates'), () => named('Submissions')),
    plans: connectPlans(documents, named('Plans')),
    ledgers: connectLedgers(documents, {
      Plans: named('Plans'),
      Trainees: named('Trainees'),
      Funding: named('Funding'),
    }),
    errorCounts: connectErrorCounts(documents, named('Counts')),
    cityKey: async () => 'a key of sixty-four characters that only this measurement knows'.padEnd(64, '.'),
  };
  const actor = { email: clerk, name: '陈晓样', unit, roles: ['clerk' as const] };
  return {
    /** Units of the receipt alone, and of the key of its content. */
    receipt: { units: 0, keys: 0 },
    async file(baseVersion: number, sheet: SheetCells): Promise<number> {
      const { units: before, keys } = meter;
      const body = submissionOf(traineeRoster, period, baseVersion, sheet) as Parameters<
        typeof submitForm
      >[0]['body'];
      const now = booted.system.now();
      const request = { params: undefined, query: undefined, body };
      await submitForm(request, { actor, services, now, requestId: 'bench' });
      Object.assign(this.receipt, { units: meter.units - before, keys: meter.keys - keys });
      await projectDocument({ unit, form: traineeRoster.id, period }, services, new Date());
      return meter.units - before;
    },
    close() {
      documents.destroy();
      s3.destroy();
    },
  };
};

const hoursAt = Object.keys(traineeRoster.columns).indexOf('hours');

/** The first rows with other hours. */
const amend = (sheet: SheetCells): SheetCells => ({
  ...sheet,
  rows: sheet.rows.map((row, i) => (i < amended ? row.with(hoursAt, 24) : row)),
});

export const writeUnits: Bench = {
  name: 'units',
  counted: true,
  async run({ projectedRows }) {
    const booted = await bootWithClass();
    await booted.local.streams.pause(true);
    const desk = filing(booted);
    try {
      const everyday = givenRoster(60);
      await desk.file(0, everyday);
      const { units, keys } = desk.receipt;
      const few = givenRoster(10);
      const many = givenRoster(projectedRows);
      await desk.file(1, few);
      const amendFew = await desk.file(2, amend(few));
      await desk.file(3, givenRoster(1));
      const added = await desk.file(4, many);
      const amendMany = await desk.file(5, amend(many));
      const enrolments = projectedRows - 1;
      return [
        againstFloor(
          `units of an enrolment, ${enrolments} accepted`,
          added / enrolments,
          unitsOfEnrolment,
          enrolmentShare,
          'units',
        ),
        againstFloor(
          `units to amend 1 of ${projectedRows} enrolments, against 1 of 10`,
          amendMany,
          amendFew,
          // What a version comes to has more digits.
          1.05,
          'units',
        ),
        againstFloor(
          'units of a receipt for 60 rows, against one whose content needs no key',
          units,
          units - keys,
          keyShare,
          'units',
        ),
        atMost(`units to amend 1 of ${projectedRows} enrolments`, amendMany, unitsToAmend, 'units'),
      ];
    } finally {
      desk.close();
      await booted.close();
    }
  },
};
