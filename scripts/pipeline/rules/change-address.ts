import { folderOf } from '../core/address.ts'
import { added } from '../core/added.ts'
import { adoptedFolders } from '../inzetkader/digest.ts'
import { pointsAtPerson } from '../privacy/person.ts'
import type { Base } from '../site/base.ts'
import type { Site } from '../site/site.ts'
import { verhuisdIn } from '../site/verhuisd.ts'
import { viewAddresses } from '../site/views.ts'
import type { Entry } from '../entry.ts'
import type { ChangeRule } from './rule.ts'

export const changeAddress: ChangeRule = {
  id: 'change-address',
  level: 'error',
  why: 'Een adres staat in mails, in verslagen en op papier. Wie het volgt, moet bij de tekst uitkomen, ook als die verhuisd is.',
  help: 'Zet het oude adres in de kop van de pagina die in de plaats komt, zoals vroeger: [/recht/oude-naam].',
  checkChange(site, base, report) {
    const all = lostIn(site, base)
    const lost = all.filter((one) => !all.some((other) => takesAlong(site, other, one)))
    const perSuccessor = new Map<Entry, string[]>()
    for (const { address, successor } of lost) if (successor) added(perSuccessor, successor, address)
    for (const { address, path, successor } of lost) {
      const line = successor
        ? `Schrijf in de kop van ${successor.path}: ${lineOf(successor, perSuccessor.get(successor) ?? [])}`
        : `Schrijf in de kop van de pagina die in de plaats komt, of anders van ${pageAbove(site, address)}: vroeger: [${address}]`
      report({ path, message: `Het adres ${address} verdwijnt, en geen pagina neemt het over.`, help: line })
    }
  }
}

type Lost = { address: string; path: string; successor: Entry | undefined }

/** What led somewhere and no longer does, each with the page that seems to have taken its place. */
function lostIn(site: Site, base: Base): Lost[] {
  const adopted = adoptedFolders(base.registers)
  const views = viewAddresses(base.entries)
  const before = new Map(base.entries.map((entry) => [entry.address, entry]))
  const moved = verhuisdIn(base.entries, views)
  const unread = new Set([...site.drafts.values()].map(({ kind }) => kind))
  const known = new Set(base.entries.map(({ path }) => path))
  const arrived = new Map(
    site.entries.filter(({ path }) => !known.has(path)).map((entry) => [sameAs(entry), entry])
  )
  return [...before.keys(), ...views, ...moved.keys()].flatMap((address): Lost[] => {
    if (isReached(site, address) || pointsAtPerson(address)) return []
    const target = moved.get(address) ?? address
    const page = before.get(target) ?? before.get(folderOf(target))
    // What is gone from an adopted version comes back (change-adopted); and what cannot be read may name it.
    if (!page || adopted.some((folder) => page.path.startsWith(folder)) || unread.has(page.kind)) return []
    // With its page, a view goes along.
    if (!before.has(target) && !isReached(site, page.address)) return []
    const now = site.verhuisd.get(target) ?? target
    return [{ address, path: page.path, successor: site.byAddress.get(now) ?? arrived.get(sameAs(page)) }]
  })
}

/** Whether an address leads on by itself once the page above it says what it takes the place of (verhuisd.ts). */
function takesAlong({ byAddress }: Site, { address, successor }: Lost, { address: inner }: Lost): boolean {
  if (!successor || !inner.startsWith(`${address}/`)) return false
  const depthOf = (path: string): number => path.split('/').length
  return (
    depthOf(successor.address) === depthOf(address) &&
    byAddress.has(successor.address + inner.slice(address.length))
  )
}

function isReached({ byAddress, fixedAddresses, verhuisd, unfinished }: Site, address: string): boolean {
  return [byAddress, fixedAddresses, verhuisd, unfinished].some((known) => known.has(address))
}

/** A page that moved has its title still. */
function sameAs({ kind, data }: Entry): string {
  return `${kind} ${data.titel}`
}

function lineOf({ data }: Entry, lost: readonly string[]): string {
  return `vroeger: [${[...(data.vroeger ?? []), ...lost].join(', ')}]`
}

/** The page that a reader would look on who misses one. */
function pageAbove(site: Site, address: string): string {
  let folder = folderOf(address)
  while (folder !== '' && !site.byAddress.has(folder)) folder = folderOf(folder)
  return site.byAddress.get(folder)?.path ?? 'docs/over/index.md'
}
