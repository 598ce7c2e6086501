import { isOldFingerprint } from '../core/fingerprint.ts'
import { IDENTIFIERS } from '../privacy/identifiers.ts'
import { REGISTER_LIMIT } from '../inzetkader/register.ts'
import type { Besluit, RegisterLine, Vaststelling } from '../inzetkader/register.ts'
import { eindeOf, isBesluit } from '../inzetkader/register-lines.ts'
import type { SiteRule } from './rule.ts'

export const registerLine: SiteRule = {
  id: 'register-line',
  level: 'error',
  why: 'Het register zegt welke woorden op welke dag zijn vastgesteld. Klopt één regel niet, dan is geen enkele versie nog te vertrouwen.',
  help: 'Schrijf nooit zelf in het register. Zet het bestand terug zoals het was en gebruik npm run vaststellen of npm run intrekken.',
  checkSite(site, report) {
    for (const register of site.registers.values()) {
      for (const line of register.faults) {
        const message =
          line > REGISTER_LIMIT
            ? `Een register heeft hoogstens ${REGISTER_LIMIT} regels.`
            : 'Deze regel is geen beslissing.'
        report({ path: register.path, place: { line, column: 1 }, message })
      }
      const earlier = new Map<string, Earlier>()
      for (const line of register.lines) {
        const before = earlier.get(line.versie) ?? {}
        for (const message of faultsOf(line, before))
          report({ path: register.path, place: { line: line.line, column: 1 }, message })
        earlier.set(line.versie, withLine(before, line))
      }
    }
  }
}

/** What the lines above one say of its version. */
type Earlier = {
  adopted?: Vaststelling & { line: number }
  /** The first that lists the files. */
  listed?: RegisterLine
  /** The last that ends it or lets it go on. */
  last?: RegisterLine
}

function withLine(before: Earlier, line: RegisterLine): Earlier {
  return {
    ...before,
    ...(line.soort === 'vaststelling' && !before.adopted ? { adopted: line } : {}),
    ...('bestanden' in line && line.bestanden !== undefined && !before.listed ? { listed: line } : {}),
    ...(line.soort !== 'vaststelling' && line.soort !== 'overzetting' ? { last: line } : {})
  }
}

function faultsOf(line: RegisterLine, { adopted, listed, last }: Earlier): string[] {
  const end = eindeOf(last ? [last] : [], line.versie)
  return [...(isBesluit(line) ? personalIn(line) : []), ...ofSort()]

  function ofSort(): string[] {
    if (line.soort === 'vaststelling') return ofAdoption(line)
    if (line.soort === 'overzetting') return ofCarrying()
    return line.soort === 'voortzetting' ? ofGoingOn(line) : ofEnd(line.tot)
  }

  function ofAdoption({ normaliser, artikels, bladen, bestanden }: Vaststelling): string[] {
    const faults: string[] = []
    if (adopted) faults.push(`Versie ${line.versie} is al vastgesteld op regel ${adopted.line}.`)
    if (normaliser !== undefined && normaliser !== 'v1')
      return [
        ...faults,
        `De vingerafdrukken zijn gemaakt met "${normaliser}", en dat kent dit programma niet.`
      ]
    const isOld = normaliser === 'v1'
    const isOfOneSort = [artikels, bladen]
      .flatMap(Object.values<string>)
      .every((made) => isOldFingerprint(made) === isOld)
    if (!isOfOneSort || (isOld && bestanden !== undefined))
      faults.push('De vingerafdrukken op deze regel zijn niet van één soort.')
    return faults
  }

  /** Only what was adopted before there were digests, and once: else it would be a way to change them. */
  function ofCarrying(): string[] {
    if (!adopted)
      return [`Versie ${line.versie} wordt hier overgezet, maar is op geen eerdere regel vastgesteld.`]
    return listed
      ? [`Versie ${line.versie} wordt hier overgezet, maar staat al voluit op regel ${listed.line}.`]
      : []
  }

  function ofEnd(tot: string): string[] {
    if (!adopted) return [`Versie ${line.versie} eindigt hier, maar is op geen eerdere regel vastgesteld.`]
    if (tot < adopted.van_kracht_op)
      return [`Versie ${line.versie} geldt vanaf ${adopted.van_kracht_op} en kan niet eindigen op ${tot}.`]
    return end && end.tot <= tot ? [`Versie ${line.versie} is al beëindigd op regel ${end.line}.`] : []
  }

  function ofGoingOn({ op }: Pick<Besluit, 'op'>): string[] {
    if (end === undefined) return [`Versie ${line.versie} gaat hier voort, maar had geen einde.`]
    return end.tot <= op ? [`Versie ${line.versie} was op ${op} al geëindigd (regel ${end.line}).`] : []
  }
}

function personalIn({ door, besluit }: Besluit): string[] {
  return IDENTIFIERS.filter(({ detect }) => [door, besluit].some((text) => detect(text).length > 0)).map(
    ({ name }) => `In deze beslissing staat ${name}.`
  )
}
