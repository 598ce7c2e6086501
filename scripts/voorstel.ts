/**
 * `npm run voorstel -- --from MAP --base COMMIT [--to MAP]`: what a proposal touches, before anything of it is read. With
 * --to its pages are written there, as main would hold them, for `npm run content -- --from`. Exit 0, 1 when it cannot be
 * looked at as it is, 2 when nobody could look or we were used wrongly.
 */

import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { command, type Given } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { CouldNotLook, type Git, openGit } from './io/git.ts'
import { printable } from './io/printable.ts'
import { type ReportName, REPORTS, show } from './io/report.ts'
import { complain } from './io/say.ts'
import { writeState } from './io/tree-state.ts'
import { type Proposal, proposalIn } from './io/voorstel/changes.ts'
import { toldOf } from './io/voorstel/told.ts'
import { isError } from './pipeline/core/diagnostic.ts'

const PROPOSAL = command({
  name: 'voorstel',
  does: 'Zegt wat een voorstel aanraakt, vóór iets ervan gelezen wordt.',
  options: {
    from: { value: 'MAP', does: 'kloon met het voorstel als laatste commit', isRequired: true },
    base: { value: 'COMMIT', does: 'commit van main waarmee vergeleken wordt', isRequired: true },
    to: {
      value: 'MAP',
      does: 'nieuwe map waarin docs en blog komen zoals main ze met het voorstel zou hebben'
    },
    report: { value: 'VORM', does: 'vorm van het verslag (standaard: pretty)', oneOf: Object.keys(REPORTS) }
  }
})

function main({ options }: Given<typeof PROPOSAL.options>): number {
  const { from, base, to, report = 'pretty' } = options
  if (to !== undefined && existsSync(to)) return complain(`Deze map bestaat al: ${resolve(to)}\n`)
  if (!existsSync(from)) return complain(`Deze map bestaat niet: ${resolve(from)}\n`)
  const git = openGit(resolve(from), process.env)
  try {
    return judge(git, proposalIn(git, base), report as ReportName, to)
  } catch (error) {
    if (!(error instanceof CouldNotLook)) throw error
    return complain(`Niet nagekeken: ${printable(error.why.reason)} ${printable(error.why.help)}\n`)
  }
}

function judge(git: Git, proposal: Proposal, report: ReportName, to: string | undefined): number {
  const { tree, changes } = proposal
  const diagnostics = toldOf(proposal)
  show(report, { files: changes.length, diagnostics })
  if (tree === undefined || diagnostics.some(isError)) return 1
  if (to !== undefined) {
    mkdirSync(to, { recursive: true })
    writeState(git, tree, resolve(to), process.env)
  }
  return 0
}

await runCommand(PROPOSAL, main)
