import { type Heard, trackOffsetMs, trackPlaceMs, walkedSoFar } from '../../lambda/walk/clock';
import type { PlayerEvent, WalkEvent } from '../../lambda/walk/life';
import { applyFirst, applyMove, type Move, type WalkRef } from '../../lambda/walk/move';
import { playAgain, playerMoves, playOfResume, walkMoves } from '../../lambda/walk/moves';
import { FIRST_PLAY } from '../../lambda/walk/plays';
import { resuming } from '../../lambda/walk/resume';
import { type Settled, settle } from '../../lambda/walk/settle';
import { type WalkToken, walkIdFor, walkOfToken } from '../../lambda/walk/token';
import type { Walk, WalkWay } from '../../lambda/walk/walk';
import { MINUTE } from './walks';

const TRACK_END = 60 * MINUTE;
const NEAR_END = TRACK_END - 30_000;

/** One report on its way from a device to the skill. */
interface Report {
  readonly device: Device;
  readonly event: PlayerEvent;
  readonly token: WalkToken;
}

/** A speaker: it plays one stream, and truly knows how much of it was heard. */
class Device {
  token: WalkToken | undefined;
  trackMs = 0;
  playing = false;

  constructor(readonly report: (report: Report) => void) {}

  play(token: WalkToken, trackMs: number): void {
    this.stop();
    Object.assign(this, { token, trackMs, playing: true });
    this.report({ device: this, event: { type: 'started', trackMs }, token });
  }

  stop(): void {
    this.end({ type: 'stopped', trackMs: this.trackMs });
  }

  fail(error: string, tellsOffset: boolean): void {
    this.end({ type: 'failed', error, ...(tellsOffset ? { trackMs: this.trackMs } : {}) });
  }

  /** Time passes; the track may come to its end. */
  elapse(ms: number): void {
    if (!this.playing || this.token === undefined) return;
    const before = this.trackMs;
    this.trackMs = Math.min(TRACK_END, before + ms);
    if (before < NEAR_END && this.trackMs >= NEAR_END) {
      this.report({ device: this, event: { type: 'nearlyFinished', trackMs: NEAR_END }, token: this.token });
    }
    if (this.trackMs === TRACK_END) this.end({ type: 'finished' });
  }

  private end(event: PlayerEvent): void {
    if (!this.playing || this.token === undefined) return;
    this.playing = false;
    this.report({ device: this, event, token: this.token });
  }
}

/** What is true of one walk, whatever the skill has heard of it. */
interface Truth {
  readonly startedAt: number;
  /** The most that anything or anyone could rightly claim was walked. */
  mostMs: number;
  /** The most that an event, an offset or the walker has told the skill. */
  toldMs: number;
  /** What the walker last said of it, in place of all before. */
  saidMs?: number;
  /** Of a walk without a player: the clock runs. */
  going: boolean;
}

/** What is said while the player's offset is at hand, and does not leave the minutes to the walker's word. */
const OFFSET_COUNTS: ReadonlySet<WalkEvent['type']> = new Set([
  'pause',
  'resume',
  'stop',
  'hold',
  'back',
  'replaced',
]);

/** A household of two walkers and two speakers, the reports between, and the rows of the skill. */
export class World {
  now = Date.UTC(2026, 10, 23, 14);
  readonly rows = new Map<string, Walk>();
  readonly truths = new Map<string, Truth>();
  readonly underway: Report[] = [];
  readonly devices = [0, 1].map(() => new Device((report) => this.underway.push(report)));
  private requests = 0;

  wait(ms: number): void {
    // In small steps, so that two speakers play side by side.
    for (let left = ms; left > 0; left -= MINUTE) this.elapse(Math.min(left, MINUTE));
  }

