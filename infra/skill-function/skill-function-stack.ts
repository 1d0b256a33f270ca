import { Annotations, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ALEXA } from '../alexa';
import type { Settings } from '../settings';
import { Canary } from './canary';
import { SkillFunction } from './skill-function';

export interface SkillFunctionStackProps extends StackProps {
  readonly settings: Settings;
  readonly table: ITableV2;
  readonly bundle: string;
  /** The address of each locale's track. */
  readonly trackUrls: Readonly<Record<string, string>>;
  /** The address of the picture beside a walk. */
  readonly artUrl: string;
}

/** The skill's function: what Alexa calls. */
export class SkillFunctionStack extends Stack {
  readonly skill: SkillFunction;

  constructor(scope: Construct, id: string, props: SkillFunctionStackProps) {
    super(scope, id, props);
    const { settings, table } = props;
    this.skill = new SkillFunction(this, 'Skill', {
      stage: settings.stage,
      table,
      bundle: props.bundle,
      environment: {
        STAGE: settings.stage,
        TABLE_NAME: table.tableName,
        CHECK_STYLE: settings.style,
        TRACK_URLS: this.toJsonString(props.trackUrls),
        ART_URL: props.artUrl,
        ...(settings.messaging === undefined ? {} : { WEEKLY_MESSAGES: 'yes' }),
        ...(settings.skillId === undefined ? {} : { SKILL_ID: settings.skillId }),
      },
    });
    new Canary(this, 'Canary', { function: this.skill.function, alias: this.skill.alias });
    if (settings.alexa.way === 'import') this.letIn(settings.skillId);
    new CfnOutput(this, 'Endpoint', {
      description: 'What the skill manifest names as the endpoint',
      value: this.skill.alias.functionArn,
    });
    new CfnOutput(this, 'FunctionName', {
      description: 'The function, for what is done to it by hand',
      value: this.skill.function.functionName,
    });
    if (settings.messaging === undefined) {
      Annotations.of(this).addInfo(
        "No -c messagingSecretArn=… was given: weekly reminders speak without the week's figures.",
      );
    }
  }

  /** Lets one skill call the function, and says so when there is none to let in yet. */
  private letIn(skillId: string | undefined): void {
    if (skillId === undefined) {
      Annotations.of(this).addInfo(
        'No -c skillId=… was given: Alexa cannot call the function yet. See docs/deploy.md.',
      );
      return;
    }
    this.skill.alias.addPermission('Alexa', {
      principal: new ServicePrincipal(ALEXA),
      eventSourceToken: skillId,
    });
  }
}
