import { isOudeKop, regelVan, verloopUit } from '../praktijk/oud-verloop.ts'
import type { DocumentRule } from './rule.ts'

export const matterVerloop: DocumentRule = {
  id: 'matter-verloop',
  level: 'error',
  why: 'Een staat zegt waar een verslag staat, maar niet wanneer het daar kwam en door wie. Het verloop zegt dat stap na stap, en de staat volgt eruit.',
  help: 'Zet de staat als verloop: in de kop. Dat doet npm run fix voor je.',
  checkDocument({ path, kind, matter }, report) {
    if (kind !== 'ervaring' || !matter || !isOudeKop(matter.values)) return
    const { staat, reden } = matter.values
    report({
      path,
      place: matter.placeOf(['staat']),
      message: `De kop zegt nog "staat: ${String(staat)}", zonder wanneer en door wie.`,
      help: `Schrijf in plaats van staat:${reden === undefined ? '' : ' en reden:'} de regel ${regelVan(verloopUit(matter.values))}`
    })
  }
}
