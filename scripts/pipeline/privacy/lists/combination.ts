/**
 * Words of which one says little of somebody, and a few together say who it is. In lower case; "_" stands for a space,
 * "(a|b)" for either, "*" for any word and "#" for digits. A word that stands in two sorts is of the first.
 */

export const INDICATORS = {
  /** A day. */
  datum: `(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)_(#|#e|#ste|#de)_(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|sept|okt|nov|dec) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)_(#/#|#/#/#) #_(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|sept|okt|nov|dec)_# (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)_#_(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|sept|okt|nov|dec)_#
    #_(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|sept|okt|nov|dec)
    #_op_#_(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|sept|okt|nov|dec)
    (#e|#de|#ste)_(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|sept|okt|nov|dec)
    week_van_#_(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|sept|okt|nov|dec)
    #/# #/#/# #-#-# #.#.# (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)_(#|#e|#de|#ste)
    (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)_de_(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|twintigste|dertigste)
    (vorige|afgelopen|voorbije)_(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
    (vorige|afgelopen|voorbije)_week_(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
    (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)_(voor|na)_(pasen|kerst|pinksteren|hemelvaart) oudejaar oudjaar
    oudejaarsavond oudejaarsnacht nieuwjaarsnacht nieuwjaarsdag nieuwjaarsochtend kerstavond kerstnacht kerstdag
    (eerste|tweede)_kerstdag paasmaandag paaszondag pinkstermaandag moederdag vaderdag valentijn valentijnsdag driekoningen
    wapenstilstand halloween allerheiligen sinterklaasavond aswoensdag hemelvaartsdag gisteren eergisteren`,
  /** An hour. */
  uur: `half(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) #:# #u# #u #.#_(uur|u) #_(uur|u)
    (kwart|half|vijf|tien|vijf_voor_half|tien_voor_half)_(voor|over|na)_(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|middernacht|half_een|half_twee|half_drie|half_vier|half_vijf|half_zes|half_zeven|half_acht|half_negen|half_tien|half_elf|half_twaalf)
    half_(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)
    (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)_uur`,
  /** A month, a season, a day of the week. */
  maand: `(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(ochtend|morgen|voormiddag|middag|namiddag|avond|nacht) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|sept|okt|nov|dec)
    (vorig|dit|verleden|vorige|voorbije|afgelopen)_(jaar|zomer|winter|lente|herfst|najaar|voorjaar|maand|week|weekend)
    (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) kerst pasen pinksteren paasvakantie krokusvakantie herfstvakantie
    kerstvakantie (begin|eind|half|midden)_#`,
  /** Only one at a place has it: a function, a trade, a part in a club. */
  functie: `gemeenteraadslid raadslid ocmw-voorzitter parlementslid volksvertegenwoordiger fractieleider
    oud-burgemeester ex-burgemeester burgemeestersvrouw postoverste kazernechef ploegoverste wijkinspecteur
    wijkagent wijkagente hondengeleider hondengeleidster hondenmeester motard duiker dispatcher dispatchster
    dispatch-medewerker adjudant sergeant korporaal pilote dronepiloot dronepilote pilot drone-observator
    instructrice lesgeefster secretaresse poetsvrouw poetsman conciërge magazijnier mecanicien mekanieker
    garagist slachtofferbejegenaar slachtofferbejegenaarster jeugdinspecteur psycholoog psychologe
    rechercheur aalmoezenier pastoor priester pope imam rabbijn dominee diaken kapelaan deken koster
    moskeevoorzitter pater non zuster-overste dokter huisarts arts tandarts dierenarts veearts kinesist
    kinesiste apotheker apothekeres verpleger verpleegster thuisverpleegster vroedvrouw notaris advocaat
    advocate architect boekhouder makelaar bakker bakkerin slager beenhouwer kruidenier kapper kapster
    barbier bloemist bloemiste cafébaas cafébazin uitbater uitbaatster frituuruitbater frituurbaas
    frietkotuitbater herbergier kok traiteur apotheekhouder winkelier zaakvoerder zaakvoerster vennoot
    garagehouder landbouwer landbouwster boer boerin imker jager jachtopzichter boswachter veldwachter
    schaapherder smid postbode facteur loodgieter elektricien dakwerker aannemer schrijnwerker metser
    vrachtwagenchauffeur buschauffeur taxichauffeur ambulancierster leraar lerares leerkracht juf meester
    directrice schoolhoofd turnleraar turnlerares onderwijzer onderwijzeres opvoeder opvoedster leider
    leidster kapoenenleidster penningmeester ondervoorzitter bestuurslid dirigent dirigente organist trainer
    trainster coach doelman keeper scheidsrechter scheids grensrechter kampioen kampioene schutterskoning
    schutterskoningin keizer prins prinses carnavalsprins raadsheer dansmarieke tambour-maître vaandeldrager
    stoetleider presentator presentatrice zanger zangeres dj muzikant acteur actrice schrijver schrijfster
    dichter kunstenaar kunstenares kunstschilder fotograaf fotografe journalist journaliste streamer
    influencer youtuber tiktokker vlogger weerman weervrouw chef-kok renner wielrenner wielrenster veldrijder
    motorcrosser voetballer voetbalster tennisser tennisster judoka bokser zwemster atleet atlete turnster
    darter biljarter ruiter paralympiër triatleet goochelaar clown circusdirecteur bemiddelaar
    bemiddelaarster brugfiguur straathoekwerker gids molenaar brouwer conservator archivaris stadsdichter
    politierechter vrederechter parketmagistraat curator gerechtsdeurwaarder syndicus makelaarster visboer
    geitenboer varkensboer ijsboer marktkramer bode kraanman treinbestuurder lijkbidder begrafenisondernemer
    grafdelver vakbondsafgevaardigde woordvoerster informaticus it'er netwerkbeheerder strateeg technieker
    brandweerduiker brandweerarts spoedarts mug-arts ere-commandant ere-korpschef
    (algemeen|financieel)_directeur eerste_schepen veehouder fruitteler champignonkweker wijnbouwer
    bakkersvrouw slagersvrouw klusjesman misdienaar acoliet verzekeringsmakelaar bankdirecteur kantoorhouder
    kroegbaas stationschef slotenmaker optieker opticien juwelier fietsenmaker fietshandelaar tuinbouwer
    tuinman hoefsmid visser nachtwaker portier cipier schoolbuschauffeur treinbegeleider zorgkundige
    mantelzorger logopedist logopediste osteopaat pedicure schoonheidsspecialiste badmeester
    sportfunctionaris cultuurfunctionaris bibliothecaris bibliothecaresse jeugdconsulent milieuambtenaar
    stadsomroeper belleman dorpsfiguur dorpsgek trompettist accordeonist drummer majorette kapelmeester
    opperwachtmeester hoofdman akela scoutsleider chiroleider chiroleidster gouwleider ploegkapitein
    doelwachter aanvoerder jongleur acrobaat komiek cabaretier mascotte sinterklaasspeler kerstman paashaas
    bruidsjonker ceremoniemeester veilingmeester taxateur vastgoedmakelaar ondernemer bedrijfsleider
    winkeluitbaatster nachtwinkeluitbater kebabuitbater frituriste broeder monnik kloosterzuster abt
    zendeling zorgcoördinator keepster reus titularis negotiator planner logistieker ict-man turnjuf juffrouw
    kaasmaker fietskoerier leerjongen leermeisje krantenverkoper spreker parachutist kapucijn oud-wielrenner
    keizerin koerier notarisklerk bankbediende postmeester burgerwacht`,
  /** Known by their office, or one of many. */
  ambt: `ambulancier burgemeester schepen gedeputeerde senator minister gouverneur korpschef zonechef zonecommandant commandant commissaris officier
    kapitein majoor kolonel luitenant voorzitter voorzitster secretaris directeur griffier rechter substituut bevelvoerder
    zonesecretaris rekenplichtige verantwoordelijke woordvoerder diensthoofd lesgever instructeur mentor piloot observator
    beheerder tolk organisator hoofdinspecteur preventieadviseur vertrouwenspersoon teamchef afdelingshoofd inzetleider coördinator
    bestuurder agent inspecteur`,
  leeftijd: `#-jarige #-jarig #_jaar_(oud|jong)
    (jongen|meisje|man|vrouw|heer|dame|kind|kerel|gast|leerling|leerlinge|student|studente|zoon|dochter|jongeman|nederlander|nederlandse|pool|poolse|bulgaar|roemeen|turk|marokkaan|italiaan|syriër|afghaan|duitser|fransman|braziliaan|oekraïense|verdachte|bestuurder|bestuurster|fietser)_van_#
    (jongen|meisje|man|vrouw|heer|dame|kind|kerel|gast|leerling|leerlinge|student|studente|zoon|dochter|jongeman|nederlander|nederlandse|pool|poolse|bulgaar|roemeen|turk|marokkaan|italiaan|syriër|afghaan|duitser|fransman|braziliaan|oekraïense|verdachte|bestuurder|bestuurster|fietser)_van_(ongeveer|bijna|net|amper|rond_de|om_en_bij_de|in_de|een_jaar_of)_(#|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)
    (jongen|meisje|man|vrouw|heer|dame|kind|kerel|gast|leerling|leerlinge|student|studente|zoon|dochter|jongeman|nederlander|nederlandse|pool|poolse|bulgaar|roemeen|turk|marokkaan|italiaan|syriër|afghaan|duitser|fransman|braziliaan|oekraïense|verdachte|bestuurder|bestuurster|fietser)_van_(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)
    in_de_(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)
    (rond|midden|voor|achter|begin|eind)_de_(#|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)
    (rond|midden|voor|achter|begin|eind)_in_de_(#|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)
    net_(achttien|zestien|zeventien|meerderjarig|#)
    (twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)jarige pas_#
    (uit|van)_het_(eerste|tweede|derde|vierde|vijfde|zesde|zevende)
    (eerstejaars|laatstejaars|zesdejaars|vijfdejaars) zesdejaars vijfdejaars eerstejaars laatstejaars
    vierdejaars derdejaars tweedejaars zevendejaars zestiger zeventiger tachtiger negentiger`,
  herkomst: `van_*_(afkomst|origine|herkomst|nationaliteit|roots) met_*_roots getuige_van_jehova getuigen_van_jehova uit_het_asielcentrum
    gevlucht_uit nederlander nederlandse pool poolse bulgaar bulgaarse roemeen roemeense turk turkse marokkaan marokkaanse italiaan
    italiaanse griek griekse spanjaard spaanse portugees portugese duitser duitse fransman française franse brit britse engelsman
    engelse ier ierse amerikaan amerikaanse braziliaan braziliaanse congolees congolese nigeriaan nigeriaanse ghanees ghanese
    somaliër somalische eritreeër eritrese syriër syrische irakees irakese iraniër iraanse afghaan afghaanse pakistaan pakistaanse
    indiër indiase chinees chinese vietnamees vietnamese thaise filipijn filipijnse filipina oekraïner oekraïense rus russin
    russische wit-rus albanees albanese kosovaar kosovaarse serviër servische kroaat kroatische bosniër bosnische macedoniër
    macedonische hongaar hongaarse tsjech tsjechische slovaak slovaakse litouwer litouwse letse estse armeniër armeense georgiër
    georgische tsjetsjeen tsjetsjeense algerijn algerijnse tunesiër tunesische egyptenaar egyptische surinamer surinaamse
    kameroener kameroense rwandees rwandese senegalees senegalese ethiopiër ethiopische nepalees nepalese tibetaan tibetaanse
    japanner japanse koreaan koreaanse australiër australische canadees canadese colombiaan colombiaanse mexicaan mexicaanse
    peruaan peruaanse cubaan cubaanse wallin waal franstalige anderstalige roma sinti zigeuner woonwagenbewoner moslim moslima
    moslimvrouw jood joodse sikh hindoe orthodox orthodoxe getuige-van-jehova protestantse boeddhist boeddhistische koptische
    tulband hoofddoek keppel keppeltje soetane boerka nikab transvrouw transman trans homo lesbienne homokoppel vluchteling
    vluchtelinge asielzoeker asielzoekster getinte`,
  gezondheid: `in_verwachting met_(één|een)_(arm|been|hand|oog) met_maar_(één|een)_(arm|been|hand|oog)
    mist_(een|één|beide|zijn|haar)_* syndroom_van aangepast_werk thuis_met zit_thuis op_doktersbevel
    (zijn|haar)_stem_kwijt kunstmatige_* doof_aan blind_aan kleine_mensen nier_afgestaan zwanger zwangere
    zwangerschap zwangerschapsverlof hoogzwanger hoogzwangere uitgerekend moederschapsrust bevallen beviel
    bevalling miskraam tweelingzwangerschap ivf alzheimer dementie dement demente parkinson ms epilepsie
    diabetes kanker borstkanker leukemie chemo burn-out burnout depressie depressief psychose psychotisch
    schizofreen bipolair autisme autistisch autistische adhd downsyndroom dwerggroei kleine-mensen rolstoel
    rolstoelgebruiker rolstoelgebruikster blind blinde slechtziend slechtziende doof dove doofstom doofstomme
    slechthorend slechthorende hoorapparaat beenprothese armprothese kunstbeen prothese amputatie geamputeerd
    verlamd verlamde stoma zuurstoffles nierdialyse dialyse geleidehond assistentiehond blindengeleidehond
     spierziekte stotter stottert stotteren tourette gilles obesitas albino albinojongen
    albinomeisje hartstilstand hartinfarct hersenbloeding beroerte operatie diagnose beperking handicap
    overdosis verslaafd verslaafde alcoholicus alcoholprobleem ontwenning afkick psychiatrie gecolloceerd
    colloctie hiv hepatitis anorexia flauwgevallen paniekaanval astma ptss hoogtevrees ziekteverlof
    gewrichtsziekte knieprothese pacemaker onvruchtbaar hersentumor tumor genezen doofblind doofblinde
    blindheid kortademig insulinepomp spastisch spastische rollator krukken lymfeklierkanker vroeggeboorte
    keizersnede borstvoeding kolven kolft vruchtbaarheidsbehandeling abortus heupprothese slaapapneu
    narcolepsie eetstoornis zelfverwonding dwangstoornis wanen doofgeboren gehoorimplantaat gebarentaal
    blindenstok kunstoog risicozwangerschap stotterde verslaving prothesehand kankerpatiënt kankerpatiënte
    blindganger longkanker ongeneeslijk palliatief euthanasie onwel`,
  uiterlijk: `#_(kilo|kg) ruim_#_(kilo|kg) (één|twee|#)_meter_(#|groot|lang)
    (groen|blauw|roze|paars|oranje|rood|ros|lang|gekleurd|groene|blauwe|roze|paarse|oranje|rode|rosse|lange|gekleurde)_(haar|haren|baard|lokken|pruik|vlechten|krullen)
    de_(lange|dikke|kleine|rosse|kale|magere)_met in_(pyjama|badjas|zwembroek|ondergoed|bruidskleed|trouwkleed) glazen_oog
    roodharige rosse kale blonde paardenstaart snor hanenkam dreadlocks rastahaar tattoo tattoos tatoeage tatoeages getatoeëerd
    getatoeëerde piercing piercings litteken hazenlip cowboylaarzen cowboyhoed cowboy bolhoed kilt cape zigeunerhaar kunstgebit
    ringbaard baard dwerg mank manke kreupel kreupele tweelingzussen tweelingbroers eeneiige travestiet vermomd verkleed elvis
    goudtand ooglap bochel
    bakkebaarden krulsnor kaalhoofdig schele slordige tandeloze langharige eenarmige eenbenige gelaatstatoeage halstatoeage
    wijnvlek albinisme reuzegroot pruik toupet badjas pofbroek kimono clownspak`,
  /** Somebody of somebody. */
  band: `(zoon|dochter|broer|zus|zuster|neef|nicht|vrouw|man|vader|moeder|ex|ex-vrouw|ex-man|ex-vriendin|ex-vriend|ex-partner|vriendin|vriend|lief|echtgenote|echtgenoot|schoonbroer|schoonzus|schoonzoon|schoondochter|schoonvader|schoonmoeder|weduwe|weduwnaar|kleinzoon|kleindochter|stiefzoon|stiefdochter|stiefvader|stiefmoeder|buurman|buurvrouw|partner|nonkel|tante|oom|peter|petekind|tweelingbroer|tweelingzus|kind|kinderen|ouders|minnares|minnaar)_van_(de|onze|een|het|mijn|den|ons|die)
    (haar|zijn)_(vader|moeder|broer|zus|zoon|dochter)_(is|was|werkt|zit|zetelt|rijdt) vader_en_(zoon|dochter)
    moeder_en_(zoon|dochter) familie_van`,
  gezin: `(zijn|haar|hun)_(vrouw|man|vriendin|vriend|lief|partner) wiens_* (getrouwd|samen)_met gaan_scheiden
    woont_(alleen|samen|nog_thuis) bij_(zijn|haar)_(zus|broer|moeder|vader|ouders|dochter|zoon) alleen_met_(zijn|haar)
    samen_met_zijn_* een_koppel pas_(gescheiden|getrouwd|hertrouwd|bevallen) weduwe weduwnaar weeskind gescheiden alleenstaande
    hertrouwd getrouwd trouwt trouwde huwde gehuwd verloofd koppel echtpaar tweeling drieling dochters zonen kleinzoon kleindochter
    kleinkind schoonzoon schoondochter stiefzoon stiefdochter stiefvader stiefmoeder pleegzoon pleegdochter pleegkind pleegkinderen
    pleegmoeder pleegvader pleeggezin ex-man ex-vrouw ex-vriend ex-vriendin ex-partner vechtscheiding huwelijk trouwfeest bruid
    bruidegom vader moeder zoon dochter broer zus zuster neef nicht schoonbroer schoonzus schoonvader schoonmoeder tweelingbroer
    tweelingzus nonkel tante oom lief minnaar minnares affaire adoptiekind ouders grootvader grootmoeder opa oma echtgenoot
    echtgenote halfbroer halfzus stiefbroer petekind geadopteerd geadopteerde echtscheiding vierling vijfling scheiding bruidspaar
    gezinshereniging weeskinderen
    stiefkinderen tweelingen tienermoeder tienerouders pleegouders adoptieouders lesbisch homohuwelijk buitenechtelijk
    buitenechtelijke overspel vreemdgaan erfeniskwestie burenruzie`,
  roem: `boer_zoekt_vrouw the_voice blind_getrouwd op_(tv|televisie|vtm|vrt|tvl)
    (belgisch|belgische|vlaams|limburgs|provinciaal|europees|nationaal|olympisch)_(kampioen|kampioene) miss_* rode_duivel
    eerste_klasse van_de_(krant|televisie|tv) jupiler_pro_league wereldkampioen wereldkampioene olympische olympisch paralympische
    ex-prof profvoetballer topsporter topsportster topschutter eersteklasser international finalist finaliste laureaat winnaar
    winnares televisie vtm vrt play4 bekende gekende beroemde bv bv'er youtube instagram tiktok podcast realityprogramma
    boer-zoekt-vrouw mister miss recordhouder wereldtitel nationaal landskampioen giro tour bokskampioen bekend zilver goud brons
    medaille voorpagina podiumplaats winnend
    marathonwinnaar eremetaal recordpoging wereldrecord olympiër schlagerzanger soapacteur quizwinnaar kok-van-tv masterchef
    eurosong songfestival the-voice-kandidaat`,
  /** That there is but one. */
  uniek: `(de|onze|als|hun)_(enige|enigste|oudste|jongste|bekende|gekende|vroegere|voormalige|vorige)
    (onze|zijn|haar)_nieuwe (maar|slechts|exact|precies|amper|welgeteld)_(één|1) hebben_(we|er|maar)_(één|1)
    er_maar_(één|een|1) is_er_(maar|één) hebben_er_maar iedereen_*_*_kent iedereen_(kent|kende|noemt|lacht)
    die_iedereen_* je_kent_(hem|haar) u_kent_(hem|haar) kent_hem kent_haar
    wie_(hier|daar)_(woont|rijdt|werkt) alom_bekend die_ene enige enigste oudste jongste langste kleinste
    nieuwste (er|maar|eén)_maar_één maar_een_zo rijdt_er_maar woont_er_maar maar_een_rond zonder_brevet`,
  /** What happens seldom, and of what a village speaks. */
  feit: `tuchtraad onder_invloed rijbewijs_(kwijt|ingetrokken) viel_(van|uit|in|door|flauw) in_slaap
    van_(het_dak|de_brug|de_trap|de_toren) in_de_(vijver|put|gracht|silo|beek|maas|schelde) in_het_kanaal
    uit_het_raam vast_(te_zitten|komen_te_zitten|in|onder) blauwe_plekken aangifte comité_p in_brand
    (stak|staken)_*_*_in_brand onder_een_(trein|tractor|vrachtwagen) uit_het_leven einde_aan er_vandoor
    van_door om_het_leven op_de_vlucht in_(zijn|haar)_(blootje|onderbroek) gepakt_aan op_de_sporen dodelijk
    dodelijke verdronk verdronken verdrinking ontploffing ontplofte gasontploffing explosie kettingbotsing
    spookrijder spookrijdster ontsnapt ontsnapte verongelukte verongelukt overleed overleden stierf gestorven
    zelfdoding zelfmoord zelfmoordpoging suïcide suïcidepoging wanhoopsdaad opgehangen verhangen vergiftigd
    vergiftiging moord doodslag steekpartij gestoken neergestoken schietpartij neergeschoten brandstichting
    aangestoken gijzeling gijzelaar ontvoering ontvoerd verkracht verkrachting aanranding aangerand misbruik
    misbruikt partnergeweld mishandeld mishandeling stalking belaagd wiet wietplantage cannabisplantage
    drugslab gedeald dealer wiettuin naakt naakte blote plassen masturbeerde exhibitionist dronken gedronken
    bezopen faillissement failliet gefraudeerd fraude verduisterd verduistering gestolen inbraak
    winkeldiefstal betrapt geschorst schorsing ontslagen overgeplaatst overplaatsing tuchtdossier
    tuchtprocedure tuchtstraf tucht blaam berisping onvoldoende gebuisd opstappen vastgereden vastgeraakt
    geklemd bekneld bevrijd mestkelder mestput silo schouw schoorsteen gierput waterput beerput liftkoker
    kelderkoker bliksem geëlektrocuteerd elektrocutie paragliding parachute ultralight ballon luchtballon
    neergestort crashte reanimatie gereanimeerd weggelopen vermist vermiste verdwenen verdwaald bommelding
    granaat obus dynamiet ontruimd beet aangevallen dolgedraaid losgebroken evacuatie geëvacueerd vuurpijl
    verbrandde verbrand brandde uitgebrand afgebrand uitgebrande gestikt verstikt co-vergiftiging
    co-intoxicatie racistisch uitgescholden spuwde gespuwd bespuugd beledigd bedreigd bedreigde aangetikt
    blauwe-plekken promille alcoholtest positief tuchtzaak beschuldigt drijft kapseisde omgekiept
    gekanteld kantelde crash botste aanrijding frontaal vluchtmisdrijf loverboy sextorsie chantage afgeperst
    oplichting opgelicht lijk levenloos stoffelijk gewurgd opgesloten vastgeketend bevroren onderkoeld
    onderkoeling verstikte gestruikeld gevallen uitgegleden vastgevroren geplunderd gekidnapt weggevoerd
    uitgedroogd ontplof doodgereden doodgestoken doodgeschoten aangereden overreden verpletterd bedolven
    ingestort instorting schuurbrand stalbrand schoorsteenbrand woningbrand gasexplosie gezakt bekogeld klap
    puin gegleden mes geweer luchtbuks ijs schoot`,
  /** Who searches, finds it. */
  media: `het_belang het_nieuwsblad het_laatste_nieuws stond_in op_het_nieuws zoveel_te_doen veel_te_doen ging_rond
    in_de_media op_facebook op_tiktok in_opspraak krant kranten krantenartikel nieuws journaal tv viraal
    virale viral facebook facebookfilmpje facebookgroep reportage persbericht hbvl nieuwsblad laatste-nieuws
    tvl filmpje filmpjes hln gva telefacts pano terzake weekblad streekkrant facebookpost krantenkop
    interview geïnterviewd documentaire facebookrel krantenbericht rel ophef`,
  /** A vehicle, an animal, a house that nobody else has. */
  ding: `fiat ford opel renault peugeot citroën volkswagen vw audi bmw mercedes toyota kia hyundai skoda seat mazda volvo nissan honda suzuki dacia vespa yamaha kawasaki trabant trouwlint (roze|paarse|paars|gele|oranje|gouden|groene|lichtblauwe|turquoise|knalgele|knalrode|felgele|fluogele|rode)_(huis|wagen|auto|bestelwagen|camionette|busje|fiets|brommer|scooter|deur|poort|gevel|tractor|jeep|volvo|mini|smart|vespa|huif|cabrio|motor|moto)
    (roze|paars|geel|oranje|groen)_(geverfd|geverfde|gespoten)
    oude_(bestelwagen|mercedes|volvo|tractor|vw|ford|opel|citroën|peugeot|fiat|saab|lada|jeep|kever|bus)
    eigenaar_van lamborghini ferrari porsche maserati bentley rolls-royce tesla mustang cadillac hummer
    oldtimer kever 2cv limousine monstertruck tractor bakfiets ligfiets riksja trike harley chopper goudwing
    zijspan camper mobilhome foodtruck ijskar ijswagen frietwagen huifkar koets golfkar segway eenwieler
    scootmobiel woonwagen woonboot chalet caravan zeilboot kajak helikopter lama lama's alpaca alpaca's
    kamelen kameel struisvogel struisvogels emoe emoes papegaai ara slang python boa krokodil kaaiman leguaan
    aap aapje pauw pauwen wasbeer wolf wolfshond pitbull dobermann varken hangbuikzwijn ezels pony zebra lynx
    serval duiventil geit stier stieren bijenkasten roofvogel valk villa kasteel kasteeltje
    kasteelhoeve toren namaakkasteeltoren woontoren vuurtoren molen watermolen windmolen pastorie klooster
    bunker zwemvijver zwembad boomhut penthouse hoekappartement hoekhuis geverfd blinkende gepimpte huif
    vlaggetje sticker stickers spoiler fret alligator hyena tijger leeuw pinguïn kaketoe vogelspin schorpioen
    schildpad rottweiler husky poema kangoeroe jaguar corvette camaro solex tandem hoverboard legertruck
    amfibievoertuig lijkwagen trouwauto praalwagen tank tuktuk vlaggenmast tuinkabouters kerstverlichting 2pk
    eendenstickers puntmuts`,
  /** What somebody is at work, and has just become. */
  werk: `met_pensioen op_pensioen net_begonnen pas_begonnen nieuw_in aangepast_werk interne_klacht van_dienst
    kwam_van bevallingsverlof ziek stagiair stagiaire aspirant klacht pensioen ouderschapsverlof gedetacheerd
    halftijds deeltijds examen brevet archief ontslag proefperiode buitenlopers herstelverlof
    loopbaanonderbreking zorgverlof promotie bevorderd gewisseld gepensioneerd gepensioneerde vervroegd
    overgeheveld weggepromoveerd ziekmelding intern_onderzoek blaam badge_inleveren licentie_kwijt zit_thuis
    onder_vuur op_rust alleen_dienst`,
  /** A sort of place of which a village has one. */
  plek: `op_de_hoek (laatste|eerste|tweede|derde)_huis (boven|tegenover|naast|achter)_(de|het) aan_de_kerk
    aan_het_(station|kanaal|plein) op_het_plein op_de_markt hier_in bij_ons_in
    (twee|drie|vier|vijf|zes|zeven|acht|tien)_huizen gehucht dorp dorpje dorpsplein kerkplein kerk kapel
    moskee station stationsplein rotonde kruispunt kruising verkeerslichten oprit afrit hoeve boerderij
    school basisschool kleuterschool middelbare college atheneum kunsthumaniora humaniora vti internaat
    schoolpoort café kroeg frituur frietkot garage nachtwinkel nachtwinkeltje winkel bakkerij slagerij
    apotheek kapsalon restaurant pizzeria kebabzaak bowling camping rusthuis woonzorgcentrum ziekenhuis
    voetbalveld kantine sporthal manege jeugdhuis parochiezaal chirolokaal cité woonwijk vijver kanaal sluis
    mijnterril terril stoet optocht processie carnaval carnavalsstoet kermis braderie jaarmarkt kerstmarkt
    feesten festival fuif derby koers toernooi begrafenis communiefeest schuttersfeest chiro scouts kapoenen
    duivenbond harmonie fanfare kerkkoor toneelkring voetbalclub turnkring schuttersgilde gilde vissersclub
    ruiterclub okra kvlv davidsfonds ouderraad oudercomité jeugdbeweging volleybal damesvolleybal
    commissariaat wijkkantoor uitvaart kerkhof containerpark gemeentehuis kerkdorp jeugdcentrum zorgboerderij
    tuinwijk woonerf skatepark speeltuin speelplein bibliotheek voetbalploeg basketclub wielerclub schaakclub
    carnavalsvereniging buurtcomité wijkraad dorpsraad jeugdraad cultuurraad toneelvereniging zangkoor koor
    imkersvereniging jagersvereniging hondenclub hondenschool petanqueclub biljartclub duikclub schietclub
    motorclub postduivenclub kringloopwinkel zuivelboerderij opvanghuis crèche kinderdagverblijf
    sinterklaasintocht boerenbal intocht gemeenteschool discotheek spoorwegovergang overweg krantenwinkel
    fietsenzaak supermarkt carwash wasserij campus pastorie kerststal bushalte jeugdvoetbal`,
  /** What only somebody does. */
  mens: `zei riep vroeg vertelde weigerde weigert huilde weende lachte belde kende herkende schold dronk sliep klaagde klaagt verklaarde schrok dreigde
    zwaaide bedreigde stotterde stottert smeekte eiste spuwde vloekte brulde gilde trouwde bekende ontkende woont woonde zwijgt roept huilt
    wou wilde vond gedroeg vluchtte schrijft belt vraagt gooide stapte sloeg reed verkocht`,
  /** Who tells a case, and gives no rule. */
  verhaal: `kwam stond zat lag viel zag kreeg gaf liet bleek stak liep hing mocht kon moest begon bleef verloor
    stonden zaten waren hadden zette had werd ging kent hoorde lagen kroop gleed zonk brak sprong vloog heette liep opende kocht droeg speelde begon bedankte stierf overleed fietste wandelde zwom landde`,
  /** That somebody was filmed, or asked about it. */
  beeld: `vlucht vluchten vliegt vloog toestel kennisgeving dock batterij batterijen camera camera's cam cams opname opnames opname-apparaat beeld beelden gefilmd filmen filmde filmden filmt filmpje film lens lampje warmtebeeld warmtebeelden
    opgenomen opnemen opnam opnamen overvlogen overvloog vlogen vliegen meevliegen piloot drone drones bodycam dashcam bodycams dashcams helmcam helmcamera`,
  /** A rule, a plan or a group: nobody in particular. */
  regel: `ooit destijds moet moeten mag mogen dient dienen zal zullen elke elk iedere  wie iedereen niemand deelnemers opleiding vergadering
    artikel wet decreet besluit koninklijk ministerieel omzendbrief richtlijn reglement procedure bijlage agenda punt programma
    inschrijven gratis tarief prijs euro bestek kb gelet overwegende gemeenteraad politieraad zoneraad advies controleorgaan gba
    welkom reserveren`
} as const

