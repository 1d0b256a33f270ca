import { CfnOutput, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import type { Construct } from 'constructs';
import { CustomResourceLog } from '../custom-resource-log';
import type { SkillFunction } from '../skill-function/skill-function';
import { type ManifestProps, manifest } from '../skill-package/manifest';
import { EndpointDoor } from './endpoint-door';
import { PackageReader } from './package-reader';

export interface ManagedSkillStackProps extends StackProps {
  readonly skill: SkillFunction;
  readonly vendorId: string;
  readonly lwaSecretArn: string;
  /** The folder of the skill package. */
  readonly folder: string;
  /** What the package's manifest was made with; the endpoint is added here. */
  readonly manifest: ManifestProps;
}

/** The skill itself, in its development stage, made by CloudFormation. */
export class ManagedSkillStack extends Stack {
  constructor(scope: Construct, id: string, props: ManagedSkillStackProps) {
    super(scope, id, props);
    const { vendorId, skill: endpoint } = props;
    const { log } = new CustomResourceLog(this, 'DoorLog');
    const reader = new PackageReader(this, 'Package', { folder: props.folder });
    const door = new EndpointDoor(this, 'Door', {
      function: endpoint.function,
      alias: endpoint.alias,
      vendorId,
      log,
    });

    const secret = (jsonField: string) =>
      SecretValue.secretsManager(props.lwaSecretArn, { jsonField }).unsafeUnwrap();
    const skill = new CfnSkill(this, 'Skill', {
      vendorId,
      // Written into the template as references, which CloudFormation looks up; the values are not in it.
      authenticationConfiguration: {
        clientId: secret('clientId'),
        clientSecret: secret('clientSecret'),
        refreshToken: secret('refreshToken'),
      },
      skillPackage: {
        s3Bucket: reader.asset.s3BucketName,
        s3Key: reader.asset.s3ObjectKey,
        s3BucketRole: reader.role.roleArn,
        overrides: { manifest: this.endpointParts(props) },
      },
    });
    skill.node.addDependency(reader.role, door.ajar);
    door.closeFor(skill.ref, skill);
    new CfnOutput(this, 'SkillId', { description: 'The id of the skill', value: skill.ref });
  }

  /** The parts of the manifest that name the endpoint, whole: it is not said how deep an override goes. */
  private endpointParts(props: ManagedSkillStackProps): object {
    const { apis, events } = manifest({
      ...props.manifest,
      endpoint: props.skill.alias.functionArn,
    }).manifest;
    return { apis, events };
  }
}
