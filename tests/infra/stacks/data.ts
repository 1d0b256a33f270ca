import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { WalksTable } from '../../../infra/data/walks-table';
import { EXPIRES_AT } from '../../../lambda/store/keys';
import { tableDefinition } from '../../../lambda/store/table';
import { deployed } from './deployed';

const { templates } = deployed();

test('the table has the keys of the store, is paid by use and outlives its stack', () => {
  const { KeySchema, AttributeDefinitions } = tableDefinition();
  templates.Data?.hasResource('AWS::DynamoDB::GlobalTable', {
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      KeySchema,
      AttributeDefinitions,
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: EXPIRES_AT, Enabled: true },
    },
  });
});

test('every replica is recoverable and cannot be deleted by mistake', () => {
  templates.Data?.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
    Replicas: [
      {
        Region: 'us-east-1',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      },
    ],
  });
});

test('an index that the store defines is an index of the table', () => {
  const stack = new Stack(new App(), 'Indexed');
  new WalksTable(stack, 'Walks', {
    ...tableDefinition(),
    AttributeDefinitions: [
      ...tableDefinition().AttributeDefinitions,
      { AttributeName: 'hour', AttributeType: 'S' },
      { AttributeName: 'at', AttributeType: 'N' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'due',
        KeySchema: [
          { AttributeName: 'hour', KeyType: 'HASH' },
          { AttributeName: 'at', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  });
  Template.fromStack(stack).hasResourceProperties('AWS::DynamoDB::GlobalTable', {
    GlobalSecondaryIndexes: [
      {
        IndexName: 'due',
        KeySchema: [
          { AttributeName: 'hour', KeyType: 'HASH' },
          { AttributeName: 'at', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  });
});

test('a stack never holds more than the one table', () => {
  templates.Data?.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
  for (const template of Object.values(templates)) template.resourceCountIs('AWS::DynamoDB::Table', 0);
});
