/** Every way to say yes to a question that is not of the check: to one of those, "fine" is a no. */
export const YES = ['AMAZON.YesIntent', 'HedgedYesIntent', 'FineIntent', 'GoIntent'] as const;

/** Every way to say no to one. */
export const NO = ['AMAZON.NoIntent', 'HedgedNoIntent'] as const;
