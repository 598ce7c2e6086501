/**
 * Frequent names in Belgium (statbel.fgov.be), for texts without capitals: there only a known name is one.
 * Names that are also words of a file name ("max", "ben", "bos", "roos") are left out.
 */

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron adam ahmed alain alexander ali amber amelie amir an andre andrea andreas anja anke ann anna anne annelies annick
  anouk anthony antoine antoon arne arnaud arthur astrid axel ayoub ayse bart bas bert bianca bilal birgit bjorn bram brecht brent
  brigitte bruno camille carine carla carlo caroline cato catherine cedric celine charles charlotte chloe chris christel christiaan
  christian christine christophe cindy claire claude claudia claudine conny cynthia daan daniel danny dario dave david davy debby
  denis diana didier dieter dimitri dirk dominique dorien dries eddy eefje elena eline elise elisabeth elke ella ellen elif els emiel
  emile emily emine emma emre eric erik erika erwin estelle esther eva evelien evelyne evi ewout fabian fatima fatma femke ferre
  fien filip finn florian francine francis frank franky freddy frederic frederik freek ger geert geoffrey gerard gerda gert gilles
  gino giovanni godelieve greet greta griet guido guillaume gunter gunther gust gustaaf guy hamza hanne hannelore hans hasan
  hassan heidi hendrik henk henri herman hilde hubert hugo ibrahim igor ilse imane ine ineke inge ingrid isabel isabelle ismail
  ivan ivo jacqueline jacques jade jan jana jarne jasper jef jelle jens jeroen jeanine jeanne jean jens jessica jill joachim jochen
  joeri johan johanna johannes johnny jolien jonas jonathan joost joran joren joris jos josee josef joseph josephine jozef joyce julia
  julie julien jurgen justine kaat karel karen karim karin karolien kasper katia katleen katrien katrijn kelly kenneth kenny kevin
  khadija khalid kim kimberly kobe koen koenraad kristel kristien kristof kurt lana lara lars laura laure laurence laurent lena
  lennert leen leila leon lies liesbet liesbeth lieve lieven lina linda linde line lisa lise liv loes lore lotte louis louise lowie luc
  lucas lucie lucien ludo ludovic lukas luna maarten maria marianne marie marieke marijke marijn marina mario marjan marleen martine
  marthe mathias mathieu mathijs matteo matthias matthijs maud maurice maxim maxime mehdi mehmet melissa merel michael michel
  michele michiel mieke mila milan mira miriam mohamed mohammed monique mustafa muhammed myriam nadia nadine naima nancy natalie
  nathalie nathan nele nick nicky nico nicolas nicole niels nina noah noel noor nora olivia olivier omar oscar pascal pascale patricia
  patrick patrik paul paula pauline peter petra philip philippe pierre piet pieter quinten raf rachid rachel raphael ria rik rita robbe
  robert robin roel roger roland ronald ronny ruben ruth ruud saar sabine sabrina samira sammy samuel sander sandra sara sarah
  sebastiaan sebastien seppe serge silke simon simonne siska sofie sonia sophie stefaan stefan stefanie steffi stephan stephane
  stephanie steve steven stijn sven sylvia sylvie tania tanja tess thibault thibaut thijs thomas tiene tim timothy tine tina tom tomas
  toon tristan tuur valerie vanessa veerle vera veronique vic vicky victor vincent viviane walter ward wendy werner wesley willem
  willy wim wout wouter xander xavier yana yannick yasmina yasmine yassine ymke youri youssef yusuf yvan yves yvette yvonne zeynep
  zoe`.split(/\s+/u)
)

export const SURNAMES: ReadonlySet<string> = new Set(
  `adams aerts akkermans albert baeten baert baeyens bauwens beckers beeckman bekaert benali berghmans bertrand beyens
  boeckx boeckmans boonen bosmans bossuyt bouckaert bogaert bogaerts borremans braeckman broeckx bruyninckx buelens buyse callewaert
  ceulemans celik christiaens claes claessens claeys claus cloet coenen cools coppens cornelis craeynest croes cuypers cuyvers
  daems daniels debacker debruyn debruyne decaluwe declerck declercq decock deconinck decoster degroote degroof dehaen dejonghe
  delaere demeyer demeyere demir denis depauw deprez depuydt deridder dermaux deschepper desmedt desmet desmidt devos devriendt
  devriese dewaele dewilde dewit dewitte dewulf dhaene dhondt dierckx diallo dockx driesen driessen dubois dupont engelen
  evens everaert eyckmans fonteyn franssen fransen frederix gabriels geens geerts geuens gielen gijbels gijsen gillis goethals
  goossens govaerts haesevoets hendrickx hendriks hendrikx hermans heylen heymans heyvaert hoebrechts holvoet houben huybrechts huyghe
  huysmans indekeu jacobs janssen janssens jansen jaspers joris joossens kaya kenens kerkhofs knapen kuppens laenen lambert lambrecht
  lambrechts lauwers leclercq leemans lemmens lenaerts leroy leysen lievens lippens loos luyckx luyten maertens maes maesen maris
  martens martin meeus mertens meulemans meyers michiels moons moors naessens nelissen neyens nguyen nijs nys ooms ozturk paesen pauwels
  peeters philips piccart pieters poelmans polat put quintens raes raymaekers reynaert reynders roelandt roels roosen sahin schepers
  schoofs schreurs segers sels simons smeets smet smets snoeckx somers stas steegmans stevens stinissen swerts swinnen theunis
  theunissen theys thielemans thijs thoelen thys timmermans truyen vaes vanacker vanbrabant vancauwenbergh vandamme vandaele
  vandebroek vandekerckhove vandenabeele vandenberghe vandenbosch vandenbroucke vandeput vanderlinden vandersmissen vandevelde
  vandewalle vandormael vandyck vaneynde vangeel vanhaecke vanhoof vanhoutte vanhove vanhulle vanmechelen vanneste vanroy vanrusselt
  vansteenkiste vantilt verbeeck verbeke verbist verbruggen vercammen vercruysse verdonck verhaegen verhaeghe verhelst verheyen
  verhoeven verlinden vermeersch vermeiren vermeulen vermeire verschueren verstraete verstraeten vervoort vinck vrancken vranken
  wauters wellens willaert willems wouters wuyts wyns yildirim yildiz yilmaz
  abdelkader acar achahbar achterberg adriaens aksoy akyol alaerts amrani anthonis arslan aydemir aydin azzouzi
  baeck baeke baerts bakkali bamps bartels bastiaens bastiaensen bastin bayram belien benamar benhaddou berben
  berghs berx beullens beyers bianchi biesmans billen bleys blommaert boelen boesmans boiten bollen boogaerts borghs
  bosman bouazza bouchaara boudaoud bouhali boukhari boulanger bourgeois boussaid bouzian brams brouns brouwers
  bruggeman brughmans bruyns bulut buntinx burssens caers cardinaels casteels cetin chakir chaouki charlier
  cherkaoui clerckx clijsters clippers cobbaert coemans colombo colson convents cooreman corthouts craenen crommen
  cuppens dabrowski dams daoudi dauwe debaere debaets debeuckelaere deblauwe debock debrabandere deceuninck decuyper
  dedecker defever degrande degreef deketelaere delbaere deluca delvaux demeester demeulemeester demuynck demuyt
  denys depaepe deprest deroo derycke desimpel desloovere destoop devlieger devolder dewael deweerdt dirix dirkx
  dogan drijkoningen duchateau dullers duran ector eerdekens eerlings elhaddad elidrissi elkhattabi elmoussaoui
  elsen ennassiri erdogan esposito essers everaerts eyben fassi ferrari fiers florquin forier franken froyen
  geebelen geelen geladi geraerts gerards gerits geukens geusens ghijsens gielis gilen gilissen giordano godderis
  greco gregoire grondelaers grosemans gubbelmans gysels gysen haddad haddouchi haeldermans haex hamdaoui hamers
  hanssen hauben heeren hellinckx hendrix henrotte hensen heselmans heylighen hilven hoebers horemans houbrechts
  hoydonckx huygen huygens huyskens idrissi jabri jamers jankowski jans jehoul jeuris kaczmarek kaddouri kamal
  kaminski karaca kempeneers kesters keunen kilic kinnen klerkx knevels koc kowalczyk kowalski kozlowski kuijpers
  kusters kwanten kwiatkowski lahlou lamaire landuyt lantmeeters leenaerts leenders leijnen lenders leunen linssen
  loix lombaerts lombardi lowet luys luyssen machiels maex mancini mannaerts mansouri marchal marechal marien
  massaer mebis meekers meers melis mellaerts menten meuris mevis meyen mokhtari mols mombaers moonen moreels
  moretti moussaoui mulders nagels neefs neven nicolaers nicolai nijssen nouwen nowak nulens olaerts orlans ouali
  ouazzani palmans panis paredis paulissen pelsmaekers penders peters petit pinxten plessers ploumen pollaris
  poncelet pulinx quanten quetin ramaekers ramakers reekmans renders reners reumers reyskens ricci ritzen rizzo
  roebben roex romano rossi rubens russo rutten ruymen saidi sauwens schaeken schalenbourg scheepers schildermans
  schouteden schoutteten schrijvers schrooten schruers schutjes severens simsek slegers sleurs smeekens smits spaas
  spapen spreuwers stassen stouten stulens swennen szymanski tahiri tahri tekin theuwissen thomassen thonnon thoonen
  thuwis tielens tournier tuerlinckx tuncay ulenaers ulens umans vaesen vanaken vanbaelen vanbilsen vanboxem
  vandebosch vandebroeck vandenborre vandenbroeck vandenrijn vanderhallen vanderhoydonck vandersanden vanderstraeten
  vandervelden vandeurzen vandeweerdt vandeweyer vandoorne vandoren vandueren vanduffel vaneyck vangenechten
  vangertruyden vangompel vangrieken vanheel vanhees vanhemelryck vanherck vanherle vanheusden vanhout vankelecom
  vanlangenaker vanleeuwen vanlessen vanmuysen vannitsen vanormelingen vanparijs vanreusel vanrompaey vansimpsen
  vanspauwen vanstraelen vanthienen vanvinckenroye vanzeir verbiest verboven vercruyssen verdeyen verdin verelst
  vergauwen verhulst verjans verlaak vermaelen vermassen vermeesch verreydt versmissen verstappen vervaeke verwimp
  virtanen vos vrijens vrijsen vrolix vroonen wagemans walraven warson weckx weerens weltens wevers weyens wilms
  wisniewski witters wojcik wuestenberghs yahyaoui yavuz zeroual zerouali ziani zielinski zimmermann zurings`.split(
    /\s+/u
  )
)

/** How surnames end, or begin, that no list has: Flemish, Polish, Turkish, Italian, Balkan and Moroccan ones. Lower case, no accents. */
export const SURNAME_FORM =
  /^(?:van(?!daa|af|wege|dal|il|ui|zelf|nacht|avond|ochtend|morgen|middag|zijn|gst|gen)(?:d[ae]n?|der|den)?[a-z]{4,}|ver(?:[a-z]{1,4}(?:aet|uyss|eeck|elst|aeg|eyen|eire)[a-z]{0,5})|de(?:clerc|smed|man|kke|wae|wit|vos|bruy|bac|gro|jon|kon|vrie|wul)[a-z]{0,6}|o'[a-z]{3,}|d'[a-z]{3,}|t's[a-z]{3,}|(?:el|ben|bou|ait)[a-z]{3,}(?:i|ou|ane|ar|id)|mc[a-z]{3,})$|(?:aerts?|aers|[a-z](?:ckx|nckx|inck|ynck|rckx)|eyns|ijns|(?<!ro)mans|ssens?|nsens?|eels|oels|aels|eghem|ghem|aele?|aene|eyre|eire|oeck|eeck|berghe?|hoven|broeck|brouckx?|velde|walle|houtte?|bosch|eyck|yck|uyck|uyts|uys|aeghe|(?<!te|de|re|le|ze)kens|tjens|wski|nski|cki|ska|wicz|czyk|czak|oglu|ovi[c]?|evic|jic|escu|ullah|sson|stra|aoui|oui|ouni|ouchi|ouzi|ldi|lli|etti|ucci|acci|nez|dez|rez|guez|oudi|idi)$/u
