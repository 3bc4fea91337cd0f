/**
 * GET /money/{month}: money by unit, source and level, as the returns and registers in force say it; ?unit= one unit's, with
 * the cells that each sum is of. GET /money/{month}/workbook: the same as an xlsx file.
 */
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { moneyWords as words } from '../../shared/words/money-overview.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { renderMoneyWorkbook } from '../documents/money-workbook.ts';
import { byRoute } from '../http/by-route.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { type MoneyServices, tellMoney } from '../money/tell-money.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectFunding } from '../storage/funding.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { fileHeaders } from '../workbook/lay-workbook.ts';

export type ReadMoneyServices = MoneyServices & Pick<Services, 'directory'>;

export const readMoney: Action<'readMoney', ReadMoneyServices> = async (
  { params: { month }, query: { unit } },
  { actor, services, now },
) => ({ status: 200, body: await tellMoney(actor, { month, unit }, services, now) });

export const downloadMoney: Action<'downloadMoney', ReadMoneyServices> = async (
  { params: { month }, query: { unit, language = 'zh' } },
  { actor, services, now },
) => {
  const told = await tellMoney(actor, { month, unit }, services, now);
  const bytes = await renderMoneyWorkbook(told, { today: todayOf(services.programme, now), language });
  return {
    status: 200,
    body: Buffer.from(bytes).toString('base64'),
    headers: fileHeaders(`${words.fileName[language]} ${month}`, `money-${month}`),
  };
};

const connect = (): Connected<ReadMoneyServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  funding: connectFunding(),
});

export const handler = byRoute({
  readMoney: endpoint('readMoney', connect, readMoney),
  downloadMoney: endpoint('downloadMoney', connect, downloadMoney),
});
