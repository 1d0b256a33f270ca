import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';
import { SkillFunction } from './skill-function';

export interface SkillFunctionStackProps extends StackProps {
  readonly settings: Settings;
  readonly table: ITableV2;
  readonly bundle: string;
}

/** The skill's function: what Alexa calls. */
export class SkillFunctionStack extends Stack {
  readonly skill: SkillFunction;

  constructor(scope: Construct, id: string, props: SkillFunctionStackProps) {
    super(scope, id, props);
    const { settings, table } = props;
    this.skill = new SkillFunction(this, 'Skill', {
      table,
      bundle: props.bundle,
      environment: {
        STAGE: settings.stage,
        TABLE_NAME: table.tableName,
        CHECK_STYLE: settings.style,
        ...(settings.skillId === undefined ? {} : { SKILL_ID: settings.skillId }),
      },
    });
    new CfnOutput(this, 'Endpoint', {
      description: 'What the skill manifest names as the endpoint',
      value: this.skill.alias.functionArn,
    });
  }
}
