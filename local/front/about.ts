/** Answer of `/_local/about`, for tests: where the services are, and the names of tables and buckets. */
import type { Principal } from '../aws/service.ts';
import type { Person } from '../people.ts';
import type { Template } from '../template/template.ts';

type Access = {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
};

export type About = {
  dynamodb: Access;
  s3: Access;
  /** Physical names by the names the template gives them. */
  tables: Record<string, string>;
  buckets: Record<string, string>;
  schedules: string[];
  people: Person[];
};

export function describeLocal(
  template: Template,
  endpoint: string,
  { accessKeyId, secretAccessKey }: Principal,
  schedules: string[],
  people: Person[],
): About {
  const access = { endpoint, region: template.region, credentials: { accessKeyId, secretAccessKey } };
  const names = (type: 'AWS::DynamoDB::GlobalTable' | 'AWS::S3::Bucket') =>
    Object.fromEntries(template.of(type).map(({ title, name }) => [title, name]));
  return {
    dynamodb: access,
    s3: access,
    tables: names('AWS::DynamoDB::GlobalTable'),
    buckets: names('AWS::S3::Bucket'),
    schedules,
    people,
  };
}
