/** The CDK app: `npx cdk synth`, `npx cdk deploy --all`. */

import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ModelError } from '../simulator/model';
import { deploy } from './deployment';
import { readSettings, SettingsError } from './settings';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
try {
  deploy(app, {
    settings: readSettings(app.node.getAllContext()),
    account: process.env.CDK_DEFAULT_ACCOUNT,
  });
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof ModelError)) throw error;
  console.error(error.message);
  process.exit(1);
}
