import type { SourceRule } from './rule.ts'

export const privacyImage: SourceRule = {
  id: 'privacy-image',
  level: 'error',
  why: 'Een foto draagt onzichtbare gegevens mee: waar en wanneer ze gemaakt is, met welk toestel en door wie. Op de site halen we die weg, maar in de bijdrage zelf kan iedereen ze lezen.',
  help: 'Heb je enkel een browser? Open /bijdragen/foto, kies de foto en bewaar wat je terugkrijgt in de plaats. Op je eigen computer doet npm run fix hetzelfde.',
  checkSources(sources, report) {
    for (const { path, image } of sources) {
      if (image && image.personal.length > 0)
        report({ path, message: `Dit beeld bevat persoonlijke gegevens: ${image.personal.join(', ')}.` })
    }
  }
}
