import type { RegisterLine } from '../inzetkader/register.ts'
import type { ChangeRule } from './rule.ts'

export const registerNew: ChangeRule = {
  id: 'register-new',
  level: 'info',
  why: 'Een regel in het register maakt van woorden een regel die geldt. Wie een voorstel nakijkt, leest daarom eerst welke beslissing erin staat.',
  help: 'Kijk na of dit orgaan dit echt zo besliste, en of dit voorstel komt van wie het register mag aanvullen.',
  checkChange(site, base, report) {
    const earlier = new Map(base.registers.map(({ path, written }) => [path, written.length]))
    for (const register of site.registers.values()) {
      for (const line of register.lines) {
        // What was there and says something else now is no new line (register-append).
        if (line.line <= (earlier.get(register.path) ?? 0)) continue
        report({
          path: register.path,
          place: { line: line.line, column: 1 },
          message: `Nieuw in het register van ${register.technologie}: ${inWords(line)}.`
        })
      }
    }
  }
}

function inWords(line: RegisterLine): string {
  const version = `versie ${line.versie}`
  if (line.soort === 'overzetting')
    return `${version} krijgt nieuwe vingerafdrukken en controlesommen; er is niets beslist`
  const who = `door ${line.door} op ${line.op}, besluit ${line.besluit}`
  switch (line.soort) {
    case 'vaststelling':
      return `${version} is vastgesteld ${who}, en is van kracht op ${line.van_kracht_op}`
    case 'vervanging':
      return `${version} is vervangen ${who}, en geldt niet meer vanaf ${line.tot}`
    case 'intrekking':
      return `${version} is ingetrokken ${who}, en geldt niet meer vanaf ${line.tot}`
    case 'voortzetting':
      return `${version} gaat voort ${who}`
  }
}