/** Compounds, from eight letters on: "drone-instructeur", "jeugdtrainer". */
export const OFFICE_ENDING =
  /(?:commissaris|verantwoordelijke|co[oö]rdinator|directeur|chef|commandant|officier|adviseur|hoofd|beheerder|medewerker|instructeur|operator|bestuurder|inspecteur|piloot|begeleider|leider|lid|kundige|specialist|coach)$/u
export const FUNCTION_ENDING =
  /(?:uitba(?:ter|atster)|boer(?:in)?|handelaar|inspectrice|leraar|lerares|directrice|voorzit(?:ter|ster)|chauffeur|trainer|speler|speelster|loper|loopster|renner|rijder|rijdster|kampioene?|geleid(?:er|ster)|pilote|verple(?:ger|egster)|arts|therapeute?|baas|bazin|meester|leidster|instructrice|ambulancierster|monteur|mecanicien|technicus|medewerkster|slager|bakker|maker|werker|koning(?:in)?|dirigente?|zanger(?:es)?|overste|motard|duiker|schepen)$/u
/** "albinojongen", "tweelingzussen" */
export const PERSON_ENDING =
  /\p{L}{3}(?:jongen|meisje|vrouw|man|zus|zussen|broers?|moeder|vader|dochter|zoon|kind)$/u

