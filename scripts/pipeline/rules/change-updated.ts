import type { ChangeRule } from './rule.ts'

export const changeUpdated: ChangeRule = {
  id: 'change-updated',
  level: 'warning',
  why: 'De lezer ziet aan "bijgewerkt" hoe vers een tekst is. Wie de tekst wijzigt en de datum laat staan, misleidt hem.',
  help: 'Zet bij "bijgewerkt" de dag van vandaag.',
  checkChange(site, base, report, today) {
    for (const before of base.entries) {
      const after = site.byPath.get(before.path)
      if (!after || after.body === before.body || after.data.bijgewerkt !== before.data.bijgewerkt) continue
      // The second change of a day.
      if (after.data.bijgewerkt === today) continue
      report({
        path: after.path,
        place: after.places?.['bijgewerkt'],
        message: 'De tekst is gewijzigd, maar de datum bij "bijgewerkt" niet.',
        ...(today === undefined ? {} : { help: `Schrijf bijgewerkt: ${today}` })
      })
    }
  }
}
