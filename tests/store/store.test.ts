import { openDatabase } from '../../simulator/database/database';
import { storeContract } from './contract';
import { dueStoreContract } from './due-contract';
import { openDynamodbLocal, whyNoDynamodbLocal } from './dynamodb-local';

describe('The store on dynalite', () => storeContract(() => openDatabase('memory')));
describe("The scheduled side's store on dynalite", () => dueStoreContract(() => openDatabase('memory')));

const why = whyNoDynamodbLocal();
const describeWithJava = why === undefined ? describe : describe.skip;
if (why !== undefined) {
  process.stderr.write(`Skipped: the store's tests on AWS's DynamoDB Local, because ${why}.\n`);
}

describeWithJava("The store on AWS's DynamoDB Local", () => storeContract(openDynamodbLocal));
describeWithJava("The scheduled side's store on AWS's DynamoDB Local", () =>
  dueStoreContract(openDynamodbLocal),
);
