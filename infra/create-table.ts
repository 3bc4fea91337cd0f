import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { named } from './named.ts';
import type { TableName, TableShape } from './tables.ts';

export const text = (name: string) => ({ name, type: AttributeType.STRING });

export const createTable = (scope: Construct, name: TableName, shape: TableShape): TableV2 => {
  const table = new TableV2(scope, name, {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    billing: Billing.onDemand(),
    globalSecondaryIndexes: Object.entries(shape.indexes).map(([indexName, [partition, sort]]) => ({
      indexName,
      partitionKey: text(partition),
      sortKey: text(sort),
    })),
    ...(shape.expires && { timeToLiveAttribute: shape.expires }),
    ...(shape.stream && { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES }),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  named(table, name);
  new CfnOutput(scope, `${name}Table`, { value: table.tableName });
  return table;
};
