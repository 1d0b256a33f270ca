import type { Sign } from '../spotting';
import { accidentSigns } from './accident-signs';
import { bladderSigns } from './bladder-signs';
import { chestSigns } from './chest-signs';
import { collapseSigns } from './collapse-signs';
import { legSigns } from './leg-signs';
import { saddleSigns } from './saddle-signs';

/** Signs to call an ambulance for, beyond what a part of the body and a complaint tell (english/body.ts). */
export const emergencySigns: readonly Sign[] = [
  ...bladderSigns,
  ...saddleSigns,
  ...legSigns,
  ...chestSigns,
  ...accidentSigns,
  ...collapseSigns,
];
