import type { DocumentRule } from './rule.ts'

export const safetyLimits: DocumentRule = {
  id: 'safety-limits',
  level: 'error',
  why: 'Extreem lange of diep geneste tekst kan de bouw van de hele site ophouden.',
  help: 'Maak de tekst korter of eenvoudiger, of verdeel hem over meer bestanden.',
  checkDocument({ path, excess }, report) {
    if (excess) report({ path, ...excess })
  }
}