/** One person, or two who belong together. */
export const PERSONS = `iemand vrouw man dame heer kerel gast vent jongen jongeman meisje kind baby peuter kleuter tiener puber student studente leerling
  leerlinge scholier scholiere bewoner bewoonster buurman buurvrouw eigenaar eigenares klant bezoeker bezoekster bestuurder
  bestuurster fietser fietsster voetganger passagier inzittende slachtoffer jongens meisjes verdachte dader getuige melder meldster betrokkene
  collega gezinslid bruid bruidegom winnaar winnares finalist laureaat held buur baasje rijkswachter teamlid agent agente
  inspecteur inspectrice brandweerman brandweervrouw pompier stagiair stagiaire aspirant patiënt patiënte bejaarde oudere gewonde
  overledene vermiste drenkeling minderjarige zoon dochter broer zus zuster moeder vader mama papa oma opa grootvader grootmoeder
  tante nonkel oom neef nicht vriend vriendin lief partner echtgenoot echtgenote weduwe weduwnaar koppel echtpaar tweeling
  tweelingzussen tweelingbroers zussen broers gezin huurder huurster verhuurder redder heldin kamper ruiter amazone wandelaar
  wandelaarster loper loopster supporter`

export const PRONOUNS = 'hij hem ze zij'
export const POSSESSIVES = 'zijn haar wiens'

