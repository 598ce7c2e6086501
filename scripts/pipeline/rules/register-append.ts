import type { Register } from '../inzetkader/register.ts'
import type { ChangeRule } from './rule.ts'

export const registerAppend: ChangeRule = {
  id: 'register-append',
  level: 'error',
  why: 'Een beslissing die genomen is, blijft genomen. Er komt enkel een regel bij; geen regel wijzigt, verdwijnt of verhuist.',
  help: 'Zet de bestaande regels terug zoals ze waren, in dezelfde volgorde, en zet nieuwe eronder.',
  checkChange(site, base, report) {
    for (const before of base.registers) {
      const after = site.registers.get(before.technologie)
      if (!after) {
        report({
          path: before.path,
          message: 'Het register is verdwenen.',
          help: 'Zet het bestand terug zoals het was.'
        })
        continue
      }
      for (const { line, message } of differencesOf(before, after))
        report({ path: after.path, place: { line, column: 1 }, message })
    }
  }
}

function differencesOf(before: Register, after: Register): { line: number; message: string }[] {
  return before.written.flatMap((text, index) => {
    if (after.written[index] === text) return []
    const now = after.written.indexOf(text)
    const line = index + 1
    if (now >= 0) return [{ line: now + 1, message: `Deze regel stond op plaats ${line}.` }]
    // A line that another one took the place of, or the end of the file.
    const isGone = before.written.includes(after.written[index] ?? '') || index >= after.written.length
    const message = isGone ? `De beslissing van regel ${line} is verdwenen.` : 'Deze beslissing is gewijzigd.'
    return [{ line: Math.min(line, after.written.length), message }]
  })
}
