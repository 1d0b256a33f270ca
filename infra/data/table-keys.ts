/** The names of the table's key attributes. */
export const TABLE_KEYS = { partition: 'pk', sort: 'sk', expires: 'expiresAt' } as const;
