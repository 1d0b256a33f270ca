import type { CueSheet } from './cue-sheet';
import { capital, minutes } from './english-numbers';

/**
 * What the coach says in a walk, in English. Posture and pace are the article's ("shoulders relaxed, core
 * gently engaged, eyes forward", never rushing); stop signs are those of product.md, section 1, and of the
 * stop rules in policy-voice-clinical.md, section E. Their wording is said as it stands, never varied.
 *
 * The places are in `walk/cues.ts`; read it aloud for 60, 30, 10, 5 and 1 minutes after any change.
 */
export const englishCues: CueSheet = {
  toGo: (left) => `${capital(minutes(left))} to go.`,
  coaching: {
    57: 'Find an easy pace, one that feels like a stroll.',
    54: 'Let your shoulders drop, away from your ears.',
    51: "If your chest hurts or feels tight, or you can't get your breath, stop and get help.",
    47: 'Lift your eyes, and look at the way ahead.',
    44: 'Say a few words out loud. If they come in gasps, slow down.',
    41: 'Draw your belly in a little, as if you were doing up snug jeans.',
    37: 'If a leg goes numb or weak, stop and get help.',
    34: 'Shake out your hands, and let them hang loose.',
    31: "Take short, soft steps. There's no rush at all.",
    28: 'Easy does it. Keep enough breath to talk, if not to sing.',
    24: "If you feel dizzy, stop and sit down. If it doesn't pass in a few minutes, get help.",
    21: 'Stand tall, as if a thread held up the top of your head.',
    17: "You're doing fine. Breathe out slowly, and let your jaw go soft.",
    13: 'If pain starts to run down a leg, stop here, and ask a clinician before you walk again.',
    11: 'Roll your shoulders once, and keep your eyes up.',
    8: "You should be able to chat as you walk. If you can't, ease off.",
    5: 'Let your arms swing, and keep your middle gently braced. If you get chest pain, feel faint or go numb, stop and get help.',
    2: 'If your back feels sharper than when you began, stop here. That still counts.',
  },
  close: "That's your walk done, and done well. Stroll for a moment before you sit.",
};
