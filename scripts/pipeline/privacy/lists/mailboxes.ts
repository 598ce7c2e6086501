/**
 * Words of mailboxes that are public by their function: ../functional.ts says what makes one. Never add a name, a first
 * name or initials: what stands here is never reported.
 */

export const MAILBOX_WORDS: ReadonlySet<string> = new Set(
  `kalender agenda depot museum permanentie patrimonium aanmelding aanmeldingen aankoop abuse admin administratie afspraak algemeen antwoord avg balie beheer bestuur
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

export const MAILBOX_PLACES: ReadonlySet<string> = new Set(
  `beringen bht bilzen borgloon bree carma genk hano hasselt heusden hoeselt kempenland lama lanaken limburg limburgs lommel
  lrh maaseik maasland maasmechelen noord oost pelt riemst sint truiden tongeren vlaanderen voeren west zolder zuid
  be nl fr`.split(/\s+/u)
)

/** Parts of words that make a mailbox one of a function: wachtcommandant, opendeur, jeugdbrandweer. At least four letters. */
export const MAILBOX_STEMS =
  `politie police polizei brandweer pompier blus vuur rook redding nood hulp ambul zorg dienst
  zone korps commiss kazerne wacht meld kamer dispatch centr team ploeg groep cel- afdeling bureau kantoor loket balie
  secret admin beheer bestuur raad stad gemeente provinc vlaander vlaams federa lokaal locale commandant commando chef
  officier inspect brigade eenheid unit verkeer mobilit parke voertuig garage materi logist techni elektron werkplaats
  prevent advies inbraak diefstal veilig security safety privacy gegevens data archief register verslag dossier klacht
  vraag vragen info nieuws blog press pers woordvoer communic media foto film web site online digital helpdesk support
  service contact onthaal welkom receptie post mail noreply opleid vorming training school cursus lesgev student stage
  examen academ campus oefen simul drone luchtv bodycam camera recht jurid justit parket tolk slachtof jeugd sociaal
  sociale gezin wijk buurt burger toezicht controle milieu dieren hond event feest deur festival quiz markt bar@ fuif
  kring vriend sport loop klub club jubil actie camp inschrijv aanmeld reserv boeking bedrijv aankoop bestel factu
  financ boekhoud subsid premie vergun attest aangif formulier evaluat kwaliteit kennis project werkgroep stuurgroep
  overleg intern extern personeel vacatur jobs selectie rekrut solliciteer vrijwillig syndic vakbond beleid strateg
  planning rooster noodplan crisis ramp gevaar stoffen chemi ontmijn wapen kansspel drugs cyber fraude recherche
  laborat labo forens ballist wildfire natuur water duik reddings helikopter zaal museum traditie nieuwjaar opend
  inzet geozone evenement bezoek rondleid kinder tips idee melden verdacht echt zoek vermist vondst gevonden verloren
  fiets motor tram trein haven lucht grens migrat asiel econom product voeding gezond medisch apotheek arts@ psych
  stress welzijn integr ethiek diversit gelijk kans tucht intern audit risico verzeker aansprak archiv biblio docum
  leerling leerkracht ouder vereniging comite commissie jury kandidaat leden leeswijzer kaart gis@ radio astrid telecom
  netwerk systeem server beheerder root@ abuse hostmaster postmaster webmaster status monitor alarm melder sirene`
    .split(/\s+/u)
    .map((stem) => stem.replace(/[-@]$/u, ''))

/** Domains of which each mailbox is somebody's own, unless its name says otherwise. */
export const OWN_DOMAINS =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton(?:mail)?|pm|telenet|skynet|proximus|belgacom|pandora|scarlet|base|edpnet|voo|orange|zeelandnet|kpnmail|ziggo|planet|hetnet|home|xs4all|wanadoo|free|laposte|sfr|t-online|freenet|pt|tutanota|tuta|hushmail|mail|email|yandex|zoho|fastmail)\.(?:[a-z]{2,4}|co\.uk|pn)$/u
