import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { WalksTable } from './walks-table';

/** Data: what walkers leave behind. Nothing else is kept anywhere. */
export class DataStack extends Stack {
  readonly table: ITableV2;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.table = new WalksTable(this, 'Walks').table as ITableV2;
    new CfnOutput(this, 'TableName', { description: 'The table', value: this.table.tableName });
  }
}
