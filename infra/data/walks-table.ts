import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { EXPIRES_AT } from '../../lambda/store/keys';
import { tableDefinition } from '../../lambda/store/table';

/** The part of DynamoDB's CreateTable that the store's definition is written in. */
interface Keyed {
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: 'HASH' | 'RANGE' }[];
}

interface Definition extends Keyed {
  readonly AttributeDefinitions: readonly {
    readonly AttributeName: string;
    readonly AttributeType: string;
  }[];
  readonly GlobalSecondaryIndexes?: readonly (Keyed & {
    readonly IndexName: string;
    readonly Projection?: { readonly ProjectionType?: string; readonly NonKeyAttributes?: readonly string[] };
  })[];
}

/**
 * The one table, with the keys and indexes that the store says it has: paid by use, recoverable to any second of
 * the last 35 days, and not deleted with its stack.
 */
export class WalksTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, definition: Definition = tableDefinition()) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      ...keysOf(definition, definition),
      globalSecondaryIndexes: indexesOf(definition),
      timeToLiveAttribute: EXPIRES_AT,
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

const TYPES: Readonly<Record<string, AttributeType>> = { S: AttributeType.STRING, N: AttributeType.NUMBER };

function keysOf({ KeySchema }: Keyed, { AttributeDefinitions }: Definition) {
  const attribute = (kind: 'HASH' | 'RANGE'): Attribute | undefined => {
    const name = KeySchema.find(({ KeyType }) => KeyType === kind)?.AttributeName;
    const type = AttributeDefinitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType;
    return name === undefined ? undefined : { name, type: TYPES[type ?? ''] ?? AttributeType.BINARY };
  };
  const partitionKey = attribute('HASH');
  const sortKey = attribute('RANGE');
  if (partitionKey === undefined)
    throw new Error('The store defines a table or an index without a partition key.');
  return sortKey === undefined ? { partitionKey } : { partitionKey, sortKey };
}

function indexesOf(definition: Definition): GlobalSecondaryIndexPropsV2[] {
  return (definition.GlobalSecondaryIndexes ?? []).map((index) => ({
    indexName: index.IndexName,
    ...keysOf(index, definition),
    projectionType: (index.Projection?.ProjectionType as ProjectionType | undefined) ?? ProjectionType.ALL,
    ...(index.Projection?.NonKeyAttributes === undefined
      ? {}
      : { nonKeyAttributes: [...index.Projection.NonKeyAttributes] }),
  }));
}
