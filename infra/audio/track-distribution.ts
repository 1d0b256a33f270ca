import { Validations } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

/** Serves the tracks over TLS from close by. CloudFront answers range requests, which players make to start in mid-track. */
export class TrackDistribution extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: { readonly bucket: Bucket }) {
    super(scope, id);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Steady Stride: coaching tracks',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(props.bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: false,
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
    });
    Validations.of(this.distribution).acknowledge(
      {
        id: 'AwsSolutions-CFR1',
        reason:
          'Where the skill may be used is said in its manifest; a walker who travels keeps their coach.',
      },
      {
        id: 'AwsSolutions-CFR2',
        reason: 'Static public files without a form or a query: a firewall would have nothing to look at.',
      },
      {
        id: 'AwsSolutions-CFR3',
        reason: 'A log would hold the addresses of people who walk, and nothing else of use.',
      },
      {
        id: 'AwsSolutions-CFR4',
        reason:
          'The certificate is the one of cloudfront.net, whose protocols CloudFront chooses. Alexa speaks TLS 1.2, and a domain of its own would cost every contributor one.',
      },
    );
  }
}
