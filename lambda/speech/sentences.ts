import type { Choice } from '../alexa/screen';
import type { FollowUpId, GroupId, Happening, ThingId } from '../check/questions';
import type { SignsId } from '../check/signs';
import type { HoldTier, Tier } from '../check/tiers';
import type { Level } from '../plan/levels';
import type { Reason } from '../plan/moves';
import type { StepUpOffer } from '../plan/offer';
import type { MinutesRefusal } from '../walk/minutes';
import type { WeekStory } from '../week/story';
import type { Count } from '../week/totals';
import type { ReminderKind, WholeDraft } from '../weekly/draft';
import type { ReminderText } from '../weekly/reminder-text';
import type { Day } from './english-days';

/** A question as it is first asked, and in plainer words for "what do you mean". Each ends in its question. */
export interface Asked {
  readonly ask: string;
  readonly plainer: string;
}

/** Wordings of one meaning; one is picked each time. Safety sentences never have more than one. */
export type Variants = readonly [string, ...string[]];

/**
 * The words of the check. All fixed: nothing here is ever varied. A change to a result or to advice
 * needs its source in the commit message.
 */
export interface CheckWords {
  /** What is coming, before the first question: how many there are. */
  readonly begins: { readonly full: string; readonly daily: string; readonly recheck: string };
  readonly selfCheckBegins: string;
  readonly longer: string;
  readonly firstCheck: Asked;
  readonly firstSelfCheck: Asked;
  readonly recheck: Asked;
  readonly questions: Readonly<Record<GroupId, Asked>>;
  readonly things: Readonly<Record<ThingId, Asked>>;
  readonly followUps: Readonly<Record<FollowUpId, Asked>>;
  readonly signs: Readonly<Record<SignsId, string>>;
  readonly goOrHold: string;
  readonly clarify: {
    readonly past: string;
    /** The same of the recheck, which asks about the time since the last check. */
    readonly pastOfRecheck: string;
    /** The same where something has happened: asked about alone, or as one of several things. */
    readonly happened: Readonly<Record<Happening, { readonly alone: string; readonly among: string }>>;
    readonly explained: string;
  };
  /** Before the first of several single questions. */
  readonly oneAtATime: string;
  /** Before going back to the question before. */
  readonly back: string;
  /** Back to the questions after the last of them. */
  readonly allAgain: string;
  readonly takeYourTime: string;
  /** Nothing that was said is an answer: say what is. */
  readonly yesOrNo: string;
  /** A sign was told that a later question asks about. */
  readonly comesLater: string;
  /** Asked for something else in mid-check. */
  readonly afterTheCheck: string;
  readonly minutesKept: (minutes: number) => string;
  /** A finding said of one's own accord, by its tier, with what to do. */
  readonly volunteered: Readonly<Record<Exclude<Tier, 'CLEAR' | 'EMERGENCY'>, string>>;
  readonly urgentSignsFirst: string;
  /** What a result says, whole. `number` is the emergency number of the locale's country. */
  readonly result: {
    readonly CLEAR: readonly string[];
    readonly GENTLE: readonly string[];
    readonly CLINICIAN_FIRST: (number: string) => readonly string[];
    readonly URGENT: (number: string) => readonly string[];
    readonly EMERGENCY: (number: string) => readonly string[];
  };
  /** For someone who leaves: what is known, and what an answer not settled yet can mean. */
  readonly leaving: {
    readonly sure: Readonly<Record<Exclude<Tier, 'CLEAR' | 'EMERGENCY'>, string>>;
    readonly maybe: Readonly<Record<Exclude<Tier, 'CLEAR'>, (number: string) => string>>;
    readonly nothing: string;
  };
  /** A finding said in mid-walk: the walk has ended, and this follows. */
  readonly midWalk: Readonly<Record<Exclude<HoldTier, 'EMERGENCY'> | 'GENTLE', string>>;
  readonly soreBack: string;
  readonly someoneElse: string;
}

