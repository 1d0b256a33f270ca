import { createHash } from 'node:crypto';
import { SCOPES } from '../services/server';
import type { PermissionAnswer } from './events';

/** What a customer can be asked: for a permission, or (by a timer) whether a task may begin. */
export type Question = keyof typeof SCOPES | 'task';

/** The question that asks for a scope. */
export const questionFor = (scope: string): Question => (scope === SCOPES.timers ? 'timers' : 'reminders');

/** The Alexa account of a household, as far as the skill is concerned. */
export class Account {
  readonly #firstUserId: string;
  readonly #scopes = new Map<string, 'GRANTED' | 'DENIED'>();
  readonly #answers = new Map<Question, PermissionAnswer>();
  #enablements = 1;
  #isEnabled = true;
  #voice: string | null;

  constructor(userId: string, voice: string | null) {
    this.#firstUserId = userId;
    this.#voice = voice;
  }

  get isEnabled(): boolean {
    return this.#isEnabled;
  }

  /** One per account and enablement: enabling the skill again makes a new one. */
  get userId(): string {
    return this.#enablements === 1 ? this.#firstUserId : `${this.#firstUserId}.${this.#enablements}`;
  }

  /** Alexa's scope names, each with what the customer said to it. */
  get scopes(): Readonly<Record<string, 'GRANTED' | 'DENIED'>> {
    return Object.fromEntries(this.#scopes);
  }

  /** Whose voice is recognised; null for nobody's. */
  get voice(): string | null {
    return this.#voice;
  }

  /** The id of the recognised voice; undefined when nobody's is. */
  get personId(): string | undefined {
    if (this.#voice === null) return undefined;
    const hash = createHash('sha256').update(`${this.userId}/${this.#voice}`).digest('hex');
    return `amzn1.ask.person.${hash.slice(0, 40).toUpperCase()}`;
  }

  isUser(userId: string): boolean {
    return this.#isEnabled && userId === this.userId;
  }

  isGranted(scope: string): boolean {
    return this.#scopes.get(scope) === 'GRANTED';
  }

  setVoice(voice: string | null): void {
    this.#voice = voice;
  }

  answerNext(question: Question, answer: PermissionAnswer): void {
    this.#answers.set(question, answer);
  }

  /** How the customer answers, as was decided for once; undefined when nothing was. */
  decided(question: Question): PermissionAnswer | undefined {
    const answer = this.#answers.get(question);
    this.#answers.delete(question);
    return answer;
  }

  /** The customer has answered the question for a scope, and what is answered stays. */
  settle(scope: string, answer: PermissionAnswer): void {
    if (answer === 'ACCEPTED') this.#scopes.set(scope, 'GRANTED');
    if (answer === 'DENIED') this.#scopes.set(scope, 'DENIED');
  }

  forgetPermissions(): void {
    this.#scopes.clear();
  }

  disable(): void {
    this.#isEnabled = false;
  }

  enable(): void {
    this.#enablements += 1;
    this.#isEnabled = true;
  }
}
