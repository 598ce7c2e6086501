/** `npm run gebouwd`: goes through a built site before it is published: every link, and how large it is. Exit 0 or 1. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { brokenLinksIn } from './io/built-links.ts'
import { tooLargeIn } from './io/built-size.ts'
import { command, type Given } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { printable } from './io/printable.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { siteUrlOf } from './io/published-site.ts'
import { complain, say } from './io/say.ts'

const BUILT = command({
  name: 'gebouwd',
  does: 'Gaat de gebouwde site na vóór ze online komt: elke link, en hoe groot ze is.',
  options: { site: { value: 'MAP', does: 'de gebouwde site (standaard: build)' } }
})

function main({ options }: Given<typeof BUILT.options>): number {
  const build = options.site ?? join(PROJECT_ROOT, 'build')
  if (!['index.html', 'sitemap.xml'].every((name) => existsSync(join(build, name)))) {
    complain('Er is nog geen gebouwde site: voer eerst npm run build uit.\n')
    return 1
  }
  const siteUrl = siteUrlOf(build)
  const wrong = [...brokenLinksIn(build, siteUrl), ...tooLargeIn(build)]
  if (wrong.length === 0) say(`Elke link werkt op ${printable(siteUrl)}, en de site is klein genoeg.\n`)
  else
    complain(
      `${wrong.join('\n')}\n${wrong.length} ${wrong.length === 1 ? 'fout' : 'fouten'} in de gebouwde site.\n`
    )
  return wrong.length === 0 ? 0 : 1
}

await runCommand(BUILT, main)
