/** Loaded when first needed, not at cold start; named exports keep the bundle to what is used. */
export { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
