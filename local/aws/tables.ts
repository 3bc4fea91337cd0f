/** Makes the template's tables in the engine; an older data directory gets new indexes, never a changed key. */

import type { PropertiesOf } from '../template/resource-types.ts';
import type { Template } from '../template/template.ts';
import type { Engine } from './dynamodb-engine.ts';

type Properties = PropertiesOf<'AWS::DynamoDB::GlobalTable'>;
type Description = {
  Table: {
    LatestStreamArn?: string;
    KeySchema: Properties['KeySchema'];
    GlobalSecondaryIndexes?: {
      IndexName: string;
      KeySchema: Properties['KeySchema'];
      IndexStatus?: string;
    }[];
  };
};

/** Stream ARN of the engine by the table's ARN in the template. */
export async function createTables(template: Template, engine: Engine): Promise<Map<string, string>> {
  const streams = new Map<string, string>();
  const tables = template.of('AWS::DynamoDB::GlobalTable');
  await Promise.all(
    tables.map(async ({ name, arn, properties }) => {
      await createTable(engine, name, properties);
      const { Table } = await engine.call<Description>('DescribeTable', { TableName: name });
      if (Table.LatestStreamArn) streams.set(arn, Table.LatestStreamArn);
    }),
  );
  return streams;
}

async function createTable(engine: Engine, TableName: string, properties: Properties): Promise<void> {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, StreamSpecification } = properties;
  try {
    await engine.call('CreateTable', {
      TableName,
      KeySchema,
      AttributeDefinitions,
      BillingMode: 'PAY_PER_REQUEST',
      ...(GlobalSecondaryIndexes.length > 0 ? { GlobalSecondaryIndexes } : {}),
      ...(StreamSpecification
        ? { StreamSpecification: { StreamEnabled: true, StreamViewType: StreamSpecification.StreamViewType } }
        : {}),
    });
  } catch (error) {
    if ((error as Error).name !== 'ResourceInUseException') throw error;
    await adoptTable(engine, TableName, properties);
  }
}

async function adoptTable(engine: Engine, TableName: string, properties: Properties): Promise<void> {
  const { Table } = await engine.call<Description>('DescribeTable', { TableName });
  const refuse = (what: string): never => {
    throw new Error(`${TableName}: ${what} differs from the kept data. Begin anew: npm start -- --fresh`);
  };
  if (!sameKeys(Table.KeySchema, properties.KeySchema)) refuse('the key');
  if (properties.StreamSpecification && !Table.LatestStreamArn) refuse('the stream');
  for (const index of properties.GlobalSecondaryIndexes) {
    const kept = Table.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === index.IndexName);
    if (kept && !sameKeys(kept.KeySchema, index.KeySchema)) refuse(`the index ${index.IndexName}`);
    if (kept) continue;
    await engine.call('UpdateTable', {
      TableName,
      AttributeDefinitions: properties.AttributeDefinitions,
      GlobalSecondaryIndexUpdates: [{ Create: index }],
    });
  }
}

const sameKeys = (a: Properties['KeySchema'], b: Properties['KeySchema']): boolean =>
  JSON.stringify(a.map(({ AttributeName, KeyType }) => [AttributeName, KeyType])) ===
  JSON.stringify(b.map(({ AttributeName, KeyType }) => [AttributeName, KeyType]));
