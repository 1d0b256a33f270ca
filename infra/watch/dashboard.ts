import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  type IWidget,
  PeriodOverride,
  SingleValueWidget,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Metric as MetricName } from '../../lambda/watch/metrics';
import { counted, FIVE_MINUTES, type Watched } from './watched';

const FULL_WIDTH = 24;

/** A walker's way through the skill, a row a step; what is counted at each. */
const WALKERS_WAY: readonly { readonly title: string; readonly counts: readonly MetricName[] }[] = [
  { title: 'Checks', counts: ['ChecksPassed'] },
  { title: 'Walks', counts: ['WalksStarted', 'WalksFinished', 'WalksLogged', 'WalksFailed'] },
  { title: 'Weeks', counts: ['WeeksDue', 'WeeksDelivered', 'WeeksFailed'] },
];

/** One page whose rows follow a walker: the check, the walk, the week; beneath, what carries them. */
export class WalkersDashboard extends Construct {
  constructor(scope: Construct, id: string, props: { watched: Watched; alarms: readonly IAlarm[] }) {
    super(scope, id);
    const { watched, alarms } = props;
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: `SteadyStride-${watched.stage}`,
      periodOverride: PeriodOverride.AUTO,
    });
    dashboard.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: FULL_WIDTH }));
    for (const { title, counts } of WALKERS_WAY) {
      dashboard.addWidgets(
        ...row(
          title,
          counts.map((name) => counted(watched.stage, name)),
        ),
      );
    }
    dashboard.addWidgets(...carriers(watched));
  }
}

function row(title: string, metrics: IMetric[]): IWidget[] {
  return [
    new SingleValueWidget({ title, metrics, width: 8, height: 6, setPeriodToTimeRange: true }),
    new GraphWidget({ title, left: metrics, width: 16, height: 6 }),
  ];
}

function carriers({ skill, table }: Watched): IWidget[] {
  const period = FIVE_MINUTES;
  return [
    new GraphWidget({
      title: 'Requests',
      left: [skill.alias.metricInvocations({ period }), skill.apologies({ period })],
      width: 8,
    }),
    new GraphWidget({
      title: 'Time to reply (ms)',
      left: [Stats.p(50), Stats.p(99)].map((statistic) => skill.alias.metricDuration({ period, statistic })),
      width: 8,
    }),
    new GraphWidget({
      title: 'Table',
      left: [
        table.metricConsumedReadCapacityUnits({ period }),
        table.metricConsumedWriteCapacityUnits({ period }),
      ],
      width: 8,
    }),
  ];
}
