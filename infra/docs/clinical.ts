import { createHash } from 'node:crypto';
import { findingIds, findings, tierOf } from '../../lambda/check/findings';
import { happenings, lengths, recheckFindings } from '../../lambda/check/questions';
import { signs, signsOf } from '../../lambda/check/signs';
import { type Tier, tiers } from '../../lambda/check/tiers';
import { english } from '../../lambda/speech/en';
import type { Sentences } from '../../lambda/speech/sentences';
import { askedIn, ofGroup } from './clinical-questions';
import { list, section, table } from './markdown';
import { signatures } from './signatures';

const words: Sentences = english;
const gravestFirst: readonly Tier[] = [...tiers].reverse();

/**
 * The clinical table of the check as a Markdown document, made from the code alone: every finding with
 * its tier, its source and the questions that ask about it; every question as it is said; every result.
 */
export function clinicalDocument(): string {
  const content = [rules(), ...tierTables(), ...questionTables(), ...selfCheckTables(), resultTable()];
  const text = content.join('\n\n');
  return `${[introduction(), signature(fingerprintOf(text)), text].join('\n\n')}\n`;
}

function introduction(): string {
  return section(
    1,
    'The check before a walk, for a clinician to read and to sign',
    `This page is made from the code by \`npm run docs:clinical\`, and a test fails when it differs from what
the code does. It is information for people with ordinary lower back pain, never a diagnosis. A finding
is one warning sign; its tier says what the skill does; the highest tier among a walker's findings wins.
"New" means begun or worse within two weeks.`,
  );
}

/** A signature is for what was read: the fingerprint changes with any tier, question, wording or source. */
function signature(fingerprint: string): string {
  const rows = signatures.map((one) => [
    one.name,
    one.profession,
    one.on,
    one.fingerprint === fingerprint ? 'this page' : `an earlier one, \`${one.fingerprint}\``,
  ]);
  const signed = signatures.some((one) => one.fingerprint === fingerprint)
    ? 'Signed as it stands.'
    : 'No clinician has signed it as it stands; until one has, the tiers rest on the named sources alone.';
  const head = ['Name', 'Profession', 'Date', 'Signed'];
  return section(
    2,
    "Clinician's signature",
    `Fingerprint of all below: \`${fingerprint}\`. ${signed} To sign, add a line to
\`infra/docs/signatures.ts\`.\n\n${table(head, rows.length > 0 ? rows : [['', '', '', '']])}`,
  );
}

function fingerprintOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

function rules(): string {
  return section(
    2,
    'How answers count',
    `- Every question is put so that yes is the warning. A hedged yes ("a bit", "sort of") is a yes.
- The first EMERGENCY yes ends the check. Otherwise it ends when no question left can raise the tier.
- A yes to a question about several things is narrowed down one thing at a time, most serious first; the
  last is not asked, it is what remains. Follow-ups are asked gravest first.
- "I don't know" to a question about several things asks each of them. A single thing still unsure counts
  as yes when it can be EMERGENCY or URGENT, and as GENTLE below. A follow-up still unsure counts as yes.
- "Not really" is unsure where a question asks about an EMERGENCY or URGENT finding, and no below.
- "Last week" asks once whether it is still there. "From my knee" asks once whether it is new in the last
  two weeks, or worse; after a no to that, what can be there without being new is asked about by itself.
- A finding said of the walker's own accord counts at once at its tier, and is not taken back by "go back"
  unless the question had asked about it.
- In the self-check style only "go" passes and only "hold" gives the result of the signs read out.`,
  );
}

function tierTables(): readonly string[] {
  return gravestFirst
    .filter((tier) => tier !== 'CLEAR')
    .map((tier) => {
      const rows = findingIds
        .filter((finding) => tierOf(finding) === tier)
        .map((finding) => [
          `\`${finding}\``,
          findings[finding].means,
          ...askedIn(finding),
          findings[finding].source,
        ]);
      const head = ['Finding', 'What counts', 'Full check', 'Daily', 'Recheck', 'Self-check', 'Source'];
      return section(2, `${tier}: ${rows.length} findings`, table(head, rows));
    });
}

function questionTables(): readonly string[] {
  const head = ['Question', 'Asked about', 'As first asked', 'In plainer words'];
  const { firstCheck, recheck } = words.check;
  const short = [
    ['`first_check`', 'household only', firstCheck.ask, firstCheck.plainer],
    ['`recheck`', list(recheckFindings), recheck.ask, recheck.plainer],
  ];
  return [
    section(
      2,
      'Questions of the full check, in order',
      table(
        head,
        lengths.full.flatMap((id) => ofGroup(id, words)),
      ),
    ),
    section(
      2,
      'Questions of the daily check, in order',
      table(
        head,
        lengths.daily.flatMap((id) => ofGroup(id, words)),
      ),
    ),
    section(2, 'The recheck, and the question before a short check', table(head, short)),
    clarifyingTable(),
  ];
}

function clarifyingTable(): string {
  const { past, pastOfRecheck, happened, explained } = words.check.clarify;
  const rows = [
    ['"last week", "not any more"', past],
    ['the same of the recheck', pastOfRecheck],
    ...happenings.flatMap((thing) => [
      [`the same of \`${thing}\`, asked about alone`, happened[thing].alone],
      [`the same of a question that names \`${thing}\``, happened[thing].among],
    ]),
    ['"from my knee surgery"', explained],
  ];
  return section(
    2,
    'Asked once of what is past, or has a cause of its own',
    table(['Answer', 'Asked'], rows),
  );
}

function selfCheckTables(): readonly string[] {
  const head = ['Signs', 'Result of "hold"', 'Findings', 'As read out'];
  return (['full', 'daily', 'recheck'] as const).map((length) => {
    const rows = signsOf[length].map((id) => [
      `\`${id}\``,
      length === 'recheck' ? 'the full self-check' : signs[id].tier,
      list(signs[id].findings),
      words.check.signs[id],
    ]);
    return section(2, `Self-check style, ${length}`, table(head, rows));
  });
}

function resultTable(): string {
  const { result } = words.check;
  const rows = gravestFirst.map((tier) => {
    const said = result[tier];
    return [tier, (typeof said === 'function' ? said('911') : said).join(' ')];
  });
  return section(2, 'Results, as said in the United States', table(['Tier', 'Said'], rows));
}
