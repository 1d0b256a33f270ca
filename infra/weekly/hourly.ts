import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface HourlyProps {
  readonly function: LambdaFunction;
  /** Where a call goes that came to nothing in all tries. */
  readonly setAside: Queue;
}

/** Calls a function at every full hour, and tells it which hour it is for; for three hours again when it fails. */
export class Hourly extends Construct {
  constructor(scope: Construct, id: string, { function: called, setAside }: HourlyProps) {
    super(scope, id);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [called.functionArn] }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [setAside.queueArn] }));
    const schedule = new CfnSchedule(this, 'Schedule', {
      description: 'Steady Stride: who is due this hour',
      scheduleExpression: 'cron(0 * * * ? *)',
      scheduleExpressionTimezone: 'UTC',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: called.functionArn,
        roleArn: role.roleArn,
        input: '{"scheduledAt":"<aws.scheduler.scheduled-time>"}',
        retryPolicy: { maximumEventAgeInSeconds: 3 * 3_600, maximumRetryAttempts: 30 },
        deadLetterConfig: { arn: setAside.queueArn },
      },
    });
    // A schedule whose role may not do it yet would fail its first hour.
    schedule.node.addDependency(role);
  }
}
