import { emailScope, granted } from './authorisation.ts';
import { as, Emulated, enumeration } from './emulated.ts';
import { ask, setting } from './host.ts';

export const authModes = enumeration<typeof GoogleScript.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

export class ScriptAppService
  extends Emulated
  implements Pick<GoogleScript.ScriptApp, 'AuthMode' | 'getIdentityToken' | 'getOAuthToken' | 'getScriptId'>
{
  readonly AuthMode = authModes;

  constructor() {
    super('ScriptApp');
  }

  /** Without the scope `openid`, and where another account was signed in first, Google answers null. */
  getIdentityToken(): string {
    if (!granted('openid') || setting.secondAccount) return as<string>(null as unknown as object);
    if (!granted(emailScope))
      throw new Error(
        `appsscript.json lacks the scope ${emailScope}: on Google the token would carry no e-mail`,
      );
    return ask('identity-token');
  }

  /** There is no Google API to call with it here. */
  getOAuthToken(): string {
    return 'ya29.no-google-api-here';
  }

  getScriptId(): string {
    return 'zhixin-local-script';
  }
}
