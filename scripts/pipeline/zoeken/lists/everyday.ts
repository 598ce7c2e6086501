/**
 * How people say it, by the word that our pages use: everyday Flemish, words of the street and of the station, and the
 * French and English that a reader brings along. One way only: who types "kot" means a dwelling, and who types "woning"
 * no student. Names of things that have a page of their own in the glossary stand there (`synoniemen`), not here.
 */
export const EVERYDAY: Readonly<Record<string, string>> = {
  // Places
  woning: `huis thuis huizen kot kotje appartement flat studio rijhuis villa woonst woonplaats domicilie slaapkamer living
    house home dwelling domicile maison logement residence`,
  private: `privaat prive privé private privee privée`,
  ziekenhuis:
    'hospitaal kliniek spoed spoeddienst spoedafdeling urgentie urgenties operatiekwartier hospital clinic hopital clinique',
  medische:
    'medisch dokter arts verpleegster verpleger verpleegkundige ambulancier mug reanimatie gereanimeerd reanimeren medical doctor medecin',
  school: 'scholen klas klaslokaal lagere middelbare crèche creche college universiteit ecole',
  kerk: 'moskee synagoge tempel gebedshuis gebedsplaats eredienst church mosque eglise mosquee',
  straat: 'street rue',
  // People
  minderjarige: `kind kinderen kinds kleuter kleuters jongere jongeren jongens tiener tieners puber pubers jeugd jeugdige jeugdigen
    gastje gastjes ketje snotneus minor minors child children kid kids juvenile juveniles mineur mineurs enfant enfants`,
  slachtoffer: 'slachtoffers victim victims victime victimes',
  getuige: 'witness witnesses temoin temoins',
  verdachte:
    'dader daders gearresteerde arrestant arrestanten aangehoudene opgepakt opgepakte boef boeven suspect suspects',
  burger: 'burgers mens volk civilist citizen citizens citoyen citoyens public',
  omstaander:
    'omstaanders voorbijganger voorbijgangers toeschouwer toeschouwers kijklustigen ramptoeristen bystander bystanders passant passants',
  advocaat: 'advocaten raadsman raadslieden lawyer lawyers attorney avocat avocats',
  journalist:
    'pers persdienst perslui media krant kranten reporter televisie tv vrt press presse journalists journaliste',
  leidinggevende: `baas bazen chef chefs overste oversten hiërarchie hierarchie hoofdinspecteur diensthoofd teamleider ploegbaas
    manager supervisor supervisors superieur superieurs boss`,
  korpschef: 'kc zonechef politiechef',
  politieambtenaar: `agent agenten flik flikken inspecteur inspecteurs politieman politievrouw politiemensen politieagent officer officers cop cops policier policiers
    interventieploeg`,
  politie: 'police flikken polis',
  brandweer: `pompier pompiers brandweerman brandweermannen brandweervrouw brandweerlieden brandweermens spuitgast spuitgasten hulpverleningszone
    hulpverleningszones brandweerzone hvz firefighter firefighters fire sapeur sapeurs autopomp ladderwagen kazerne brandweerkazerne`,
  collega: 'maat makker collegas colleague colleagues collegue',
  burgemeester: 'burgervader mayor bourgmestre',
  gemeenteraad: 'council conseil',
  inwoners: 'inwoner bewoner bewoners buurtbewoners residents habitants',
  vakbond: 'syndicaat syndicaten vakbondsafgevaardigde syndicat syndicats union unions',
  undercover:
    'tipgever tipgevers infiltrant infiltranten informateur verklikker informer indicateur indicateurs',
  waarnemer: 'spotter spotters uitkijk observer observers observateur observateurs',
  // Pictures
  beelden: `filmpje filmpjes filmke filmkes video videos videootje videootjes filmmateriaal fragment fragmenten clip clips footage image images video's
    videobeelden videobeeld recording recordings enregistrement enregistrements`,
  opnemen: 'record recording recorded enregistrer capteren capteer vastleggen filming filmer tapen',
  filmen: 'film filming filmer filme gefilmd recording',
  camera: 'cam cams cameras caméra body-cam toestelleke',
  foto: 'kiekje kiekjes pics pic picture pictures photo photos fotos selfie',
  geluid: 'audio klank micro microfoon stem sound son',
  voorafgaande:
    'buffer buffering prerecording pre-recording voorlooptijd voorbuffer pre-event pre-record prebuffer',
  toestel: 'apparaat apparaten bak gerief device devices appareil',
  batterij: 'batterijen accu accu’s opladen laadstation battery batterie',
  smartphone: 'gsm telefoon iphone phone telephone mobieltje',
  label: 'tag tags taggen etiket categoriseren',
  opname: 'opnemingen capture captation',
  livestream: 'streaming streamen livebeelden realtime',
  // Doing
  bewaren:
    'houden bijhouden behouden opslaan keep keeping retain retention retained storage store conserver conservation garder gehouden',
  bewaartermijn: 'retention bewaarduur bewaartijd bewaarperiode',
  wissen: `weggooien weggegooid weggedaan wegdoen deleten delete deleted gedeletet gedelete verwijderen verwijder verwijdert verwijderd
    wegsmijten vernietigen vernietigd erase erased effacer supprimer suppression destruction`,
  bekijken:
    'zien kijken inkijken raadplegen consulteren terugkijken herbekijken bezien view watch see consulter visionner voir',
  toegang: 'access acces inkijk inzage',
  doorgeven: 'delen doorsturen verzenden rondsturen sturen share sharing partager',
  publiceren:
    'facebook tiktok instagram insta whatsapp youtube twitter internet online viraal posten gepost socialmedia snapchat publish posting',
  waarschuwen: `verwittigen verwittig verwittigd zeggen melden aankondigen aanzeggen inlichten ingelicht warn warning warned announce notify prevenir
    avertir avertissement`,
  toestemming:
    'akkoord permissie toelating vergunning consent permission authorisation authorization consentement autorisation accord',
  inschakelen: 'aanzetten aandoen aanleggen aanduwen starten opstarten activate activation activer switch',
  activering: 'aanzetten aandoen activation',
  uitschakelen: 'uitzetten afzetten uitdoen afleggen afgezet uitgezet stoppen stop deactivate desactiver',
  geactiveerd: 'vergeten forget forgotten forgot oublie',
  uitkleden:
    'naakt bloot ontkleden uitgekleed fouille fouilleren gefouilleerd naaktfouille strip toilet douche omkleden kleedkamer',
  vertrouwelijk: 'geheim confidentieel beroepsgeheim confidential confidentiel secret briefing pauze',
  verhoor: 'verhoren ondervraging ondervragen interview interrogation audition',
  interventie: 'ingreep oproep opdracht tussenkomst intervention incident rit',
  geweld:
    'vechtpartij gevecht knokpartij agressie agressief opstootje rel rellen aggression violence bagarre',
  burenruzie: 'ruzie',
  identiteitscontrole: 'id-controle controleren pascontrole',
  dragen: 'draag opspelden vestje borst wear wearing worn porter',
  uniform: 'kledij kleding pak hesje',
  opleiding:
    'cursus cursussen vorming training trainingen les lessen leren formation formations course courses',
  opfrissing: 'opfrissen bijscholing refresher',
  klacht: 'klagen comité comite complaint complaints plainte plaintes',
  tucht: 'tuchtonderzoek sanctie straf gestraft discipline disciplinary',
  inzage: 'opvragen vragen recht access acces droit request',
  proces: 'pv verbaal',
  bewijs: 'rechtbank rechter gerecht evidence court proof preuve preuves tribunal juge rechtszaak',
  gerechtelijk: 'parket magistraat onderzoeksrechter prosecutor parquet judicial',
  procureur: 'parket magistraat prosecutor parquet',
  wet: 'wetgeving legaal wettelijk law loi legal legale',
  wettelijk: 'legaal legal illegaal',
  privacy: 'gdpr avg rgpd vieprivee',
  persoonsgegevens: 'gdpr avg rgpd gegevensbescherming privacygegevens',
  anonimiseren: 'blurren blur geblurd onherkenbaar wazig blurring flouter anonymize anonymise anonymiser',
  gezicht: 'tronie gelaat gezichtsherkenning face faces visage visages',
  gezichtsherkenning: 'facial',
  opslag: 'server cloud schijf storage stockage stockeren',
  uploaden: 'inladen overzetten uploads upload docken dock docking telecharger transfer',
  logging: 'log logs loggen logboek journaal wie-keek audit',
  verloren: 'kwijt gestolen diefstal verlies lost stolen perdu vole',
  defect: 'kapot stuk mankement broken casse panne',
  overdracht: 'overnemen overname aflossing handover',
  onderbreken: 'pauzeren pauzeknop pause interrompre',
  afwijken: 'uitzondering uitzonderingen exception exceptions',
  mislukt: 'hapert haperen hapering vastgelopen failed failure',
  kopie: 'duplicaat copy copies copie copies afdruk',
  steekproef: 'sample samples sampling echantillon',
  verkeerscontrole: 'wegcontrole alcoholcontrole snelheidscontrole bobcontrole traffic',
  huiszoeking: 'huiszoekingsbevel warrant search perquisition perquisitie',
  vuurwapen: 'pistool revolver schieten geschoten gun firearm arme',
  dwang: 'handboeien matrak taser force contrainte',
  psychische: 'verward verwarde psychiatrie psychiatrisch psychiatrische psychose mental mentale psychique',
  brand: 'vlammen blussen bluswerken incendie',
  ongeval: 'ongeluk aanrijding botsing accident accidents',
  datalek: 'gelekt lekken hack gehackt breach fuite',
  verstaat:
    'tolk anderstalig anderstalige anderstaligen vreemdeling vertaling vertalen interpreter interprete',
  straffen: 'boete boetes strafbaar fine amende',
  nabespreken: 'debrief debriefing debriefen',
  // Air
  drone: `drones droontje droontjes kopter quadcopter multicopter uav uavs uas rpas onbemand toestelletje vlieger uncrewed unmanned`,
  vliegen: 'vlieg vloog gevlogen opstijgen landen fly flying flight voler vol vols',
  afstandspiloot: 'piloot piloten dronepiloot pilot pilots pilote vlieger bestuurder',
  vluchtvoorbereiding: 'preflight checklist',
  luchtruim: 'luchthaven vliegveld vliegverbod airspace airport no-fly nofly ctr hoogte',
  menigte:
    'festival betoging manifestatie massa mensenmassa voetbal stoet evenement crowd crowds demonstration foule',
  betoging: 'manifestatie protest demo demonstration',
  vermiste: 'zoekactie vermissing vermist',
  crash: 'neergestort neerstorten gecrasht crashen',
  schade: 'beschadigd beschadiging damage dommage degats',
  exploitant: 'operator operators operateur',
  luchtvaart: 'aviation aeronautique vliegtuigen helikopters',
  attest: 'brevet certificaat diploma licence license certificate certificat',
  verzekering: 'insurance assurance',
  warmtebeeldcamera: 'thermisch thermische warmtebeeld infrarood ir-camera thermal thermique',
  dashcam: 'autocamera voertuigcamera wagencamera dash-cam',
  voertuig: 'auto wagen combi patrouillewagen politiewagen dienstwagen vehicle car voiture',
  // The organisation
  zone: 'korps politiekorps',
  korps: 'zone politiezone',
  aankoop: 'kopen aankopen prijs kost kosten kostprijs buy purchase prix achat merk',
  zelfmoord: 'suïcide suicide',
  overlijden: 'overleden dode doden lijk lijken dood dead death mort deces',
  ervaring: 'ervaringen verhaal experience experiences retour',
  verslag: 'rapport report rapports',
  bijdragen: 'meedoen insturen indienen contribute contribution',
  controleorgaan: 'toezichthouder waakhond oversight supervisory',
  evaluatie: 'statistiek statistieken cijfers evaluation',
  indicatoren: 'kpi statistiek statistieken cijfers',
  herziening: 'update updaten aanpassing revision review',
  toets: 'examen test tests evaluation exam',
  verwerkingsverantwoordelijke: 'eigenaar controller responsable',
  dpo: 'fgb functionaris',
  transparantie: 'openbaarheid transparency transparence',
  regels: 'rules regles policy beleid'
}
