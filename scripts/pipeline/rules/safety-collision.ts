import type { SourceRule } from './rule.ts'

export const safetyCollision: SourceRule = {
  id: 'safety-collision',
  level: 'error',
  why: 'Op veel schijven zijn namen die enkel in hoofdletters of accenten verschillen hetzelfde bestand; één van beide gaat dan verloren.',
  help: 'Geef een van beide bestanden een andere naam.',
  checkSources(sources, report) {
    const seen = new Map<string, string>()
    for (const { path } of sources) {
      const key = path.normalize('NFC').toLowerCase()
      const other = seen.get(key)
      if (other === undefined) seen.set(key, path)
      else
        report({
          path,
          message: `Deze naam botst met ${other}: ze verschillen enkel in hoofdletters of accenten.`,
          help: `Geef een van beide een andere naam, zoals ${key.replace(/\.[^./]*$/u, '-2$&')}.`
        })
    }
  }
}
