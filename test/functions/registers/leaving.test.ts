/**
 * One law over every declaration: a row reaches those alone whom it is for, by whatever way it leaves its unit (list,
 * file, what is due, references, mails, pages), and nothing of it that is not listed reaches anybody by any of them.
 */
import '../../support/quiet.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { publishPages } from '../../../functions/registers/publish-pages.ts';
import { remind } from '../../../functions/reminding/remind.ts';
import type { Form, Row } from '../../../shared/form/define-form.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { targetsOf } from '../../../shared/tables/references.ts';
import { inMemoryPages } from '../../support/in-memory-pages.ts';
import {
  type Case,
  casesOf,
  isFor,
  marked,
  markedRow,
  programme,
  type Seat,
  type Sitter,
  seats,
  sitters,
  today,
} from '../../support/leaving-rows.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { allForms, registered } from '../../support/registers.ts';
import { partsOf } from '../../support/zip.ts';

/** Somebody who files in every seat, and who looks after them. */
const someOfThem = sitters.filter(
  ({ role, seat }) =>
    role === 'clerk' ||
    (role === 'endorser' && seat === 'above') ||
    (role === 'reviewer' && seat === 'bureau'),
);

/** The rows' own unit files every register, those of the bureau too: who may see a row does not go by who may file it. */
const ownFilesAll: Programme = {
  ...programme,
  obligations: programme.obligations.map((filing) => ({
    ...filing,
    offeredTo: [...(filing.offeredTo ?? []), 'base'],
  })),
};

let newsroom: Newsroom;
let office: Office;
beforeAll(() => {
  vi.useFakeTimers({ now: new Date(`${today}T02:00:00Z`), toFake: ['Date'] });
});
afterAll(() => void vi.useRealTimers());
const open = async (form: Form, period: string, rows: readonly Row[]): Promise<void> => {
  newsroom = openNewsroom(sitters, ownFilesAll);
  office = openOffice(newsroom.services);
  await newsroom.file(`${seats.own}/${form.id}/${period}`, rows, '2015-02-02T01:00:00Z');
};

