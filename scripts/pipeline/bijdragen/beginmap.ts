/**
 * The start of a whole module: a folder that passes the check as it is, in which its writer replaces the words.
 * `npm run nieuw -- module <naam>` writes it and the site gives it as a zip, so who has no Node begins with the same.
 * What it says of the rules is said of the articles that it names; the rest is invented, and marked so.
 */

export type Beginbestand = { naam: string; text: string }

/** Of a file in the folder of a module, in the order in which one reads. `datum` is the day that it is begun. */
export function beginmapOf(datum: string): Beginbestand[] {
  return Object.entries(BESTANDEN).map(([naam, text]) => ({ naam, text: text.replaceAll('DATUM', datum) }))
}

const INDEX = `---
titel: "Voorbeeldmodule: waarschuwen in één zin"
omschrijving: Een begin om over te schrijven. Vervang de tekst in elk bestand door die van je eigen module.
bijgewerkt: DATUM
volgorde: 99
technologieen: [bodycam]
doelgroep:
  - Politiemedewerkers die een bodycam dragen
leerdoelen:
  - Je waarschuwt in één zin vóór je opneemt.
  - Je zegt wanneer waarschuwen vooraf niet hoeft.
duur: door PLOT te bepalen
voorkennis:
  - Je weet wanneer je mag opnemen.
eigenaar: De lesgever van deze module
status: voorstel
artikels: [BC 5.1, BC 5.2]
fictief: true
recht: [wpa]
---

Waarschuw eerst, en neem dan op, tenzij de waarschuwing het gebruik ondoeltreffend maakt (WPA art. 25/2 §2).

Deze module is een begin om over te schrijven.
Bovenaan elk bestand staan tussen de streepjes de gegevens. Daaronder staat de tekst.

## Wat je doet

- [Les 1](eerste-les.md): de regel.
- [Les 2](tweede-les.md): oefenen.
- [Rollenspel](rollenspel-voorbeeld.md): in een scène.
- [Toets](vragen.md): kijk na wat je weet.

:::lesgever[Voorbereiding]
- Zeg hier wat een andere lesgever moet klaarleggen.
- Deze notities zijn openbaar: ook een cursist kan ze lezen.
:::
`

const EERSTE = `---
titel: "Les 1: de regel"
omschrijving: Eerst waarschuwen, dan opnemen, en wanneer het anders mag.
bijgewerkt: DATUM
volgorde: 1
artikels: [BC 5.1, BC 5.2]
fictief: true
recht: [wpa]
---

Waarschuw mondeling, vóór je je bodycam gebruikt (WPA art. 25/2 §2).

## Wat de regel zegt

De waarschuwing gaat aan elk gebruik vooraf. Lees BC 5.1.

## Wanneer het anders mag

Waarschuwen hoeft niet vooraf als het je gebruik ondoeltreffend maakt (WPA art. 25/2 §2). Lees BC 5.2.

:::lesgever
Vraag eerst wat de cursisten zelf denken. Lees daarna samen het artikel.
:::
`

const TWEEDE = `---
titel: "Les 2: oefenen"
omschrijving: Kies één zin, zeg ze hardop en controleer of de ander ze verstond.
bijgewerkt: DATUM
volgorde: 2
artikels: [BC 5.1]
fictief: true
recht: [wpa]
---

Zeg je zin vóór je opneemt (BC 5.1). Zeg ze luid en kalm.

## Oefen per twee

:::stappen[Drie keer dezelfde zin]
1. **Zeg je zin** op twee meter van elkaar.
2. **Zeg ze met lawaai** rondom je.
3. **Vraag aan de ander** wat die hoorde.
:::

## Controleer je zin

:::checklist[Is je zin goed?]
- Zeg je ze vóór je opneemt?
- Past ze in één adem?
- Klinkt ze als informatie en niet als straf?
:::

:::lesgever[Opbouw]
Verbeter eerst de volgorde: de zin, en dan pas de startknop. Verbeter daarna volume en tempo.
:::
`

