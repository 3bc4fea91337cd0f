/** What a function's row says. */
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { BucketName, SecretName } from '../storage.ts';
import type { IndexName, TableName } from '../tables.ts';

type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  /** Members of a transaction are authorised one by one, under these names and this one. */
  | 'ConditionCheckItem';
type BucketAction = 'GetObject' | 'PutObject' | 'ListBucket' | 'ListBucketVersions';

/** How a function is started. */
export type Trigger =
  | { readonly kind: 'route' }
  | {
      readonly kind: 'stream';
      readonly table: TableName;
      readonly batchSize: number;
      readonly retries: number;
    }
  | { readonly kind: 'schedule'; readonly cron: string };

/** Typst prints PDFs: about 100 MB of the 250 an unzipped asset may have. */
export type NativePart = 'typst';

export type FunctionRow = {
  readonly trigger: Trigger;
  /** MB; Lambda gives one whole processor at 1769. */
  readonly memory: number;
  /** An HTTP API gives up after 30 seconds, so routes stay below. */
  readonly seconds: number;
  /** Actions on a table, or on one of its indexes as `Table/index`. */
  readonly tables?: { readonly [name in TableName | IndexName]?: readonly TableAction[] };
  readonly buckets?: { readonly [name in BucketName]?: readonly BucketAction[] };
  /** Prefix in the reports bucket below which it removes objects; nothing else of any bucket is ever removed. */
  readonly removes?: string;
  /** Prefix in the reports bucket below which it takes out versions of what must not be kept. */
  readonly unkeeps?: string;
  /** Keys it reads: of pseudonyms, of links, of the addresses of certificates. */
  readonly secrets?: readonly SecretName[];
  /** Sends mail from the stage's address. */
  readonly mail?: true;
  /** Settings it reads besides the names of its grants. */
  readonly settings?: readonly ('PUBLIC_URL' | 'CITY')[];
  /** Carries more than its code, and runs on x86_64 for it (infra/native-parts.ts). */
  readonly native?: NativePart;
  /** The effect on people when it fails: the alarm's text, with a link to the runbook. */
  readonly impact: Bilingual;
};

/** Started by the routes of `shared/contract/paths.ts` that name it. */
export const route = { kind: 'route' } as const;
