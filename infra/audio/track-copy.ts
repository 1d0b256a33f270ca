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
import type { Track } from './tracks';

export interface TrackCopyProps {
  readonly bucket: Bucket;
  readonly track: Track;
  readonly log: LogGroup;
}

/** A year, the longest that caches promise to keep anything. */
const CACHE_CONTROL = 'public, max-age=31536000, immutable';

/**
 * Puts one track into the bucket under its content-hashed name. Earlier tracks stay: a walk that is under way,
 * or paused, goes on with the track it began with. (CDK's own deployment of a folder would take them away.)
 */
export class TrackCopy extends Construct {
  constructor(scope: Construct, id: string, { bucket, track, log }: TrackCopyProps) {
    super(scope, id);
    const asset = new Asset(this, 'File', { path: track.file });
    const copy: AwsSdkCall = {
      service: 'S3',
      action: 'copyObject',
      parameters: {
        CopySource: `${asset.s3BucketName}/${asset.s3ObjectKey}`,
        Bucket: bucket.bucketName,
        Key: track.key,
        MetadataDirective: 'REPLACE',
        ContentType: 'audio/mpeg',
        CacheControl: CACHE_CONTROL,
      },
      physicalResourceId: PhysicalResourceId.of(track.key),
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
        new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(track.key)] }),
      ]),
    });
  }
}