export interface WalkWords {
  readonly ready: (minutes: number) => string;
  readonly readyAgain: (minutes: number) => string;
  readonly firstStart: (minutes: number) => string;
  readonly start: (minutes: number) => Variants;
  readonly minutesLeft: (minutes: number) => string;
  readonly almostDone: string;
  readonly paused: (left: number) => string;
  readonly resumed: (left: number) => string;
  readonly stopped: (walked: number) => Variants;
  readonly stoppedAtOnce: string;
  readonly finishedAlready: (minutes: number) => string;
  readonly pausedTooLong: (walked: number) => string;
  readonly pausedOvernight: (walked: number) => string;
  readonly noWalk: string;
  readonly stillGoing: (left: number) => string;
  /** Asked of someone in the middle of a walk, who may want something of us or nothing. */
  readonly walkOn: string;
  readonly walkOnAgain: string;
  /** The same of a walk that no player ends. */
  readonly areYouBack: string;
  readonly areYouBackAgain: string;
  readonly noHurry: string;
  readonly timeIsUp: (minutes: number) => string;
  /** This device can't pause or stop what another one plays. */
  readonly elsewhere: string;
  /** A pause or a resume without a player, where Alexa sends no word to us without our name. */
  readonly pausedQuiet: (left: number) => string;
  /** The player failed: what is kept, and what can be done. */
  readonly brokeOff: (walked: number) => string;
  readonly brokeOffLast: (walked: number) => string;
  readonly noSkipping: string;
  readonly noLooping: string;
  readonly restarted: (minutes: number) => string;
  readonly kept: (walked: number) => string;
  readonly carryOn: (left: number) => string;
  readonly carryOnAgain: string;
  readonly stopHere: string;
  /** The walk goes on, but could not be written down. */
  readonly notKept: string;
  readonly howMany: string;
  readonly howManyAgain: string;
  readonly limit: Readonly<Record<MinutesRefusal, string>>;
  readonly muchLonger: (asked: number, plan: number) => string;
  readonly muchLongerAgain: (asked: number, plan: number) => string;
  readonly dizzy: (number: string) => readonly string[];
  readonly backHurts: readonly string[];
  readonly unconfirmed: (day: Day, minutes: number) => string;
  readonly unconfirmedAgain: string;
  readonly unconfirmedYes: (minutes: number) => Variants;
  readonly unconfirmedSome: (minutes: number) => string;
  readonly unconfirmedNo: (kept: number) => string;
  readonly offerTimer: string;
  readonly offerTimerAgain: string;
  /** Why the permission is wanted; Alexa's own question follows. */
  readonly timerReason: string;
  readonly noTimers: string;
  readonly quietStart: (minutes: number) => string;
  readonly timerLabel: (minutes: number) => string;
  readonly halfwayLabel: (minutes: number) => string;
  readonly halfway: (minutes: number) => string;
  /** Holds `%s`, where Alexa puts her own "continue with Steady Stride". */
  readonly timerEnds: (minutes: number) => string;
  readonly timedDone: (minutes: number) => Variants;
  /** The end of a walk could not be written down. */
  readonly askedNextTime: string;
  readonly untimedStart: (minutes: number) => string;
  readonly welcomeBack: (minutes: number) => Variants;
  /** Twice the asked-for minutes had passed. */
  readonly welcomeBackAtMost: (minutes: number) => string;
  /** On the screen, under the ring. */
  readonly howToStop: { readonly played: string; readonly untimed: string };
  readonly playerTitle: (minutes: number) => string;
  readonly playerSubtitle: string;
}

/** What is said around everything else. */
export interface FrameWords {
  readonly disclaimer: string;
  readonly welcome: string;
  readonly firstQuestions: string;
  readonly firstQuestionsAgain: string;
  readonly laterThen: string;
  /** The first words of a launch, shorter with each visit. */
  readonly hello: (visits: number) => Variants;
  readonly goodbye: Variants;
  readonly whatNext: string;
  readonly whatNextAgain: string;
  readonly help: readonly string[];
  readonly helpInSelfCheck: string;
  readonly helpInCheck: string;
  readonly helpWhileWalking: readonly string[];
  readonly notUnderstood: string;
  /** Before a question that nobody answered is said again. */
  readonly stillListening: string;
  readonly notesUnreachable: string;
  readonly sorry: string;
  /** Asked for something that only the notes know, and they can't be reached. */
  readonly cannotTell: string;
}

/** What a walk was, before "shorter, the same, or longer?". */
export interface AfterWalkWords {
  readonly finished: (day: Day, minutes: number) => string;
  readonly stopped: (day: Day, minutes: number) => string;
  readonly shorterSameLonger: string;
  readonly shorterSameLongerAgain: string;
}

