/** Shorter names for the namespaces of `@types/google-apps-script`; types only, nothing is emitted. */
import GoogleSheets = GoogleAppsScript.Spreadsheet;
import GoogleBase = GoogleAppsScript.Base;
import GoogleUtilities = GoogleAppsScript.Utilities;
import GoogleFetch = GoogleAppsScript.URL_Fetch;
import GoogleScript = GoogleAppsScript.Script;
import GoogleCache = GoogleAppsScript.Cache;
import GoogleLock = GoogleAppsScript.Lock;
import GoogleProperties = GoogleAppsScript.Properties;