describe.each(registered.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const period = form.period === 'year' ? '2015' : '2015-01';
  const cases = casesOf(form, period);
  const due = cases.filter(({ row }) =>
    (form.register?.due ?? []).some(
      ({ done }) => !('column' in done) || !done.is.includes(String(row[done.column])),
    ),
  );
  const tells = form.register?.due?.[0]?.tells;
  // A sheet that is opened tells what others wait for, and how far the answer to them is.
  const atOnce = tells === 'concerned' || form.register?.answers ? due : [];
  const told: Seat = tells === 'owner' ? 'own' : 'concerned';
  beforeAll(() =>
    open(
      form,
      period,
      cases.map(({ row }) => row),
    ),
  );
  const codesOf = (all: readonly Case[]) => all.map(({ code }) => code).sort();
  const spelledOut = (text: string) => codesOf(cases.filter(({ code }) => text.includes(code)));

  test('is listed to those whom its rows are for, and says nothing else', async () => {
    for (const sitter of sitters) {
      const asked = { params: { form: form.id }, query: { period } };
      const { good } = await office.askAs(sitter.email, 'readRegister', asked);
      const codes = good.entries.map(({ code }) => code).sort();
      expect([sitter.email, codes]).toEqual([
        sitter.email,
        codesOf(cases.filter((each) => isFor(form, each, sitter))),
      ]);
      expect(JSON.stringify(good)).not.toMatch(marked);
    }
  });

  test('is the same as a file', async () => {
    for (const sitter of someOfThem) {
      const asked = { params: { form: form.id }, query: { period } };
      const { good } = await office.askAs(sitter.email, 'downloadRegister', asked);
      const text = partsOf(Buffer.from(good, 'base64'))
        .map(({ content }) => content)
        .join('');
      expect([sitter.email, spelledOut(text)]).toEqual([
        sitter.email,
        codesOf(cases.filter((each) => isFor(form, each, sitter))),
      ]);
      expect(text).not.toMatch(marked);
    }
  });

  test('is told of where it is due to whose turn it is, to who looks after them, and nobody else', async () => {
    const superior = programme.units.find(({ code }) => code === seats[told])?.superior;
    // Where nothing is due a few are enough to show that nothing is told.
    for (const { role, seat, email } of due.length ? sitters : someOfThem) {
      const fills = role === 'clerk' || role === 'head' || role === 'treasurer';
      const me = await office.askAs(email, 'whoAmI', {});
      expect([email, spelledOut(JSON.stringify(me.good.dues ?? []))]).toEqual([
        email,
        fills && seat === told ? codesOf(atOnce) : [],
      ]);
      const status = await office.askAs(email, 'readCompleteness', { params: { period: '2015-01' } });
      const looks = fills ? seat === told : role !== 'endorser' || seats[seat] === superior;
      expect([email, spelledOut(JSON.stringify(status.good.dues))]).toEqual([
        email,
        looks ? codesOf(due) : [],
      ]);
      expect(JSON.stringify([me.good, status.good])).not.toMatch(marked);
    }
    const { services, mail } = newsroom;
    const sending = {
      ...services,
      claims: mail.claims,
      send: mail.send,
      publicUrl: 'https://zhixin.example/',
    };
    await remind(sending, new Date(), 'run-1');
    for (const { to, ...letter } of mail.outbox) {
      const { role, seat } = sitters.find(({ email }) => email === to) as Sitter;
      const isMeant =
        seat === told
          ? role === 'clerk' || role === 'head'
          : // Its reviewers, and the chief, who is the head of the bureau's unit.
            seat === 'bureau' && (role === 'reviewer' || role === 'head');
      expect([to, spelledOut(JSON.stringify(letter))]).toEqual([to, isMeant ? codesOf(due) : []]);
      expect(JSON.stringify(letter)).not.toMatch(marked);
    }
    const written = mail.outbox.filter((letter) => spelledOut(JSON.stringify(letter)).length);
    expect(written.length).toBe(due.length ? 4 : 0);
  });

  test('is named by those alone whom it is for, and by code, title and what rules compare', async () => {
    const target = form.referredAs;
    // Decisions are those of the bureau's own documents: functions/plan/read-decisions.ts.
    if (!target || target === 'decision') return;
    const naming = allForms.filter((each) => targetsOf(each).includes(target));
    // To name a finding is to answer it, which those alone do whom it concerns.
    const isAnswered = form.register?.due?.some(
      ({ tells, done }) => tells === 'concerned' && 'answeredBy' in done,
    );
    for (const each of naming)
      for (const sitter of sitters.filter(({ role }) => role === 'clerk')) {
        const query = { period: each.period === 'year' ? '2015' : '2015-02' };
        const { status, good } = await office.askAs(sitter.email, 'readForm', {
          params: { form: each.id },
          query,
        });
        if (status !== 200) continue;
        // A superior looks at what is below it, and the bureau at everything, whatever the role.
        const whole = sitter.seat === 'above' || sitter.seat === 'bureau';
        const named = good.references[target] ?? [];
        expect([sitter.email, named.map(({ code }) => code).sort()]).toEqual([
          sitter.email,
          codesOf(
            cases.filter((one) =>
              isAnswered ? sitter.seat === 'concerned' : whole || isFor(form, one, sitter),
            ),
          ),
        ]);
        expect(JSON.stringify(good.references)).not.toMatch(marked);
      }
  });

  test('stands on a page for anybody by its code where it is public', async () => {
    const pages = inMemoryPages();
    await publishPages({ ...newsroom.services, pages }, new Date());
    const all = [...pages.kept.values()].join('');
    const { published } = form.register ?? {};
    const shown = cases.filter(({ audience }) => published?.rows === 'all' || audience === 'public');
    expect(spelledOut(all)).toEqual(codesOf(shown));
    expect(all).not.toMatch(marked);
  });
});

test('a case of misused money is told by none of these ways to anybody', async () => {
  const [form] = allForms.filter(({ restricted }) => restricted);
  if (!form) throw new Error('nothing is restricted');
  await open(form, '2015', [markedRow(form)]);
  const pages = inMemoryPages();
  await publishPages({ ...newsroom.services, pages }, new Date());
  const { services, mail } = newsroom;
  await remind(
    { ...services, claims: mail.claims, send: mail.send, publicUrl: 'https://zhixin.example/' },
    new Date(),
    'run-1',
  );
  const answers: unknown[] = [...pages.kept.values(), ...mail.outbox];
  for (const { email } of sitters) {
    answers.push((await office.askAs(email, 'whoAmI', {})).good);
    answers.push((await office.askAs(email, 'readCompleteness', { params: { period: '2015' } })).good);
    for (const name of ['readRegister', 'downloadRegister'] as const)
      expect((await office.askAs(email, name, { params: { form: form.id } })).status).toBe(404);
  }
  expect(JSON.stringify(answers)).not.toMatch(marked);
});
