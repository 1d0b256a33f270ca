import { ofDay, onDay } from './english-days';
import { capital, minutes, words } from './english-numbers';
import { englishPlan } from './english-plan';
import { englishReminders } from './english-reminders';
import { englishWeek } from './english-week';
import type { Sentences } from './sentences';

const HOLD_OFF = {
  ask: 'Has a clinician told you to hold off walking, or do you still have to ask one?',
  plainer:
    'If a clinician has told you walking is fine, say no. Were you told to wait, or do you still have to ask?',
};

/**
 * Everything Steady Stride says in English. Safety wording is fixed and follows the sources named beside
 * each result; greetings and praise vary.
 */
export const english: Sentences = {
  language: 'en',
  frame: {
    disclaimer: "This is general information, not medical advice, and I can't examine you.",
    welcome: 'Welcome to Steady Stride, short walks for an ordinary sore back.',
    firstQuestions: 'Shall I ask a few questions before your first walk?',
    firstQuestionsAgain: 'I ask a few yes or no questions before a walk. Shall we begin?',
    laterThen: 'No problem. Open steady stride whenever you would like to walk.',
    hello: (visits) => {
      if (visits <= 2)
        return ['Hello again, and welcome back to Steady Stride.', 'Welcome back to Steady Stride.'];
      if (visits <= 5) return ['Hello again.', 'Good to hear you again.', 'Welcome back.'];
      return ['Hello.', 'Hi there.', 'Hello again.'];
    },
    goodbye: ['Take care.', 'Bye for now.', 'See you next time.'],
    whatNext: 'Would you like to walk, or hear how your week went?',
    whatNextAgain: 'You can say, start my walk, or, how was my week. Which one?',
    help: [
      'I ask a few questions, then coach you through a timed walk.',
      'Say, start a ten minute walk, or, can I walk today.',
      'Ask any time how your week went, and during a walk, say pause, resume or stop.',
    ],
    helpInSelfCheck:
      'These signs tell whether today is a day to walk. If none is true, say go, and if any is, say hold.',
    helpInCheck:
      'These questions look for signs that today is not a day to walk. Yes, no, or not sure will do.',
    helpWhileWalking: [
      'During a walk, say Alexa, pause, Alexa, resume, or Alexa, stop.',
      'To hear the time left, say Alexa, ask Steady Stride how long is left.',
    ],
    notUnderstood: "I didn't catch that.",
    stillListening: "I'm still listening.",
    notesUnreachable: "I can't reach my notes right now, so I'll ask the longer check.",
    sorry: 'Sorry, something went wrong on my side. Open steady stride and try again in a moment.',
    cannotTell: "I can't reach my notes right now. Please ask again in a moment.",
  },

  check: {
    begins: {
      full: 'Eight questions, each a yes or no.',
      daily: 'Three quick questions first.',
      recheck: 'One quick question first, about the time since your last check.',
    },
    selfCheckBegins: "I'll read some signs. If any is true today, say hold, and if none is, say go.",
    longer: "Then let's do the longer check, from the start.",
    firstCheck: {
      ask: 'If this is your first check with me, say yes. Is it your first?',
      plainer:
        'Others may have walked with me here. If you have never answered my questions yourself, say yes. Is this your first time?',
    },
    firstSelfCheck: {
      ask: 'If this is your first check with me, say hold. If not, say go. Go, or hold?',
      plainer:
        'Others may have walked with me here. If you have never done my check yourself, say hold, else say go. Go, or hold?',
    },
    recheck: {
      ask: 'Any new numbness or weakness, trouble with pee, poo, chest or breath, a faint, a fall, or much worse pain?',
      plainer:
        'I mean anything that was not there at your last check. Numbness or weakness, toilet trouble, chest or breathing trouble, fainting, a fall, or much worse pain. Is any of that new?',
    },
    questions: {
      saddle_bladder: {
        ask: 'Any new numbness between your legs, new trouble with pee or poo, or with sex?',
        plainer:
          'I mean numb skin around your bottom or private parts, or new trouble holding or passing pee or poo. Or less feeling during sex. Any of those?',
      },
      legs_accident: {
        ask: 'Any new pain, numbness or weakness in both legs, a leg that gives way, or a bad crash or fall?',
        plainer:
          'I mean trouble in both legs at once, a leg that buckles, or a foot that drags. Or a crash or a big fall in the last two weeks, or one still to be looked at. Any of those?',
      },
      chest_breath: {
        ask: 'Any chest pain, trouble breathing, a faint, or sudden tearing or belly pain?',
        plainer:
          'I mean a sore or tight chest, being short of breath, or passing out. Or a sudden ripping pain, or bad pain in your belly. Any of those?',
      },
      illness_leg: {
        ask: 'Any fever, feeling sick, pain in the ribs or high in the back, or one leg sore, numb or weak?',
        plainer:
          'I mean feeling hot and shivery, or sick to your stomach. Or pain around your ribs or high up your back, or trouble in just one leg. Any of those?',
      },
      history: {
        ask: 'Have you had cancer, weight loss with no cause, thin bones or steroids, weak immune health or drugs by needle?',
        plainer:
          'I mean cancer at any time, trouble fighting off infections, or injected drugs. Or getting thinner without a diet, bones that break easily, or months of steroid pills. Any of those?',
      },
      pain: {
        ask: 'Does pain wake you up, did you fall this week, did it start today, or is it very bad?',
        plainer:
          'I mean pain that itself wakes you up, or a fall or knock in the last few days. Or pain that came on today, or keeps you from sleeping, washing or dressing. Any of those?',
      },
      worse_or_heart: {
        ask: 'Is your back getting worse, or worse as you walk, or is there heart trouble or recent surgery?',
        plainer:
          'I mean pain that grows from day to day, or grows as you walk. Or a heart problem, trouble when you push yourself, or an operation in the last weeks. Any of those?',
      },
      background: {
        ask: 'Is there a slipped disc or narrow spine, a baby due or born, days of pain, or is exercise new?',
        plainer:
          "I mean a disc or spine problem you were told of, or a baby coming or under six months. Or a back that's been sore for more than a few days, or little exercise until now. Any of those?",
      },
      daily_numb: {
        ask: "New numbness between your legs, trouble with pee or poo, or a leg that's numb, weak or won't hold you?",
        plainer:
          'I mean numb skin around your bottom or private parts, or trouble holding or passing pee or poo. Or a leg that feels dead, weak or gives out. Any of those?',
      },
      daily_chest: {
        ask: 'Any chest pain, trouble breathing, a faint, or sudden tearing or belly pain?',
        plainer:
          'I mean a sore or tight chest, being short of breath, or passing out. Or a sudden ripping pain, or bad pain in your belly. Any of those?',
      },
      daily_change: {
        ask: 'Any fever, a fall or accident, or is your back much worse, or worse when you walk?',
        plainer:
          'I mean feeling hot and shivery, or a fall or a crash. Or a back that is clearly worse than last time, or that gets worse as you walk. Any of those?',
      },
    },
    things: {
      saddle: {
        ask: 'Any new numbness between your legs, or around your bottom?',
        plainer: 'I mean the skin that would touch a bicycle seat. Does it feel numb or strange?',
      },
      bladder_bowel: {
        ask: 'Any new trouble with your bladder or bowels?',
        plainer: 'I mean leaking, not being able to go, or not feeling that you need to. Is any of that new?',
      },
      sexual: {
        ask: 'Any new loss of feeling or function in your private parts, such as during sex?',
        plainer: 'I mean that sex feels numb, or something has stopped working. Is that new?',
      },
      both_legs: {
        ask: 'Any new pain, numbness or weakness in both legs?',
        plainer: 'I mean in the left leg and in the right one, new or worse. Is it both?',
      },
      leg_gives_way: {
        ask: 'Does a leg give way, or a foot drag?',
        plainer: 'I mean a leg that buckles, or a foot that drags. Is either of those happening?',
      },
      accident: {
        ask: 'Was there a bad accident in the last two weeks, or one still to be looked at?',
        plainer: 'I mean something like a car crash, or a fall from a height. Did that happen?',
      },
      chest: {
        ask: 'Any chest pain or tightness?',
        plainer: 'I mean pain, pressure or a squeeze in your chest. Is it there?',
      },
      breath: {
        ask: 'Any trouble breathing?',
        plainer: 'I mean being short of breath without much effort. Is that so?',
      },
      faint: {
        ask: 'Have you fainted or collapsed?',
        plainer: 'I mean passing out, even for a moment. Has that happened?',
      },
      tearing_belly: {
        ask: 'Any sudden tearing pain, or bad belly pain?',
        plainer:
          'I mean a sudden pain as if something ripped, or a bad or throbbing pain in your belly. Is it there?',
      },
      fever: { ask: 'Any fever or chills?', plainer: 'I mean feeling hot, shivery or sweaty. Do you?' },
      sick: {
        ask: 'Are you throwing up, or sick to your stomach?',
        plainer: 'I mean vomiting, or feeling that you might. Do you?',
      },
      weight: {
        ask: 'Have you lost weight without trying?',
        plainer: 'I mean that clothes got loose and you did not diet. Is that so?',
      },
      rib: {
        ask: 'Any pain in your ribs, or in your upper back?',
        plainer: 'I mean above the waist, or like a band round your chest. Does it hurt there?',
      },
      cancer: {
        ask: 'Have you had cancer at any time, with back pain that is new or has changed?',
        plainer:
          'If you have had cancer at any time, and this pain is new or has changed, say yes. Is that so?',
      },
      immune: {
        ask: 'Do you have weak immune health, had a bad infection lately, or use street drugs by needle?',
        plainer:
          'I mean an illness or a medicine that makes it hard to fight germs, or drugs by needle. Is that so?',
      },
      night: {
        ask: 'Does the pain wake you at night?',
        plainer: 'I mean that the pain itself wakes you up. Does it?',
      },
      fragility: {
        ask: 'Any thin bones, or steroids for a long time?',
        plainer: 'I mean bones that break easily, or steroid pills for three months or more. Is that so?',
      },
      one_leg: {
        ask: 'Any pain, numbness or weakness in one leg?',
        plainer: 'I mean pain down a leg, tingling, or a leg that feels dead or weak. Is there any?',
      },
      knock: {
        ask: 'Any fall or knock in the last few days?',
        plainer: 'I mean a slip, a trip or a bump. Has there been one?',
      },
      today: {
        ask: 'Did this pain come on suddenly today?',
        plainer: 'I mean that it was not there yesterday. Did it start today?',
      },
      severe: {
        ask: 'Is the pain so bad that it keeps you from sleeping, washing or dressing?',
        plainer: 'I mean pain that takes over everything. Is it that bad?',
      },
      worsening: {
        ask: 'Is your back clearly getting worse?',
        plainer: 'I mean worse than a few days ago. Is it?',
      },
      walking: {
        ask: 'Does walking make it worse?',
        plainer: 'I mean that it hurts more as you walk. Does it?',
      },
      heart: {
        ask: 'Any heart trouble, or feeling unwell when you push yourself?',
        plainer:
          'If a clinician knows about your heart and has agreed to walking, say no. Is there anything else with your heart?',
      },
      surgery: {
        ask: 'Any surgery in the last few weeks?',
        plainer: 'I mean any operation. If a clinician has agreed to walking since, say no. Was there one?',
      },
      disc: {
        ask: 'Have you been told of a slipped disc, or a narrow spine?',
        plainer: 'Clinicians call it a herniated disc, or spinal stenosis. Have you been told of one?',
      },
      pregnant: {
        ask: 'Are you pregnant, or had a baby in the last six months?',
        plainer: 'I mean expecting a baby, or one younger than six months. Is that so?',
      },
      lasting: {
        ask: 'Has it lasted more than a few days?',
        plainer: 'I mean longer than about three days. Has it?',
      },
      new_to_exercise: {
        ask: 'Are you new to exercise?',
        plainer: 'I mean that you seldom walk or move for exercise. Is that so?',
      },
      leg_today: {
        ask: "Is a leg numb, weak, or one that won't hold you?",
        plainer: 'I mean a leg that feels dead, weak, or gives out. Is there one?',
      },
      fall: {
        ask: 'Have you had a fall or an accident?',
        plainer: 'I mean any slip, fall, knock or crash since last time. Was there one?',
      },
    },
    followUps: {
      leg_newly_numb_weak_or_cannot_bear: {
        ask: 'Is that leg newly numb or weak, or too sore to stand on?',
        plainer:
          'I mean numb, tingling or weak these two weeks, or so sore that you keep your weight off it. Is it?',
      },
      leg_new_or_unchecked: {
        ask: 'Is that leg new or worse these two weeks, or does a clinician still have to look at it?',
        plainer:
          'If it is old, no worse, and a clinician has looked at it, say no. Is it new, worse, or still to be seen?',
      },
      both_legs_or_gives_way: {
        ask: 'Is it both legs, or does a leg buckle or a foot drag?',
        plainer: 'I mean left and right together, or a leg that gives out under you. Is that so?',
      },
      accident_serious: {
        ask: 'Was it a bad one, like a car crash or a fall from a height?',
        plainer:
          'I mean one where you could have been badly hurt, these two weeks or still to be looked at. Was it?',
      },
      night_unrelenting: {
        ask: 'Does it stay just as bad however you lie?',
        plainer: 'If it eases when you turn over or get up, say no. Does it stay as bad?',
      },
      fragility_new_pain: {
        ask: 'Is this pain new or suddenly worse, or did it start with a small fall?',
        plainer: 'If it is an old pain that has not changed, say no. Is it new, worse, or from a fall?',
      },
      fragility_hold_off: HOLD_OFF,
      disc_hold_off: HOLD_OFF,
      pregnant_hold_off: HOLD_OFF,
    },
    signs: {
      signs_saddle:
        'Numbness between your legs, new trouble with your bladder or bowels, or a change in sexual feeling.',
      signs_legs:
        'Pain, numbness or weakness in both legs, a leg that gives way, or a serious accident these two weeks.',
      signs_chest: 'Chest pain, trouble breathing, fainting, or sudden tearing or belly pain.',
      signs_ill:
        "A leg that's newly numb, weak or can't take your weight. Fever or nausea, losing weight without trying, or pain in your ribs or upper back.",
      signs_history:
        'Night pain that nothing eases. Cancer at any time, a weak immune system, or thin bones or steroids, with new pain.',
      signs_pain:
        'Pain that is very bad or getting worse, or that began today. Pain that is worse when you walk, or wakes you when you turn.',
      signs_unchecked:
        'A recent fall, heart trouble, or recent surgery. Or leg pain, a bad disc, thin bones or a pregnancy that you still have to ask a clinician about.',
      signs_gentle:
        'Leg pain, a bad disc, thin bones or a pregnancy that a clinician has agreed to. A sore back for more than a few days, or being new to exercise.',
      signs_today_emergency:
        'Numbness between your legs, bladder or bowel trouble, both legs numb or weak, or one that gives way. Chest pain, trouble breathing, fainting, tearing or belly pain, or a serious accident.',
      signs_today_urgent: "A leg that's numb, weak or can't take your weight, or a fever.",
      signs_today_clinician: 'A small fall, a back that is much worse, or one that gets worse when you walk.',
      signs_since:
        'Any new numbness, weakness, bladder or bowel trouble, chest or breathing trouble, fainting, a fall, or much worse pain.',
    },
    goOrHold: 'Go, or hold?',
    clarify: {
      past: 'Is it still there?',
      pastOfRecheck: 'Was that after your last check with me?',
      happened: {
        accident: {
          alone: 'Was that in the last two weeks, or does it still have to be looked at?',
          among: 'Is it still there, or was it a crash or fall that is recent, or never looked at?',
        },
        fall: {
          alone: 'Was that in the last two weeks?',
          among: 'Is it still there, or was it a fall in the last two weeks?',
        },
        faint: {
          alone: 'Was that in the last two weeks?',
          among: 'Is it still there, or did you faint in the last two weeks?',
        },
        knock: {
          alone: 'Was that in the last two weeks?',
          among: 'Is it still there, or was it a fall in the last two weeks?',
        },
        cancer: {
          alone: 'And since then, is this back pain new, or has it changed?',
          among: 'Is it still there, or was it cancer, at any time?',
        },
        surgery: {
          alone: 'Does a clinician still have to agree to walking?',
          among: 'Is it still there, or was it surgery in the last few weeks?',
        },
      },
      explained: 'Is it new in the last two weeks, or worse?',
    },
    oneAtATime: "Let's take them one at a time.",
    back: 'Here it is again.',
    allAgain: "Then let's go through them again.",
    takeYourTime: 'Take your time.',
    yesOrNo: 'Yes, no, or not sure will do.',
    comesLater: "I'll ask about that in a moment.",
    afterTheCheck: "Let's finish these questions first.",
    minutesKept: (n) => `${capital(minutes(n))} it is, once we're through these questions.`,
    volunteered: {
      URGENT: "That's worth a call to a clinician or nurse line today.",
      CLINICIAN_FIRST: "That's worth talking over with a clinician before you walk.",
      GENTLE: "Thanks, then we'll keep it gentle.",
    },
    urgentSignsFirst: 'First, a few urgent signs.',
    result: {
      CLEAR: [
        "I didn't hear any of the warning signs I asked about.",
        'If you get chest pain, feel faint or go numb, stop and get help.',
      ],
      GENTLE: [
        'A gentle one today, because of something you said, and please bring it up at your next check-up.',
        'If you get chest pain, feel faint, go numb, or your back gets sharply worse, stop and get help.',
      ],
      CLINICIAN_FIRST: (number) => [
        'What you told me is worth talking over with a clinician before you walk.',
        "It doesn't have to be today, but make it soon, and your plan will wait.",
        `If you go numb between your legs, or have trouble with your bladder or bowels, call ${number} right away.`,
      ],
      URGENT: (number) => [
        'What you told me is worth a call to a clinician or nurse line today.',
        "Let's skip the walk, your plan will wait.",
        `If you go numb between your legs, or have trouble with your bladder or bowels, call ${number} right away.`,
      ],
      EMERGENCY: (number) => [
        'This can be a sign of an emergency.',
        `Call ${number}, or your local emergency number, now.`,
        `Again, call ${number}, or your local emergency number, now.`,
      ],
    },
    leaving: {
      sure: {
        GENTLE: 'If you walk today, keep it short and easy, and mention your back at your next check-up.',
        CLINICIAN_FIRST: 'What you told me is worth talking over with a clinician before you walk.',
        URGENT: 'What you told me is worth a call to a clinician or nurse line today.',
      },
      maybe: {
        GENTLE: () =>
          'If any of those is true, keep your walks short and easy, and mention it at your next check-up.',
        CLINICIAN_FIRST: () => 'If any of those is true, talk to a clinician before you walk.',
        URGENT: () =>
          'If any of those is true, speak to a clinician or nurse line today, and leave out the walk.',
        EMERGENCY: (number) =>
          `If any of those is true, call ${number}, or your local emergency number, now.`,
      },
      nothing: 'Okay, no walk for now.',
    },
    midWalk: {
      GENTLE: 'Please bring it up at your next check-up.',
      CLINICIAN_FIRST: "That's worth talking over with a clinician before your next walk.",
      URGENT: "That's worth a call to a clinician or nurse line today.",
    },
    soreBack: "I'm sorry it's sore.",
    someoneElse: 'That check was for the voice that began it, so let me ask you too.',
  },

  walk: {
    ready: (n) => `Ready for ${minutes(n)}, nice and easy?`,
    readyAgain: (n) => `Shall we start your ${words(n)} minute walk?`,
    firstStart: (n) =>
      `${capital(minutes(n))}, somewhere you can hear me, or outdoors with the Alexa app. Start slowly, shoulders loose, eyes ahead. To stop, say Alexa, stop.`,
    start: (n) => [
      `${capital(minutes(n))}, easy pace. Off you go.`,
      `${capital(minutes(n))} it is. Shoulders loose, and off you go.`,
      `${capital(minutes(n))}, no hurry at all. Here we go.`,
    ],
    minutesLeft: (n) => `${capital(minutes(n))} left.`,
    almostDone: 'Less than a minute left.',
    paused: (n) => `Paused, with ${minutes(n)} left. Say Alexa, resume, to carry on.`,
    resumed: (n) => `${capital(minutes(n))} left.`,
    stopped: (n) => [
      `That's ${minutes(n)} walked. Well done.`,
      `Okay, ${minutes(n)} done. Good for you.`,
      `${capital(minutes(n))} it is. Every minute helps.`,
    ],
    stoppedAtOnce: 'Okay, stopped.',
    finishedAlready: (n) =>
      `You've finished that one, all ${minutes(n)}. For another, say, open steady stride.`,
    pausedTooLong: (n) =>
      `That pause was a long one, so I've kept your ${minutes(n)}. For a new walk, say, open steady stride.`,
    pausedOvernight: (n) =>
      `It's a new day, so I've kept your ${minutes(n)}. For a new walk, say, open steady stride.`,
    noWalk: 'There is no walk under way. To begin one, say, open steady stride.',
    stillGoing: (n) => `Your walk is still going, with ${minutes(n)} left.`,
    walkOn: 'Shall we walk on?',
    walkOnAgain: 'Yes to walk on, no to stop here. Shall we walk on?',
    areYouBack: 'Are you home?',
    areYouBackAgain: 'Yes ends your walk, and no leaves you to it. Are you home?',
    noHurry: "No hurry. When you return say, tell steady stride I'm back.",
    timeIsUp: (n) => `Your ${minutes(n)} ${n === 1 ? 'is' : 'are'} up.`,
    elsewhere: "I don't hear your walk on this device. Please tell the one that plays it.",
    pausedQuiet: (n) => `Paused, with ${minutes(n)} left. To carry on, say, tell steady stride to resume.`,
    brokeOff: (n) =>
      n === 0
        ? 'The coach would not play. To walk without it, say, tell steady stride to start a quiet walk.'
        : `The coach broke off, so I've kept your ${minutes(n)}. For a new walk, say, open steady stride.`,
    brokeOffLast: (n) =>
      n === 0
        ? 'Sorry, the coach would not play last time.'
        : `Sorry, the coach broke off last time, after ${minutes(n)}.`,
    noSkipping: "There's nothing to skip. Your walk goes on.",
    noLooping: 'Your walk plays once, from start to finish.',
    restarted: (n) => `From the top, then. ${capital(minutes(n))}, easy pace.`,
    kept: (n) => `I've kept your ${minutes(n)}.`,
    carryOn: (n) => `You paused with ${minutes(n)} left. Shall we carry on?`,
    carryOnAgain: 'Shall we carry on with your walk?',
    stopHere: "Let's stop here.",
    notKept: "I can't reach my notes just now. Afterwards say, tell steady stride to log a walk.",
    howMany: 'How many minutes would you like to walk, from one to sixty?',
    howManyAgain: 'Ten or fifteen minutes, for example. How many minutes?',
    limit: {
      zero: 'A walk takes at least one minute.',
      'under-a-minute': 'A walk takes at least one minute.',
      'not-whole': 'I count in whole minutes.',
      'too-long': 'Sixty minutes is the longest walk I coach.',
      'not-understood': "I didn't catch how many minutes.",
    },
    muchLonger: (asked, plan) =>
      `${capital(minutes(asked))} is more than twice your plan's ${words(plan)}. Shall we do ${words(plan)} instead?`,
    muchLongerAgain: (asked, plan) => `${capital(words(plan))} minutes, or ${words(asked)}. Which one?`,
    dizzy: (number) => [
      'Stop and sit down for a moment.',
      `If it doesn't pass in a few minutes, call ${number}, or your local emergency number.`,
    ],
    backHurts: ['Stop here, and let it settle.', 'If it stays worse, ask a clinician before your next walk.'],
    unconfirmed: (day, n) => `You set out for ${minutes(n)} ${onDay(day)}. Did you walk all of it?`,
    unconfirmedAgain: 'Say yes, no, or how many minutes. Did you walk all of it?',
    unconfirmedYes: (n) => [`Good, that's ${minutes(n)} in the book.`, `Well done, ${minutes(n)} it is.`],
    unconfirmedSome: (n) => `Thanks, I've noted ${minutes(n)}.`,
    unconfirmedNo: (n) =>
      n === 0 ? "That's fine, I've left that one out." : `That's fine, I've kept ${minutes(n)}.`,
    offerTimer: "I can't play the coach on this device. Shall I set a timer for your walk?",
    offerTimerAgain: 'Shall I set a timer, so that you hear when to turn round and when you are done?',
    timerReason: 'To tell you halfway and at the end, I need your okay to set timers.',
    noTimers: "I can't set a timer just now.",
    quietStart: (n) => `${capital(minutes(n))}, quietly. I'll speak up halfway and at the end. Off you go.`,
    timerLabel: (n) => `${words(n)} minute walk`,
    halfwayLabel: (n) => `halfway of your ${words(n)} minute walk`,
    halfway: () => "That's halfway. Shoulders loose, and turn for home when it suits you.",
    timerEnds: (n) => `That's your ${minutes(n)}. To save your walk, %s?`,
    timedDone: (n) => [
      `${capital(minutes(n))} walked, well done.`,
      `That's ${minutes(n)} in the book. Well walked.`,
    ],
    askedNextTime:
      "I can't reach my notes right now. If I don't ask about this walk next time, say, log a walk.",
    untimedStart: (n) =>
      `${capital(minutes(n))}, and you keep the time. When you return say, Alexa, tell Steady Stride I'm back.`,
    welcomeBack: (n) => [
      `${capital(minutes(n))} walked, and it counts.`,
      `That was ${minutes(n)}, well done.`,
    ],
    welcomeBackAtMost: (n) =>
      `Good to have you home. I've counted ${minutes(n)}, the most I can for that walk.`,
    howToStop: { played: 'Alexa, stop', untimed: "Alexa, tell Steady Stride I'm back" },
    playerTitle: (n) => `Your ${words(n)} minute walk`,
    playerSubtitle: 'Steady Stride',
  },

  afterWalk: {
    finished: (day, n) => `You finished ${ofDay(day)} ${minutes(n)}.`,
    stopped: (day, n) => `You walked ${minutes(n)} ${onDay(day)}.`,
    shorterSameLonger: 'Next time shorter, the same, or longer?',
    shorterSameLongerAgain: 'For your next walks: shorter, the same, or longer?',
  },

  plan: englishPlan,
  week: englishWeek,
  reminders: englishReminders,

  log: {
    howMany: 'How many minutes did you walk?',
    howManyAgain: 'Ten minutes, for example. How many minutes did you walk?',
    limit: {
      zero: 'A walk I can add takes at least one minute.',
      'under-a-minute': 'A walk I can add takes at least one minute.',
      'not-whole': 'I count in whole minutes.',
      'too-long': 'Sixty minutes is the most I can add at once.',
      'not-understood': "I didn't catch how many minutes.",
    },
    confirm: (n) => `A walk of ${minutes(n)}, today. Shall I add it?`,
    confirmAgain: (n) => `Yes or no will do. Shall I add ${minutes(n)} for today?`,
    done: (n) => [`${capital(minutes(n))} added.`, `Done, ${minutes(n)} more in your week.`],
    confirmDelete: (day, n) => `Your last walk was ${minutes(n)}, ${onDay(day)}. Shall I delete it?`,
    confirmDeleteAgain: (n) => `It can't be brought back afterwards. Shall I delete those ${minutes(n)}?`,
    deleted: 'Deleted.',
    kept: 'Okay, I left everything as it was.',
    nothingToDelete: 'There is no walk to delete.',
    stopFirst: 'Your walk is still going. Stop it first, and then I can delete it.',
    notWritten: "I couldn't reach my notes, so nothing was changed. Please try again in a moment.",
  },

  screen: {
    yesOrNo: [
      { label: 'Yes', intent: 'AMAZON.YesIntent' },
      { label: 'No', intent: 'AMAZON.NoIntent' },
    ],
    yesNoOrUnsure: [
      { label: 'Yes', intent: 'AMAZON.YesIntent' },
      { label: 'No', intent: 'AMAZON.NoIntent' },
      { label: 'Not sure', intent: 'UnsureIntent' },
    ],
    shorterSameLonger: [
      { label: 'Shorter', intent: 'ShorterIntent' },
      { label: 'The same', intent: 'SameIntent' },
      { label: 'Longer', intent: 'LongerIntent' },
    ],
    goOrHold: [
      { label: 'Go', intent: 'GoIntent' },
      { label: 'Hold', intent: 'HoldIntent' },
    ],
  },
};