const ROLLENSPEL = `---
titel: "Rollenspel: een luide groep"
omschrijving: Een verzonnen scène om de zin te oefenen als het druk wordt.
bijgewerkt: DATUM
volgorde: 1
artikels: [BC 5.1, BC 5.2]
stopwoord: stop spel
fictief: true
recht: [wpa]
---

De personen en de scène zijn verzonnen.

## Situatie

- Een groep mensen roept naar elkaar op een plein.
- Vooraf weet iedereen of er gefilmd wordt, wie het beeld bekijkt en wie het wist.

## Student

- Je komt aan met een collega. Je draagt een bodycam.
- Beslis of en wanneer je waarschuwt. Zeg je zin.

Je weet nog niet wat de groep zal doen.

## Tegenspeler

- Roep luid, zonder iemand aan te raken.
- Hoor je een korte, kalme zin? Word dan stiller.

## Observator

- Kwam de zin vóór de opname?
- Was de zin te verstaan?

## Lesgever

- Speel eerst zonder lawaai, daarna met.
- Stop als iemand het stopwoord zegt.

## Nabespreking

1. Wat deed je eerst, en waarom?
2. Wat hoorde de groep?
3. Wat doe je de volgende keer anders?
`

const VRAGEN = `---
titel: "Toets: voorbeeldmodule"
omschrijving: Eén vraag van elke soort, om over te schrijven.
bijgewerkt: DATUM
fictief: true
recht: [wpa]
vragen:
  v-een-antwoord:
    soort: een-antwoord
    artikel: BC 5.1
    niveau: kennen
  v-meer-antwoorden:
    soort: meer-antwoorden
    artikel: BC 5.2
    niveau: kennen
  v-waar-of-niet:
    soort: waar-of-niet
    artikel: WPA 25/2
    niveau: kennen
  v-volgorde:
    soort: volgorde
    artikel: BC 5.1
    niveau: toepassen
  v-open:
    soort: open
    artikel: BC 5.2
    niveau: beslissen
---

Beantwoord eerst zelf. Daarna zie je wat juist is, en waarom.

## Hoe waarschuw je? {#v-een-antwoord}

Er is geen gevaar en je kunt spreken.

- [x] Mondeling, vóór je de camera gebruikt
- [ ] Met een bordje op je vest

  De wet vraagt een mondelinge waarschuwing.
- [ ] Pas als iemand ernaar vraagt

  Je wacht niet op een vraag.

> Uitleg: De waarschuwing is mondeling en gaat aan elk gebruik vooraf, tenzij ze het gebruik ondoeltreffend maakt (WPA art. 25/2 §2). Zie BC 5.1.

## Welke omstandigheden noemt de wet om niet vooraf te waarschuwen? {#v-meer-antwoorden}

- [x] Er is gevaar voor jou of voor iemand anders.
- [x] Het aantal mensen of de afstand maakt waarschuwen moeilijk of onmogelijk.
- [ ] Iemand zegt dat hij niet gefilmd wil worden.

  Dat staat niet bij de drie omstandigheden van de wet.

> Uitleg: De wet noemt drie omstandigheden: gevaar, aantal of afstand, en ongepast (WPA art. 25/2 §2). Zie BC 5.2.

## Een schriftelijke waarschuwing volstaat. {#v-waar-of-niet}

- [ ] Waar
- [x] Niet waar

> Uitleg: De wet vraagt een mondelinge waarschuwing (WPA art. 25/2 §2).

## In welke volgorde werk je? {#v-volgorde}

Je kunt vooraf waarschuwen.

1. Je waarschuwt mondeling.
2. Je neemt op.
3. Je gaat verder met je gesprek.

> Uitleg: De waarschuwing gaat aan het gebruik vooraf (WPA art. 25/2 §2). Zie BC 5.1.

## Je waarschuwde niet vooraf. Hoe motiveer je dat? {#v-open}

> Modelantwoord: Noem de omstandigheid van de wet die gold, en zeg wat je zag of hoorde. Was het een andere reden, zeg dan waarom waarschuwen het gebruik ondoeltreffend maakte (BC 5.2, WPA art. 25/2 §2).
`

const BESTANDEN: Readonly<Record<string, string>> = {
  'index.md': INDEX,
  'eerste-les.md': EERSTE,
  'tweede-les.md': TWEEDE,
  'rollenspel-voorbeeld.md': ROLLENSPEL,
  'vragen.md': VRAGEN
}
