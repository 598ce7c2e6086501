/** Words beside which a name is the name of a person: functions, ranks, forms of address, parts in an incident. */

/** Forms of address: one capitalised word behind them is enough. */
const TITLES: ReadonlySet<string> = new Set(
  `heer heren mevrouw mevr mw meneer mijnheer dhr mr mrs dr drs ir ing prof dokter professor juffrouw meester eerwaarde
  familie gezin echtpaar weduwe`.split(/\s+/u)
)

const ROLES: ReadonlySet<string> = new Set(
  `aanrijder aanvrager aangever aangeefster aanspreekpunt adjudant adviseur advocaat advocate agent agente ambulancier ambtenaar
  analist arrestant arts aspirant assistent auteur bediende bediener beheerder beklaagde bemiddelaar bestuurder bestuurster
  betrokkene bewaker bewoner bewoonster brandweercommandant brandweerman brandweervrouw broer burgemeester buurman
  buurvrouw chauffeur chef collega commandant commissaris communicatieverantwoordelijke contactpersoon coördinator
  coordinator cursist cursiste dader dader deskundige directeur directrice dispatcher docent docente dochter
  drager draagster echtgenoot echtgenote eigenaar eigenares examinator expert gedeputeerde getroffene getuige gids gouverneur
  griffier hoofd hulpverlener inspecteur inspectrice instructeur instructrice jurist juriste kapitein fietser inzittende passagier ouder hoofdrolspeler klager klaagster
  klant kolonel korpschef korporaal leerkracht leerling leidinggevende lesgever lesgeefster lezer luitenant magistraat
  majoor man medewerker medewerkster mentor minister moeder monitor nalezer observator officier omstaander onderzoeker
  onderzoeksrechter operator opleider opsteller patiënt persoon piloot ploegbaas ploeglid preventieadviseur
  procureur projectleider psycholoog rechter redacteur rechercheur referent reviewer rijkswachter schepen schrijver
  secretaris sergeant slachtoffer speurder spreker stagiair stagiaire staatssecretaris student studente substituut teamlid technicus trainer
  trainster trainee vader verantwoordelijke verbalisant verdachte verpleegkundige verpleger vertrouwenspersoon verzorger
  voetganger voorzitter voorzitster vrijwilliger vrouw waarnemer werknemer wijkagent woordvoerder woordvoerster zaakvoerder
  zoon zus zuster zonechef politieman politievrouw politieagent politiebeambte brigadier stagemeester
  spoedarts huisarts brancardier redder duiker omwonende voorbijganger handhaver cipier gerechtsdeurwaarder notaris
  ingenieur architect informaticus archivaris bibliothecaris kok portier onthaalbediende opvoeder pleger toezichthouder`.split(
    /\s+/u
  )
)

/** Ends of compounds: hoofdinspecteur, zonecommandant, droneverantwoordelijke, diensthoofd. */
const ENDINGS =
  /(?:adviseur|agente?|ambulancier|ambtenaar|analist|arts|beheerder|chef|commandant|commissaris|co[oö]rdinator|deskundige|directeur|docente?|dokter|drager|expert|gever|geefster|begeleider|bestuurder|bediende|getuige|hoofd|inspect(?:eur|rice)|instruct(?:eur|rice)|jurist|kapitein|leider|leidster|luitenant|manager|medewerk(?:er|ster)|meester|officier|opleider|persoon|piloot|ploegbaas|rechercheur|rechter|rijder|redacteur|secretaris|student|substituut|trainer|verantwoordelijke|verpleegkundige|voorzitter|waarnemer|wachter|woordvoerder)$/u
/** Compounds of more words than this are none. */
const WORD_LIMIT = 40

export type Role = 'title' | 'role' | 'plural'

export function roleOf(word: string): Role | undefined {
  if (word.length < 2 || word.length > WORD_LIMIT) return undefined
  const lower = word.toLowerCase()
  if (TITLES.has(lower)) return 'title'
  if (isRole(lower)) return 'role'
  const singular = lower.replace(/(?:sen|s|en|n)$/u, '')
  return singular !== lower && (isRole(singular) || isRole(`${singular}s`)) ? 'plural' : undefined
}

function isRole(lower: string): boolean {
  return ROLES.has(lower) || (lower.length > 8 && ENDINGS.test(lower))
}
