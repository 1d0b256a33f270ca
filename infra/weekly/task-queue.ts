import { Duration } from 'aws-cdk-lib';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { MOST_TRIES } from '../../lambda/weekly/queued';

/** Tasks on their way from who is due to the messages, and what could not be done in all tries. */
export class TaskQueue extends Construct {
  readonly queue: Queue;
  /** Kept two weeks, for somebody to look at. */
  readonly setAside: Queue;

  constructor(scope: Construct, id: string, props: { readonly sendTimeout: Duration }) {
    super(scope, id);
    this.setAside = new Queue(this, 'SetAside', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Tasks', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // As AWS advises, six times what a function may take: a batch that is under way is not handed out again.
      visibilityTimeout: Duration.seconds(props.sendTimeout.toSeconds() * 6),
      // A task is of no use once its reminder has spoken.
      retentionPeriod: Duration.hours(3),
      deadLetterQueue: { queue: this.setAside as IQueue, maxReceiveCount: MOST_TRIES },
    });
  }
}
