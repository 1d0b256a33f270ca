import { SCOPES } from '../alexa/permissions';
import type { AbsentFields, Account, WalkerFields } from '../store/store';
import { isRecord } from '../values';
import type { Walk } from '../walk/walk';
import type { Walker } from '../walker';
import { NOTHING } from './player-events';
import type { Room } from './room';
import type { Turn } from './turn';

/** An account has more rows than one request has time for. Alexa is to send the event once more. */
export class NotForgottenYet extends Error {
  override readonly name = 'NotForgottenYet';

  constructor(deleted: number) {
    super(
      `${deleted} rows of a disabled account were deleted and some are left. Alexa sends the event again, which goes on with them.`,
    );
  }
}

/** Rows deleted in one go: few enough that even a slow database does it within a second or two. */
const PAGE_ROWS = 500;
/** No further page is begun after this long, milliseconds: the function has seven seconds. */
const PAGES_MS = 4_000;
/** Nor after so many pages. An account that walks twice a day for 400 days has two. */
const MOST_PAGES = 20;

/**
 * The skill was disabled: every row of the account goes.
 *
 * Both with `userInformationPersistenceStatus` NOT_PERSISTED (the user id is never used again) and with
 * PERSISTED (Alexa keeps the user id because of something that was bought): nothing is sold here, and who
 * disables the skill is told that all of it is deleted.
 *
 * Late, twice or after the skill was enabled again it does no harm: the event is about the user id of then,
 * and enabling makes a new one. Where a request has no time for all rows, or the database is out of reach, the
 * request fails. Alexa sends an event that was not acknowledged again, and that goes on where this one stopped;
 * what is left if it never comes expires by itself.
 */
export const skillDisabledRoom: Room = {
  name: 'skill disabled',
  hears: ({ envelope }) => isCalled(envelope.request.type, 'AlexaSkillEvent.SkillDisabled'),
  async answer({ doors, account, now }) {
    const until = now + PAGES_MS;
    let deleted = 0;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const done = await doors.store.forgetAccount(account, now, PAGE_ROWS);
      deleted += done.deleted;
      if (done.finished) return NOTHING;
      if (doors.now() > until) break;
    }
    throw new NotForgottenYet(deleted);
  },
};

/**
 * What the customer allows was changed in the Alexa app: what rests on a permission that is there no longer is
 * withdrawn, and whoever allows what was refused before is asked again.
 *
 * The event says what is allowed now, and an empty list or none that nothing is. It may come twice, late, or
 * after a newer one, so it only touches what is older than itself.
 */
export const permissionEventRoom: Room = {
  name: 'permission changed',
  hears: ({ envelope }) =>
    isCalled(
      envelope.request.type,
      'AlexaSkillEvent.SkillPermissionAccepted',
      'AlexaSkillEvent.SkillPermissionChanged',
    ),
  async answer(turn) {
    const { doors, account, now } = turn;
    const { at, allowed } = permissionsIn(turn);
    const kept = await doors.store.readAccount(account, now);
    await Promise.all(
      (Object.keys(SCOPES) as (keyof typeof SCOPES)[]).map((what) =>
        allowed.has(SCOPES[what])
          ? allowedAgain[what](turn, kept, at)
          : isCalled(turn.envelope.request.type, 'AlexaSkillEvent.SkillPermissionChanged')
            ? withdrawn[what](turn, kept, at)
            : undefined,
      ),
    );
    return NOTHING;
  },
};

/** What a permission's coming or going means for what is kept. `at`: when it was so, milliseconds since the epoch. */
type Consequence = (turn: Turn, kept: Account, at: number) => Promise<unknown>;

/** The refusal is over: the skill may use it, or ask for it, from now on. */
const allowedAgain: Record<keyof typeof SCOPES, Consequence> = {
  timers: (turn, { walkers }, at) => withoutRefusal(turn, walkers, 'timersRefusedAt', at),
  reminders: (turn, { walkers }, at) => withoutRefusal(turn, walkers, 'remindersRefusedAt', at),
};

const withdrawn: Record<keyof typeof SCOPES, Consequence> = {
  // Its timers can't be reached any more: the walk goes on by the clock.
  timers: (turn, { walks }, at) =>
    Promise.all(
      walks
        .filter((walk) => walk.timers !== undefined && isOpen(walk) && walk.startedAt <= at)
        .map((walk) =>
          turn.doors.store.moveWalk(turn.account, walk, [
            { from: ['active', 'paused'], way: 'untimed', timers: null, createIfMissing: false },
          ]),
        ),
    ),
  // The yes to each rested on the permission: to have one again, the walker asks for it again.
  reminders: (turn, { walkers }, at) =>
    Promise.all(
      walkers.flatMap((walker) => [
        walker.weekly && walker.weekly.agreedAt <= at && without(turn, walker, 'weekly', ['weekly', 'due']),
        walker.walkReminder && walker.walkReminder.agreedAt <= at && without(turn, walker, 'walkReminder'),
      ]),
    ),
};

function withoutRefusal(
  turn: Turn,
  walkers: readonly Walker[],
  field: 'timersRefusedAt' | 'remindersRefusedAt',
  at: number,
): Promise<unknown> {
  const refused = walkers.filter((walker) => (walker[field] ?? Number.POSITIVE_INFINITY) <= at);
  return Promise.all(refused.map((walker) => without(turn, walker, field)));
}

function without(
  { doors, account }: Turn,
  walker: Walker,
  because: AbsentFields<WalkerFields>,
  fields: readonly AbsentFields<WalkerFields>[] = [because],
): Promise<boolean> {
  return doors.store.amendWalker(account, walker, because, { remove: fields });
}

function isOpen({ status }: Walk): boolean {
  return status === 'active' || status === 'paused';
}

function isCalled(type: string, ...names: readonly string[]): boolean {
  return names.includes(type);
}

/** What is allowed, by the account or by the person who speaks, and when that was so. */
function permissionsIn({ envelope: { request }, now }: Turn): { at: number; allowed: ReadonlySet<string> } {
  const { body, eventCreationTime, timestamp }: Record<string, unknown> = { ...request };
  const made = Date.parse(String(eventCreationTime ?? timestamp));
  const { acceptedPermissions, acceptedPersonPermissions } = isRecord(body) ? body : {};
  const scopes = [acceptedPermissions, acceptedPersonPermissions]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((one: unknown) => (isRecord(one) && typeof one.scope === 'string' ? [one.scope] : []));
  return { at: Number.isFinite(made) ? made : now, allowed: new Set(scopes) };
}
