/** What would be deployed, stack by stack. In one file, because the CDK takes longer to load than all of this to test. */

import './stacks/audio';
import './stacks/data';
import './stacks/deploy-page';
import './stacks/managed-skill';
import './stacks/rules';
import './stacks/schema';
import './stacks/skill-function';
import './stacks/watch';
import './stacks/weekly';
