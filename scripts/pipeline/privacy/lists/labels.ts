/** Words beside which a number points at a person, a case or a thing of somebody. Lower case, without points and hyphens. */

/** Labels of a person or a case, also without "nummer" behind them. */
export const ALONE: ReadonlySet<string> = new Set(
  `rijks rio iban rekening bankrekening zichtrekening spaarrekening rekeningnr opsporingsonderzoek rijksreg stamboek matricule matric matr bankkaart kredietkaart betaalkaart siskaart badge bagde bage bagdenr rar naamplaatje identificatieplaatje epaulet lidkaart bdg badg kenpenning prikkaart toegangskaart gpv epv fpv nnr nrr islpnr rarnr notenr badgeid personeelsbadge toegangsbadge toegangspas dienstbadge werkbadge
  pv pvs procesverbaal processenverbaal vpv apo kantschrift parketdossier strafdossier
  rijksregister rr rrn rrnr nn insz niss ssin nrn
  rijbewijs bestuurdersvergunning paspoort reispas identiteitskaart idkaart eid eidkaart verblijfskaart verblijfstitel
  verblijfsvergunning vreemdelingenkaart legitimatiekaart legitimatiebewijs dienstkaart personeelskaart politiekaart
  permis passeport passport führerschein personalausweis reisepass`.split(/\s+/u)
)

/** The same, but only with "nummer", "nr.", "n°" or "code" behind them. */
export const WITH_NUMBER: ReadonlySet<string> = new Set(
  `mouw cursist cursisten kandidaat kandidaats deelnemer deelnemers brevet certificaat certificaats rfid mat gpi nat pol ploeg ploegen ambtenaren ambtenaar brandweer lid leden toegangskaart prik prikkaart penning kenpenning roep oproep inzet islp rar didentité identité professionnelle islpdossier nnr kenletter collega medewerk personeelsid intern interne aspiranten ploeglid piloten pilootid operator operators bestuurders radioroep personeelsdienst hr sap matrikel agentschaps agent snr not rio rek rekening bankrekening stam st stb stamboek dienst personeels personeel personeelslid personeelsleden pers werknemers werknemer
  medewerkers medewerker agenten brandweerman vrijwilligers vrijwilliger loon wedde payroll borst
  schouder naamplaat naamplaatje embleem   identificatie identiteits identiteitskaart id idkaart legitimatie legitimatiekaart dienstkaart personeelskaart pas chip
  toegang toegangs toegangspas badge pv procesverbaal proces notitie notities parket systeem   correctioneel correctionele opsporings onderzoeks strafdossier aangifte klacht meldings zaaks
  rijbewijs bestuurdersvergunning paspoort reispas verblijfskaart immatriculatie akaart bkaart fkaart verblijfstitel vreemdelingen
  ov dvz sis bis rijksregister registre nationaal national nationaalregister rr verzekerden riziv ondertekenaar
  studenten studentenkaart inschrijvings lidmaatschaps cliënt cliënten client clienten
  klanten klant patiënt patiënten patient patienten dossierbeheerder gebruikers gebruiker login user account`.split(
    /\s+/u
  )
)

/** Files and things, which are not always of a person. */
export const RECORDS: ReadonlySet<string> = new Set(
  `armband polsband polsbandje série gssi sim uasoperator droneoperator servicetag remoteid ric capcode ip ipadres ipv4 ipv6 udid simkaart chassis chassisnr dossier imei imei1 imei2 imsi iccid meid tei issi sn serial vin macadres serienr`.split(
    /\s+/u
  )
)
export const RECORDS_WITH_NUMBER: ReadonlySet<string> = new Set(
  `kaart astrid tetra gssi remote ric service uitbater uitbaters operator operateur eigenaars registratie registratienummer dronecode vliegtoestel vluchtrecorder lader camera headset helm ser portofoon handradio mobilofoon pager semafoon terminal smartwatch horloge enkelband taser geweer karabijn kogelvest fiets step router modem ademluchttoestel dashcam device android dossier serie serial toestel radio wapen vuurwapen dienstwapen pistool frame fietsframe kader chassis motor sim simkaart
  imei tei issi bodycam drone dosimeter tablet laptop smartphone batterij accu tag asset inventaris
  interventie incident melding zegel verzegelings beslag bewijsstuk overtuigingsstuk ot
  polis schade schadedossier graveer exploitant fabricatie productie apparaat device hardware`.split(/\s+/u)
)

