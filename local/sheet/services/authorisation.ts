/**
 * What a script may call, by authorisation mode, trigger and the manifest's scopes.
 * Source: Google's tables in "Editor add-on authorization" (NONE: no document, no properties, no URL
 * fetch; LIMITED: document and properties, no user data) and "Simple triggers" (nothing that needs
 * authorisation). A missing scope fails here as it would after a deployment.
 */
import { setting } from './host.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const spreadsheets = [scope('spreadsheets.currentonly'), scope('spreadsheets')];
const externalRequest = [scope('script.external_request')];

type Need = { scopes?: readonly string[]; mode: 'LIMITED' | 'FULL' };

const document: Need = { mode: 'LIMITED', scopes: spreadsheets };
const limited: Need = { mode: 'LIMITED' };

const needs: Record<string, Need> = {
  'SpreadsheetApp.getActiveSpreadsheet': document,
  'SpreadsheetApp.getActive': document,
  'SpreadsheetApp.getActiveSheet': document,
  'SpreadsheetApp.getActiveRange': document,
  'SpreadsheetApp.flush': document,
  'Ui.alert': { mode: 'FULL' },
  'Ui.prompt': { mode: 'FULL' },
  'UrlFetchApp.fetch': { mode: 'FULL', scopes: externalRequest },
  'UrlFetchApp.fetchAll': { mode: 'FULL', scopes: externalRequest },
  'PropertiesService.getUserProperties': limited,
  'PropertiesService.getDocumentProperties': limited,
  'PropertiesService.getScriptProperties': limited,
  'CacheService.getUserCache': limited,
  'CacheService.getDocumentCache': limited,
  'CacheService.getScriptCache': limited,
  'LockService.getUserLock': limited,
  'LockService.getDocumentLock': limited,
  'LockService.getScriptLock': limited,
  'ScriptApp.getIdentityToken': { mode: 'FULL' },
  'ScriptApp.getOAuthToken': { mode: 'FULL' },
};

export const emailScope = scope('userinfo.email');

export function granted(name: string): boolean {
  return setting.manifest.oauthScopes.includes(name);
}

/** Throws what Google answers when the call is not permitted. */
export function authorise(service: string, member: string): void {
  const call = `${service}.${member}`;
  const need = needs[call];
  if (!need) return;
  const scopes = need.scopes ?? [];
  const modeSuffices =
    setting.authMode === 'FULL' || (setting.authMode === 'LIMITED' && need.mode === 'LIMITED');
  if (modeSuffices && (scopes.length === 0 || scopes.some(granted))) return;
  const required = scopes.length > 0 ? ` Required permissions: ${scopes.join(' || ')}` : '';
  throw new Error(
    `Specified permissions are not sufficient to call ${call} (authorization mode ${setting.authMode}).${required}`,
  );
}
