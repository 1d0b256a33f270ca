import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { AudioStack } from './audio/audio-stack';
import { tracksIn } from './audio/tracks';
import { bundleFolder } from './bundle';
import { DataStack } from './data/data-stack';
import { ManagedSkillStack } from './managed-skill/managed-skill-stack';
import type { Settings } from './settings';
import { SkillFunctionStack } from './skill-function/skill-function-stack';
import { LOCALES } from './skill-package/locales';
import { SKILL_PACKAGE_FOLDER, writeSkillPackage } from './skill-package/skill-package';
import { WatchStack } from './watch/watch-stack';
import { WeeklyStack } from './weekly/weekly-stack';

/** Where `npm run audio` leaves the tracks. */
const AUDIO_FOLDER = join(__dirname, '..', 'build', 'audio');

export interface DeploymentProps {
  readonly settings: Settings;
  /** The account to deploy to; absent when nobody is signed in, which is enough for `cdk synth`. */
  readonly account?: string | undefined;
  /** The folder of the functions' bundle; of each its own, unless this is given. */
  readonly bundle?: string;
  /** The folder of the rendered tracks. */
  readonly audio?: string;
  /** The folder to write the skill package to. */
  readonly skillPackage?: string;
}

/** All stacks of one deployment, by concern. */
export interface Deployment {
  readonly data: DataStack;
  readonly audio: AudioStack;
  readonly skillFunction: SkillFunctionStack;
  /** Only when the skill may send itself messages. */
  readonly weekly?: WeeklyStack;
  readonly watch: WatchStack;
  /** Only when CloudFormation makes the skill. */
  readonly managedSkill?: ManagedSkillStack;
}

/** Puts the stacks of one deployment into `app`; their names begin with the stage, so that two can live side by side. */
export function deploy(
  app: App,
  { settings, account, bundle, audio, skillPackage }: DeploymentProps,
): Deployment {
  // CloudFormation hands the tags of a stack on to what is in it.
  const everywhere = {
    env: { region: settings.region, ...(account === undefined ? {} : { account }) },
    tags: { project: 'steady-stride', stage: settings.stage },
  };
  const name = (concern: string) => `SteadyStride-${settings.stage}-${concern}`;

  const data = new DataStack(app, name('Data'), { ...everywhere, description: 'Steady Stride: the table' });
  const table =
    settings.table === undefined ? data.table : TableV2.fromTableName(data, 'Restored', settings.table);
  const audioStack = new AudioStack(app, name('Audio'), {
    ...everywhere,
    description: 'Steady Stride: the coaching tracks',
    tracks: tracksIn(audio ?? AUDIO_FOLDER, Object.keys(LOCALES)),
    folder: audio ?? AUDIO_FOLDER,
  });
  const skillFunction = new SkillFunctionStack(app, name('SkillFunction'), {
    ...everywhere,
    description: 'Steady Stride: the function that Alexa calls',
    settings,
    table,
    bundle: bundle ?? bundleFolder('lambda'),
    trackUrls: audioStack.trackUrls,
    artUrl: audioStack.artUrl,
  });
  const { messaging } = settings;
  const weekly =
    messaging &&
    new WeeklyStack(app, name('Weekly'), {
      ...everywhere,
      description: 'Steady Stride: the weekly messages',
      stage: settings.stage,
      table,
      messaging,
      bundles: { due: bundle ?? bundleFolder('due'), send: bundle ?? bundleFolder('send') },
    });
  const watch = new WatchStack(app, name('Watch'), {
    ...everywhere,
    description: 'Steady Stride: alarms and dashboard',
    watched: {
      stage: settings.stage,
      region: settings.region,
      skill: skillFunction.skill,
      table,
      distributionId: audioStack.distributionId,
      ...(weekly === undefined ? {} : { weekly }),
    },
    alarmEmail: settings.alarmEmail,
  });

  const { alexa } = settings;
  const folder = skillPackage ?? SKILL_PACKAGE_FOLDER;
  let managedSkill: ManagedSkillStack | undefined;
  if (alexa.way === 'managed') {
    // Without the endpoint: it is known only to CloudFormation, which puts it in.
    const { privacyUrl, termsUrl } = settings;
    writeSkillPackage(folder, { privacyUrl, termsUrl });
    managedSkill = new ManagedSkillStack(app, name('Skill'), {
      ...everywhere,
      description: 'Steady Stride: the Alexa skill',
      skill: skillFunction.skill,
      vendorId: alexa.vendorId,
      lwaSecretArn: alexa.lwaSecretArn,
      folder,
      manifest: { privacyUrl, termsUrl },
    });
  }

  return {
    data,
    audio: audioStack,
    skillFunction,
    ...(weekly === undefined ? {} : { weekly }),
    watch,
    ...(managedSkill === undefined ? {} : { managedSkill }),
  };
}
