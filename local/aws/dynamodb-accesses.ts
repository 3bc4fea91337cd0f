/** Which rights a call of DynamoDB needs, on which tables. */
import { AwsError } from './aws-error.ts';

type Access = { action: string; resource: string };
export type Body = Record<string, unknown>;

const memberActions: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/**
 * What a request needs: transactions are checked per member (as PutItem, UpdateItem, …), a query of an index
 * against `/index/name`; throws on an operation whose check is not known.
 */
export function accessesOf(operation: string, body: Body, arnOf: (table: string) => string): Access[] {
  const access = (action: string, table: unknown, index?: unknown): Access => ({
    action: `dynamodb:${action}`,
    resource: typeof index === 'string' ? `${arnOf(String(table))}/index/${index}` : arnOf(String(table)),
  });
  switch (operation) {
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return (body.TransactItems as Body[]).flatMap((item) =>
        Object.entries(item).map(([kind, member]) => {
          const action = memberActions[kind];
          if (!action)
            throw new AwsError(400, 'ValidationException', `transaction member not understood: ${kind}`);
          return access(action, (member as Body).TableName);
        }),
      );
    case 'BatchGetItem':
      return Object.keys(body.RequestItems as Body).map((table) => access(operation, table));
    case 'Query':
    case 'Scan':
      return [access(operation, body.TableName, body.IndexName)];
    case 'GetItem':
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
    case 'DescribeTable':
      return [access(operation, body.TableName)];
    case 'ListTables':
      return [{ action: 'dynamodb:ListTables', resource: '*' }];
    default:
      throw new AwsError(400, 'UnknownOperationException', `not honoured here: dynamodb:${operation}`);
  }
}
