import { type App, Tags } from 'aws-cdk-lib';
import { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { bundleFolder } from './bundle';
import { DataStack } from './data/data-stack';
import type { Settings } from './settings';
import { SkillFunctionStack } from './skill-function/skill-function-stack';

export interface DeploymentProps {
  readonly settings: Settings;
  /** The account to deploy to; absent when nobody is signed in, which is enough for `cdk synth`. */
  readonly account?: string | undefined;
  /** The folder of the skill function's bundle. */
  readonly bundle?: string;
}

/** All stacks of one deployment, by concern. */
export interface Deployment {
  readonly data: DataStack;
  readonly skillFunction: SkillFunctionStack;
}

/** Puts the stacks of one deployment into `app`; their names begin with the stage, so that two can live side by side. */
export function deploy(app: App, { settings, account, bundle }: DeploymentProps): Deployment {
  const env = { region: settings.region, ...(account === undefined ? {} : { account }) };
  const name = (concern: string) => `SteadyStride-${settings.stage}-${concern}`;

  const data = new DataStack(app, name('Data'), { env, description: 'Steady Stride: the table' });
  const table =
    settings.table === undefined ? data.table : TableV2.fromTableName(data, 'Restored', settings.table);
  const skillFunction = new SkillFunctionStack(app, name('SkillFunction'), {
    env,
    description: 'Steady Stride: the function that Alexa calls',
    settings,
    table,
    bundle: bundle ?? bundleFolder('lambda'),
  });

  Tags.of(app).add('project', 'steady-stride');
  Tags.of(app).add('stage', settings.stage);
  return { data, skillFunction };
}
