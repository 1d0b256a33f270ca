import type { Store, WalkMove } from '../store/store';
import type { Walk } from '../walk/walk';
import type { Count, Metric } from './metrics';

/** Returns `store` with everything it does as before, and what the skill is watched by counted on the way. */
export function countedStore(store: Store, count: Count): Store {
  return {
    read: (...asked) => store.read(...asked),
    readAccount: (...asked) => store.readAccount(...asked),
    amendWalker: (...asked) => store.amendWalker(...asked),
    forgetAccount: (...asked) => store.forgetAccount(...asked),

    async saveWalker(account, walker, change, now) {
      const saved = await store.saveWalker(account, walker, change, now);
      if (saved === 'saved' && change.set?.lastClearCheckOn !== undefined) count('ChecksPassed');
      return saved;
    },

    async startWalk(account, walk, now) {
      const started = await store.startWalk(account, walk, now);
      if (started === 'started') count(metricOfStart(walk));
      return started;
    },

    async moveWalk(account, ref, moves) {
      const made = await store.moveWalk(account, ref, moves);
      const metric = made && metricOfMove(made);
      if (metric !== undefined) count(metric);
      return made;
    },
  };
}

function metricOfStart(walk: Walk): Metric {
  return walk.way === 'logged' ? 'WalksLogged' : 'WalksStarted';
}

function metricOfMove({ to }: WalkMove): Metric | undefined {
  switch (to) {
    case 'completed':
    case 'stopped':
      return 'WalksFinished';
    case 'failed':
      return 'WalksFailed';
    case 'active':
    case 'paused':
    case 'unconfirmed':
    case 'deleted':
    case undefined:
      return undefined;
    default:
      return to satisfies never;
  }
}
