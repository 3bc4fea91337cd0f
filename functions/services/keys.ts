/** Secrets a function asks for when it first needs them. */

/** A key of the city: of the pseudonyms of citizen numbers, or of links. */
export type CityKey = () => Promise<string>;

/** The secret that addresses of certificates are made with, its letter, and those of before by theirs. */
export type SecretKeys = {
  readonly id: string;
  readonly key: string;
  readonly old: Readonly<Record<string, string>>;
};
export type CertificateSecrets = () => Promise<SecretKeys>;
