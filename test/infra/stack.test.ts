import { existsSync, readFileSync } from 'node:fs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { entryOf, type FunctionName, functionNames, logicalId, rowOf } from '../../infra/functions.ts';
import { paths } from '../../shared/contract/paths.ts';
import { mostTries } from '../../shared/submission/aside.ts';
import { validateTemplate } from '../support/validate-template.ts';
import { prepareApp, type Resource, type StackTemplate, synthesize } from './synthesize.ts';

let template: StackTemplate;
let report: Report;
beforeAll(() => {
  const { app, outdir } = prepareApp();
  template = synthesize(app);
  report = JSON.parse(readFileSync(`${outdir}/validation-report.json`, 'utf8'));
});

type Accepted = { acknowledgedId: string; acknowledgedAt: string; reason: string };
type Report = {
  pluginReports: { pluginName: string; violations: object[]; suppressedViolations?: Accepted[] }[];
};

const ofType = (type: string): [string, Resource][] =>
  Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);

test('the template is the one that was reviewed', async () => {
  const masked = JSON.stringify(template, null, 1).replace(/\b[0-9a-f]{64}\b/g, '<hash>');
  await expect(`${masked}\n`).toMatchFileSnapshot('./fixture/template.snapshot');
});

describe('what starts them', () => {
  test('every route of the contract leads to its function, and every routed function has a route', () => {
    const routed = Object.values(paths).map(({ function: name }) => name as FunctionName);
    expect(new Set(routed)).toEqual(
      new Set(functionNames.filter((name) => rowOf(name).trigger.kind === 'route')),
    );
    const keys = ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => String(Properties.RouteKey));
    expect(keys.toSorted()).toEqual(
      Object.values(paths)
        .map(({ method, path }) => `${method} ${path}`)
        .toSorted(),
    );
  });

  test('every route wants a token, except those that say why not', () => {
    const open = ofType('AWS::ApiGatewayV2::Route').filter(
      ([, { Properties }]) => Properties.AuthorizationType !== 'JWT',
    );
    expect(open.map(([, { Properties }]) => String(Properties.RouteKey)).toSorted()).toEqual([
      'GET /c',
      'GET /c/keys.json',
      'GET /c/record/{number}',
      'GET /c/status/{year}',
      'GET /c/verify.html',
      'GET /c/{number}',
      'GET /completeness/{period}/{language}',
      'GET /openapi.json',
      'GET /papers/{kind}/{of}/{file}',
      'GET /plans/{year}/{notice}/{file}',
      'GET /public/registers/{form}/{language}',
      'GET /reports/{month}/{revision}/{language}',
      'POST /c',
    ]);
  });

  test('what anybody may guess at is slower than the rest, and there before the stage that says so', () => {
    const [[, stage]] = ofType('AWS::ApiGatewayV2::Stage') as [[string, StackTemplate['Resources'][string]]];
    const settings: Record<string, object> = stage.Properties.RouteSettings;
    const guessed = ofType('AWS::ApiGatewayV2::Route').filter(([, { Properties }]) =>
      / \/(c|papers)(\/|$)/.test(String(Properties.RouteKey)),
    );
    expect(Object.keys(settings).toSorted()).toEqual(
      guessed.map(([, { Properties }]) => String(Properties.RouteKey)).toSorted(),
    );
    for (const each of Object.values(settings))
      expect(each).toEqual({ ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 });
    for (const [id] of guessed) expect(stage.DependsOn).toContain(id);
  });

  test('every function has its file', () => {
    for (const name of functionNames) {
      expect(existsSync(new URL(`../../${entryOf(name)}`, import.meta.url)), name).toBe(true);
    }
  });

  test('routes answer before the API gives up', () => {
    for (const name of functionNames) {
      if (rowOf(name).trigger.kind === 'route') expect(rowOf(name).seconds, name).toBeLessThan(30);
    }
  });
});

test('the stream tries once more than it takes to set a document aside', () => {
  const { trigger } = rowOf('project-submission');
  expect(trigger.kind === 'stream' && trigger.retries + 1).toBe(mostTries + 1);
});

describe('what holds records', () => {
  test('outlives the stack', () => {
    const kept = [
      'AWS::DynamoDB::GlobalTable',
      'AWS::S3::Bucket',
      'AWS::SecretsManager::Secret',
      'AWS::Logs::LogGroup',
    ];
    for (const [id, resource] of kept.flatMap(ofType)) expect(resource.DeletionPolicy, id).toBe('Retain');
  });

  test('tables can be taken back to any second and cannot be deleted by mistake', () => {
    const tables = ofType('AWS::DynamoDB::GlobalTable');
    expect(tables.map(([id]) => id).toSorted()).toEqual([
      'Certificates',
      'Counts',
      'Directory',
      'Funding',
      'Persons',
      'Plans',
      'Submissions',
      'Trainees',
    ]);
    for (const [, { Properties }] of tables) {
      expect(Properties.Replicas[0].DeletionProtectionEnabled).toBe(true);
      expect(Properties.Replicas[0].PointInTimeRecoverySpecification).toEqual({
        PointInTimeRecoveryEnabled: true,
      });
    }
  });

  test('an archived submission cannot be removed for ten years', () => {
    expect(template.Resources.Archive?.Properties.ObjectLockConfiguration.Rule.DefaultRetention).toEqual({
      Mode: 'GOVERNANCE',
      Days: 3650,
    });
  });
});