/** Compounds end in one of these: klachtdossier, personeelsbadge, hoofdstamnummer. */
export const LABEL_ENDINGS = [
  'badge',
  'stam',
  'personeels',
  'dienst',
  'notitie',
  'identiteitskaart',
  'sregister',
  'lregister',
  'spas',
  'skaart'
]
export const RECORD_ENDINGS = ['dossier', 'serie', 'wapen', 'frame', 'toestel', 'polis']

/** What may stand between a label and its number without making it less of one. */
export const FILLERS: ReadonlySet<string> = new Set(
  `eindigend eindigt nummer nummers nr nrs no n° num numéro is was zijn luidt registreerde staat stond draagt van het de een met als bij onder mijn zijn haar uw je jouw ons onze
  der vd ref referte referentie ons uw uwe dd id code`.split(/\s+/u)
)

/** What makes a number behind it something else: a law, a time, an amount, a phone. */
export const BLOCKERS: ReadonlySet<string> = new Set(
  `artikel artikels artikelen art wet wetten besluit decreet omzendbrief richtlijn verordening bladzijde blz pagina p punt
  hoofdstuk bijlage titel boek deel versie norm lokaal verdieping kanaal in om op na binnen tot sinds vanaf tussen circa
  ongeveer minstens minimum maximum maximaal max min hoogstens per elk elke alle bel telefoon tel gsm fax telt tellen bevat bevatten
  bestaat kost kosten duurt duren geldt gelden geldig begint euro eur ruim bijna dan voor vóór via klasse type
  categorie model formaat kamer loket balie lijn bus sinds jaarlijks vandaag morgen omvat staan stonden kreeg
  genummerd voorbeeld bv bijv kregen werden worden liggen waren hebben had`.split(/\s+/u)
)

/** With a number of five digits or more right behind them: it is of somebody or something, and no amount. */
export const WEAK: ReadonlySet<string> = new Set(
  `rolnummer rolnr zaaknummer zaaknr serie asset gravering wapenvergunning certificaat pilootcertificaat brevet paslezer badgelezer stam id login account kaart pas tag polis rit bodycam radio handradio portofoon pager camera toestel wapen dienstwapen pistool laptop
  tablet drone helm vest token pieper smartphone telefoon iphone fiets chip dosimeter headset smartwatch`.split(
    /\s+/u
  )
)

/** The same: dienstpas, sleutelkaart, schadegeval. */
export const WEAK_ENDINGS = [
  'pas',
  'kaart',
  'plaatje',
  'sleutel',
  'brevet',
  'certificaat',
  'fiche',
  'kledij',
  'geval',
  'klacht',
  'aangifte'
]

/** Of what anybody may know: no label, although "nummer" stands behind it. */
export const NO_LABELS: ReadonlySet<string> = new Set(
  `rol zaak artikel onderneming ondernemings btw kbo tel telefoon telefoons gsm mobiel fax huis post bus lijn trein vlucht pagina
  bladzijde versie volg rang rij kamer zaal lokaal bestel offerte factuur bestek bestekken lot perceel norm model type
  catalogus cpv un isbn issn order opdracht nota omzendbrief vacature protocol advies arrest document formulier kanaal
  frequentie poort nood noodoproep hulp gratis service info alarm spoed bel rand punt bijlage kenmerk referentie licht
  getal functie kassa wacht les vraag oefening afrit uitgave jaargang reeks sport rug start numac publicatie commissie
  centrale verdiepings unit build release product gestructureerd erkennings ce kb wet tabel contact crisis meld
  meldpunt 0800 0900 tarief budget begrotings boekings groot wagon vers blad index atoom massa gespreksgroep groep groeps talkgroep stoel lift nummerplaat sms kort verkort antwoord stem giro actie steun hulplijn helplijn whatsapp zone
  nieuwsbrief editie aflevering thema record kilometer paal praatpaal wijk gebouw parkeer parking terrein magazijn stelling
  doos foto video clip bestand dia slide figuur sessie lied hoofdstuk alinea toets draai`.split(/\s+/u)
)
export const NO_LABEL_ENDINGS = ['telefoon', 'bestel', 'artikel', 'nood', 'info', 'onderdeel', 'product']

/** Behind a number: then it is an amount, a duration or a day. */
export const UNIT =
  /^[ ]?(?:[€%°]|(?:tot|t\/m)[ ]\p{Lu}{0,4}[-.]?\d|(?:euro|eur|km|m|cm|mm|kg|g|gb|mb|kb|wp|kwp|kw|watt|volt|uur|u|uren|min|minuten|seconden|dagen|weken|maanden|jaar|jaren|keer|maal|stuks?|blz|bladzijden|pagina's|exemplaren|cijfers|tekens|letters|punten|personen|mensen|leden|voertuigen|toestellen|dossiers|foto's|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\p{L}]))/iu
