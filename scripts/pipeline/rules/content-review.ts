import { nummersIn, parseNummer } from '../inzetkader/artikels.ts'
import { addressOf, versionOf } from '../core/address.ts'
import { reviewsOf } from '../site/reviews.ts'
import { bedoelt } from '../privacy/suggest.ts'
import type { DocumentRule } from './rule.ts'

export const contentReview: DocumentRule = {
  id: 'content-review',
  level: 'error',
  why: 'Een nazicht geldt voor één artikel van dit hoofdstuk in deze versie. Wijst het naar iets anders, dan lijkt een regel nagekeken die niemand las.',
  help: 'Neem het nummer over van het artikel in dit hoofdstuk, zonder versie: "BC 6.1".',
  checkDocument(document, report) {
    const { path, matter, body, excess } = document
    const reviews = reviewsOf(document)
    if (reviews.length === 0 || excess) return
    const here = versionOf(addressOf(path))?.versie
    const nummers = nummersIn(body.nodes)
    reviews.forEach(({ artikel }, index) => {
      const [nummer = ''] = artikel.split('@')
      const { versie = here } = parseNummer(artikel)
      const say = (message: string): void =>
        report({ path, place: matter?.placeOf(['nagelezen', index, 'artikel']), message })
      if (!nummers.includes(nummer))
        say(`Het artikel ${nummer} staat niet in dit hoofdstuk.${bedoelt(nummer, nummers)}`)
      else if (versie !== here)
        say(`Dit nazicht gaat over versie ${versie}, niet over deze versie (${here}).`)
    })
  }
}
