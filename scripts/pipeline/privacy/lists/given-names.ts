/**
 * First names of people in Belgium and around, without accents, for words that have a capital. Of our own hand and from
 * the Dutch, French, German, Polish, Romanian, Serbian, Spanish and Turkish lists of Faker (MIT), without what is a Dutch word.
 */

export const GIVEN_NAMES_WITH_CAPITAL: ReadonlySet<string> = new Set(
  `aagje aaliyah aaltje aarnout aaron abay abby abdelaziz abdelhamid abdelilah abdelkader abdelkarim abdellah
  abdelmajid abdeslam abdon abdonie abdou abdoulaye abdul abdulkadir abdullah abe abel abelard abelin abeline
  abendam abidin abigaelle abigail abondance abraham absalon acace acacie acanthe acela acelya achaire achiel
  achille achraf acilay acim acun ada adalard adalbald adalbaude adalberon adalbert adalric adalsinde adam adama
  adan adegrin adegrine adel adela adelaida adelaide adelajda adele adelie adelin adelina adeline adelphe adeltrude
  adelya adenet adeodat adhemar adi adil adile adina adjutor adnan adolphe adolphie adonis adonise adrastee
  adrehilde adriaan adrian adriana adriano adrien adrienne adrijana affan afi afitap afra afsin agah agapet agata
  agathange agathe agathon agaton agca agilbert agilberte aglae aglaia agnan agnane agneflete agnes agnieszka agnos
  agripina agrippin agrippine agrypina agustin ahenk ahlam ahlem ahmad ahmed ahmet ahsen aicha aida aiden aileen
  aimable aimee aisha aissa akalp akbatur akin akiner aktekin aktimur alain alaine alais alan alana alban albane
  alberade alberic albert alberta alberte albertina alberto alcibiade alcide alcidie alcime alcine alcyone aldegonde
  aldo aldonce aldric alea aleaume alejandra alejandro aleksa aleksandar aleksander aleksandra aleksej aleksy alena
  aleodor alessa alessandra alessandro alessia alessio aleth alex alexa alexander alexandra alexandre alexandrina
  alexandrine alexandru alexanne alexe alexia alexine alexis aleyna alfons alfonso alfred alfredo ali alia alica
  alican alice alicia alicja alida alienor aliette alin alina aline alis alisa alisan alisha alisir alissa alistar
  alix aliya aliyah alize aljosa allegra alliaume almila almine almire alois aloise aloyse alparslan alpay alper
  alperen alphan alphee alphonse alphonsine alpike alpinien altan altemur althee alverede alvina alwar alya alyssa
  amabela amadou amal amalia amaliane amalric amalthee amanda amande amandin amandine amant amante amar amara
  amarande amaranthe amaryllis amaury amaya amber ambre ambroise ambroisie ambrozy amedee amedeu amelia ameliane
  amelie amelien ameline amelya amethyste amiel amin amina aminata amine aminte amir amira amit ammar amon amy amza
  an an-sofie ana anabel anabela anael anaelle anaida anais anamaria anar anas anass anastase anastasia anastasie
  anastasija anastasije anastazja anatol anatole anatolie anca ancelin anceline ancuta anda andac andeol andoche
  andra andrada andre andrea andreas andree andreea andrei andrej andres andrew andries andrija andrijana andriy
  andrzej andzelika anej anemona anemone aneta angadreme ange angela angele angelina angeline angelique angelo
  anghel anghelina angilbe angilberte angilran angoustan anica anicee anicet anicette anika anil anise anisoara
  anita anja anka ann ann-sofie ann-sophie anna annabel annabell annabelle annalena anne anne-marie anne-mie
  anne-sophie anneke anneleen annelie annelien annelore annemarie annemie annemieke annemijn annette anni annibal
  annie annika annonciade anny anouar anouk ansbert ansberte anselme ansgar ansgary anstrudie ant anthelme
  anthelmette anthony antide antigone antim antoaneta antoine antoinette anton antonela antonella antoni antonia
  antonie antonin antonina antonine antonino antonio antoniu antonius anuta aphelie apollinaire apollinary apolline
  apollo aquilin aquiline arabelle aras arben arcade arcadie archambaud archange archibald arda argine ariadna arian
  ariana ariane aricie arie ariel arielle arif arin arina ariste aristide aristita arkadiusz arkady arlette armance
  armand armande armandine armando armel armeline armelle armide armin armine arnaud arnaude arne arno arnold
  arnould arolde aron arsene arsenie arsenije arseniusz arsinoe arslan arta artemis artemisa arthaud artheme arthur
  arthurine artur arturo arved arvid arwen arya arystarch ascelin asceline ascension asel ashley asil asim asiya
  askin aslim asma assia assomption astarte asterie astree astrid astride asuela asya atakan atalay atanazy ataullah
  atena athalie athanase athanasie athenais athina atif atilla aubertine aubry aude audebert audeline audouin audran
  audrey auguste augustin augustina augustine aura aure aurel aurele aurelia aurelian aureliana aurelie aurelienne
  aurelle aurian auriane aurica auxane auxence ava aveline avigaelle avni avoye avram avsar awa axel axeline axelle
  axinte aya ayaan ayana ayaz aydemir ayden aydin ayhan aykal aykan aykut ayla ayleen aylin ayman aymane aymard
  aymardine aymeric aymon aymonde ayoub ayren aysar ayse aysil aytac aytekin aytug ayvaz azad azalee azelie azeline
  azer aziz aziza azizhan azmi azra babacan babacar babette bade badr bagdagul baha bahadir bahri bahtiyar baki
  baldwin balin balthazar banel baptiste baran barbara barbu barin baris barkin barlas barnabe bart bart-jan
  barthelemy bartimee bartlomiej bartolomeu bartosz bartu bas basarab bashir basile basilisse bastiaan bastian
  bastien bathilde battal batu batuhan batur baturalp baudouin bavo baykal bayram bazyli bea beata beatrice beatrijs
  beatriz beatrycze bebe bedir bedirhan bediz bedran bedreddin bedri behcet behic behlul behram behrem behzat bekir
  bektas bela belcim belemir bella belma beltun ben benedicte benedikt benedykt beniamin benice benigne benito benja
  benjamin benli bennet bennett benno benny benoit benone bente benthe bentley benyamin bera beranger berangere
  berard berat berceste bercin berdien berend berinay berislav berkan berkay berkin bernadette bernard bernardo
  bernd berran berre bert berta berten bertha berthe bertram bertrand berva beser besim besir besra betina betty
  beuve bianca bianka bibi bibiana bibianna bilal bilel biljana binta birol bisenija bjarne bjorn blagica blagoje
  blaise blanca blandine blanduzia blazej boas boaz bob boban bobana bobbi bobbie bobby bodhi bodi bodil boet bogdan
  bogdana bogoljub bohemond bojan bojana boniface bonnie boris borivoje borjan borka borys bosiljka bosko boubacar
  bouchard boudewijn bowie boza bozena bozica bozidar bradley bradut brahim brajan bram brandon brandusa branimir
  branislav branka brankica branko brecht brechtje brenn brent briac brian brice brieuc brigitte britt bruce
  brunehaut brunehilde bruno bryan brygida bucur budimir bugra bulent bunyamin burak burhan cafer cagan cagatay
  cagdas cagil cagla caglar cagri cagrihan cahid caitlin caius calin calixte calogero calvin camelia camelien camil
  camille camillien canalp candar canel caner cangul cankan cannur cansel cansin cantemir cara caribert caridad
  carina carine carl carla carles carlijn carlo carloman carlos carlota carlotta carmela carmelo carmen carmina
  carna carol carola carolien carolin caroline cas casandra casian casiana caslav caspar casper cassandra cassandre
  cassien cataleya catalin catalina caterina catharina catherine catinca cato catrin catrina catrinel cavid cazimir
  ceca cecile cecilia cecylia cecyliusz cedomir cedric cedrik cedrin celal celaleddin celasun celen celeste celestin
  celestine celia celien celik celil celina celine cemal cemali cemil cengiz cenk cerasela ceren cesaire cesar
  cesminaz cetin cetinel cetiner cevahir cevat ceyda ceyhun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi
  chadi chaima chakib chantal charaf charlaine charleen charlemagne charles charlie charline charlotta charlotte
  chase chayenne cheikh chelsey cheyenne chiara childebert chilperic chloe chretien chris christa christelle
  christiaan christian christiane christianne christiano christin christina christine christodule christof christoph
  christophe christopher chrysole chrysostome cicek cigil cihad cihangir cihansah cilay ciler cilvenaz cimen cindy
  ciprian cipriana cise cisem cisil civan ciwan claas claire clara clarence clarisa clarissa clarisse claude
  claudette claudia claudien claudine claudio claudiu cleandre clelie clemens clemente clementina clementine cleo
  cleopatra clery clio clotaire clotilde clovis coco codin codrin codrina codrut codruta coen colette colin coline
  colleen collien collin concepcion conception concetta conchita conner connor conny constanta constantin
  constantina consuela cor cora coralia coralie coraline corentin corentine corina corine corinna corinne corneel
  cornel cornelia cornelis corneliu corvin cosima cosimo coskun coskuner cosmin cosmina costache costel costin
  crenguta crina cristea cristian cristina cristobal cristofor cubeyr cumhur cuneyt curt cvijan cvijetin cyprien
  cyra cyriaque cyriel cyrielle cyrille cyrus cyryl daan daantje dabiziv dacian daciana dafina daghan daiana daisy
  dajana daley dalia daliborka damian damien damin damir damjan damjanka damla dana daniel daniela daniele danielle
  danijela danila danilo danique danka danko danny dante danuta daphne daria darian dariana darija darinka dario
  darius dariusz darko darleen darren dave daver davey davi david davide davin davina davor davud davut davy dawid
  dax dean debbie debora deborah decebal deen deepak defne dejan dejana delfien delia delphin delphine demet demetra
  demetriusz demi demiralp demirhan denis denisa denise deniz denizalp dennis denny derin dervis derya desanka
  desimir despina destan deste devin devran dewi dex dexx diana diane dicle diclehan dida didem didi didier didina
  diede diederik diego dieke dieudonne dieudonnee dijana dikmen dilan dilara dilaver dilay dilberay dildar diler
  dilruba dimitri dimitrije dimitrina dimphna dina dinah dinc dincer dinu dion dionizy direnc dirk divna djamila
  djayden djenna dmitri dmitry dobrila dochia dogan doganay doganer dogu dolma dolores dolunay domenic domenica
  domenico domenik dominic dominiek dominik dominika dominique donald donato dondu donna donny dora dorel dorian
  doriana doriane dorin dorina dorine dorinel doris dorli dorota dorotea dorothea dorothee doru douce dounia douwe
  draga dragan dragana draginja dragisa dragoje dragojlo dragoljub dragos dragoslav dragutin draza drazen dren drina
  driss dré dua dubravka duco ducu dumitra dumitrana dumitru dundar dunya durdane durmus durriye dusan dusanka
  dusica duska dusko dustin duuk duygu dylan dylano ebru ebuzer ecaterina ecehan ecem ecevit ecmel ecrin ecvet ed
  eda eddi eddie eddy ede eden edgar edgard edhem edith ediz edmee edmond edmund edouard eduard eduardo edward edwin
  edyta eef eefje eelco efken eflah efraim efrem efsun eftalya eftimia eftimie egemen egide eileen ekin ekmel ekrem
  ela elaine elanur elcin elea eleanor eleazar elena eleni eleonora eleonore eleuthere elgin eli elia eliah eliana
  eliane elias eliasz elie elien elif elijah elin elina eline elio elisa elisabeta elisabeth elisaveta elise elisee
  eliza elizabeth elize elke ella elle ellen elli elly elmas elodia elodie eloisa eloise els elsa elsje elvira
  elwira elyne elynn elzbieta elzear ema emanoil emanuel emanuela emanuil emced emel emelie emeline emely emerance
  emerencie emeric emiel emil emile emilia emilian emilie emilija emilio emily emin emine emir emirhan emma emmanuel
  emmanuelle emmelie emmely emmi emmy emrah emre emrullah ender enderun enes enguerrand enie enis enise enna enrico
  enrique ensar enver enya enzo epiphane eralp erast eray erberk ercan ercin ercument erda erdal erdem erdinc erel
  eremia eren ergin ergun erguner erhan eric erica erik erkam erkan erman ernest ernestine ernesto erol ersan ersin
  ertan ertugrul erwin esat esen eser esin esma esmee esmeray esperanza esra esref esteban estela estelle ester
  estera esther ethan ethem etienne ettore eubert eudes eudokia eudoksja eudoxe eudoxie eufrosina eugeen eugen
  eugene eugenia eugenie eugeniusz eulalie euphrasie eusebe eusebia eusebie eusebiu eustache eustatiu eustracjusz
  eva evan evangeline evanghelina evariste evdokija evelien evelin evelina eveline evelyn evelyne evert evi evie
  evran evrard evren evsen evy ewa ewelina ewoud eylul eymen eysan eyup ezgi ezra ezrak faas fabia fabian fabiana
  fabien fabienne fabio fabrice fabrizio fadil fadime fadoua fahd fahrettin fahri fahriye fahrunissa faik faiza
  falba falih famke fanny fantin fantine farah fardau farid farida faris faruk fasih fatih fatiha fatima fatin fatma
  fatos fatou fatoumata faustine fauve fay faya faye fayen fayenne faysal fazil fazilet fazli fazullah febe feda
  fedai fedde federica federico fehime fehmi felicia felicie felicitas felicite felien feliks felina feline felipe
  felix fem femke femm fender fenja fenna fenne ferah feramus feramuz feray ferdi ferdinand ferdynanda ferhan ferhat
  feride feridun feriha ferit ferman fernand fernande fernando ferre ferruh fevzi feyyaz feyza feyzullah fiacre
  fidan fieke fien fiene fiep fiete figen fikret fikri fikriye filemon filip filipa filippo filiz filofteia filomena
  filotije filou finia finja finlay finley finn finnja finnley fiodor fiona firdevs firmin flavia flavie flavien
  flaviu fleur floare floarea flodoard floortje flor florea florence florencia florencja florent florenta florentin
  florentina florentine florestan florian floriana florica florie florina florine floris flynn fons fortunee fos
  foss fouad foulques franca france francesca francesco francette francia francine francisc francisca francisco
  franciscus franciska francisque franciszek franciszka franco francois francoise franka frans franz franziska fred
  freda frederic frederick frederik frederike frederique fredy freek frenkie freya frida frieda friederike friedrich
  friso fritz frusina fryderyk fuat fulbert fulcran fuldem fulden fulgence fulya funda fureyya furkan furuzan fusun
  fuzuli fynn gabi gabin gabriel gabriela gabrielle gabrijela gaby gael gaelle gaetan gaetano gaffar gala galfryd
  galina gamze garance garnier gaspar gaspard gaspare gaston gatien gaud gautier gavrilo gaye gazanfer geanina
  gedeon geert geert-jan geertrui gelu gencer genevieve gennaro gentiana geoffroy georg george georgel georges
  georgeta georgette georgian georgiana georgije gerald gerard gerardo gerasim geraud gerazym gerberge gerbert gerda
  gerhard germain germaine gerrit gert gert-jan gertjan gertruda gertrude gervais gery geta gevheri ghenadie
  gheorghe gheorghita gherghina ghislain ghislaine ghita giacomo giada gian giancarlo gianina gianluca gianni gica
  gicu gideon giel gigi gijs gilbert gilberte gilberto gilles gina ginewra gino gioacchino gioia giorgian giorgiana
  giorgio giovanna giovanni girart giray gisele gislebert gitte giulia giuliana giuliano giuseppe giyas gizem glenn
  gligorije gloria goedele goele gojko gokalp gokce gokhan gokmen goknur goksin golub gonca gondebaud gonenc gongor
  gonsalwy gonthier gontran gonul gonzague gonzalo goran gorana gordan gordana gorkem gozde graciela gracja gratian
  gratiana gratiela graziella greg gregoire gregor gregorian gregorio gregory greta grgur griet grigore grigorije
  grzegorz guadalupe guenievre guerin guglielmo guher gui guilhemine guillaume guillemette guillermina guillermo
  gulbahar gulben gulcin guldem gulden guldeste gulen guler gulgun gulhan gulnaz gulpembe gulriz gulsah gulsen
  gultekin gulten gunes gungor guniz gunnar gunnur guno gunsel gunseli gurbuz gurcan gurdal gurhan gurkan gurol
  gursel gust gustav gustave gustavine gustavo guus guusje guvenalp guy guyot gwen gwenaelle gwendolien gwendoline
  gwido habbab habib habil hacib hadewych hadi hafi hafid hafida hafiz hafsa hailey hakan hakem haki hakim hakki
  haldun hale halil halim halima halina halis halit haluk hamdi hamdullah hami hamid hamit hammad hamza hana hanae
  hanane handan hande hanefi hani hanna hannah hanne hannelien hannes hans hans-peter haralamb haralambie harald
  hardouin harold harry harun harvey hasan haseki hasibi hasim hasin hasmet hassan hatem hatice hatip hattab hauke
  hava hayal hayali hayat hayati haydar hayley hazan hazim hector hedelin heidi hein heleen helen helena helene
  helier helin heloise hendrickje hendrik hendrika hennes henning henny henri henrick henrieta henriette henrik
  henrike henry henryk henryka heracleea herbert herlinde herluin herman hermenegildo hermien hermine hernan herve
  herwig hevi hicabi hicham hidaya hidde hieronim hifzi hikmet hilaire hilal hilarion hilary hilda hilde hildebert
  hilmi himmet hincmar hind hipolit hippolyte hira hisam hizir hoang homero hong honore honorine horacio horacy
  horatiu horea horia hortense hortensia houda houssam hubert hubrecht huccet hud hudavendigar hudayi hugo hugues
  huguette hulki hulusi hulya huma humayun humeyra huner hurkan hursit husameddin husamettin huseyin husnu husrev
  hussain hussein huub huzeyfe hvalimir iacob ian iancu ianis iasmina ibrahim ibrahima ibtissam ica ichrak iclal ida
  idil idris idriss ieremia iffet ignaas ignace ignacio ignacy ignjat igor ihsan ihvan ikram ikrime ilaria ilarie
  ilarion ilay ilayda ilbey ileana ilham ilhami ilhan ilias ilie ilija ilinca ilinka ilja ilkay ilkben ilke ilker
  ilknur ilksen ilkyaz ilona ilse ilyas imad iman imani imge imke immacolata immanuel imran ina inara inaya inci
  indy ine ines inga inge ingeborg ingmar inka innocent innocenty inocentiu ioan ioana ioanina iolanda ionel ionela
  ionelia ionica ionut iosefina iosif ipek irem irena irene ireneusz irfan iridenta irina irinel iris irma iryna isa
  isaac isabeau isabel isabela isabell isabella isabelle isaiah ise iseult isidore isik isil isilay isin isiner
  ismael ismail ismerie ismet isra israa issam italo itir itri iulia iulian iuliana iuliu iurie iustin iustina
  iustinian ivan ivana ivanka ivar iven ivica ivo ivona ivonne ivy iwan iwona izaak izabela izajasz ize izel izolda
  izydor izzet izzettin izzy jaak jaap jaber jace jacinthe jack jackie jackson jacky jacob jacoba jacobo jacobus
  jacqueline jacques jada jade jaden jadranka jadranko jadwiga jaelynn jailey jaime jaimie jaimy jairo jaivey jak
  jake jakob jakov jakub jakubina jalal jale jalou jamal james jamie jamila jan jan-willem jana jane janek janeta
  janin janina janine janis janna janne jannek janneke jannes jannick jannie jannik jannis jano janosch janusz
  japhet jara jared jari jarne jarno jaron jaroslaw jasmien jasmijn jasmin jasmina jasmine jason jasper javi javier
  jawad jax jaxon jaxx jay jayce jayda jayden jaylano jaylen jaylinn jayson jayvano jazz jazzlyn jazzlynn jean
  jean-claude jean-francois jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeanne jeannel jeannette
  jeannine jeannot jef jeff jeffrey jefta jehanne jelena jelica jelisaveta jelka jelke jella jelle jelmer jelte
  jenel jenna jennifer jenny jens jente jeppe jeremi jeremiah jeremias jeremiasz jeremie jeremy jermaine jerome
  jeronimo jerzy jesper jess jesse jessica jessie jesslyn jesslynn jessy jesus jet jetse jette jevrosima jezdimir
  jidde jihane jil jill jim jimi jimmy jing jinte jinthe jip jiri jits jitske jo joachim joah joana joanna joannes
  joanny joao joaquin joas jocelyn jocelyne jochem jody joe joel joelina joeline joelle joep joes joey johan johann
  johanna johannes john johnny joke jolanda jolanta joleen jolie jolien jolijn jolin jolina joline jon jona jonah
  jonas jonatan jonathan jonna jonny jonte joost jop joppe jordan jordi jordy jorge jorik joris jorn jorrit jort jos
  joscha joschua jose josef josefien josefin josefina josefine josep joseph josephin josephine josette josh joshua
  josiane josie josine josse josselin josua josy jourdain jovan jovana jovanka joya joyce jozef jozefina jozue juan
  juana juda jude judicael judith judy judyta jugoslav jula julan jule jules julia julian juliana juliane julide
  julie julien julienne julieta juliette julijana julika julina julio julita julius juliusz juna junayd juno jur
  jurgen juri jurn jurre jurrien justin justine justus justyn justyna jutta juul kaan kaat kaatje kabil kacper kadem
  kadi kadir kadrican kadriye kagan kai kaj kaja kalender kalinik kalistrat kalle kamal kamber kamelya kamil kamila
  kamile kamran kamuran karahan karam karel karen karim karima karina karl karl-heinz karla karlien karlijn karlo
  karlotta karol karolien karolina karoline karsten kasim kasper kassandra katarina katarzyna kate kateryna
  katharina kathleen kathrin kathy katja kato katrin kawtar kay kayaalp kayden kaylee kayleigh kayra kazim kazimierz
  keano keanu kees keet keles kemal kemalettin kenan kenji kenny keno kensi kenza kenzo keramet kerami kerem
  keremsah kerim kessaf kevin kevser khadija khalil kian kiana kiara kick kiki kilian kim kimberley kimberly kimi
  kinga kira kiraz kirilo kirsten kismet kiymet kjeld kjell klaartje klaas klara klarencjusz klaudia klaudiusz
  klemens klementyna kleopatra kobe koen koenraad koksal konrad konstancja konstantin konstanty konstantyn koralia
  koray korbinian korinna korkut korneel kornel korneli kornelia korneliusz kosta kouame krijn kris krista kristijan
  kristin kristina krsto krystian krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubat kubilay kubra
  kuddusi kumru kursad kurt kutbettin kuzman kwame kwinten kwintyn kyan kyano kyara kyra lacramioara lada ladislau
  laila lakshmi lale lambert lamia lamih lamine lana lander landry lara larisa larissa lars larysa lascar latif
  latifa latife laura laurane laure laureen laureline lauren laurence laurencja laurencjusz laurene laurens laurent
  laurentia laurentiu laurenty laurentyna laurenz laurette laurian lauriane laurie laurin laurine lavinia layla
  lazare lea leah lean leana leander leandra leandre leandro leann lee leen leendert leila lelia leman lemide lena
  lene leni lenia lenja lenka lenn lennard lennart lenne lennert lennie lennon lennox lenny lenya leo leon leona
  leonard leonardo leonhard leoni leonid leonidas leonie leonne leonor leonora leontien leontin leontina leontine
  leopold leopoldina leopoldine leposava leroy lerzan lesley leticia letitia letizia leu leufroy levent levi levin
  levke levy lewin lewis lexi lexie leyla lia liah liam lian liana lias libere liborio lica lida lidia lidija lieke
  liene lies lieselot lieselotte liesje lietald lieuwe lieve lieze ligia lili lilia lilian liliana liliane lilianna
  lilith lilla lilli lillian lilly lilou lily lina linda linde lindsay lindsey line linh linn linne linnea lino
  linus lio lioara lion lionel lisa lisann lisanne lise liselotte liv liva livia liviu liya liyam liyana liz liza
  lize lizz lizzy ljiljana ljuba ljubica ljubisa ljubomir loa lobsang loe loek loes loet logan loic lois lola longin
  lore loredana loreen lorelei lorena lorenz lorenzo lorin loris lorrain lorraine lothaire lott lotta lotte lou loua
  louay louie louis louisa louise louiza loup lova lowie luan luana lubna luc luca lucas lucentiu lucia lucian
  luciana luciano lucie lucien lucienne lucille lucio lucja lucjan lucretia lucretiu lucy ludivine ludmila ludolphe
  ludovic ludovica ludwig ludwik ludwika luigi luis luisa luise luiz luiza luk luka lukas lukasz luke luminita luna
  lune lut lutfi lutfullah lutgard lutgarde lutz luuk luus lux luzie lya lyam lydia lydie lyn lynn maad maaike
  maarten maartje macaire mace maciej macy madalin madalina maddox madeleine madison madita madleen madlen mads mady
  mae maes maeve magali magda magdalena magdalene magnus maguelone mahaut maher mahir mahmoud mahmut mahzun maia
  maica maik maike mailin maira maite maja makary maksim maksud maksym maksymilian malena malgorzata malia malik
  malika malin malina malisa mallaury malo malou malte malvina malwina mamadou mamert manal manasse mandy manoah
  manole manon mansur manu manuel manuela manuele mara marah marc marceau marcel marcela marceli marcelin marceline
  marcella marcello marcheta marcin marco marcos marcu marcus mare mareike marek maren marga margareta margaretha
  margarita margaux margo margot margriet marguerite maria mariam mariama marian mariana mariangela marianna
  marianne mariano marica maricarmen maricica marie marie-christine marie-claire marie-jeanne marie-louise
  marie-rose marieke mariella marielle mariette marijn marika marileen marilena marilu marilyn marina marinela
  marinko marinus mario marioara marion marisa mariska marisol marissa marit mariuca marius mariusz marjan marjolein
  mark markika marko markus marla marleen marlen marlena marlene marley marlie marlies marlo marloes marlon marly
  marrit mart marta marte marten martha marthe martial martijn martin martina martine martino martyna marvin marwa
  marwan marwin mary maryam maryna maryse marzena mas masa masinka mason massimo matei mateja mateo mateusz mathijs
  mathilda mathilde mathis mathurin mathys matilda matilde matis mats matteo mattes matthew matthias matthieu
  matthijs matthis matti mattis matylda matz maud maugis maura mauranne maureen maurice mauricette maurits maurizio
  mauro maurycy max maxellende maxence maxi maxim maxima maxime maximilian maximilien maxine maya mayeul mayra maysa
  mayson mayte mazhar mbark meagan mederic medina medine mees megan megane meghan mehdi mehmet mehtap meik meike
  melania melanie melchior melda melek melenija melih melike meliksah melina melinda melis melisa melisande melissa
  melissandre melle melodi melodie melody mels meltem melvin memduh mence menno meral mercedes merel meric merih
  merijn merle merlijn merlin merovee mert merve meryem mestan mesut mete metin mette mevlut mex meyra meyrem mia
  micaela micah micha michael michaela michal michalina michel michela michele michelle mick midas mieczyslaw mieke
  miel miet miguel mihaela mihail mihailo mihajlo mihnea mihriban mija mijat mik mika mikail mike miki mikki mikolaj
  mila miladin milana milanka milanko milano mile milena miles mileta miley milic milica milisav miljan miljana
  milla milly milo milojica milomir milorad milos milou milutin mimoun mina mine minh mink minke minodora mio mioara
  miodrag miomir mir mira mirabela mirac miran miray mircea mirco mireille mirela mirella miriam mirja mirjam
  mirjana mirka mirkelam mirko mirna miron mirona miroslav mirre mirte mirthe miruna mirza misa misbah misko misra
  mitar mitch mitchell mithat mitica mitra mitrut mladen modou mohamed mohamed-amine mohammad mohammed moise
  moisette mojzesz momir momira mona monalisa monica moniek monika monique moos morgan morgane moritz morris morten
  mourad moussa mozes muammer muaviye muaz muesser mufid muge mugur mugurel muhammad muhammed muhammet muharrem
  muhsin muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mukadder mukaddes mukerrem muktedi muktedir muktefi
  mumtaz munevver munir murat muren muriel murielle musa musir muslih mustafa mustapha mutahhar mutasim muteber
  mutemed muttalib muzaffer muzdad mykola myla mylan mylene mylo myra myrthe nabi nabil nabila nacer naci nadege
  nadezda nadi nadia nadine nadir nadja nadzieja naemi nafiz nahid nahide nahil nail naim naima najat najib najim
  nalan namik nancy nand nanou naomi naoufal naoufel narcis narcisa narcisse nasir nasrullah nasser nassim nastja
  natacha natalia natalie natalija natalya natan natanael natasa natascha natasja nathalie nathan nathanael naud
  naudet nazan nazariusz nazary nazif nazim nazli nazmi ndeye nebojsa necat necati necdet nechifor necib necla
  necmettin nedeljko nedim neele neeltje nehemie nehir nejat nel nela nele nelli nelly nelson nelu nemanja nena
  nenad neo nergis nermin neset nesim neslisah nesrin nestor neva neven nevena nevin nevio nevra nevzat nezha
  ngawang nia niamh nic nicephore nichifor nick nicky niclas nico nicoara nicodim nicola nicolae nicolai nicolaie
  nicolas nicole nicoleta nicoletta nicolien nicolo nicu niculina niculita nicusor nicuta nida nidia niek niels
  niene nienke nigar nihal nihan nihat nika nike nikita nikki nikkie niklas niko nikodem nikola nikolai nikolaj
  nikolas nikoleta nikolina niksa nila nilgun nils nina nino ninthe nisa nisan nisse niyazi nizamettin njegomirka
  noa noah noam noami noan noe noel noella noelle noemi noemie nola nolan nomi noortje nora norah norbert nore
  noreen norica norma norman normand noud nour noura noureddine nouri nout novak novan novi nowi nox nukhet numan
  nunzio nur nural nuran nuray nurcan nurettin nurgul nuri nursel nurseli nurullah nusret nynke nyo oana obrad obren
  oceane octaaf octav octave octavia octavian octaviana octavio octaviu odette odiel odile odilon odin odon ofelia
  oger ognjana ognjen oguz oguzhan okan oke oksan oksana oktay olaf olcay oleg oleksandr olena olga olgica olimpia
  olimpian olimpiu oliver olivera olivia olivier oliviu oliwia oliwier olympe omar ombline omer onufry onur oona
  ophelie orestes orhan oriana oriande oriane orlando orlane ornella oronzo ortansa oscar oskar osman osmund ostoja
  othman otilia otis ottavio otto oumaima oumar oumayra oury ousmane oussama ovidiu owen oya oyku ozan ozana ozanne
  ozcan ozer ozge ozgur ozhan ozkan ozlem ozlen oznur pablo pacome paja pakize palemon pamela pamfil panagachie
  panait pankracy pantaleon paola paolo paraschiva parla pascal pascale pasquale paterne patrice patricia patricio
  patrick patrizia patru patrycja patrycjusz patrycy patryk patty paul paul-henri paula paule paulette paulica
  paulien paulina pauline pauwel pavel pavle pawel payidar pecine pedro pegie pelagia pelagie pelin pelinsu pelle
  pembe penelopa penelope pepe pepijn pera perceval peri perica perihan perla pero perran perrine pertev peruna
  perver pervin petar petek peter petko petr petra petre petrica petrija petrisor petronela petronella petronille
  petru petrut petruta peyami phil phileine philemon philibert philine philip philipp philippe philippine philomene
  philothee philou phoebe pia pie pien pierluigi pierre pierrick pierrot piet pieter pieter-jan pieterjan pietro
  pilar pio piotr pip pippa piraye pit pius platon pleun pol pola polikarp pommelien pompilia pompiliu porfiriusz
  porfiry predrag primerose priscilla priscille priya profira prokles prokop prokul prvoslav przemyslaw puck puk
  pulcherie quentin quentine quieta quin quincy quinn quinten quintia quinty quirin rabia rachel rachela rachid
  rachida raci rada radenko radina radisa radivoje radmila radmilo radojka radomir rados radosav radoslav radoslaw
  radovan radu raducu radul raf rafael rafal rafet raff raffaele raffaella rafik rafila rahel rahim rahime rahmi
  rahsan rahul raif raik rainer rajko rajmund rajnold rakip rakita ralf ralph raluca ramazan ramiro ramiz ramon
  ramona rana randolf randy rania ranko raoul raphael raphaelle raquel rares rasim rasit rasko rasmus ratimir rauf
  raul ravi rayan rayen raymond raymonde razvan rebeca rebecca rebeka rebekka recai recep redouane refah refet refik
  regina reginald regine regis reha reina reinaert reinhard reinhilde reinout reis rejean rejeanne relja relu remco
  remi remus remzi renaat renata renato renaud rene renee rengin renja rens renske resat resul revi reybaud reyhan
  reza rezzan rhea ria riana rica ricardo riccardo richard rick rico ridvan rieke rifat riff rifki rik rike riley
  rina rinaldo rinke ristana rita riv riza roan rob robbe robbert robby robert roberta robertina roberto robin rocco
  roch rochus rocio roderick roderyk rodica rodoljub rodolphe rodrigo rodrigue roel roeland roelof roger rogier
  rohan rojda roksana roland rolande rolf romana romane romanita romano romee romeo romina romuald romulus romy ron
  ronan ronja roos rosa rosalia rosalie rosanna rosanne rosaria rosario rose-marie roselin roseline rosemarie roser
  rosette rosie rosina rosita rosy rover rowan roxana roxane roxelana roxy roy roza rozalia rozemarijn ruben ruchan
  rudi rudolf rudy rufina ruhsar rukneddin rumena rustu rut ruta rutger ruth ruud ruxanda ruxandra ruya ruza ryan
  ryszard saad saadia saar sabah saban sabin sabina sabine sabir sabri sabrina sabrine sacid sadan sadberk sadettin
  sadi sadik sadri sadullah safa safae saffet safi safia safiya safouan safouane safta sahap sahin sahinalp sahra
  sahsuvar saida saim sakip sakir salah salih salim salima sally salma salome salomea salomon salvador salvatore
  salwator sam samantha samed sami samia samih samil samim samir samira sammie sammy samson samuel sancho sanda
  sander sandra sandrine sandro sandu sandy sanem sanja sanjay sanna sanne santiago sanziana saphira sara sarah
  sarani sare sarina sasa sascha saskia sauveur saveta savi savin savina savinien sayan scholastique scott scottie
  sean seb sebas sebastiaan sebastian sebastiano sebastien sebnem secaeddin secil seckin seda sedat sedef seden sef
  sefer seff sefik segolene seher sehlevent sehrazat sekou selahattin selale selami selcuk selda selen selena selim
  selin selina selma selvi sem semenica semih semra semsi sena senay sener sengul senka senn senna senne sennur
  senol sepp seppe serafettin serafin serafina serap seraphin serban serbulent seref seren serena serge sergei
  sergen sergey sergi sergio sergiu sergiusz serhat serhiy serif serin serkan sermet sermin serpil sertac sertap
  servaas seth settar sev seval sevda sever severin severina severine sevgi sevil sevim sevinc sevket sevki sevtap
  sevval seweryn seyban seyda seyfettin seyfi seyfullah seyma seyyit shana shane sharon sharona shauni shawn sheila
  shirin shirley sibel sibren sibylle sidki sidney sidoine sidonia siebe sieben siel siem siemen sien sienna siep
  sigebert sigi sigismond sigrid sihab sihabeddin siir sil sila silas silja silke silvan silvana silvano silvere
  silvia silvian silviana silvie silvija silvio silviu simeon simge simi simina simion simo simon simona simone
  simonida simonne sina sinan sinasi sindy sinem sinica sinisa sinja sir sirri sirwan sixte sixtine sjaak sjoerd
  sjors skye slava slavica slavka slavoljub slawomir slobodan slobodanka smaranda smiljana smilla snezana soetkin
  sofia sofiane sofie sofija solange soledad soline sonam songul sonia sonja sonke soof sophia sophie sorana soraya
  soren sorina soufiane souleymane speranta spirydion srboljub sredoje srna stacy staf stan stana stanca stancu
  stanislas stanislav stanislava stanislaw stanislawa stanko stanny stasa stef stefan stefana stefania stefanie
  stefano steffen steffi stela stelian steliana stella steluta sten stephan stephane stephanie stephen stephie
  stevan steve steven stien stijn stijntje stina stojan stojanka strahinja suat subhi sude sudi suheyl sukru sule
  suleyman sunay suncica sunil sunniva sururi susan susana susanna susanne suus suzan suzana suzanne suze suzon svea
  sven svenja sverre svetislav svetlana svetolik svetomir swassane sybilla sybille sylke sylvain sylvester sylviane
  sylvie sylwester sylwia szczepan szymon tabea taceddin tacjana tadeusz tadija taha tahar tahir tahsin taib talat
  talay talea talha talia talip tamara tamer tamia tamina tamino tammo tancrede taner tanguy tania tanja tanju
  tanyeli tara taras tarik tarja tarkan taskin tatiana tatjana tatum taurin tayfun tayler taylor tayyar tea teddy
  teea teije tekinalp tekla temel tenzin teo teodor teodora teodoro teodosia teofil teohari teoman teona terencjusz
  teresa tess tessa teun teunis tevfik tevhid tezcan tezel tezer thais thalea thalia thea theo theodor theodora
  theodore theodose theofiel theophile theophraste theresa therese theresia thiago thibault thibe thibert thibo
  thiebe thierno thierry thies thije thijme thijmen thijn thijs thilo thirza thom thomas thorben thore thorge tia
  tiago tibbe tiberia tiberiu tibo tiebe tieme ties tihomir tijl tijmen tijn tijs til tillmann tilly tim timea timm
  timo timoleon timon timotei timoteo timothee timothy timur tina tinas tinca tincuta tine tineke tinne tino
  tiphaine tirza titien titus tizian tiziana tiziano tjark tjorven tobi tobias tobiasz tobin toby todor tolga
  tolunay tom toma tomas tomasz tomislav tomke tommaso tommy toni tonia tonnin tony toon torben tore traian trajan
  trees tristan trixie trui truus tsering tuana tuba tudor tudora tudorita tudosia tufan tugay tugba tugrul tugtekin
  tuhfe tulay tulin tullio tumer tunahan tunay tunc tuncer turan turgay turgut turkan turkay turker turkes turna
  turold tutku tuur twan tycho tygo tyler tymon tymoteusz tyron ugo ugur uhra ukbe ulfet ulgen ulku ulrike ulus ulvi
  ulviye ulysse umberto umit ummiye umran umur umuralp umut una unal unsel unseli urbain ursula ursule urszula usame
  uygu uzeyir vaha vahdet vahid vahide valentijn valentin valentina valentine valentino valere valeria valerie
  valerio valeriu valery valter vanesa vanessa vanja varvara vasil vasile vasilica vasilisa vasko vasyl vecdi vedat
  veerle vefa vefik vehbi veit velibor velimir venance venceslas venera veniamin vera verda vere verica veronica
  veronika veronique veselinka vesile vesna vesper veta veysel veysi vianney vic vicdan vicente vicentia vicentiu
  victor victoria victorien victorin victorine vidak vieve viggo vigile vigo vik viktor viktoria vildan vin vince
  vincent vincentiu vincenzo vinciane vinz violet violeta viorel viorela viorica virginie visarion visnja vital vito
  vittoria vittorio vitus vive vivian viviana viviane vivienne vladana vladimir vlaicu vlastimir vlatka voichita
  voicu vojin vojislava volkan volodymyr vujadin vujica vukan vukasin vukica vukota vuslat waclaw wafa waldemar
  walenty walentyn walentyna waleran waleria walerian walery walgierz walid walter wanda wandrille wanesa wannes
  ward warre wawrzyniec wenda wende wenke weronika wes wesly wessel wiara wibke wiebke wieland wieslawa wiktor
  wiktoria wilfried wilfryd wilhelm wilhelmina willeke willem willemijn willi william willow willy wilma wim
  wincenty winnie wirginia witalis wivina wladyslaw wlodzimierz wojciech wolfgang wout wouter xander xaveer xaver
  xavi xavier xaviere xem xena xenia xenophon yacine yagiz yagmur yahya yalcin yalgin yana yanina yanis yannic
  yannick yannik yannis yaprak yara yarah yaren yaro yasar yasemin yasin yasmien yasmin yasmina yasmine yassin
  yassine yassir yavuz yaya yekta yelda yeliz yente yentel yenthe yentl yesim yetkin yfke yildirim yildiz yilmaz
  yinthe ylvi ylvie ynse yoann yola yolanda yolande yonca yoni yorben yorick yosun younes youp yousef yousra youssef
  ysaline yseult yuce yucel yuksel yulia yumni yuna yunus yusuf yve yven yves yvette yvo yvonne zachariasz zacharie
  zachary zache zafer zafir zaharia zahid zahide zahit zahra zain zakaria zakia zamfir zamfira zamir zander zaneta
  zara zaraza zarije zavida zayd zayn zbigniew zdzislaw zef zehra zekai zekeriyya zeki zekiye zeliha zeljka zeno
  zenobia zenovia zenzi zephirin zerrin zev zeyd zeyneb zeynel zeynep ziad zihni zina zineb zion zita ziva ziver
  ziya ziyad zjef zoe zoeva zoey zofia zohra zorana zorka zubeyde zubeyr zuhal zulal zuleyha zulfikar zumrut zuzanna
  zvezdana zvonko zygmunt`.split(/\s+/u)
)

/** Also words at the start of a sentence: what follows must look like a surname. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  `mercedes astrid max ada ava apollo neo eden milan juno clio megane octavia fabia odin nike regina leopold boudewijn jordan
  florence lorraine
  amber angel bo bob don elke floor frans german jade lieve linde line mare merel roos storm toon viola wolf
  iris fleur gloria maria victoria florian samson luna stella flora nova charlie romeo juliet mees lambert faith hope grace joy`.split(
    /\s+/u
  )
)
