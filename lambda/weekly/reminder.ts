import type { Recurrence } from './recurrence';
import type { WeeklySchedule } from './schedule';

/** What is kept of a reminder of Alexa's that a walker has said yes to. */
interface Agreed {
  /** Alexa's id of it. */
  readonly alertToken: string;
  /** When the walker said yes to it, milliseconds since the epoch. */
  readonly agreedAt: number;
  /** The locale whose words it speaks. */
  readonly locale: string;
}

/** The reminder that tells how the week went. */
export interface WeeklyReminder extends Agreed, WeeklySchedule {
  /** Where this account's messages are sent: `context.System.apiEndpoint` of the region it lives in. */
  readonly endpoint: string;
  /** When day, time or zone were last set, milliseconds since the epoch: a task of before is out of date. */
  readonly changedAt: number;
  /** When a session last put figures into it, milliseconds since the epoch; only where no message ever does. */
  readonly figuresAt?: number;
}

/** The reminder that it is time to walk. */
export interface WalkReminder extends Agreed, Recurrence {
  /** IANA zone of its days and its time. */
  readonly zone: string;
}
