import type { DocumentRule } from './rule.ts'

export const matterMissing: DocumentRule = {
  id: 'matter-missing',
  level: 'error',
  why: 'Zonder kop weten we niet hoe de pagina heet, van wanneer ze is en waarop ze steunt.',
  help: 'Begin het bestand met een regel ---, daaronder de gegevens, en sluit af met een regel ---.',
  checkDocument({ path, text, matter, isUtf8, excess }, report) {
    if (matter || !isUtf8 || excess) return
    const first = text.split('\n', 1)[0] ?? ''
    const message =
      first.startsWith('---') && first.trim() !== '---'
        ? 'De eerste regel is niet precies ---.'
        : 'Dit bestand heeft geen kop.'
    report({ path, message })
  }
}
