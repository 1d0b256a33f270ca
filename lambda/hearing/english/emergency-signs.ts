import type { Sign } from '../spotting';

export const emergencySigns: readonly Sign[] = [];
