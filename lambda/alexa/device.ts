import { createHash } from 'node:crypto';
import type { Context } from 'ask-sdk-model';

/** What the device that heard the person can do. */
export interface Device {
  readonly id: string;
  /** The device's id as a short hash: what may be kept of it. */
  readonly hash: string;
  readonly playsAudio: boolean;
  /** The newest APL version it draws, as `[year, number]`; undefined without a screen. */
  readonly apl?: readonly [number, number];
}

/** Reads the device from a request's context; a device that says nothing of itself can do nothing. */
export function deviceOf(context: Context): Device {
  const device = context.System.device;
  const interfaces = device?.supportedInterfaces;
  const version = /^(\d{4})\.(\d+)$/.exec(interfaces?.['Alexa.Presentation.APL']?.runtime?.maxVersion ?? '');
  const id = device?.deviceId ?? '';
  return {
    id,
    hash: createHash('sha256').update(id).digest('hex').slice(0, 12),
    playsAudio: interfaces?.AudioPlayer !== undefined,
    ...(version ? { apl: [Number(version[1]), Number(version[2])] as const } : {}),
  };
}
