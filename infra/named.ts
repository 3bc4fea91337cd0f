import type { CfnResource } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Fixes the logical id, so that a record's home is never replaced because a construct moved. */
export const named = (construct: Construct, id: string): void =>
  (construct.node.defaultChild as CfnResource).overrideLogicalId(id);
