import { Aws } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Construct } from 'constructs';
import { ALEXA } from '../alexa';

/** The skill package in S3, and the role with which Alexa reads this one object. */
export class PackageReader extends Construct {
  readonly asset: Asset;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: { readonly folder: string }) {
    super(scope, id);
    this.asset = new Asset(this, 'Package', { path: props.folder });
    const object = `arn:${Aws.PARTITION}:s3:::${this.asset.s3BucketName}/${this.asset.s3ObjectKey}`;
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal(ALEXA),
      // Inline, so that the role never exists without it: the skill would be made before the policy.
      inlinePolicies: {
        ReadPackage: new PolicyDocument({
          statements: [new PolicyStatement({ actions: ['s3:GetObject'], resources: [object] })],
        }),
      },
    });
  }
}
