import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { DUE_INDEX } from '../../lambda/store/keys';
import type { MessagingSettings, Stage } from '../settings';
import { Hourly } from './hourly';
import { TaskQueue } from './task-queue';
import { WeeklyFunction } from './weekly-function';

/** How many of the sending functions run at the same time; SQS takes two at least. Each keeps its share of the rate. */
const SENDERS = 2;
/** Tasks one of them takes at a time, and how long it may take over them, pauses between tries and all. */
const BATCH = 50;
const SEND_TIMEOUT = Duration.minutes(2);
/** A function that keeps the least rate needs this long for a batch; a slower one takes smaller batches. */
const BATCH_SECONDS = 50;

export interface WeeklyStackProps extends StackProps {
  readonly stage: Stage;
  readonly table: ITableV2;
  readonly messaging: MessagingSettings;
  /** The folders of the two functions' bundles. */
  readonly bundles: { readonly due: string; readonly send: string };
}

/** Weekly: who is due this hour, and the messages that have their reminders filled in. */
export class WeeklyStack extends Stack {
  readonly due: WeeklyFunction;
  readonly send: WeeklyFunction;
  readonly tasks: TaskQueue;

  constructor(scope: Construct, id: string, props: WeeklyStackProps) {
    super(scope, id, props);
    const { stage, table, messaging } = props;
    const environment = { STAGE: stage, TABLE_NAME: table.tableName };
    this.tasks = new TaskQueue(this, 'Tasks', { sendTimeout: SEND_TIMEOUT });
    const { queue, setAside } = this.tasks;

    this.due = new WeeklyFunction(this, 'Due', {
      description: 'Steady Stride: puts who is due this hour into the queue',
      bundle: props.bundles.due,
      environment: { ...environment, QUEUE_URL: queue.queueUrl },
      timeout: Duration.minutes(10),
      memorySize: 512,
      allowed: [
        allow(['dynamodb:Query'], `${table.tableArn}/index/${DUE_INDEX}`),
        allow(['sqs:SendMessage'], queue.queueArn),
      ],
    });
    new Hourly(this, 'Hourly', { function: this.due.function, setAside });

    const perSender = messaging.perSecond / SENDERS;
    this.send = new WeeklyFunction(this, 'Send', {
      description: 'Steady Stride: wakes the skill for one walker after another',
      bundle: props.bundles.send,
      environment: {
        ...environment,
        SECRET_ARN: messaging.secretArn,
        MESSAGES_PER_SECOND: String(perSender),
      },
      timeout: SEND_TIMEOUT,
      memorySize: 256,
      allowed: [
        allow(['dynamodb:UpdateItem'], table.tableArn),
        allow(['secretsmanager:GetSecretValue'], messaging.secretArn),
      ],
    });
    this.send.function.addEventSource(
      new SqsEventSource(queue as IQueue, {
        batchSize: Math.min(BATCH, Math.max(1, Math.floor(perSender * BATCH_SECONDS))),
        maxBatchingWindow: Duration.seconds(5),
        maxConcurrency: SENDERS,
        reportBatchItemFailures: true,
      }),
    );
  }
}

function allow(actions: string[], resource: string): PolicyStatement {
  return new PolicyStatement({ actions, resources: [resource] });
}
