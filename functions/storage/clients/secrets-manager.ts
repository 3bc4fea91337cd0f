/** Loaded when first needed, not at cold start; named exports keep the bundle to what is used. */
export { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
