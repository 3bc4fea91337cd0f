/** What functions are made among. */
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Stage } from './stage.ts';
import type { Storage } from './storage.ts';

/** What functions can be granted, and where their code lies. */
export type Surroundings = {
  readonly storage: Storage;
  readonly mail: EmailIdentity;
  readonly stage: Stage;
  /** Folder of `bundle.ts`: one folder per function. */
  readonly bundles: string;
};
