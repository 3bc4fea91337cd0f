/** The whole system on a page: what holds records, what runs, what starts it, who hears when it fails. */
import { Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { createAlarms } from './alarms.ts';
import { createApi } from './api.ts';
import { createFunction } from './create-function.ts';
import { type FunctionName, functionNames } from './functions.ts';
import { createMailIdentity } from './mail.ts';
import type { Stage } from './stage.ts';
import { createStorage } from './storage.ts';
import { attachTriggers, createDeadLetters } from './triggers.ts';

export type ZhixinProps = StackProps & {
  readonly stage: Stage;
  /** Folder with one bundle folder per function (`bundle.ts`). */
  readonly bundles: string;
};

export class ZhixinStack extends Stack {
  constructor(scope: Construct, id: string, { stage, bundles, ...props }: ZhixinProps) {
    super(scope, id, props);
    const storage = createStorage(this, stage.archiveYears);
    const mail = createMailIdentity(this, stage.mailFrom);
    const around = { storage, mail, stage, bundles };
    const functions = Object.fromEntries(
      functionNames.map((name) => [name, createFunction(this, name, around)]),
    ) as Record<FunctionName, LambdaFunction>;
    const deadLetters = createDeadLetters(this);
    attachTriggers(this, functions, storage, stage, deadLetters);
    const api = createApi(this, functions, stage);
    createAlarms(this, { functions, deadLetters, api, stage });

    Tags.of(this).add('city', stage.city);
    Tags.of(this).add('stage', stage.name);
  }
}
