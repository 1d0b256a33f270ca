import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPLETE_WALK, completeWalkTask } from './complete-walk';
import { ICON_SIZES, icon } from './icons';
import { LANGUAGES } from './locales';
import { type ManifestProps, manifest } from './manifest';
import { modelFile } from './model-file';

/** Where `npm run skill-package` puts the package. */
export const SKILL_PACKAGE_FOLDER = join(__dirname, '..', '..', 'build', 'skill-package');

/**
 * Writes the whole skill package into `folder`, in the layout that Amazon's tools import, and returns the paths
 * written, from that folder. What was there before is gone.
 * @throws ModelError when an interaction model is missing, broken or too large.
 */
export function writeSkillPackage(folder: string, props: ManifestProps): string[] {
  const files = new Map<string, string | Buffer>();
  files.set('skill.json', json(manifest(props)));
  for (const { language, locales } of LANGUAGES) {
    const model = modelFile(language);
    for (const locale of locales) files.set(`interactionModels/custom/${locale}.json`, model);
  }
  files.set(`tasks/${COMPLETE_WALK.name}.${COMPLETE_WALK.version}.json`, json(completeWalkTask()));
  for (const size of ICON_SIZES) files.set(`assets/images/icon-${size}.png`, icon(size));

  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) write(join(folder, path), content);
  return [...files.keys()];
}

/** Returns what Amazon's `ask` tool looks for beside the package: where the package is. */
export function askResources(): string {
  return json({
    askcliResourcesVersion: '2020-03-31',
    profiles: { default: { skillMetadata: { src: './skill-package' } } },
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