  /** The skill hears of one report: the next, or a later one first. Delivered twice, or never. */
  deliver(which: number, fate: 'once' | 'twice' | 'late' | 'never'): void {
    const index = fate === 'late' ? which % (this.underway.length || 1) : 0;
    const [report] = this.underway.splice(index, 1);
    if (report === undefined || fate === 'never') return;
    const answered = this.hear(report);
    if (fate === 'twice') this.hear(report);
    const again = report.event.type === 'failed' ? playAgain(report.event, report.token) : undefined;
    if (answered === 0 && again !== undefined) {
      const { trackMs } = report.event as { readonly trackMs: number };
      report.device.play({ ...report.token, plays: again }, trackMs);
    }
  }

  start(
    speaker: number,
    walkerId: string,
    minutes: number,
    way: WalkWay,
    write: 'kept' | 'lost' | 'twice',
  ): void {
    const requestId = `request-${this.requests++}`;
    const device = this.device(speaker);
    const walk: Walk = {
      id: walkIdFor(walkerId, requestId),
      walkerId,
      startedAt: this.now,
      plannedMinutes: minutes,
      walkedMs: 0,
      status: 'active',
      way,
      plays: FIRST_PLAY,
      changedAt: this.now,
    };
    this.truths.set(walk.id, { startedAt: this.now, mostMs: 0, toldMs: 0, going: way !== 'audio' });
    for (let times = write === 'twice' ? 2 : 1; times > 0; times--) {
      const { open } = this.turn(device, walkerId);
      if (open !== undefined && open.id !== walk.id)
        this.tell({ type: 'replaced' }, open, this.heard(device));
      if (write !== 'lost' && !this.rows.has(walk.id)) this.rows.set(walk.id, walk);
    }
    if (way === 'audio') device.play({ ...walk, way: 'audio' }, trackOffsetMs(minutes));
    else device.stop();
  }

  /** Something said to a speaker, or one of its buttons pressed. */
  say(speaker: number, walkerId: string, event: WalkEvent, fate: 'once' | 'twice' | 'lost'): void {
    const device = this.device(speaker);
    const before = this.heard(device);
    for (let times = fate === 'twice' ? 2 : 1; times > 0; times--) {
      const settled = this.turn(device, walkerId);
      const walk = this.meant(event, settled);
      if (walk === undefined) continue;
      if (event.type === 'resume') {
        this.resume(device, walk, before, fate === 'lost');
        continue;
      }
      this.tell(event, walk, before);
      if (event.type !== 'delete' && device.token?.id === walk.id) device.stop();
    }
  }

  /** The end timer of a quiet walk rings, and somebody says yes. */
  ring(walkerId: string): void {
    const walk = this.rowsOf(walkerId).find(({ way }) => way === 'timers');
    if (walk === undefined || this.now < walk.startedAt + walk.plannedMinutes * MINUTE) return;
    this.tell({ type: 'timerEnded' }, walk, undefined);
  }

