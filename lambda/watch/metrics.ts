/**
 * What is counted about the skill as a whole. Each is a number of things that happened to somebody: no metric says
 * who, and none says what was answered in a check or how a check that allowed no walk ended.
 */
export const METRICS = {
  ChecksPassed: 'checks after which a walk may start',
  WalksStarted: 'walks begun with the speaker',
  WalksFinished: 'walks that reached their end or were ended by the walker',
  WalksLogged: 'walks told to the speaker afterwards',
  WalksFailed: 'walks whose track could not be played on',
  WeeksDue: 'weekly tasks that came due: the figures, and the neutral words after them',
  WeeksDelivered: 'weekly summaries put into a reminder',
  WeeksFailed: 'weekly summaries given up',
} as const;

export type Metric = keyof typeof METRICS;

/** Counts one metric up, by one unless told otherwise. */
export type Count = (metric: Metric, by?: number) => void;

/** Returns the CloudWatch namespace of a deployment. */
export function metricsNamespace(stage: string): string {
  return `SteadyStride/${stage}`;
}

/**
 * Returns one line of CloudWatch's embedded metric format. Written to standard output by itself, CloudWatch reads
 * the metric out of the function's log: no call, no library. `at` is in milliseconds since the epoch.
 */
export function metricLine(stage: string, metric: Metric, by: number, at: number): string {
  return JSON.stringify({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: metricsNamespace(stage),
          Dimensions: [[]],
          Metrics: [{ Name: metric, Unit: 'Count' }],
        },
      ],
    },
    [metric]: by,
  });
}
