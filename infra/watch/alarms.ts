import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IAlarm,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { TABLE_OPERATIONS } from '../skill-function/skill-function';
import { counted, FIVE_MINUTES, percentOf, sumOf, type Watched } from './watched';

const HOUR = Duration.hours(1);

/** Something that ought not to be, and when it is so often enough to tell somebody. */
export interface Trouble {
  readonly id: string;
  /** What the walkers notice, and where to look first. */
  readonly means: string;
  readonly metric: IMetric;
  /** The alarm goes off at or above this... */
  readonly atLeast: number;
  /** ...in so many of the metric's periods of the last `of`. */
  readonly times: number;
  readonly of: number;
}

/** The troubles of the skill's function, its table, its tracks and the weekly messages. */
export function troubles({ stage, skill, table, distributionId, region, weekly }: Watched): Trouble[] {
  const asked = skill.alias.metricInvocations({ period: FIVE_MINUTES, statistic: Stats.SUM });
  const percent = { atLeast: 1, times: 2, of: 3 };
  return [
    {
      id: 'Errors',
      means: 'Walkers hear "there was a problem": the function timed out or broke. See its log.',
      metric: percentOf('errors, % of requests', skill.alias.metricErrors({ period: FIVE_MINUTES }), asked),
      ...percent,
    },
    {
      id: 'Apologies',
      means: 'Walkers hear our apology: something inside failed. The ERROR lines of the log say what.',
      metric: percentOf('apologies, % of requests', skill.apologies({ period: FIVE_MINUTES }), asked),
      ...percent,
    },
    {
      id: 'Slow',
      means: 'One reply in a hundred takes five seconds or more; Alexa gives up after eight.',
      metric: skill.alias.metricDuration({ period: FIVE_MINUTES, statistic: Stats.p(99) }),
      atLeast: 5_000,
      times: 2,
      of: 3,
    },
    {
      id: 'Throttles',
      means: "Requests are turned away: the account's Lambda concurrency is used up.",
      metric: skill.alias.metricThrottles({ period: FIVE_MINUTES, statistic: Stats.SUM }),
      atLeast: 1,
      times: 1,
      of: 1,
    },
    {
      id: 'TableThrottles',
      means: 'The table turns requests away; it grows by itself, so look for one account that asks too much.',
      metric: sumOf(
        'requests turned away',
        TABLE_OPERATIONS.map((operation) => throttled(table.tableName, operation)),
      ),
      atLeast: 1,
      times: 2,
      of: 3,
    },
    {
      id: 'WalksFail',
      means: 'Walks break off because the track cannot be played: see whether it is still at its address.',
      metric: percentOf(
        'failed walks, % of started',
        counted(stage, 'WalksFailed'),
        counted(stage, 'WalksStarted'),
      ),
      atLeast: 10,
      times: 2,
      of: 3,
    },
    ...(region === 'us-east-1' ? [trackMissing(distributionId)] : []),
    ...(weekly === undefined ? [] : weeklyTroubles(stage, weekly)),
  ];
}

/** How often the table turned one kind of request away. */
function throttled(tableName: string, operation: string): IMetric {
  return new Metric({
    namespace: 'AWS/DynamoDB',
    metricName: 'ThrottledRequests',
    dimensionsMap: { TableName: tableName, Operation: operation },
    period: FIVE_MINUTES,
    statistic: Stats.SUM,
  });
}

/** A reminder without figures speaks its neutral words: nobody is told anything wrong, and nobody is told a week. */
function weeklyTroubles(
  stage: Watched['stage'],
  { due, send, tasks }: NonNullable<Watched['weekly']>,
): Trouble[] {
  const once = { atLeast: 1, times: 1, of: 1 };
  return [
    {
      id: 'WeeklyDueFails',
      means: 'The hourly run broke off; it is tried again for three hours. See its log.',
      metric: due.errors({ period: FIVE_MINUTES }),
      ...once,
    },
    {
      id: 'WeeklySendFails',
      means: 'The sending function timed out or broke. See its log; the queue brings its tasks again.',
      metric: send.errors({ period: FIVE_MINUTES }),
      ...once,
    },
    {
      id: 'WeeksFail',
      means:
        'Weekly figures do not reach their reminders: Alexa refuses messages, or reminders. See the logs.',
      // An hour's tasks are counted at its beginning, and the last of them is given up at its end.
      metric: percentOf(
        'tasks given up, % of due',
        counted(stage, 'WeeksFailed', HOUR),
        counted(stage, 'WeeksDue', HOUR),
        HOUR,
      ),
      atLeast: 5,
      times: 1,
      of: 1,
    },
    {
      id: 'WeeklySetAside',
      means:
        'Tasks, or a whole hour, could not be done in all tries and were set aside. They are not done by themselves.',
      metric: tasks.setAside.metricApproximateNumberOfMessagesVisible({
        period: FIVE_MINUTES,
        statistic: Stats.MAXIMUM,
      }),
      ...once,
    },
    {
      id: 'WeeklyLate',
      means:
        'Tasks wait for half an hour: more is due than the message rate lets through. Raise messagesPerSecond.',
      metric: tasks.queue.metricApproximateAgeOfOldestMessage({
        period: FIVE_MINUTES,
        statistic: Stats.MAXIMUM,
      }),
      atLeast: 1_800,
      times: 2,
      of: 3,
    },
  ];
}

/** CloudFront keeps its metrics in us-east-1 only, and an alarm can look only at its own region's. */
function trackMissing(distributionId: string): Trouble {
  return {
    id: 'TrackMissing',
    means: 'Players are refused the track: it is not in the bucket under the name the function gives out.',
    metric: new Metric({
      namespace: 'AWS/CloudFront',
      metricName: '4xxErrorRate',
      dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
      period: FIVE_MINUTES,
      statistic: Stats.AVERAGE,
    }),
    atLeast: 5,
    times: 2,
    of: 3,
  };
}

/** One alarm for each trouble; all tell the same topic when it begins and when it is over. */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, props: { troubles: readonly Trouble[]; topic: ITopic }) {
    super(scope, id);
    const tell = new SnsAction(props.topic);
    this.all = props.troubles.map((trouble) => {
      const alarm = new Alarm(this, trouble.id, {
        alarmDescription: trouble.means,
        metric: trouble.metric,
        threshold: trouble.atLeast,
        datapointsToAlarm: trouble.times,
        evaluationPeriods: trouble.of,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(tell);
      alarm.addOkAction(tell);
      return alarm;
    });
  }

  /** The alarms as the dashboard takes them. */
  get asList(): IAlarm[] {
    return this.all.map((alarm) => alarm as IAlarm);
  }
}
