import { gravest, type Tier } from './tiers';

interface Finding {
  readonly tier: Tier;
  /** Where the tier comes from: section D.3 of the clinical reference, in short. */
  readonly source: string;
  /** What counts, for a clinician to read in docs/clinical.md. "New" means begun or worse within two weeks. */
  readonly means: string;
}

/**
 * The warning signs of the check, each with its tier. This is the only place where a finding's tier
 * stands; a change here needs its source in the commit message and a clinician's eye on docs/clinical.md.
 */
export const findings = {
  bladder_bowel_change: {
    tier: 'EMERGENCY',
    means: 'new trouble with bladder or bowels: loss of control, cannot start, no urge, no feeling of it',
    source: 'NHS back pain; BMJ Best Practice cauda equina; GIRFT/CSP 2024; article sign 4',
  },
  saddle_numbness: {
    tier: 'EMERGENCY',
    means: 'numbness or changed feeling between the legs, round genitals, buttocks or back passage',
    source: 'NHS back pain; BMJ Best Practice cauda equina',
  },
  sexual_dysfunction_new: {
    tier: 'EMERGENCY',
    means: 'new loss of sexual function or sensation',
    source: 'BMJ Best Practice cauda equina; GIRFT/CSP 2024; NHS Sheffield',
  },
  bilateral_leg_symptoms: {
    tier: 'EMERGENCY',
    means: 'pain, tingling, numbness or weakness in both legs, new or worse',
    source: 'NHS back pain; NHS sciatica; NICE CKS 2018',
  },
  leg_giving_way_or_foot_drop: {
    tier: 'EMERGENCY',
    means: 'a leg that gives way, a foot that drops or drags, weakness getting quickly worse',
    source: 'Lifespan; UK pathway says same day, the higher is taken',
  },
  chest_pain: {
    tier: 'EMERGENCY',
    means: 'chest pain, tightness or pressure',
    source: 'NHS back pain; stop rules of Allina, Geisinger, Harvard',
  },
  breathing_trouble: {
    tier: 'EMERGENCY',
    means: 'trouble breathing at rest or breathless out of proportion',
    source: 'article sign 8; stop rules of Allina, Geisinger, Harvard',
  },
  serious_accident: {
    tier: 'EMERGENCY',
    means: 'a serious accident or high fall within two weeks, or never examined since',
    source: 'NHS back pain; G-care Gloucestershire (major trauma)',
  },
  abdominal_or_tearing_pain: {
    tier: 'EMERGENCY',
    means: 'sudden tearing back pain, severe or throbbing belly pain',
    source: 'Lifespan (severe abdominal pain); Mayo (abdominal throbbing)',
  },
  collapse_or_faint: {
    tier: 'EMERGENCY',
    means: 'a collapse, faint or blackout',
    source: 'Mayo; PAR-Q facts (loss of consciousness)',
  },
  one_leg_numb_weak_new: {
    tier: 'URGENT',
    means: 'numbness, tingling or weakness in one leg, new, sudden or worsening',
    source: 'UK pathway (new neurological deficit: same day); article sign 3',
  },
  cannot_bear_weight_one_leg: {
    tier: 'URGENT',
    means: 'can hardly bear weight on one leg',
    source: 'article sign 2; fracture concern',
  },
  fever_chills: {
    tier: 'URGENT',
    means: 'fever or chills with back pain',
    source: 'NHS back pain; UK pathway (infection: same day); article sign 6',
  },
  vomiting_nausea: {
    tier: 'URGENT',
    means: 'vomiting or nausea with back pain',
    source: 'article sign 6',
  },
  weight_loss_unexplained: {
    tier: 'URGENT',
    means: 'weight loss without trying',
    source: 'NHS back pain; Community Red Flags 2023; article sign 7',
  },
  night_pain_unrelenting: {
    tier: 'URGENT',
    means: 'night pain that stays as bad in any position',
    source: 'NHS back pain; G-care Gloucestershire; article sign 5',
  },
  rib_or_upper_back_pain: {
    tier: 'URGENT',
    means: 'rib pain or band-like pain at the top of the back',
    source: 'NHS back pain (top of the back); article sign 8',
  },
  cancer_history_new_pain: {
    tier: 'URGENT',
    means: 'cancer now or in the past, with new or changed back pain',
    source: 'Community Red Flags 2023; IFOMPT 2020',
  },
  immunosuppressed_or_ivdu: {
    tier: 'URGENT',
    means: 'weak immune system, injected drugs or a recent serious infection, with new or changed pain',
    source: 'G-care Gloucestershire; Community Red Flags 2023',
  },
  fragility_new_pain: {
    tier: 'URGENT',
    means: 'osteoporosis or long-term steroids with new pain, a minor fall or sudden severe pain',
    source: 'G-care Gloucestershire; Community Red Flags 2023',
  },
  one_leg_shooting_pain_new: {
    tier: 'CLINICIAN_FIRST',
    means: 'new pain shooting down one leg, not numb, not weak',
    source: 'article sign 1; NHS sciatica is milder, the article is followed',
  },
  night_pain_positional: {
    tier: 'CLINICIAN_FIRST',
    means: 'night pain that eases on turning or moving, until a clinician agrees',
    source: 'article sign 5, softened by Verhagen 2016 on false alarms',
  },
  minor_fall_recent: {
    tier: 'CLINICIAN_FIRST',
    means: 'a fall or knock in the last days, otherwise well',
    source: 'Lifespan',
  },
  rapid_onset: {
    tier: 'CLINICIAN_FIRST',
    means: 'pain that began suddenly today',
    source: 'article (Carpenter): not something to walk off',
  },
  severe_pain: {
    tier: 'CLINICIAN_FIRST',
    means: 'pain so bad that the person cannot sleep, wash or dress',
    source: 'NHS severity scale; article',
  },
  worsening_pain: {
    tier: 'CLINICIAN_FIRST',
    means: 'pain clearly getting worse',
    source: 'NHS back pain; article',
  },
  walking_makes_it_worse: {
    tier: 'CLINICIAN_FIRST',
    means: 'walking makes the pain worse',
    source: "article's takeaway",
  },
  disc_or_stenosis_not_cleared: {
    tier: 'CLINICIAN_FIRST',
    means: 'known slipped disc or narrow spine, no clinician has agreed to walking',
    source: 'article (Mehta)',
  },
  fragility_not_cleared: {
    tier: 'CLINICIAN_FIRST',
    means: 'osteoporosis or long-term steroids, old stable pain, no clinician has agreed to walking',
    source: 'G-care Gloucestershire, by inference',
  },
  leg_symptoms_not_assessed: {
    tier: 'CLINICIAN_FIRST',
    means: 'older leg pain, numbness or weakness that no clinician has looked at',
    source: 'article sign 1; NHS sciatica',
  },
  pregnant_not_cleared: {
    tier: 'CLINICIAN_FIRST',
    means: 'pregnant or gave birth within six months, no clinician has agreed to walking',
    source: 'PAR-Q variants',
  },
  heart_or_exertional_symptoms: {
    tier: 'CLINICIAN_FIRST',
    means: "symptoms on effort, or a heart condition without a clinician's agreement to walking",
    source: 'PAR-Q facts; ACSM 2015',
  },
  recent_surgery: {
    tier: 'CLINICIAN_FIRST',
    means: 'surgery in the last weeks, until a clinician agrees',
    source: 'PAR-Q variants',
  },
  assessed_stable_leg_symptoms: {
    tier: 'GENTLE',
    means: 'long-standing leg symptoms, unchanged and already looked at',
    source: 'NHS sciatica, by inference',
  },
  disc_or_stenosis_cleared: {
    tier: 'GENTLE',
    means: 'known slipped disc or narrow spine, a clinician has said walk',
    source: 'article (Mehta), by inference',
  },
  fragility_stable_cleared: {
    tier: 'GENTLE',
    means: 'osteoporosis or long-term steroids, old stable pain, a clinician has said walk',
    source: 'G-care Gloucestershire, by inference',
  },
  lasting_more_than_few_days: {
    tier: 'GENTLE',
    means: 'mild and stable, but lasting more than a few days',
    source: 'article; NHS (see a GP if no better in weeks)',
  },
  new_to_exercise: {
    tier: 'GENTLE',
    means: 'not used to exercise',
    source: 'article; PAR-Q facts',
  },
  pregnant_cleared: {
    tier: 'GENTLE',
    means: 'pregnant or gave birth within six months, a clinician has said walk',
    source: 'PAR-Q variants',
  },
} as const satisfies Record<string, Finding>;

export type FindingId = keyof typeof findings;

/** All 39 finding ids, in the order of the table. */
export const findingIds = Object.keys(findings) as readonly FindingId[];

/** The tier of one finding. */
export function tierOf(finding: FindingId): Tier {
  return findings[finding].tier;
}

/** The gravest tier that a set of findings can mean; CLEAR for none. */
export function gravestOf(some: readonly FindingId[]): Tier {
  return gravest(...some.map(tierOf));
}

/** Whether a string, such as a slot's entity id, is a finding. */
export function isFindingId(value: string): value is FindingId {
  return Object.hasOwn(findings, value);
}
