import type { DocumentRule } from './rule.ts'

export const contentStatus: DocumentRule = {
  id: 'content-status',
  level: 'error',
  why: 'Wie op het terrein leest, moet kunnen vertrouwen dat wat vastgesteld lijkt, ook vastgesteld is.',
  help: 'Laat de status en de gegevens van het besluit hetzelfde zeggen.',
  checkDocument({ path, kind, matter }, report) {
    if (kind !== 'inzetkader' || matter === undefined) return
    const { values, placeOf, isLost } = matter
    const say = (key: string, message: string, help?: string): void =>
      report({ path, place: placeOf([key]), message, help })
    const { status } = values
    const has = (key: string): boolean => values[key] !== undefined && values[key] !== null
    const lacks = (key: string): boolean => !has(key) && !isLost(key)

    if (status === 'concept' || status === 'in-beoordeling') {
      for (const key of ['goedgekeurd', 'van_kracht_op', 'van_kracht_tot'].filter(has)) {
        const help = `Verwijder "${key}". Is het besluit genomen, gebruik dan npm run vaststellen.`
        say(key, `Een inzetkader met de status "${status}" heeft nog geen "${key}".`, help)
      }
    }
    const ended = status === 'ingetrokken' || status === 'vervangen'
    if (status !== 'vastgesteld' && !ended) return
    for (const key of ['goedgekeurd', 'van_kracht_op'].filter(lacks)) {
      const help =
        'Vul aan wie besliste, wanneer, en vanaf welke dag de versie geldt; anders blijft ze concept.'
      say('status', `Een ${status} inzetkader heeft ook "${key}".`, help)
    }
    if (ended && lacks('van_kracht_tot')) {
      const help = 'Zet bij van_kracht_tot de eerste dag waarop de versie niet meer geldt.'
      say('status', `Een ${status} inzetkader heeft ook "van_kracht_tot".`, help)
    }
    if (has('sjabloon')) {
      const help = 'Laat sjabloon weg als een korps de vragen beantwoord heeft; anders blijft het concept.'
      say('sjabloon', 'Een sjabloon kan niet vastgesteld zijn.', help)
    }
  }
}
