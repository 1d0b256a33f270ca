import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type Metric, type MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
  Code,
  type IVersion,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type ILogGroup, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { metricsNamespace } from '../../lambda/watch/metrics';
import type { Stage } from '../settings';

/** What the store asks of the table, and no more: no scan, no table administration. */
export const TABLE_OPERATIONS = ['BatchWriteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'] as const;

export interface SkillFunctionProps {
  readonly stage: Stage;
  readonly table: ITableV2;
  /** The folder that `npm run build` made. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The function that answers Alexa, its log, and the alias that Alexa calls. */
export class SkillFunction extends Construct {
  readonly function: LambdaFunction;
  readonly alias: Alias;
  private readonly log: LogGroup;
  private readonly errorLines: MetricFilter;

  constructor(scope: Construct, id: string, props: SkillFunctionProps) {
    super(scope, id);
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the one CDK would make carries a managed policy that may write to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(role);
    role.addToPolicy(
      new PolicyStatement({
        actions: TABLE_OPERATIONS.map((operation) => `dynamodb:${operation}`),
        resources: [props.table.tableArn],
      }),
    );
    this.function = new LambdaFunction(this, 'Function', {
      description: 'Steady Stride: answers Alexa',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.bundle),
      handler: 'index.handler',
      role,
      // Alexa gives up after eight seconds; a timeout of ours comes first and is counted as our error.
      timeout: Duration.seconds(7),
      // Memory buys processor time, and a cold start is heard as silence.
      memorySize: 1024,
      environment: { ...props.environment },
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    this.alias = new Alias(this, 'Alias', {
      aliasName: 'live',
      // The library's classes and interfaces disagree on `exactOptionalPropertyTypes`, here and at the table.
      version: this.function.currentVersion as IVersion,
    });
    // The skill apologises for whatever goes wrong inside, so Lambda itself sees no error; the log does.
    this.errorLines = new MetricFilter(this, 'ErrorLines', {
      logGroup: this.log as ILogGroup,
      filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
      metricNamespace: metricsNamespace(props.stage),
      metricName: 'Apologies',
      metricValue: '1',
    });
  }

  /** How often something inside went wrong and the walker heard an apology. */
  apologies(options: MetricOptions): Metric {
    return this.errorLines.metric({ statistic: Stats.SUM, label: 'apologies', ...options });
  }
}
