import { BEGIN, NODIG, SPRONGEN, type Veld } from '../praktijk/staat.ts'
import { type Stap, verloop } from '../praktijk/verloop.ts'
import type { DocumentRule } from './rule.ts'

export const contentVerloop: DocumentRule = {
  id: 'content-verloop',
  level: 'error',
  why: 'Het verloop zegt aan wie een verslag schreef wat ermee gebeurde. Een stap die niet kan, of die niet zegt waarom of door wie, zegt niets.',
  help: 'Zet onder verloop: elke stap, de jongste onderaan.',
  checkDocument({ path, kind, matter }, report) {
    if (kind !== 'ervaring' || matter === undefined) return
    // What is no course at all is told by its schema.
    const { data: stappen = [] } = verloop.safeParse(matter.values['verloop'])
    stappen.forEach((stap, index) => {
      for (const { veld, message, help } of faultsOf(stap, index, stappen[index - 1]))
        report({ path, place: matter.placeOf(['verloop', index, veld]), message, help })
    })
  }
}

type Fault = { veld: keyof Stap; message: string; help?: string }

function faultsOf(stap: Stap, index: number, before: Stap | undefined): Fault[] {
  return [
    ...jumpFaults(stap, before),
    ...timeFaults(stap, before),
    ...(stap.overgenomen ? takenOverFaults(index) : []),
    ...missingIn(stap).map((veld): Fault => ({
      veld: 'staat',
      message: `Bij de stap "${stap.staat}" ontbreekt "${veld}".`,
      help: `Zet onder deze stap ${veld}: met ${WAT[veld]}.`
    }))
  ]
}

/** What stands in a field that a step needs. */
const WAT: Readonly<Record<Veld, string>> = {
  reden: 'één zin die de schrijver van het verslag begrijpt',
  eigenaar: 'de functie die het opneemt, nooit een naam',
  termijn: 'de dag waartegen het klaar is, zoals termijn: 2027-03-01',
  bewijs: 'wat toont dat de verandering standhoudt, en van wanneer dat is',
  verslag: 'het adres van het nieuwe verslag, zoals verslag: /praktijk/voorbeeldzone/2026-03-05-rollenspel'
}

/** Of what was taken over the steps before it are not known, so neither is what they told; why it stopped is. */
function missingIn(stap: Stap): Veld[] {
  const needed = (NODIG[stap.staat] ?? []).filter((veld) => !stap.overgenomen || veld === 'reden')
  return needed.filter((veld) => stap[veld] === undefined)
}

function jumpFaults({ staat, overgenomen }: Stap, before: Stap | undefined): Fault[] {
  if (before === undefined) {
    if (staat === BEGIN) return []
    const message = `De eerste stap is "${staat}", en een verloop begint met "${BEGIN}".`
    return [{ veld: 'staat', message, help: `Zet bovenaan onder verloop: de stap "- staat: ${BEGIN}".` }]
  }
  const possible = SPRONGEN[before.staat]
  if (overgenomen || possible.includes(staat)) return []
  const message = `Na "${before.staat}" kan "${staat}" niet volgen.`
  if (possible.length === 0)
    return [{ veld: 'staat', message, help: `Na "${before.staat}" komt geen stap meer: verwijder deze.` }]
  const names = possible.map((name) => `"${name}"`).join(', ')
  return [{ veld: 'staat', message, help: `Kies een stap die kan: ${names}. Zet de stappen ertussen erbij.` }]
}

function timeFaults({ op, termijn }: Stap, before: Stap | undefined): Fault[] {
  const isEarly = before !== undefined && op < before.op
  const early = `Deze stap (${op}) ligt voor de stap erboven (${before?.op ?? ''}).`
  const late = `De termijn (${termijn ?? ''}) ligt voor de stap zelf (${op}).`
  return [
    ...(isEarly
      ? [
          {
            veld: 'op' as const,
            message: early,
            help: 'Zet de jongste stap onderaan, of verbeter op: in deze stap.'
          }
        ]
      : []),
    ...(termijn !== undefined && termijn < op
      ? [{ veld: 'termijn' as const, message: late, help: `Schrijf termijn: ${op}, of een latere dag.` }]
      : [])
  ]
}

/** A head from before courses were kept gave two steps (oud-verloop.ts). */
function takenOverFaults(index: number): Fault[] {
  if (index === 1) return []
  const message = 'Alleen de tweede stap van een verloop kan "overgenomen" zijn.'
  return [
    { veld: 'overgenomen', message, help: 'Verwijder de regel overgenomen: true en zet elke stap erbij.' }
  ]
}