describe('alarms', () => {
  test('every function has one, and each leads to a heading of the runbook', () => {
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
    const headings = new Set([...runbook.matchAll(/^## (\S+)$/gm)].map(([, heading]) => heading));
    const alarms = ofType('AWS::CloudWatch::Alarm');
    for (const name of functionNames) {
      expect(alarms.map(([id]) => id)).toContain(`${logicalId(name)}Alarm`);
      expect(headings).toContain(name);
    }
    for (const [id, { Properties }] of alarms) {
      const [zh, en, link] = Properties.AlarmDescription.split('\n');
      expect(zh, id).toMatch(/\p{Script=Han}/u);
      expect(en, id).toMatch(/^[A-Z].*\.$/);
      expect(headings, id).toContain(link.split('#')[1]);
      expect(Properties.AlarmActions, id).toEqual([{ Ref: 'AlarmTopic' }]);
      expect(Properties.AlarmDescription.length).toBeLessThanOrEqual(1024);
    }
  });

  test('go to the mailbox of the stage', () => {
    const { app } = prepareApp({ name: 'pilot' });
    const pilot = app.node.findChild('Zhixin').node.findAll();
    const subscription = pilot.find(
      (one) => 'cfnResourceType' in one && one.cfnResourceType === 'AWS::SNS::Subscription',
    );
    expect(subscription).toMatchObject({ protocol: 'email', endpoint: 'zhixin-alarm@qingdao.example' });
  });
});

describe('the checks are awake', () => {
  test('the template is sound by the description AWS gives of its resources', () => {
    expect(validateTemplate(template)).toEqual([]);
  });

  test('three planted errors are found', () => {
    const broken = structuredClone(template);
    const { SubmitForm, DeadLetters, CompileMonthSchedule } = broken.Resources;
    if (!SubmitForm || !DeadLetters || !CompileMonthSchedule) throw new Error('nothing to break');
    SubmitForm.Properties.MemorySize = 'much';
    DeadLetters.Properties.Encrypted = true;
    delete CompileMonthSchedule.Properties.Target.RoleArn;
    expect(validateTemplate(broken).toSorted()).toEqual([
      'CompileMonthSchedule.Target.RoleArn: required and missing',
      'DeadLetters.Encrypted: unknown property',
      'SubmitForm.MemorySize: not a number',
    ]);
  });

  test('cdk-nag finds nothing but what was accepted, one by one and with a reason', () => {
    const nag = report.pluginReports.find(({ pluginName }) => pluginName === 'AwsSolutions');
    expect(nag?.violations).toEqual([]);
    const accepted = nag?.suppressedViolations ?? [];
    expect(
      accepted.map((one) => `${one.acknowledgedId} at ${one.acknowledgedAt}`).toSorted(),
    ).toMatchInlineSnapshot(`
      [
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--c",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--c--keys.json",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--c--record--{number}",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--c--status--{year}",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--c--verify.html",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--c--{number}",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--completeness--{period}--{language}",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--openapi.json",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--papers--{kind}--{of}--{file}",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--plans--{year}--{notice}--{file}",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--public--registers--{form}--{language}",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/GET--reports--{month}--{revision}--{language}",
        "AwsSolutions::AwsSolutions-APIG4 at Zhixin/Api/POST--c",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ApproveManyRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/CatchUpRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/CheckWorkbookRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/CompileMonthRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/DownloadHomeRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/DownloadRegisterRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/DownloadWorkbookRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/EndCertificateRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ErasePersonsRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/FindFlagsRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/IssueCertificatesRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/IssuePlanRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/KeepPersonsRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ListSubmissionsRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/LookUpPeopleRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/OpenCertificateRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/OpenPaperRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/PrintRecordRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ProjectCertificatesRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ProjectSubmissionRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/PublishRegistersRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadCertificatesRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadCompletenessRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadFormRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadHomeRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadMoneyRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadPlanRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadRegisterRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadStaffHoursRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadSubmissionRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReadSupervisionRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/RemindRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/ReviewSubmissionRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/SubmitFormRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/SubmitWorkbookRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/VerifyRecordRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Archive.Arn>/*] at Zhixin/WhoAmIRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/CompileMonthRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/DownloadHomeRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/DownloadWorkbookRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/ErasePersonsRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/FindFlagsRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/IssuePlanRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/ListReportsRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/OpenPlanRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/OpenRegisterRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/OpenReportRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/PublishRegistersRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/ReadFormRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/ReadHomeRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/ReadReportRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/ReadSupervisionRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/*] at Zhixin/RemindRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/public/registers/*] at Zhixin/PublishRegistersRole",
        "AwsSolutions::AwsSolutions-IAM5[Resource::<Reports.Arn>/reports/*] at Zhixin/ErasePersonsRole",
        "AwsSolutions::AwsSolutions-SMG4 at Zhixin/CertificatesKey",
        "AwsSolutions::AwsSolutions-SMG4 at Zhixin/LinkKey",
        "AwsSolutions::AwsSolutions-SMG4 at Zhixin/ProgrammeKey",
        "AwsSolutions::AwsSolutions-SQS3 at Zhixin/DeadLetters",
      ]
    `);
    for (const { reason } of accepted) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });

  test('a bucket without access logs and TLS stops the synthesis', () => {
    const { app, outdir } = prepareApp();
    new Bucket(app.node.findChild('Zhixin'), 'Careless');
    expect(() => app.synth()).toThrow();
    const report = readFileSync(`${outdir}/validation-report.json`, 'utf8');
    expect(report).toContain('Zhixin/Careless/Resource');
    expect(report).toMatch(/AwsSolutions-S1\b/);
    expect(report).toMatch(/AwsSolutions-S10\b/);
  });
});
