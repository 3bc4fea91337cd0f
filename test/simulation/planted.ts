/**
 * Changes of the product that each take one defence away. The simulation has to catch every one of them
 * (scripts/planted.ts), or its laws and rates are too weak. A change that another defence makes harmless takes both.
 */
import type { Plant } from './bundle.ts';
import { plantedMoney } from './planted-money.ts';
import { plantedOrganisation } from './planted-organisation.ts';
import { plantedSupervision } from './planted-supervision.ts';

export type PlantedChange = { readonly name: string; readonly plants: readonly Plant[] };

const projection = 'functions/stream/project-document.ts';
const keeping = 'functions/submitting/keep-submission.ts';
const rows = 'functions/storage/ledgers.ts';
const rowsUnderMark = '[stillMine, ...writes.slice(from, from + writesAtOnce)]';
const rowsAlone = 'writes.slice(from, from + writesAtOnce)';
const publishing = 'functions/compile/publish-edition.ts';
const deciding = 'functions/reviewing/decide-document.ts';
const mailing = 'functions/common/mail-once.ts';
const claiming = 'await claims.claim(each.matter, each.to, now, run)';

export const plantedChanges: readonly PlantedChange[] = [
  {
    // Event n must not exist, and the head must be where it was: either alone is enough.
    name: 'a transaction has no condition',
    plants: [
      {
        file: 'functions/storage/submission-transaction.ts',
        from: "Item: eventItem(id, event), ConditionExpression: 'attribute_not_exists(pk)'",
        to: 'Item: eventItem(id, event)',
      },
      { file: 'functions/storage/submission-transaction.ts', from: ', ...isAt(before)', to: '' },
    ],
  },
  {
    name: 'a repeated submission is not recognised',
    plants: [
      {
        file: 'shared/submission/record.ts',
        from: 'if (latest?.content !== content) return false;',
        to: 'if (latest?.content !== content || true) return false;',
      },
    ],
  },
  {
    name: 'a projection passes over a mark that is being written',
    plants: [
      { file: projection, from: 'if (mark?.writing || compareRows)', to: 'if (compareRows)' },
      { file: projection, from: '!mark.writing && mark.content', to: 'mark.content' },
    ],
  },
  {
    name: 'a reminder is sent without a claim',
    plants: [
      {
        file: 'functions/reminding/tell-person.ts',
        from: "if (!(await claims.claim(day, to, now, run))) return 'left';",
        to: '',
      },
      { file: mailing, from: claiming, to: `each.matter.startsWith('REMIND#') || (${claiming})` },
    ],
  },
  {
    name: 'a report does not compare marks and counts',
    plants: [
      {
        file: 'functions/compile/fold-ledgers.ts',
        from: 'differing: compare(listed, counts, marks)',
        to: 'differing: []',
      },
    ],
  },
  {
    name: 'a report does not look again whether its documents have moved',
    plants: [
      {
        file: 'functions/compile/compile-one.ts',
        from: 'await movedSince(month, sources, services, history)',
        to: '[]',
      },
    ],
  },
  {
    name: 'a citizen number in the name of who certifies is kept',
    plants: [
      {
        file: 'functions/submitting/receive-sheet.ts',
        from: 'certifier: typedName(body.certifier)',
        to: 'certifier: body.certifier',
      },
    ],
  },
  {
    name: 'people decide on what is their own',
    plants: [
      {
        file: deciding,
        from: "if (given.decision !== 'withdraw') refuseOwn(actor, id.unit, programme);",
        to: '',
      },
    ],
  },
  {
    name: 'a projection writes rows without a mark before them',
    plants: [
      {
        file: projection,
        from: 'if (!(await ledgers.setProgress(ledger.table, id, begun, { mark }))) return undefined;',
        to: '',
      },
      { file: rows, from: rowsUnderMark, to: rowsAlone },
    ],
  },
  {
    name: 'rows are written although another run has begun',
    plants: [{ file: rows, from: rowsUnderMark, to: rowsAlone }],
  },
  {
    name: 'a decision is made on whichever version is there',
    plants: [
      {
        file: deciding,
        from: 'const latest = latestOf(before, made.version, programme);',
        to: 'const latest = before.latest as Submitted;',
      },
    ],
  },
  {
    name: 'a list of people is checked before its head is read',
    plants: [
      {
        file: 'functions/directory/keep-list.ts',
        from: '    const event = recordChange(\n      head,',
        to: '    const later = await directory.head();\n    const event = recordChange(\n      later,',
      },
      {
        file: 'functions/directory/keep-list.ts',
        from: 'directory.append(head, [event], items)',
        to: 'directory.append(later, [event], items)',
      },
    ],
  },
  {
    name: 'a content is archived after it counts',
    plants: [
      { file: keeping, from: 'if (round === 1) await archive.keep(id, hash, canonicalText);', to: '' },
      {
        file: keeping,
        from: "=== 'moved') return undefined;",
        to: "=== 'moved') return undefined;\n    await archive.keep(id, hash, canonicalText);",
      },
    ],
  },
  {
    name: 'a projection reads what is in force before its mark',
    plants: [
      {
        file: projection,
        from: '    const mark = await services.ledgers.progress(ledger.table, id);',
        to: '    const state = await services.submissions.load(id);\n    const mark = await services.ledgers.progress(ledger.table, id);',
      },
      {
        file: projection,
        from: '    // The head after the mark: it is never older than what the mark stands for.\n    const state = await services.submissions.load(id);',
        to: '',
      },
    ],
  },
  {
    name: 'anybody reads any document',
    plants: [
      {
        file: 'functions/routes/read-submission.ts',
        from: "permit(actor, 'read', id, programme);",
        to: '',
      },
    ],
  },
  {
    name: 'the file that finishes an edition is written first',
    plants: [{ file: publishing, from: 'of files)\n    if', to: 'of [...files].reverse())\n    if' }],
  },
  {
    name: 'a report is mailed without a claim',
    plants: [{ file: mailing, from: claiming, to: `each.matter.startsWith('REPORT#') || (${claiming})` }],
  },
  {
    name: 'an edition follows one that its sources do not know',
    plants: [
      {
        file: publishing,
        from: "if (latest?.revision !== before?.revision) return { status: 'overtaken', free };",
        to: '',
      },
    ],
  },
  {
    name: 'a home leaves out what an extension keeps open',
    plants: [
      {
        file: 'functions/home/own-documents.ts',
        from: '[...heads, ...extended.filter((head) => !listed.has(documentPath(head)))]',
        to: 'heads',
      },
    ],
  },
  {
    name: 'a home lists what a unit owed while it was there no more',
    plants: [
      {
        file: 'shared/submission/tasks.ts',
        from: '.filter((period) => existsIn(unit, period))',
        to: '',
      },
    ],
  },
  {
    name: 'news that the stream did not mail are never mailed',
    plants: [
      {
        file: 'functions/jobs/catch-up.ts',
        from: 'const news = await mailNews(recent, services, { now, run }, await toldOf(recent, services));',
        to: 'const news = { sent: recent.length * 0, failed: 0 };',
      },
    ],
  },
  {
    name: 'news are mailed without a claim',
    plants: [{ file: mailing, from: claiming, to: `each.matter.startsWith('NEWS#') || (${claiming})` }],
  },
  {
    name: 'two roots may have one number',
    plants: [
      {
        file: 'functions/storage/roots.ts',
        from: 'if (!holder || holder.root === text) return',
        to: 'if (!holder || holder) return',
      },
    ],
  },
  {
    name: 'an approval takes away what others refer to',
    plants: [
      {
        file: deciding,
        from: 'const references = await holdReferences(form, id, before, next, services, now, inForce?.at);',
        to: 'const references = undefined;',
      },
    ],
  },
  {
    name: 'a list shows the documents of every unit',
    plants: [
      {
        file: 'functions/reviewing/queue.ts',
        from: "onlyUnit(actor), services)).filter((head) =>\n    mayWith('read', actor, head, city),\n  );",
        to: 'undefined, services));',
      },
    ],
  },
  {
    name: 'who failed counts',
    plants: [
      {
        file: 'shared/programme/counting.ts',
        from: "counts === 'taken-part' || result === 'passed'",
        to: "counts === 'taken-part' || result !== 'studying'",
      },
    ],
  },
  {
    name: 'who is still in class has passed',
    plants: [
      {
        file: 'shared/statistics/walk-enrolments.ts',
        from: 'if (passes) person.passedEver++;',
        to: 'person.passedEver++;',
      },
    ],
  },
  {
    name: 'people sent out are in no figure',
    plants: [
      {
        file: 'shared/tables/trainees.ts',
        from: 'if (sent.person === undefined) return undefined;',
        to: "if (sent.person !== '') return undefined;",
      },
    ],
  },
  {
    name: 'the key of an erased content is kept',
    plants: [
      {
        file: 'functions/storage/archive.ts',
        from: 'if (await keys().erase(id, at, left.hash, drawn)) return;',
        to: 'return;',
      },
    ],
  },
  {
    name: 'the ledger is not written again after an erasure',
    plants: [
      {
        file: 'functions/persons/erase-persons.ts',
        from: 'await projectDocument(head, servicesFor(services, head.period), now, true);',
        to: '',
      },
      {
        file: 'functions/persons/erase-persons.ts',
        from: 'if (!(await areFound(city, tokens, services))) break;',
        to: 'break;',
      },
    ],
  },
  {
    name: 'everybody who is erased becomes the same nobody',
    plants: [
      {
        file: 'functions/storage/persons-record.ts',
        from: "random(32).toString('hex')",
        to: "'0'.repeat(64)",
      },
    ],
  },
  {
    name: 'a roster may contradict a valid certificate',
    plants: [
      {
        file: 'functions/references/hold-certificates.ts',
        from: 'if (!isCertified(form) || !inForce || inForce.nil) return;',
        to: 'if (!isCertified(form) || !inForce || inForce.nil || true) return;',
      },
    ],
  },
  {
    name: 'a void certificate has no end beside its number',
    plants: [
      {
        file: 'functions/storage/certificates.ts',
        from: '...ofCertificates(event as AnyChained).map((item) => put(item))',
        to: '...ofCertificates(event as AnyChained).slice(1).map((item) => put(item))',
      },
    ],
  },
  {
    name: 'who has a certificate of a class is given another one',
    plants: [
      {
        file: 'shared/certificates/eligible.ts',
        from: 'if (valid) return {',
        to: "if (valid && line.name === '') return {",
      },
      // What was void stays void for the same row: that alone would hold it up.
      {
        file: 'shared/certificates/eligible.ts',
        from: 'const void_ = own.find(',
        to: 'const void_ = own.slice(own.length).find(',
      },
    ],
  },
  ...plantedSupervision,
  ...plantedOrganisation,
  {
    name: 'the page of a certificate does not look at its end',
    plants: [
      {
        file: 'functions/certificates/read-certificates.ts',
        from: "isErased ? 'erased' : (end?.state ?? 'valid')",
        to: "isErased ? 'erased' : 'valid'",
      },
    ],
  },
  {
    name: 'a key opens any certificate',
    plants: [
      {
        file: 'functions/common/certificate-keys.ts',
        from: 'return actual.length === expected.length && timingSafeEqual(actual, expected);',
        to: 'return actual.length === expected.length;',
      },
    ],
  },
  {
    name: 'a blank may carry two certificates',
    plants: [
      {
        file: 'functions/certificates/blanks-typed.ts',
        from: 'if (other !== undefined) refuseTaken(blank, whereUsed(other));',
        to: '',
      },
    ],
  },
  {
    name: 'certificates that are replaced are not put into the index of persons',
    plants: [
      {
        file: 'functions/certificates/project-certificates.ts',
        from: "if (event.type !== 'issued' && event.type !== 'replaced') return [];",
        to: "if (event.type !== 'issued') return [];",
      },
    ],
  },
  ...plantedMoney,
];
