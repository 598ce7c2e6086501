/** Words beside which a name is the name of a person. */

/** Forms of address: one capitalised word behind them is enough. */
export const TITLES: ReadonlySet<string> = new Set(
  `heer heren mevrouw mevr mw meneer mijnheer dhr mr mrs dr drs ir ing prof dokter professor juffrouw meester eerwaarde
  wed wwe familie gezin echtpaar weduwe mej monsieur madame mademoiselle mme mlle herr frau mrs ms weduwnaar wijlen`.split(
    /\s+/u
  )
)

/**
 * Ranks of police and fire service as they are shortened, in Dutch and French, without points: a point may follow, and one
 * capitalised word behind them is enough.
 */
export const RANKS: ReadonlySet<string> = new Set(
  `ainp aip ghinp ginp gcp hagp onderlt onderluit inp insp ip 1inp einsp hinp hip hinsp hoofdinsp hfdinsp inpp aspi ap agt bagp basp adiv cp comm cdp hcp hcom hfdcomm hoofdcomm hdp
  brig wmr owm opperwachtmeester wachtmeester adjt adj adjtchef olt oltn ltn luit lt lte kpt kapt cpt capt kptcdt cdt kdt cmdt maj
  ltkol ltk lkol kol sgt sgtm serg sgtmaj sergmaj ssgt kpl korp cpl kplchef kpls brwm brw brdw bwm pompier amb bvh ovd ovw
  bpz polass polassist hagt ogp obp sold isp hisp`.split(/\s+/u)
)

/** Functions, ranks, parts in an incident. */
export const ROLES: ReadonlySet<string> = new Set(
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
  ingenieur architect informaticus archivaris bibliothecaris kok portier onthaalbediende opvoeder pleger toezichthouder
  rijkswachter gendarme veldwachter hondengeleider hondenmeester motard postoverste ploegoverste bevelvoerder pompbediener
  onderluitenant luitenant-kolonel diensthoofd lijkschouwer wetsdokter rapporteur verslaggever verslaggeefster notulist
  dossierbeheerder dossierbeheerster ondertekenaar ondergetekende vaststeller kapper kapster bakker slager pastoor priester
  pater imam dominee syndicus conciërge huurder huurster verhuurder kotstudent kotstudente leraar lerares onderwijzer
  onderwijzeres coach apotheker kinesist tandarts dierenarts veearts thuisverpleegster poetsvrouw poetshulp uitbater
  uitbaatster cafébaas winkelier koerier postbode loodgieter elektricien dakwerker aannemer tuinman landbouwer boer
  vriend vriendin partner neef nicht tante oom nonkel grootmoeder grootvader oma opa schoonbroer schoonzus schoonmoeder
  schoonvader kleinzoon kleindochter kameraad maat medestudent klasgenoot buur jongen meisje kind baby peuter tiener
  minderjarige vermiste gewonde overledene bejaarde zwemmer schipper verkoper verkoopster koper tegenpartij beschuldigde
  inbreker gezochte tolk curator vrederechter drenkeling wandelaar jogger automobilist passant ooggetuige melder meldster
  oproeper beller aangehoudene gedetineerde veroordeelde benadeelde asielzoeker patiënte cliënt cliënte bezoeker toerist
  fotograaf fotografe journalist journaliste cameraman zanger slo tgp notuleerder leidster juf`.split(/\s+/u)
)

/** Of these a single word behind them must be known as a name: "Moeder Gans", "Kok Pannenkoek". */
export const WEAK_ROLES: ReadonlySet<string> = new Set(
  `moeder vader broer zus zuster zoon dochter man vrouw kind jongen meisje baby peuter tiener oma opa oom tante nonkel neef
  nicht boer bakker slager kapper kapster pater kok gids hoofd beheerder ouder klant lezer schrijver redder piloot partner
  vriend vriendin maat kameraad buur zwemmer schipper zanger coach fotograaf toerist bezoeker tolk gezochte vermiste gewonde
  minderjarige bejaarde koper verkoper winkelier uitbater juf chef monitor drager poetshulp pompier brw brdw bwm amb ap ip lte ovd ovw bvh obp ogp bpz slo`.split(
    /\s+/u
  )
)

/** Ends of compounds: hoofdinspecteur, zonecommandant, droneverantwoordelijke, diensthoofd. */
export const ENDINGS =
  /(?:adviseur|agente?|ambulancier|ambtenaar|analist|arts|beheerder|chef|commandant|commissaris|co[oö]rdinator|deskundige|directeur|docente?|dokter|drager|expert|gever|geefster|gouverneur|procureur|griffier|magistraat|minister|vertegenwoordiger|(?:afg|ged)[a-z]{1,5}de|auditeur|raadslid|begeleider|bestuurder|bediende|getuige|hoofd|inspect(?:eur|rice)|instruct(?:eur|rice)|jurist|kapitein|leider|leidster|luitenant|manager|medewerk(?:er|ster)|meester|officier|opleider|persoon|piloot|ploegbaas|rechercheur|rechter|rijder|redacteur|secretaris|student|substituut|trainer|verantwoordelijke|verpleegkundige|voorzitter|waarnemer|wachter|woordvoerder)$/u

/** Behind these stands what somebody does as well: "deskundige Beeldverwerking", "diensthoofd Materieel". */
export const OF_FIELD =
  /(?:deskundige|hoofd|verantwoordelijke|medewerk(?:er|ster)|adviseur|co[oö]rdinator|directeur|expert|ambtenaar|manager|beheerder|specialist|consulent|jurist|analist|bediende|chef|leider|leidster|secretaris|instructeur|docent|lesgever|technicus|ingenieur|assistent|officier|operator|personen)e?n?s?$/iu

/** "Stafhouder", "Directeur-generaal": by their form what somebody is, and nobody's name. */
export const FUNCTION =
  /(?:^|\p{L}{3})(?:houder|hebber|[tg-]aris|-?generaal|ateur|ditor|rector|endant|president|kanselier|hoofd|leden|lid|overste|beambte|klerk|gezant|consul|leraar|raadsheer|gemachtigde|vervanger|deken|collega|eiser|verzoeker|verweerder)(?:en|s|n|es)?$/iu
