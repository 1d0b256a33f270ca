import type { Sign } from '../spotting';
import { fragileBones, lastingIllness } from './history-signs';
import { feverSigns, vomitingSigns, weightSigns } from './illness-signs';
import { nightSigns, upperBackSigns } from './night-signs';
import { oneLegSigns } from './one-leg-signs';

export const urgentSigns: readonly Sign[] = [
  ...oneLegSigns,
  ...feverSigns,
  ...vomitingSigns,
  ...weightSigns,
  ...nightSigns,
  ...upperBackSigns,
  ...lastingIllness,
  ...fragileBones,
];
