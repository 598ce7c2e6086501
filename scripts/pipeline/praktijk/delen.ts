/** The six parts of a report, each with its question: for who writes one, and for who lays a text under them. */

export const DELEN = {
  Context:
    'In welke omstandigheden? Dag of nacht, binnen of buiten, soort interventie. Geen plaats, geen namen.',
  Verwacht: 'Wat had er moeten gebeuren?',
  'Wat gebeurde er': 'Wat gebeurde er echt?',
  Waarom: 'Waarom liep het zo?',
  'Wat leren we': 'Wat neem je mee?',
  Aanbeveling: 'Wie moet wat veranderen: beleid, opleiding of toestel?'
} as const
