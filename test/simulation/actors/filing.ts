/** A sheet is sent, by the sheet's menu or as a file, and what was answered is kept and looked at. */
import { noReferences } from '../../../shared/form/references.ts';
import { programmeOf } from '../../../shared/programme/define-city.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { citizenNumber } from '../../support/sheets.ts';
import { versionOf } from '../../support/version-of.ts';
import { workbookOf } from '../../support/workbooks.ts';
import { city } from '../city.ts';
import { dayOf } from '../directory.ts';
import { headOf } from '../documents.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';
import type { Sheet } from './sheets.ts';

type Filing = {
  readonly unit: string;
  readonly who: string;
  readonly sheet: Sheet;
  readonly isNil?: boolean;
};

/** A sheet on the last version or the one before it, now and then twice, and as a file. */
export const file = async (
  world: World,
  id: string,
  random: Random,
  { unit, who, sheet, isNil = false }: Filing,
): Promise<void> => {
  const { form } = sheet;
  const path = `${unit}/${form}/${sheet.period}`;
  const version = headOf(world, path)?.state.version ?? 0;
  const baseVersion = random.chance(0.9) ? version : Math.max(0, version - 1);
  const typed = citizenNumber(77);
  if (random.chance(0.05)) world.secrets.add(typed);
  const certifier = world.secrets.has(typed) && random.chance(0.3) ? `样负责${typed}` : '样负责';
  const body = {
    ...sheet,
    unit,
    formVersion: versionOf(form),
    baseVersion,
    certifier,
    nil: isNil,
    dropConfirmed: true,
    ...(isNil && { headers: [], rows: [], ids: [] }),
  };
  world.say(
    `${id}: ${who} submits ${path} on version ${baseVersion}, ${isNil ? 'nil' : `${body.rows.length} rows`}`,
  );
  const asFile = !isNil && random.chance(0.06);
  const send = async (name: string) =>
    asFile
      ? ask(world, name, who, 'submitWorkbook', await workbook(world, body))
      : ask(world, name, who, 'submitForm', { body });
  const answer = await send(id);
  world.say(`${id}: ${answer.status} ${answer.body.code ?? `${answer.body.number} ${answer.body.state}`}`);
  learn(world, id, path, answer);
  if (!isReceived(answer) || !random.chance(0.25)) return;
  const again = await send(`${id} once more`);
  // Nobody may have moved on meanwhile: then the very same is the very same receipt.
  if (headOf(world, path)?.state.version !== answer.body.version || !isReceived(again)) return;
  if (
    again.body.number !== answer.body.number ||
    again.body.hash !== answer.body.hash ||
    again.status === 201
  )
    world.violate(
      'the same content has the same receipt',
      `${id}: ${answer.body.number}, ${again.body.number}`,
    );
};

type Body = Sheet & {
  readonly unit: string;
  readonly formVersion: number;
  readonly baseVersion: number;
  readonly certifier: string;
};

/** The same as an xlsx file. */
const workbook = async (
  { scheduler }: World,
  { unit, form, period, formVersion, baseVersion, certifier, headers, rows, ids }: Body,
) => {
  const programme = programmeOf(city, period);
  const definition = findForm(programme, form);
  const seal = { programme: programme.id, form, formVersion, unit, period, baseVersion };
  const context = { programme, unit, period, today: dayOf(scheduler.now), references: noReferences };
  const bytes = await scheduler.hold(workbookOf(definition, { headers, rows, ids }, context, seal, 0));
  return { bytes, query: { certifier, dropConfirmed: 'true' } };
};

const isReceived = ({ status }: { readonly status: number }): boolean => status === 200 || status === 201;

const learn = (
  world: World,
  id: string,
  path: string,
  { status, body }: Awaited<ReturnType<typeof ask>>,
): void => {
  if (isReceived({ status }))
    world.receipts.push({ path, number: body.number, version: body.version, hash: body.hash });
  const latest = headOf(world, path)?.state;
  if (body.code === 'version-conflict' && latest && world.writers.get(latest.hash) === id)
    world.violate('nobody is in conflict with themselves', `${id}: ${path}`);
};
