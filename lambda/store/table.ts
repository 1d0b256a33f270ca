import { DUE, DUE_INDEX, PARTITION_KEY, SORT_KEY, WEEKLY } from './keys';

/** The table's name wherever the stack gives it no other (the simulator, the tests). */
export const TABLE_NAME = 'steady-stride';

/**
 * The table, in the words of DynamoDB's CreateTable, for dynalite, DynamoDB Local and the stack. Rows expire
 * by the attribute `EXPIRES_AT` (keys.ts), which CreateTable cannot say; the stack does.
 */
export function tableDefinition(tableName: string = TABLE_NAME) {
  return {
    TableName: tableName,
    AttributeDefinitions: [
      { AttributeName: PARTITION_KEY, AttributeType: 'S' as const },
      { AttributeName: SORT_KEY, AttributeType: 'S' as const },
      { AttributeName: DUE, AttributeType: 'S' as const },
    ],
    KeySchema: [
      { AttributeName: PARTITION_KEY, KeyType: 'HASH' as const },
      { AttributeName: SORT_KEY, KeyType: 'RANGE' as const },
    ],
    // Only rows that a job has something to do for have the attribute, and so stand in the index.
    GlobalSecondaryIndexes: [
      {
        IndexName: DUE_INDEX,
        KeySchema: [
          { AttributeName: DUE, KeyType: 'HASH' as const },
          { AttributeName: PARTITION_KEY, KeyType: 'RANGE' as const },
        ],
        Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [WEEKLY] },
      },
    ],
    BillingMode: 'PAY_PER_REQUEST' as const,
  };
}
