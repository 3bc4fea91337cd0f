/**
 * Mail leaves from one address. Its domain proves itself by DKIM (three records to enter at the domain's
 * registrar, SES shows them); bounces come back to the address itself.
 */
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { named } from './named.ts';

/** @param mailFrom the sender, `zhixin@qingdao.example` */
export const createMailIdentity = (scope: Construct, mailFrom: string): EmailIdentity => {
  const domain = mailFrom.slice(mailFrom.indexOf('@') + 1);
  const identity = new EmailIdentity(scope, 'MailIdentity', { identity: Identity.domain(domain) });
  named(identity, 'MailIdentity');
  return identity;
};