export interface PlanWords {
  readonly moved: (reason: Reason) => string;
  readonly is: (level: Level) => string;
  /** After the plan: whether it could go up a step, or when. `reason` is what a "longer" would come to. */
  readonly outlook: (reason: Reason) => string;
  readonly targetMet: (walks: number, which: StepUpOffer['which']) => string;
  readonly offer: (minutes: number) => string;
  readonly offerAgain: (minutes: number) => string;
  readonly offerOnceMore: string;
}

export interface WeekWords {
  /** Two or three sentences; `today` is the walker's local date. */
  readonly story: (story: WeekStory, today: string) => readonly string[];
  readonly longest: (minutes: number, day: Day) => string;
  readonly noLongest: string;
  readonly cardTitle: string;
  readonly cardOf: (count: Count) => string;
  /** On the screen: its title, the letter or two under each bar, and what a screen reader says of a bar. */
  readonly screenTitle: (count: Count) => string;
  readonly barName: (date: string) => string;
  readonly barLabel: (date: string, minutes: number) => string;
  /** What a screen reader says of the line across the bars: the minutes of a walk of the plan. */
  readonly lineLabel: (minutes: number) => string;
}

/** What is said of walks that were told to us afterwards, or taken back. */
export interface LogWords {
  readonly howMany: string;
  readonly howManyAgain: string;
  readonly limit: Readonly<Record<MinutesRefusal, string>>;
  readonly confirm: (minutes: number) => string;
  readonly confirmAgain: (minutes: number) => string;
  readonly done: (minutes: number) => Variants;
  readonly confirmDelete: (day: Day, minutes: number) => string;
  readonly confirmDeleteAgain: (minutes: number) => string;
  readonly deleted: string;
  readonly kept: string;
  readonly nothingToDelete: string;
  readonly stopFirst: string;
  readonly notWritten: string;
}

/** What is asked and said about reminders, and what they speak. */
export interface ReminderWords {
  readonly whichDayAndTime: Readonly<Record<ReminderKind, string>>;
  readonly whichDayAndTimeAgain: string;
  readonly whichDay: Readonly<Record<ReminderKind, string>>;
  readonly whichDayAgain: string;
  readonly whatTime: string;
  readonly whatTimeAgain: string;
  /** Names what will be said, the days, the time, and that it comes every week. */
  readonly confirm: Readonly<Record<ReminderKind, (draft: WholeDraft) => string>>;
  readonly confirmAgain: Readonly<Record<ReminderKind, (draft: WholeDraft) => string>>;
  /** Why the permission is wanted; Alexa's own question follows. */
  readonly reason: string;
  readonly done: Readonly<Record<ReminderKind, (draft: WholeDraft) => Variants>>;
  readonly nothingSetUp: string;
  readonly withoutReminders: string;
  readonly refusedEarlier: string;
  readonly notOnThisDevice: string;
  readonly notSetUp: string;
  readonly tells: Readonly<Record<ReminderKind, (draft: WholeDraft) => string>>;
  readonly none: string;
  readonly cancelled: Readonly<Record<ReminderKind | 'all', string>>;
  readonly nothingToCancel: string;
  readonly notCancelled: string;
  readonly cancelInTheApp: string;
  readonly whichToCancel: string;
  readonly whichToCancelAgain: string;
  /** The ISO day of the week that a word names, one or many, if it names one. */
  readonly dayOf: (word: string) => number | undefined;
  /** The part of the day that a word names, by AMAZON.TIME's code, if it names one. */
  readonly partOfDay: (word: string) => 'MO' | 'AF' | 'EV' | 'NI' | undefined;
  /** What the weekly reminder speaks. */
  readonly weekly: (text: ReminderText) => string;
  /** What the walk reminder speaks. */
  readonly timeToWalk: string;
}

/** What stands on the screen's buttons, with the intent each touch stands for. */
export interface ScreenWords {
  readonly yesOrNo: readonly Choice[];
  readonly yesNoOrUnsure: readonly Choice[];
  readonly shorterSameLonger: readonly Choice[];
  readonly goOrHold: readonly Choice[];
}

/** Every sentence of one language, by what it means. A language that lacks one does not compile. */
export interface Sentences {
  readonly language: 'en';
  readonly frame: FrameWords;
  readonly check: CheckWords;
  readonly walk: WalkWords;
  readonly afterWalk: AfterWalkWords;
  readonly screen: ScreenWords;
  readonly plan: PlanWords;
  readonly week: WeekWords;
  readonly log: LogWords;
  readonly reminders: ReminderWords;
}
