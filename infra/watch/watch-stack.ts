import { Annotations, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { AlarmTopic } from './alarm-topic';
import { Alarms, troubles } from './alarms';
import { WalkersDashboard } from './dashboard';
import type { Watched } from './watched';

export interface WatchStackProps extends StackProps {
  readonly watched: Watched;
  readonly alarmEmail: string | undefined;
}

/** Watch: alarms that tell somebody, and a page to look at. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: WatchStackProps) {
    super(scope, id, props);
    const { topic } = new AlarmTopic(this, 'Told', { email: props.alarmEmail });
    const alarms = new Alarms(this, 'Alarms', { troubles: troubles(props.watched), topic: topic as ITopic });
    new WalkersDashboard(this, 'Walkers', { watched: props.watched, alarms: alarms.asList });
    if (props.alarmEmail === undefined) {
      Annotations.of(this).addInfo('No -c alarmEmail=… was given: alarms change colour and tell nobody.');
    }
  }
}
