/** The key in an address: made anew it is the same, it opens one certificate, and a new secret leaves the old papers open. */
import { expect, test } from 'vitest';
import { certificateKey, opensCertificate } from '../../../functions/common/certificate-keys.ts';
import { connectCertificateSecrets } from '../../../functions/storage/certificate-secrets.ts';

const [first, second] = ['a key of long ago'.repeat(3), 'the key of today'.repeat(3)] as [string, string];
const before = { id: 'a', key: first, old: {} };
const now = { id: 'b', key: second, old: { a: first } };
const [one, other] = ['QDZX20150000001N', 'QDZX20150000002L'] as [string, string];

test('a letter for the secret and eighty bits, the same each time', () => {
  expect(certificateKey(before, one)).toMatch(/^a[a-z2-7]{16}$/);
  expect(certificateKey(before, one)).toBe(certificateKey(before, one));
});

test('it opens its own certificate alone', () => {
  const key = certificateKey(now, one);
  expect(opensCertificate(now, one, key)).toBe(true);
  expect(opensCertificate(now, other, key)).toBe(false);
  for (const wrong of [
    '',
    key.slice(0, -1),
    `${key}a`,
    key.toUpperCase(),
    `a${key.slice(1)}`,
    `z${key.slice(1)}`,
  ])
    expect(opensCertificate(now, one, wrong)).toBe(false);
});

test('papers printed with the key before go on opening once there is a new one', () => {
  expect(opensCertificate(now, one, certificateKey(before, one))).toBe(true);
  expect(opensCertificate(before, one, certificateKey(now, one))).toBe(false);
});

test('the secret is read once, and again after a failure; what is no secret is refused', async () => {
  let asked = 0;
  const secrets = connectCertificateSecrets('arn', async () => {
    asked += 1;
    if (asked === 1) throw new Error('not now');
    return JSON.stringify({ id: 'a', key: first });
  });
  await expect(secrets()).rejects.toThrow('not now');
  expect(await secrets()).toEqual(before);
  await secrets();
  expect(asked).toBe(2);
  await expect(connectCertificateSecrets('arn', async () => '{"id":"a","key":"short"}')()).rejects.toThrow();
});
