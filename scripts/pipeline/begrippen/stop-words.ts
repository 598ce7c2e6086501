/**
 * Dutch function words: they hold a sentence together and say nothing by themselves, so none of them can be a term of the
 * glossary. A closed list, in lower case: articles, pronouns, prepositions, conjunctions, auxiliary verbs in their forms,
 * and the adverbs that stand in every text. Words that name something never go in here, however frequent: "recht",
 * "beeld", "zone". With an accent for stress ("één", "vóór") a word stands here too.
 */

const ARTICLES = `de den der des het een één 't 'n`

const PRONOUNS = `ik jij je jou jouw jouwe u uw uwe hij hem zijn zij ze haar het wij we ons onze jullie hen hun hunne zich
  zichzelf elkaar mekaar mij me mijn mijne deze die dit dat dergelijke zo'n zulk zulke wie wat welk welke wiens wier men
  iemand iets niemand niets ieder iedere iedereen elk elke alle allen alles ander andere anderen beide beiden enig enige
  enkel enkele geen sommige sommigen veel vele velen weinig weinige meer meest meeste minder minst minste zelf zelfde dezelfde
  hetzelfde degene diegene datgene eenieder`

const PREPOSITIONS = `aan achter af behalve beneden bij binnen boven buiten door gedurende in langs met na naar naast
  nabij om omtrent onder ondanks op over per qua rond rondom sinds te tegen tegenover ten ter tijdens tot tussen uit van
  vanaf vanuit vanwege via volgens voor vóór voorbij wegens zonder`

const CONJUNCTIONS = `en of maar want dus doch noch als dan indien mits tenzij omdat doordat zodat opdat terwijl toen wanneer
  hoewel ofschoon tenzij totdat voordat nadat zodra zolang zoals alsof dat ofwel hetzij evenals en/of`

const AUXILIARIES = `ben bent is zijn was waren geweest zij heb hebt heeft hebben had hadden gehad word wordt worden werd werden
  geworden kan kun kunt kunnen kon konden gekund mag mogen mocht mochten gemogen moet moeten moest moesten gemoeten zal
  zul zult zullen zou zouden wil wilt willen wou wilde wilden gewild hoef hoeft hoeven hoefde laat laten liet lieten
  ga gaat gaan ging gingen doe doet doen deed deden gedaan blijf blijft blijven bleef bleven`

const ADVERBS = `niet wel ook nog al er hier daar waar nu toch zo zeer heel erg te steeds altijd nooit soms vaak alleen slechts
  juist eens even weer dus daarom hoe waarom hierbij daarbij waarbij hierin daarin waarin hiervan daarvan waarvan hiervoor
  daarvoor waarvoor hiermee daarmee waarmee erin eruit erop erbij ervan ervoor ermee ja nee reeds verder`

export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ARTICLES, PRONOUNS, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS].flatMap((words) =>
    words.split(/\s+/u)
  )
)
