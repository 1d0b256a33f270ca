import { PARTITION_KEY, SORT_KEY } from './keys';

/** The table's name wherever the stack gives it no other (the simulator, the tests). */
export const TABLE_NAME = 'steady-stride';

/**
 * The table, in the words of DynamoDB's CreateTable, for dynalite, DynamoDB Local and the stack. Rows expire
 * by the attribute `EXPIRES_AT` (keys.ts), which CreateTable cannot say; the stack does. An index
 * adds its key attributes to `AttributeDefinitions` here and its keys beside `KeySchema`.
 */
export function tableDefinition(tableName: string = TABLE_NAME) {
  return {
    TableName: tableName,
    AttributeDefinitions: [
      { AttributeName: PARTITION_KEY, AttributeType: 'S' as const },
      { AttributeName: SORT_KEY, AttributeType: 'S' as const },
    ],
    KeySchema: [
      { AttributeName: PARTITION_KEY, KeyType: 'HASH' as const },
      { AttributeName: SORT_KEY, KeyType: 'RANGE' as const },
    ],
    BillingMode: 'PAY_PER_REQUEST' as const,
  };
}
