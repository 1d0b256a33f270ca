import type { Duration } from 'aws-cdk-lib';
import { RemovalPolicy } from 'aws-cdk-lib';
import { type Metric, type MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface WeeklyFunctionProps {
  readonly description: string;
  /** The folder that `npm run build` made. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly memorySize: number;
  /** All that it may do, besides writing its log. */
  readonly allowed: readonly PolicyStatement[];
}

/** One of the two functions of the scheduled side, with its log and a role that may do what it needs. */
export class WeeklyFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: WeeklyFunctionProps) {
    super(scope, id);
    const log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    log.grantWrite(role);
    for (const statement of props.allowed) role.addToPolicy(statement);
    this.function = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.bundle),
      handler: 'index.handler',
      role,
      timeout: props.timeout,
      memorySize: props.memorySize,
      environment: { ...props.environment },
      logGroup: log,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
    });
  }

  /** How often it broke off. */
  errors(options: MetricOptions): Metric {
    return this.function.metricErrors({ statistic: Stats.SUM, ...options });
  }
}