  rowsOf(walkerId: string): Walk[] {
    return [...this.rows.values()]
      .filter((walk) => walk.walkerId === walkerId)
      .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1));
  }

  device(speaker: number): Device {
    const device = this.devices[speaker];
    if (device === undefined) throw new Error(`There is no speaker ${speaker}.`);
    return device;
  }

  private elapse(ms: number): void {
    this.now += ms;
    for (const device of this.devices) {
      device.elapse(ms);
      if (device.token === undefined) continue;
      const truth = this.truth(device.token);
      truth.mostMs = Math.max(truth.mostMs, device.trackMs - trackOffsetMs(device.token.plannedMinutes));
    }
    for (const truth of this.truths.values()) if (truth.going) truth.mostMs += ms;
  }

  /** One request: the walker's walks are read and settled; a walk that only the player knows is among them. */
  private turn(device: Device, walkerId: string): Settled {
    const rows = this.rowsOf(walkerId);
    const token = device.token;
    const unknown = token !== undefined && token.walkerId === walkerId && !this.rows.has(token.id);
    const walks = unknown ? [walkOfToken(token), ...rows] : rows;
    const settled = settle(walks, this.now);
    for (const { walk, moves } of settled.settlements) if (this.rows.has(walk.id)) this.write(walk, moves);
    return settled;
  }

  private meant(event: WalkEvent, { walks, open, unconfirmed }: Settled): Walk | undefined {
    switch (event.type) {
      case 'yes':
      case 'no':
      case 'about':
        return unconfirmed;
      case 'back':
        return open ?? unconfirmed;
      case 'delete':
        return walks.find(({ status }) => status !== 'deleted');
      default:
        return open;
    }
  }

  private resume(device: Device, walk: Walk, heard: Heard | undefined, isLost: boolean): void {
    if (resuming(walk, this.now, 'America/New_York') !== 'yes') return;
    if (device.playing && device.token?.id === walk.id) return;
    const plays = playOfResume(walk, heard);
    const walkedMs = walkedSoFar(walk, this.now, heard);
    if (walk.way !== 'audio' || !isLost) this.tell({ type: 'resume' }, walk, heard);
    if (walk.way === 'audio')
      device.play({ ...walk, way: 'audio', plays }, trackPlaceMs({ ...walk, walkedMs }));
  }

  private heard({ token, trackMs }: Device): Heard | undefined {
    return token && { token, trackMs };
  }

  private hear({ event, token }: Report): number {
    // Where a play starts is not yet a report of minutes walked.
    const trackMs =
      event.type === 'finished' ? TRACK_END : event.type === 'started' ? undefined : event.trackMs;
    if (trackMs !== undefined) this.told(token, trackMs - trackOffsetMs(token.plannedMinutes));
    const before = this.rows.get(token.id);
    const applied = this.write(token, playerMoves(event, token, this.now));
    const known = (before?.plays ?? 0) - (event.type === 'started' ? 0 : 1);
    if (before !== undefined && event.type !== 'finished' && token.plays <= known) {
      if (this.rows.get(token.id)?.status !== before.status)
        throw new Error(`Late, but obeyed: ${event.type}`);
    }
    return applied;
  }

  private tell(event: WalkEvent, walk: Walk, heard: Heard | undefined): void {
    const truth = this.truth(walk);
    const applied = this.write(walk, walkMoves(event, walk, this.now, heard));
    if (applied < 0) return;
    if (event.type === 'yes' || event.type === 'about') {
      const said = (event.type === 'about' ? event.minutes : walk.plannedMinutes) * MINUTE;
      this.told(walk, Math.min(said, this.now - walk.startedAt));
      truth.mostMs = Math.max(truth.mostMs, truth.toldMs);
    }
    // The walker's own word, and not what a device made of it.
    if (event.type === 'about' || event.type === 'no') {
      truth.saidMs = this.rows.get(walk.id)?.walkedMs ?? 0;
      truth.toldMs = truth.saidMs;
    }
    if (walk.way !== 'audio') truth.going = event.type === 'resume';
    else if (heard?.token.id === walk.id && OFFSET_COUNTS.has(event.type)) {
      this.told(walk, heard.trackMs - trackOffsetMs(walk.plannedMinutes));
    }
  }

  private told(walk: WalkRef, ms: number): void {
    const truth = this.truth(walk);
    truth.toldMs = Math.max(truth.toldMs, ms);
  }

  private truth({ id }: { readonly id: string }): Truth {
    const truth = this.truths.get(id);
    if (truth === undefined) throw new Error(`Nobody started ${id}.`);
    return truth;
  }

  /** What the store does: the first move that applies. Returns its place among the moves, or -1. */
  private write(ref: WalkRef, moves: readonly Move[]): number {
    const row = this.rows.get(ref.id);
    const after = applyFirst(row, ref, moves);
    if (after !== undefined) this.rows.set(ref.id, after);
    return moves.findIndex((move) => applyMove(row, ref, move) !== undefined);
  }
}
