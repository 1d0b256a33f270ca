import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Alias, CfnPermission, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  type AwsSdkCall,
  PhysicalResourceId,
} from 'aws-cdk-lib/custom-resources';
import { Construct, type IDependable } from 'constructs';
import { ALEXA } from '../alexa';

const OPEN_STATEMENT = 'alexa-until-the-skill-has-an-id';
const INVOKE = 'lambda:InvokeFunction';

export interface EndpointDoorProps {
  readonly function: LambdaFunction;
  readonly alias: Alias;
  /** Part of the names below: another vendor means another skill, for which the door opens once more. */
  readonly vendorId: string;
  readonly log: LogGroup;
}

/**
 * Alexa makes a skill only if it may already call the function; the function should let in only this skill, whose
 * id is not known before it is made. So the door stands ajar while the skill is made: `ajar` lets in any skill,
 * `closeFor` lets in the one that came of it and then takes the first permission away again.
 */
export class EndpointDoor extends Construct {
  /** What the skill has to wait for. */
  readonly ajar: IDependable;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EndpointDoorProps,
  ) {
    super(scope, id);
    const close = this.removeOpenPermission();
    this.ajar = this.call('Ajar', {
      onCreate: {
        service: 'Lambda',
        action: 'addPermission',
        parameters: { ...this.statement(), Action: INVOKE, Principal: ALEXA },
        // Left over from a try that was broken off.
        ignoreErrorCodesMatching: 'ResourceConflictException',
        physicalResourceId: PhysicalResourceId.of(OPEN_STATEMENT),
      },
      onDelete: close,
    });
  }

  /** Lets in one skill, and shuts the door for all others. `skill` is what the id comes from. */
  closeFor(skillId: string, skill: IDependable): void {
    const permission = new CfnPermission(this, 'Alexa', {
      action: INVOKE,
      functionName: this.props.alias.functionArn,
      principal: ALEXA,
      eventSourceToken: skillId,
    });
    const close = this.removeOpenPermission();
    const closed = this.call('Closed', { onCreate: close, onUpdate: close });
    closed.node.addDependency(permission, skill);
  }

  private statement(): Record<string, string> {
    return {
      FunctionName: this.props.function.functionName,
      Qualifier: this.props.alias.aliasName,
      StatementId: OPEN_STATEMENT,
    };
  }

  private removeOpenPermission(): AwsSdkCall {
    return {
      service: 'Lambda',
      action: 'removePermission',
      parameters: this.statement(),
      ignoreErrorCodesMatching: 'ResourceNotFoundException',
      physicalResourceId: PhysicalResourceId.of(`without ${OPEN_STATEMENT}`),
    };
  }

  private call(name: string, calls: { onCreate: AwsSdkCall; onUpdate?: AwsSdkCall; onDelete?: AwsSdkCall }) {
    const { function: called, alias, vendorId, log } = this.props;
    return new AwsCustomResource(this, `${name}-${vendorId}`, {
      resourceType: `Custom::EndpointDoor${name}`,
      installLatestAwsSdk: false,
      logGroup: log,
      ...calls,
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({
          actions: ['lambda:AddPermission', 'lambda:RemovePermission'],
          resources: [called.functionArn, alias.functionArn],
        }),
      ]),
    });
  }
}
