/**
 * `npm run skill-package [-- -c name=value …]`: writes the skill package to `build/skill-package`. The values are
 * those of the CDK app (`endpoint`, `privacyUrl`, `termsUrl`), read from cdk.json as well.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ModelError } from '../../simulator/model/load';
import { readSettings, SettingsError } from '../settings';
import { askResources, SKILL_PACKAGE_FOLDER, writeSkillPackage } from './skill-package';

const CDK_JSON = join(__dirname, '..', '..', 'cdk.json');

try {
  const settings = readSettings({ ...contextOfCdkJson(), ...contextOf(process.argv.slice(2)) });
  for (const path of writeSkillPackage(SKILL_PACKAGE_FOLDER, settings)) {
    console.log(`build/skill-package/${path}`);
  }
  writeFileSync(join(dirname(SKILL_PACKAGE_FOLDER), 'ask-resources.json'), askResources());
  console.log('build/ask-resources.json');
  if (settings.endpoint === undefined) {
    console.log('No -c endpoint=… was given: the manifest names no function and asks for no events yet.');
  }
  if (settings.privacyUrl === undefined || settings.termsUrl === undefined) {
    console.log(
      'No -c privacyUrl=… or -c termsUrl=… was given: enough for your own devices, not for the store.',
    );
  }
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof ModelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function contextOfCdkJson(): Record<string, unknown> {
  const { context } = JSON.parse(readFileSync(CDK_JSON, 'utf8')) as { context?: Record<string, unknown> };
  return context ?? {};
}

function contextOf(args: readonly string[]): Record<string, string> {
  const context: Record<string, string> = {};
  for (let at = 0; at < args.length; at += 2) {
    const [option, pair] = [args[at], args[at + 1]];
    const split = pair?.indexOf('=') ?? -1;
    if ((option !== '-c' && option !== '--context') || pair === undefined || split < 1) {
      throw new SettingsError(
        `${[option, pair].filter(Boolean).join(' ')} is not right; write -c name=value.`,
      );
    }
    context[pair.slice(0, split)] = pair.slice(split + 1);
  }
  return context;
}
