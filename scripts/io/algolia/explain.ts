/** What the service answers when it will not, in Dutch, with what to do. */

import { printable } from '../printable.ts'
import { statusOf } from './client.ts'

/** Name of the variable that holds the key that may write. */
export const KEY_NAME = 'ALGOLIA_ADMIN_KEY'

/** What that key must be allowed. */
const RIGHTS = 'search, browse, addObject, deleteObject, deleteIndex, settings, editSettings'

/** `addressOf` gives the page of a record by its id. One text without a line end; undefined for what is a fault of ours. */
export function explainAlgolia(
  error: unknown,
  addressOf: (objectID: string) => string | undefined
): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { message, name } = error
  if (name === 'RetryError')
    return 'Algolia is niet bereikbaar. Kijk je verbinding en "appId" in package.json na, en probeer opnieuw.'
  if (/maximum number of retries/iu.test(message))
    return 'Algolia is nog bezig met wat we stuurden, en we wachtten lang genoeg. Probeer het over een uur opnieuw.'
  const status = statusOf(error)
  if (status === undefined) return undefined
  const known = SENTENCES.find(({ says, is = [status] }) => is.includes(status) && says.test(message))
  if (known) return known.sentence
  const big = /too big/iu.test(message) ? tooBig(message, addressOf) : undefined
  return big ?? `Algolia weigert, met code ${status}: ${printable(message)}`
}

const SENTENCES: readonly { says: RegExp; is?: readonly number[]; sentence: string }[] = [
  {
    // Before the keys: the service answers 403 to both.
    says: /quota|record limit|plan|upgrade|blocked/iu,
    is: [402, 403, 429],
    sentence:
      'Je plan bij Algolia is vol of op. Verwijder daar wat niet meer nodig is, neem een groter plan, of wacht tot de teller opnieuw begint.'
  },
  {
    says: /invalid application-id or api key|index not allowed/iu,
    sentence: `Algolia kent de sleutel in ${KEY_NAME} niet, of niet voor deze toepassing en deze index. Kopieer ze opnieuw van het dashboard, en kijk "appId" en "indexName" in package.json na.`
  },
  {
    says: /./u,
    is: [401, 403],
    sentence: `De sleutel in ${KEY_NAME} mag dit niet. Geef haar op het dashboard deze rechten: ${RIGHTS}. Ze moet ook gelden voor de index met _tmp achter zijn naam.`
  },
  {
    says: /./u,
    is: [429],
    sentence:
      'Algolia krijgt te veel vragen tegelijk van deze toepassing. Wacht enkele minuten en probeer opnieuw.'
  }
]

function tooBig(message: string, addressOf: (objectID: string) => string | undefined): string {
  const id = /objectID=(?<id>[\w-]+)/u.exec(message)?.groups?.['id'] ?? ''
  const where = addressOf(id)
  const page = where === undefined ? 'Een stuk tekst' : `Een stuk van ${where}`
  return `${page} is te groot voor Algolia: ${printable(message)}. Je plan laat minder toe dan we rekenen. Meld dit aan de beheerder.`
}
