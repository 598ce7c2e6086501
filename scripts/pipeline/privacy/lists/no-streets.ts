/** Words that end like the name of a street and are none: a number behind them counts something. */

export const NO_STREETS: ReadonlySet<string> = new Set(
  `wetstraat zijstraat hoofdstraat woonstraat winkelstraat eenrichtingsstraat eenrichtingstraat fietsstraat schoolstraten speelstraat
  steenweg gewestweg gemeenteweg provinciebaan oprijlaan
  oefenplein parkeerplein marktplein speelplein schoolplein testplein paradeplein werkplein dorpsplein vliegplein
  allerlei velerlei beiderlei tweeërlei drieërlei vierderlei enerlei generlei zekerlei
  aanweg afweg autosnelweg autoweg dienstweg doorweg fietsweg halfweg kanaalweg landweg leerweg luchtweg middenweg
  omweg onderweg ongeveerweg oprijweg opweg rechtsweg rijweg ringweg snelweg spoorweg toegangsweg uitweg verbindingsweg
  verkeersweg vliegweg voetweg vluchtweg waterweg zijweg werkweg
  atletiekbaan glijbaan kegelbaan landingsbaan loopbaan omloopbaan renbaan rijbaan schietbaan startbaan testbaan
  bedrijvenpark industriepark machinepark natuurpark pretpark speelpark wagenpark wetenschapspark windmolenpark windpark
  afzetmarkt arbeidsmarkt bouwmarkt energiemarkt kerstmarkt rommelmarkt supermarkt woningmarkt
  arbeidshof begraafhof beroepshof gerechtshof kerkhof schoolhof
  bestandspad fietspad jaagpad kruispad leerpad stappenpad voetpad wandelpad zoekpad zebrapad
  beeldveld formulierveld gezichtsveld invoerveld keuzeveld magneetveld schermveld slagveld speelveld sportveld tafelveld
  tekstveld trefveld vliegveld voetbalveld werkveld zoekveld oefenveld krachtenveld
  kogelvest steekvest signaalvest fluovest reddingsvest zwemvest veiligheidsvest ijsberg`.split(/\s+/u)
)

/** Before an address: of a public body, which everybody may know. */
export const PUBLIC_BODY =
  /(?<!\p{L})(?:kabinet|ministerie|FOD|(?:overheids|ombuds)dienst|ombudsman|directie|justitie|comité|controleorgaan|[\p{L}]{0,30}autoriteit|inspectie|beroepsinstantie|agentschap|parlement|parket|rechtbank|griffie|secretariaat|universiteit|hogeschool|(?:gemeente|stads|provincie)bestuur|(?:gemeente|stad|provincie|politie)huis|commissariaat|justitiepaleis|crisiscentrum|raad van state)(?!\p{L})[^.!?;|\n]{0,40}[,(–-][ ]?(?:\p{L}[\p{L}.-]{1,20}[ ]){0,3}$/iu
