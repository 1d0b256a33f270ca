import type { interfaces, RequestEnvelope } from 'ask-sdk-model';
import type { Heard } from '../walk/clock';
import { decodeToken } from '../walk/token';

/** Starts the track at a place in it, in place of whatever plays. `captions` is WEBVTT. */
export function play(what: {
  readonly url: string;
  readonly token: string;
  /** Milliseconds from the start of the track. */
  readonly placeMs: number;
  readonly captions: string;
  readonly title: string;
  readonly subtitle: string;
}): interfaces.audioplayer.PlayDirective {
  return {
    type: 'AudioPlayer.Play',
    playBehavior: 'REPLACE_ALL',
    audioItem: {
      stream: {
        url: what.url,
        token: what.token,
        offsetInMilliseconds: what.placeMs,
        captionData: { type: 'WEBVTT', content: what.captions },
      },
      metadata: { title: what.title, subtitle: what.subtitle },
    },
  };
}

/** Stops whatever the player plays. */
export function stop(): interfaces.audioplayer.StopDirective {
  return { type: 'AudioPlayer.Stop' };
}

/** What the device's player has of ours, and whether it is playing now; undefined when it has nothing of ours. */
export interface PlayerState extends Heard {
  readonly playing: boolean;
}

/** Reads the player's state, which rides on every request from a device that has one. */
export function playerState({ context }: RequestEnvelope): PlayerState | undefined {
  const player = context.AudioPlayer;
  const token = decodeToken(player?.token);
  const trackMs = player?.offsetInMilliseconds;
  if (token === undefined || typeof trackMs !== 'number' || !Number.isFinite(trackMs)) return undefined;
  const playing = player?.playerActivity === 'PLAYING' || player?.playerActivity === 'BUFFER_UNDERRUN';
  return { token, trackMs, playing };
}
