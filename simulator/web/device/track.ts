import { useEffect, useRef } from 'preact/hooks';
import type { Known } from '../known';
import { progressOf } from './walk';

/** How far the sound may be from the household's clock before it is put right, seconds. */
const DRIFT_S = 1.5;

/** Plays the rendered track at its place while the device plays it, in real time only. Returns whether it is heard. */
export function useTrack(known: Known | null, isMuted: boolean): boolean {
  const audio = useRef<HTMLAudioElement | null>(null);
  const playing = known?.device.nowPlaying ?? null;
  const file = playing === null ? null : (/[^/]+$/.exec(playing.url)?.[0] ?? null);
  const isHeard =
    known !== null &&
    file !== null &&
    known.device.trackExists &&
    known.house.pace === 1 &&
    playing?.activity === 'PLAYING' &&
    !isMuted;

  useEffect(() => {
    if (!isHeard) {
      audio.current?.pause();
      return;
    }
    const element = audio.current ?? new Audio();
    audio.current = element;
    const source = `/audio/${file}`;
    if (element.getAttribute('src') !== source) element.setAttribute('src', source);
    const gone = (progressOf(playing, known).walkedMs - playing.walkMs) / 1000;
    const at = playing.trackMs / 1000 + gone;
    if (Math.abs(element.currentTime - at) > DRIFT_S) element.currentTime = at;
    // A browser may refuse sound before somebody has touched the page; then the captions stay.
    if (element.paused) element.play().catch(() => {});
  }, [isHeard, file, known, playing]);
  useEffect(() => () => audio.current?.pause(), []);
  return isHeard;
}
