/** Accepts single cdk-nag findings, each on the construct that has it and with the reason. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** @param reasons finding, as cdk-nag prints it (`AwsSolutions-IAM5[Resource::…]`), to the reason */
export const acknowledge = (construct: IConstruct, reasons: Readonly<Record<string, string>>): void =>
  Validations.of(construct).acknowledge(
    ...Object.entries(reasons).map(([finding, reason]) => ({ id: `AwsSolutions::${finding}`, reason })),
  );
