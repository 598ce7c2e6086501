import { isUnfinished, kaderAt } from '../site/adopted.ts'
import { versionOf } from '../core/address.ts'
import { eindeOf, vaststellingOf } from '../inzetkader/register-lines.ts'
import type { Register, Vaststelling } from '../inzetkader/register.ts'
import { entriesOf } from '../site/entries.ts'
import type { EntryOf } from '../entry.ts'
import { isAdopted } from '../inzetkader/versions.ts'
import type { SiteRule } from './rule.ts'

export const registerStatus: SiteRule = {
  id: 'register-status',
  level: 'error',
  why: 'Wat een versie over zichzelf zegt, moet het besluit zijn dat in het register staat. Anders kan een concept zich voordoen als vastgestelde regel.',
  help: 'Zet de kop terug zoals hij was. Vaststellen doe je met npm run vaststellen, intrekken met npm run intrekken.',
  checkSite(site, report) {
    for (const entry of entriesOf(site, 'inzetkader')) {
      const { technologie, versie } = versionOf(entry.address) ?? { technologie: '', versie: '' }
      const register = site.registers.get(technologie)
      for (const { field, message } of differencesOf(entry, versie, register))
        report({ path: entry.path, place: entry.places?.[field] ?? entry.places?.['status'], message })
    }
    for (const { path, technologie, lines } of site.registers.values()) {
      for (const { soort, versie, line } of lines) {
        const address = `/inzetkader/${technologie}/${versie}`
        if (soort !== 'vaststelling' || kaderAt(site, technologie, versie) || isUnfinished(site, { address }))
          continue
        const message = `Versie ${versie} is vastgesteld, maar de map ${versie} is verdwenen.`
        const help = `Zet de map docs${address} terug zoals ze was.`
        report({ path, place: { line, column: 1 }, message, help })
      }
    }
  }
}

type Difference = { field: string; message: string }

function differencesOf(
  { data }: EntryOf<'inzetkader'>,
  versie: string,
  register: Register | undefined
): Difference[] {
  const vaststelling = vaststellingOf(register, versie)
  if (!vaststelling) {
    if (!isAdopted(data)) return []
    const message = `Versie ${versie} heeft de status "${data.status}", maar het register kent geen besluit erover.`
    return [{ field: 'status', message }]
  }
  if (!isAdopted(data)) {
    const message = `Versie ${versie} heeft de status "${data.status}", maar is vastgesteld op ${vaststelling.op}.`
    return [{ field: 'status', message }]
  }
  const expected = expectedOf(vaststelling, register)
  const written: Record<keyof typeof expected, string | undefined> = {
    status: data.status,
    van_kracht_op: data.van_kracht_op,
    van_kracht_tot: data.van_kracht_tot,
    'goedgekeurd.door': data.goedgekeurd?.door,
    'goedgekeurd.op': data.goedgekeurd?.op,
    'goedgekeurd.besluit': data.goedgekeurd?.besluit
  }
  return Object.entries(expected).flatMap(([name, value]) => {
    const now = written[name as keyof typeof expected]
    if (now === value) return []
    const [field = name] = name.split('.')
    const said = now === undefined ? `"${name}" ontbreekt` : `"${name}" is "${now}"`
    const message =
      value === undefined
        ? `${said}, maar het register kent dat niet.`
        : `${said}, maar het register zegt "${value}" (regel ${vaststelling.line} en verder).`
    return [{ field, message }]
  })
}

/** What the decisions over a version together say of it; the last end counts. */
function expectedOf(line: Vaststelling, register: Register | undefined) {
  const end = register && eindeOf(register.lines, line.versie)
  return {
    status: end === undefined ? 'vastgesteld' : end.soort === 'vervanging' ? 'vervangen' : 'ingetrokken',
    van_kracht_op: line.van_kracht_op,
    van_kracht_tot: end?.tot,
    'goedgekeurd.door': line.door,
    'goedgekeurd.op': line.op,
    'goedgekeurd.besluit': line.besluit
  }
}
