import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { METRICS, type Metric as MetricName, metricsNamespace } from '../../lambda/watch/metrics';
import type { Settings, Stage } from '../settings';
import type { SkillFunction } from '../skill-function/skill-function';
import type { WeeklyStack } from '../weekly/weekly-stack';

/** What is looked at. */
export interface Watched {
  readonly stage: Stage;
  readonly region: Settings['region'];
  readonly skill: SkillFunction;
  readonly table: ITableV2;
  readonly distributionId: string;
  /** The scheduled side, where there is one. */
  readonly weekly?: Pick<WeeklyStack, 'due' | 'send' | 'tasks'>;
}

export const FIVE_MINUTES = Duration.minutes(5);

/** Returns the count of something that the skill itself counts. */
export function counted(stage: Stage, name: MetricName): Metric {
  return new Metric({
    namespace: metricsNamespace(stage),
    metricName: name,
    statistic: Stats.SUM,
    period: FIVE_MINUTES,
    label: METRICS[name],
  });
}

/** Returns `part` in percent of `whole`; nothing while there is no `whole`. */
export function percentOf(label: string, part: IMetric, whole: IMetric): MathExpression {
  return new MathExpression({
    expression: 'IF(whole > 0, 100 * FILL(part, 0) / whole)',
    usingMetrics: { part, whole },
    period: FIVE_MINUTES,
    label,
  });
}
