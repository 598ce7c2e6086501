/**
 * Frequent names in Belgium (statbel.fgov.be), for texts without capitals: there only a known name is one.
 * Names that are also words of a file name ("max", "ben", "bos", "roos") are left out.
 */

const GIVEN_NAMES: ReadonlySet<string> = new Set(
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

const SURNAMES: ReadonlySet<string> = new Set(
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
  wauters wellens willaert willems wouters wuyts wyns yildirim yildiz yilmaz`.split(/\s+/u)
)

/** Both in lower case. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word)
}

export function isSurname(word: string): boolean {
  return SURNAMES.has(word)
}
