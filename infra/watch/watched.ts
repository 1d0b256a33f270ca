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
export function counted(stage: Stage, name: MetricName, period = FIVE_MINUTES): Metric {
  return new Metric({
    namespace: metricsNamespace(stage),
    metricName: name,
    statistic: Stats.SUM,
    period,
    label: METRICS[name],
  });
}

/**
 * Returns `part` in percent of `whole`. What is not written in a period counts as nothing, of both: a part without
 * a whole is a hundred percent and more, and must not be overlooked.
 */
export function percentOf(label: string, part: IMetric, whole: IMetric, period = FIVE_MINUTES) {
  return new MathExpression({
    // A comparison is one where it holds and nought elsewhere: it keeps the divisor from being nought.
    expression: '100 * FILL(part, 0) / (FILL(whole, 0) + (FILL(whole, 0) == 0))',
    usingMetrics: { part, whole },
    period,
    label,
  });
}

/** Returns the sum of metrics that are each written only when there is something to write. */
export function sumOf(label: string, metrics: readonly IMetric[], period = FIVE_MINUTES): MathExpression {
  const named = Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric]));
  return new MathExpression({
    expression: Object.keys(named)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + '),
    usingMetrics: named,
    period,
    label,
  });
}
