import { weekScreen } from '../alexa/screen';
import { localDate } from '../week/calendar';
import { longestWalk } from '../week/longest';
import { storyOf } from '../week/story';
import { type Period, summarise } from '../week/week';
import { aside } from './aside';
import { recall } from './memory';
import { tell } from './reply';
import type { Room } from './room';
import { said, type Turn } from './turn';

/** "How did I do this week", "how was last week", "since I started". Unasked, the day decides which week. */
export const weekRoom: Room = {
  name: 'week',
  hears: (turn) => said(turn, 'WeekIntent'),
  async answer(turn) {
    const known = await recall(turn, turn.walkerId, 'all');
    const { walker, walks, today } = known;
    const { frame, week } = turn.words;
    if (!known.reachable) return aside(turn, known, tell(frame.cannotTell));
    const summary = summarise(
      walks,
      walker.plan,
      turn.now,
      walker.zone,
      periodIn(turn),
      walker.zoneChangedAt,
    );
    return aside(turn, known, {
      says: week.story(storyOf(summary), today),
      card: { title: week.cardTitle, text: week.cardOf(summary) },
      directives: summary.period === 'since_start' ? [] : weekScreen(turn.device, summary, week),
    });
  },
};

function periodIn({ heard }: Turn): Period | 'unasked' {
  const period = heard?.slots.Period;
  return period === 'this_week' || period === 'last_week' || period === 'since_start' ? period : 'unasked';
}

/** "What was my longest walk?" */
export const longestRoom: Room = {
  name: 'longest walk',
  hears: (turn) => said(turn, 'LongestWalkIntent'),
  async answer(turn) {
    const known = await recall(turn, turn.walkerId, 'all');
    const { walker, walks } = known;
    const { frame, week } = turn.words;
    if (!known.reachable) return aside(turn, known, tell(frame.cannotTell));
    const longest = longestWalk(walks, walker.zone);
    const today = localDate(turn.now, walker.zone);
    return aside(
      turn,
      known,
      tell(
        longest === undefined ? week.noLongest : week.longest(longest.minutes, { date: longest.on, today }),
      ),
    );
  },
};