/** Towns and villages that people write without a capital. */
export const VILLAGES = `genk hasselt bilzen hoeselt tongeren maaseik lanaken lommel neerpelt overpelt beringen tessenderlo heusden houthalen
  helchteren zonhoven diepenbeek zutendaal maasmechelen dilsen stokkem kinrooi bocholt hamont hechtel eksel leopoldsburg lummen
  herk wellen borgloon heers gingelom riemst voeren kortessem nieuwerkerken opglabbeek gruitrode meeuwen eisden rekem zwartberg
  waterschei winterslag beverlo koersel kaulille opoeteren rotem lanklaar neeroeteren genoelselderen vlijtingen munsterbilzen
  kessenich ophoven molenbeersel kleine-brogel grote-brogel wijchmaal sint-huibrechts-lille`

/** Too wide to point at anybody, or no place at all. */
export const WIDE = `limburg vlaanderen wallonië belgië belgie brussel nederland duitsland frankrijk luxemburg europa spanje italië polen turkije
  marokko parijs londen amsterdam antwerpen-centraal noord zuid oost west midden midden-limburg noord-limburg zuid-limburg
  oost-limburg west-limburg internet facebook instagram tiktok snapchat whatsapp youtube teams excel word outlook windows android
  astrid focus islp genesis galop google powerpoint bodycam dashcam drone drones bodycams dashcams zone post kazerne dispatching comité gebouwen argus werken
  mobiliteit plot gdpr avg vtm vrt nederlands frans engels duits turks pools arabisch limburgs dialect straatsburg genève rome
  wenen staatsblad provincie vlaams-brabant oost-vlaanderen west-vlaanderen henegouwen namen waals-brabant`

