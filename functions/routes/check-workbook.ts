/**
 * POST /workbooks/check and POST /workbooks/marked: an xlsx file checked before it is submitted, answered
 * as data or as a file. One function for both, because they do the same work.
 */
import type { Context } from 'aws-lambda';
import { limits } from '../../shared/contract/limits.ts';
import { paths } from '../../shared/contract/paths.ts';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import { purposeOf } from '../../shared/form/privacy-notice.ts';
import { layoutSheet } from '../../shared/form/sheet-layout.ts';
import { timeFor } from '../../shared/submission/extend.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { writable } from '../common/writable.ts';
import { type Action, endpoint, type HttpEvent } from '../http/endpoint.ts';
import { permits } from '../http/permit.ts';
import { standingOf } from '../reviewing/standing.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectErrorCounts } from '../storage/error-counts.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { countSheet } from '../submitting/count-refused.ts';
import { type CheckServices, checkFile } from '../workbook/check-workbook.ts';
import { fileHeaders, layWorkbook } from '../workbook/lay-workbook.ts';
import { markedHeaderRow, markWorkbookContent } from '../workbook/mark-workbook.ts';
import { tellCheck } from '../workbook/tell-check.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';

type CountingServices = CheckServices & Pick<Services, 'errorCounts'>;

export const checkWorkbook: Action<'checkWorkbook', CountingServices> = async ({ body, query }, asking) => {
  const checked = await checkFile(body, query, asking);
  const { id, programme } = checked;
  // Whoever looks after a template tries it out: counted is what those find who fill it in.
  if (permits(asking.actor, 'submit', id, programme))
    await countSheet(id, checked.checked.issues, asking.services);
  return { status: 200, body: writable(tellCheck(checked, checked.checked.issues.slice(0, limits.issues))) };
};

export const markWorkbook: Action<'markWorkbook', CheckServices> = async ({ body, query }, asking) => {
  const { language = 'zh', ...meant } = query;
  const checkedFile = await checkFile(body, meant, asking);
  const { id, programme, form, unit, baseVersion, grid, context, checked } = checkedFile;
  const { submissions } = asking.services;
  const state = await submissions.load(id);
  const { due, extension } = timeFor(programme, id, state);
  const laid = layWorkbook(
    programme,
    {
      ...id,
      version: form.version,
      title: form.title,
      purpose: purposeOf(form),
      unitName: unit.name,
      due,
      ...(extension && { extension }),
      columns: layoutSheet(form, context, language),
      ...(state.state !== 'none' && { standing: standingOf(id, state, programme) }),
    },
    language,
    baseVersion,
    (context.targets ?? context.issues ?? form.headOfMoney) && form.head?.(checked.rows, context),
  );
  // Rows named in a text are those of the file that is handed back.
  const shown =
    grid.headerRow === markedHeaderRow
      ? checked
      : checkSheet(form, { ...grid, headerRow: markedHeaderRow }, context);
  const bytes = await writeWorkbook(markWorkbookContent(form, laid, grid, shown, language));
  return {
    status: 200,
    body: Buffer.from(bytes).toString('base64'),
    headers: fileHeaders(laid.name, `${id.form}-${id.unit}-${id.period}`),
  };
};

const connect = (): Connected<CountingServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  plans: connectPlans(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  errorCounts: connectErrorCounts(),
});

const check = endpoint('checkWorkbook', connect, checkWorkbook);
const mark = endpoint('markWorkbook', connect, markWorkbook);
const markKey = `${paths.markWorkbook.method} ${paths.markWorkbook.path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === markKey ? mark(event, context) : check(event, context);
