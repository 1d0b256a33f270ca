/** Groups of words that many signs share, as pieces of a phrase (see `phrase.ts`). */

/** The negative of a verb; `not` stands for "do not", "could not", "have not been able to". */
export const NOT =
  '(cannot|not|never|hardly|barely|scarcely|unable|no longer|stopped being able|lost the ability)';

/** It goes, but badly. */
export const HARD =
  '(trouble|difficult*|hard|problem|problems|struggl*|strain*|bother|issue|issues|a job|job|tough|battle|fight*|wrestl*)';

/** "When I climb the stairs", and nothing that says it is there now: on effort only. */
export const ON_EFFORT = [
  '(when|if|whenever|every time|each time|only on|only with) ~ (climb*|stairs|upstairs|hill|hills|uphill|slope|run|running|jog*|exert*|effort|exercis*|push myself|gym|hoover*|vacuum*|shovel*|mowing|hurry|hurrying|rush|rushing|overdo)',
  '(climbing|walking|going up|walking up|coming up|go up|walk up|going|up) (the|a|my|any|some|two flights of)? (stairs|hill|hills|slope|upstairs|uphill)',
  '(on|with|upon|under) (any|the|much)? (exertion|effort|exercise|stairs|hills)',
];

/** It is there without effort as well. */
export const NOW_TOO =
  '(now|today|tonight|yesterday|climbed|ran|walked up|went up|carried|pushed|right now|at the moment|all day|constant*|sitting|resting|at rest|lying|laying|in bed|will not (go|stop|ease)|does not (go|stop|ease)|even when|also when|since (yesterday|this|last|today|morning))';
