/** Every way to say yes to a question that is not of the check. */
export const YES = ['AMAZON.YesIntent', 'HedgedYesIntent', 'GoIntent'] as const;

/** Every way to say no to one. */
export const NO = ['AMAZON.NoIntent', 'HedgedNoIntent'] as const;