/** Before the name of a place. Behind the last three only when somebody or a unit is of it. */
export const TO_PLACE =
  'in te uit nabij richting naar rond tussen bij langs vanuit buiten gehucht dorp deelgemeente wijk van op en'
export const TO_PLACE_WEAK = 'van op en'
/** Between such a word and the name. */
export const BEFORE_NAME =
  'de het groot klein hartje centrum deelgemeente gehucht gemeente stad wijk dorp zone post korps buurt plot'
/** Behind these stands the place of a unit. */
export const UNITS = `post brandweerpost hoofdpost zone politiezone hulpverleningszone brandweerzone pz hvz korps kazerne politie
  brandweer gemeente stad plot ploeg team wijkteam district school basisschool commissariaat`
/** With a capital and no place. */
export const NO_PLACE =
  /(?:huis|school|dienst|teams?|kamer|zaal|lokaal|bureau|centrum|centra|park|ministerie|meester|gever|fest|festival|kanaal|zaken|wacht|systeem|camera|drone|patrimonium|kantoor|blad|krant|boek|wet|raad|groep|bank|net|zorg|straat|laan|steenweg|dreef|college|politiezone|hulpverleningszone|brandweerzone|commissie|iteit|atie|heid|kunde)s?$/u
export const STREET_ENDING = /(?:straat|laan|dreef|steenweg|weg|plein|baan|lei|kaai|singel|markt|^ring)$/u
export const EVENT_ENDING =
  /\p{L}{3}(?:feesten|festival|rock|run|loop|marathon|kermis|stoet|cross|koers|classic|pop|fuif|cup)$/u
