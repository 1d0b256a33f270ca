import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** The log of CDK's own function for one-off AWS calls, and what its makers' choices need acknowledged. */
export class CustomResourceLog extends Construct {
  readonly log: LogGroup;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_WEEK,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(Stack.of(this)).acknowledge(
      {
        id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
        reason: "CDK's function for one-off AWS calls brings this policy along; it runs at deployment only.",
      },
      {
        id: 'AwsSolutions-L1',
        reason: "CDK's function for one-off AWS calls chooses its own runtime, which CDK keeps current.",
      },
    );
  }
}
