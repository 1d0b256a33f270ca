import type { StorePage } from './store-page';

/**
 * Amazon's disclaimer for health and fitness skills, in its four parts: no medical advice; information and
 * education only; no substitute, ask your doctor; the emergency number.
 */
const DISCLAIMER = [
  'This skill does not give medical advice.',
  'It is for informational and educational purposes only.',
  'It is not a substitute for professional medical advice, diagnosis or treatment: always ask your doctor or another qualified clinician about a health question, and never put off asking because of something you heard here.',
  'If you think you may have a medical emergency, call your doctor or your local emergency number at once.',
].join(' ');

export const ENGLISH: StorePage = {
  name: 'Steady Stride',
  summary: 'A voice coach for short, timed walks for adults with an ordinary sore lower back.',
  description: `Steady Stride helps adults with an ordinary sore lower back to walk a little, often.

Before a walk it asks a few yes or no questions about warning signs. If you name one, it tells you whom to ask and starts no walk. Otherwise it starts a timed walk from one to sixty minutes: a coach keeps you company, counts down, and reminds you of your posture and an easy pace. Pause, resume or stop whenever you like.

Every walk is noted by itself. Ask how your week went, and hear your walks and minutes. Your plan starts at ten minutes three times a week and moves only when you say so. If you like, a reminder at a day and time you choose tells you how your week went; Alexa asks for your permission first.

To begin, say: "Alexa, open steady stride". You need a speaker that can play audio where you walk, or the Alexa app on your phone. A quiet walk uses Alexa timers, for which you are asked first; without that permission the skill still times your walk.

The skill keeps your walks, your plan and your settings. It does not keep your answers to the questions. Disable the skill to delete everything it kept.

${DISCLAIMER}`,
  examplePhrases: [
    'Alexa, open steady stride',
    'Alexa, ask steady stride to start my walk',
    'Alexa, ask steady stride how my week went',
  ],
  keywords: [
    'walking',
    'walk coach',
    'lower back',
    'sore back',
    'walking plan',
    'posture',
    'gentle exercise',
    'fitness',
  ],
};