/** With the name of a place behind them. */
export const EVENTS =
  'derby match wedstrijd koers stoet kermis carnaval carnavalsstoet processie fuif optocht jaarmarkt braderie toernooi finale ronde'
export const NAMED_EVENTS = 'pukkelpop tomorrowland rimpelrock'

/** Between sentences, cells and paragraphs. */
export const SENTENCE_END = /\n+| \| |(?<=[.!?…]["')]?) +(?=["'(]?[\p{L}\d])|(?<=[:;]) (?=\p{Lu})/gu
/** Who says how not to write, writes it: 'Schrijf niet "de zoon van de bakker"'. */
export const ADVICE =
  /(?<!\p{L})(?:schrijf|zeg|noem|vermeld) (?:dus |liever |bijvoorbeeld )?(?:niet|nooit|geen)?[ :]{0,2}["'“‘]/iu

/** Who does something for a living or comes from somewhere, behind an article; the second says what else ends so. */
export const DOER =
  /^\p{L}{3,}(?:er|ster|eur|euse|ist|iste|aar|ees|ier|ière|loog|loge|ling|ator|juf|icus|aris)$/u
export const NO_DOER =
  /(?:kamer|nummer|water|meter|kader|inter|zomer|uter|ainer|egister|server|ladder|lader|anner|eller|letter|venster|rooster|klooster|oster|filter|papier|formulier|kwartier|rivier|dier|bier|plezier|dossier|koffer|pager|vlieger|copter|verkeer|kelder|folder|helder|onder|ander|ieder|immer|eer|oer|uur|jaar|klaar|baar|daar|waar|zwaar|gevaar|plaar|maar|haar|beslist|juist|wist|mist|twist|lijst|zolder|trekker|sticker|hanger|slinger|vinger|ochter|motor|factor|sector|proces|advies|brandweer|beheer|[aeio]ling|geur|kleur|deur|humeur|ember|oktober|poster|buffer|emmer|hamer|leger|sensor|detector|generator|radiator|ventilator)$/u
/** "bodycamles", "dronebeelden" */
export const IMAGE_WORD = /(?:bodycam|dashcam|helmcam|drone|camera|opname|beelden|warmtebeeld)/u

/** Small words around the others. */
export const SMALL = {
  pair: 'twee drie beide',
  single: 'is was heeft had werd wil kan moet mag wordt blijft',
  definite: 'de het die deze onze ons mijn enige',
  article: 'de een het die onze ons mijn ene',
  verbal: 'er geen de het een in op te niet ook nu al alle wel nog hier daar # ons onze',
  many: 'ze er wij we jullie dit dat er wat',
  aside: 'is was werd heeft had zijn hebben'
}
