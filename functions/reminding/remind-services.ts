/** What the mails of the morning need. */
import type { MailServices } from '../common/mail-once.ts';
import type { Services } from '../common/services.ts';
import type { NightFlags } from '../storage/night-flags.ts';

export type RemindServices = Pick<
  Services,
  | 'city'
  | 'programme'
  | 'directory'
  | 'submissions'
  | 'acts'
  | 'archive'
  | 'own'
  | 'linkKey'
  | 'plans'
  | 'certificates'
> &
  MailServices & { readonly publicUrl: string; readonly flags?: Pick<NightFlags, 'read'> };
