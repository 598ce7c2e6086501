import { NORMALISER } from '../fingerprint.ts'
import { IDENTIFIERS } from '../privacy/identifiers.ts'
import { eindeOf, type Register, type RegisterLine } from '../register.ts'
import type { SiteRule } from './rule.ts'

export const registerLine: SiteRule = {
  id: 'register-line',
  level: 'error',
  why: 'Het register zegt welke woorden op welke dag zijn vastgesteld. Klopt één regel niet, dan is geen enkele versie nog te vertrouwen.',
  help: 'Schrijf nooit zelf in het register. Zet het bestand terug zoals het was en gebruik npm run vaststellen of npm run intrekken.',
  checkSite(site, report) {
    for (const register of site.registers.values()) {
      for (const line of register.faults) {
        report({ path: register.path, place: { line, column: 1 }, message: 'Deze regel is geen beslissing.' })
      }
      for (const line of register.lines) {
        for (const message of faultsOf(line, register))
          report({ path: register.path, place: { line: line.line, column: 1 }, message })
      }
    }
  }
}

function faultsOf(line: RegisterLine, { lines }: Register): string[] {
  const earlier = lines.filter((other) => other.line < line.line)
  const same = earlier.filter(({ versie }) => versie === line.versie)
  const adopted = same.find(({ soort }) => soort === 'vaststelling')
  const end = eindeOf(earlier, line.versie)
  return [...personalIn(line), ...ofSort()]

  function ofSort(): string[] {
    if (line.soort === 'vaststelling') return ofAdoption()
    return line.soort === 'voortzetting' ? ofGoingOn() : ofEnd(line.tot)
  }

  function ofAdoption(): string[] {
    const faults: string[] = []
    if (adopted) faults.push(`Versie ${line.versie} is al vastgesteld op regel ${adopted.line}.`)
    if (line.soort === 'vaststelling' && line.normaliser !== NORMALISER)
      faults.push(`De vingerafdrukken zijn gemaakt met "${line.normaliser}", en dat kent dit programma niet.`)
    return faults
  }

  function ofEnd(tot: string): string[] {
    if (adopted?.soort !== 'vaststelling')
      return [`Versie ${line.versie} eindigt hier, maar is op geen eerdere regel vastgesteld.`]
    if (tot < adopted.van_kracht_op)
      return [`Versie ${line.versie} geldt vanaf ${adopted.van_kracht_op} en kan niet eindigen op ${tot}.`]
    return end && end.tot <= tot ? [`Versie ${line.versie} is al beëindigd op regel ${end.line}.`] : []
  }

  function ofGoingOn(): string[] {
    if (end === undefined) return [`Versie ${line.versie} gaat hier voort, maar had geen einde.`]
    return end.tot <= line.op
      ? [`Versie ${line.versie} was op ${line.op} al geëindigd (regel ${end.line}).`]
      : []
  }
}

function personalIn({ door, besluit }: RegisterLine): string[] {
  return IDENTIFIERS.filter(({ detect }) => [door, besluit].some((text) => detect(text).length > 0)).map(
    ({ name }) => `In deze beslissing staat ${name}.`
  )
}
