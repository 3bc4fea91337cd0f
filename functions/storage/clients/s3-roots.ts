/** Loaded when first needed, not at cold start; named exports keep the bundle to what is used. */
export {
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
