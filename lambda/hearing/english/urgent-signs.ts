import type { Sign } from '../spotting';

export const urgentSigns: readonly Sign[] = [];
