/** What Amazon's reviewers are told. Phrases to say stand in double quotes; a test holds them against the model. */
export const TESTING_INSTRUCTIONS = `No account, purchase or hardware besides an Alexa device is needed. The skill is for adults.

The skill keeps no health information. The answers to the questions before a walk live in the session only: none is stored, logged, put on a card or sent anywhere. Stored are walks (when, how long), the plan and settings.

1. First use: say "open steady stride". The skill says that it gives information and not medical advice, then asks what to do.
2. A walk: say "start a ten minute walk" and answer every question "no". The coaching audio starts and the session closes. Say "pause", "resume", "stop" without the name.
3. Results of the questions, each from a new check: "yes" to the first question and to what it asks next gives the advice to call the local emergency number, and closes the session. "yes" to a later question gives the advice to ask a clinician today, or to ask one before walking. No walk starts in any of these.
4. "what do you mean", "repeat", "help", "go back" and "stop" work at every question.
5. A quiet walk: say "start a quiet walk". Alexa asks for the timers permission; refuse it and the walk is timed without one. Timers need a real device.
6. The week: say "how my week went".
7. A reminder: say "remind me every Sunday at six in the evening how I did". The skill says back the day, the time and that it comes every week, and makes it only after a "yes" and after Alexa's permission; refuse the permission and the skill says how to hear the week without it.
8. To delete what is stored: disable the skill.`;
