import type { Sign } from '../spotting';

export const clinicianSigns: readonly Sign[] = [];
