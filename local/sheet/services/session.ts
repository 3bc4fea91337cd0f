import { emailScope, granted } from './authorisation.ts';
import { as, Emulated } from './emulated.ts';
import { setting } from './host.ts';

class UserService extends Emulated implements Pick<GoogleBase.User, 'getEmail'> {
  constructor() {
    super('User');
  }

  /** Google answers an empty text where the mode or the scopes do not let the script know. */
  getEmail(): string {
    return setting.authMode === 'FULL' && granted(emailScope) ? setting.user.email : '';
  }
}

type Members = 'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone';

export class SessionService extends Emulated implements Pick<GoogleBase.Session, Members> {
  constructor() {
    super('Session');
  }

  getActiveUser(): GoogleBase.User {
    return as(new UserService());
  }

  getEffectiveUser(): GoogleBase.User {
    return as(new UserService());
  }

  getActiveUserLocale(): string {
    return setting.user.locale;
  }

  getScriptTimeZone(): string {
    return setting.manifest.timeZone;
  }
}
