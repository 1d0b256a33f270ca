import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  type AwsSdkCall,
  PhysicalResourceId,
} from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';

/** A file that players may fetch. */
export interface PublicFile {
  readonly file: string;
  /** Its name in the cloud, with its content's hash. */
  readonly key: string;
  readonly contentType: 'audio/mpeg' | 'image/png';
}

export interface FileCopyProps {
  readonly bucket: Bucket;
  readonly published: PublicFile;
  readonly log: LogGroup;
}

/** A year, the longest that caches promise to keep anything. */
const CACHE_CONTROL = 'public, max-age=31536000, immutable';

/**
 * Puts one file, a track or its picture, into the bucket under its content-hashed name. Earlier tracks stay: a walk that is under way,
 * or paused, goes on with the track it began with. (CDK's own deployment of a folder would take them away.)
 */
export class FileCopy extends Construct {
  constructor(scope: Construct, id: string, { bucket, published, log }: FileCopyProps) {
    super(scope, id);
    const { file, key, contentType } = published;
    const asset = new Asset(this, 'File', { path: file });
    const copy: AwsSdkCall = {
      service: 'S3',
      action: 'copyObject',
      parameters: {
        CopySource: `${asset.s3BucketName}/${asset.s3ObjectKey}`,
        Bucket: bucket.bucketName,
        Key: key,
        MetadataDirective: 'REPLACE',
        ContentType: contentType,
        CacheControl: CACHE_CONTROL,
      },
      physicalResourceId: PhysicalResourceId.of(key),
      outputPaths: ['CopyObjectResult.ETag'],
    };
    new AwsCustomResource(this, 'Copy', {
      resourceType: 'Custom::TrackCopy',
      installLatestAwsSdk: false,
      onCreate: copy,
      onUpdate: copy,
      logGroup: log,
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({
          actions: ['s3:GetObject'],
          resources: [`arn:${Aws.PARTITION}:s3:::${asset.s3BucketName}/${asset.s3ObjectKey}`],
        }),
        new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(key)] }),
      ]),
    });
  }
}
