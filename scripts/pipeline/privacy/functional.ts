/**
 * The one list of what is public by its function: mailboxes, emergency numbers and service numbers.
 *
 * To add one: a word that is the whole mailbox (or one part between ".", "-" and "_") goes in MAILBOX_WORDS; a single
 * address that has no such word in MAILBOXES; a short number in SHORT_NUMBERS. Never add a name, a first name or
 * initials: what stands here is never reported. Put the new case in ../../fixtures/privacy/email.json or phone.json too.
 */

/** A mailbox is functional when each of its parts is one of these words, a place or a number, and one is a word. */
const MAILBOX_WORDS: ReadonlySet<string> = new Set(
  `aanmelding aanmeldingen aankoop abuse admin administratie afspraak algemeen antwoord avg balie beheer bestuur
  bestelling bestellingen beleid bevraging bibliotheek bodycam bodycams boekhouding brandweer brandpreventie bureau
  burgerzaken centrale commandant communicatie communication contact contacteer contactpunt data databescherming
  dataprotection dienst directie dispatching documentatie dpo drone drones droneteam email events evaluatie facturatie
  facturen feedback financien functionaris gba gdpr gegevensbescherming gemeente gouverneur help helpdesk hr hrm hulp
  hulpverlening hulpverleningszone ict info informatie inschrijving inschrijvingen interventie inzetkader it jobs
  juridisch juridischedienst kabinet kenniscentrum klacht klachten klantendienst kwaliteit lerend leren loket lokalepolitie
  mail mailbox media meldpunt melding meldingen melden mobiliteit nieuws nieuwsbrief no noreply onthaal opleiding
  opleidingen ondersteuning parket pers personeel personeelsdienst planning plot politie politieschool politiezone post
  postmaster press preventie privacy project projecten provincie pz recherche recruitment redactie register registratie
  reply reservatie reservaties retex school secretariaat secretary security selectie service servicedesk site slachtofferbejegening
  slachtofferhulp stad staf stuurgroep support team technologie toegankelijkheid training trainingen uas vacatures
  veiligheid verkeer verslag verslagen verzekering voorlichting vorming vragen web webmaster website welkom werkgroep wijk
  wijkwerking woordvoering zone zonecommando zonesecretariaat`.split(/\s+/u)
)

const MAILBOX_PLACES: ReadonlySet<string> = new Set(
  `beringen bht bilzen borgloon bree carma genk hano hasselt heusden hoeselt kempenland lama lanaken limburg limburgs lommel
  lrh maaseik maasland maasmechelen noord oost pelt riemst sint truiden tongeren vlaanderen voeren west zolder zuid
  be nl fr`.split(/\s+/u)
)

/** Whole addresses, lower case. */
const MAILBOXES: ReadonlySet<string> = new Set(['git@github.com', 'git@gitlab.com'])

export function isFunctionalMailbox(local: string, domain: string): boolean {
  const name = local.toLowerCase()
  if (MAILBOXES.has(`${name}@${domain}`)) return true
  const parts = name.replace(/\+[a-z]{0,30}$/u, '').split(/[._-]/u)
  return (
    parts.some((part) => MAILBOX_WORDS.has(part)) &&
    parts.every(
      (part) => MAILBOX_WORDS.has(part) || MAILBOX_PLACES.has(part) || /^(?:pz|hvz)?\d{0,4}$/u.test(part)
    )
  )
}

/** Numbers that everybody writes beside a word: 112-APP is no number plate. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set(['100', '101', '112'])

/** Help lines and information numbers. */
const SHORT_NUMBERS: ReadonlySet<string> = new Set([
  '102', '103', '105', '106', '107', '110', '114', '1207', '1700', '1712', '1722', '1733', '1813',
  '116000', '116117'
]) // prettier-ignore

/** Free, shared-cost and premium numbers, as national digits: services, not persons. */
const SERVICE_PREFIX = /^0(?:800|90\d|70|78)/u

/** `digits` as dialled inside Belgium, with the leading zero. */
export function isFunctionalPhone(digits: string): boolean {
  return EMERGENCY_NUMBERS.has(digits) || SHORT_NUMBERS.has(digits) || SERVICE_PREFIX.test(digits)
}
