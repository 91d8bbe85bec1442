import { existsSync } from 'node:fs'
import { checkProposals, type Proposal } from '../../casebook/index.js'
import { type Dossier, namedOf, wordsFor } from '../../desk/index.js'
import { type Complaint, complaint } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { type DealOptions, dealOptions, dealQuestion, ruleSwitch } from '../deal-options.js'
import { refuse } from '../door.js'
import { dossierOption, type Format, formatOption, langOption } from '../options.js'
import { proposalText } from '../screen/proposal-text.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'

interface Options extends DealOptions {
  readonly dossier: string
  readonly format?: Format
}

export const addProposal: AddCommand = (program, door, ends) => {
  const check = program
    .command('proposal')
    .summary('what a proposal meets: yes, no or open by party, and what blocks it')
    .description('Questions about one proposal.')
    .command('check')
    .summary('hold a proposal against what the parties have said')
    .description(
      `Says for every element and party yes, no or open, with the sentence; what blocks the whole; who would have to move, and which smallest change of the proposal would unblock it. Exit code 1 where it is blocked.`,
    )
    .argument('<proposal>', 'id of a proposal of the casebook (parley proposals), or a YAML file with one')
    .addOption(dossierOption())
  dealOptions(check)
    .option('--drop <ids...>', 'what if these statements were given up')
    .option('--rule <rule=on|off>', 'what if a rule were on or off; may be given several times', ruleSwitch)
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley proposal check istanbul-2022-03-29 --as-of 2025-03-18
  parley proposal check my-proposal.yaml --strength 3 --lang de`,
    )
    .action(
      ends((name: string, { dossier: place, ...options }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
          const [proposal, asked] = await Promise.all([proposalNamed(dossier, name), dealQuestion(dossier, options)])
          const wrong = [...(proposal.ok ? [] : proposal.complaints), ...(asked.ok ? [] : asked.complaints)]
          if (!proposal.ok || !asked.ok) return refuse(door, wrong)
          const view = await desk.proposalCheck(proposal.proposal, asked.question)
          door.out(
            options.format === 'json'
              ? `${JSON.stringify(view, null, 2)}\n`
              : proposalText(view, door, wordsFor(options.lang)),
          )
          return view.verdict === 'blocked' ? 1 : 0
        }),
      ),
    )
}

type Named =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** What looks like a file is one. */
const proposalNamed = async (dossier: Dossier, name: string): Promise<Named> => {
  const { casebook } = await namedOf(dossier)
  const known = casebook.proposals.find(({ id }) => id === name)
  if (known) return { ok: true, proposal: known }
  const refused = (code: string, message: string): Named => ({
    ok: false,
    complaints: [complaint(code, message, name)],
  })
  if (!/[\\/]|\.ya?ml$/.test(name) && name !== '-' && !existsSync(name)) {
    const ids = casebook.proposals.map(({ id }) => id).join(', ') || 'none'
    return refused('unknown-proposal', `no proposal has this id and no file this name; known are ${ids}`)
  }
  const text = await readTextFile(name)
  if (!text.ok) return text
  const checked = checkProposals(text.text, name === '-' ? 'standard input' : name, casebook)
  if (!checked.ok) return checked
  const [first, ...others] = checked.entries
  if (others.length > 0)
    return refused('several-proposals', `the file holds ${checked.entries.length} proposals; one is checked at a time`)
  return { ok: true, proposal: first as Proposal }
}
