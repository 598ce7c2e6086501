/** The ways from the form to the editors, as addresses and files. Nothing is sent: the reader opens what is made here. */

/** Characters of a whole address; hosts and browsers cut off longer ones without a word. */
const ADRES_LIMIT = 6000
/** Of one that a mail program takes over. */
const MAIL_LIMIT = 1800

export type Verslagbestand = { path: string; text: string }

export type Gastheer = {
  kind: 'github' | 'gitlab'
  naam: string
  /** Of a page that has the new file, filled in. Undefined where that is too long. */
  nieuw: string | undefined
  /** Whether the text stands in it too, beside the name. */
  neemtTekst: boolean
  /** Where files are dropped. */
  oplaad: string
  /** Where the file is changed, if it is there already. */
  wijzig: string
}

/** What the code host at this address takes. */
export function gastheerVan(opslagplaats: string, { path, text }: Verslagbestand): Gastheer {
  const slash = path.lastIndexOf('/')
  const [folder, name] = [path.slice(0, slash), path.slice(slash + 1)]
  // GitLab names the file and takes no text (https://docs.gitlab.com/user/project/repository/web_editor/).
  if (/(?:^|[.-])gitlab[.-]/u.test(new URL(opslagplaats).hostname))
    return {
      kind: 'gitlab',
      naam: 'GitLab',
      nieuw: `${opslagplaats}/-/new/main/${folder}?file_name=${encodeURIComponent(name)}`,
      neemtTekst: false,
      oplaad: `${opslagplaats}/-/tree/main/${folder}`,
      wijzig: `${opslagplaats}/-/edit/main/${path}`
    }
  const nieuw = `${opslagplaats}/new/main/${folder}?filename=${encodeURIComponent(name)}&value=${encodeURIComponent(text)}`
  return {
    kind: 'github',
    naam: 'GitHub',
    nieuw: nieuw.length <= ADRES_LIMIT ? nieuw : undefined,
    neemtTekst: true,
    oplaad: `${opslagplaats}/upload/main/${folder}`,
    wijzig: `${opslagplaats}/edit/main/${path}`
  }
}

/** A message that is filled in; with the text where there is room for it, else it says what to attach. */
export function mailAan(
  postbus: string,
  { path, text }: Verslagbestand,
  titel: string,
  bijlage: string | undefined,
  soort = 'Ervaringsverslag'
): { adres: string; heeftTekst: boolean } {
  const onderwerp = `${soort}: ${titel}`
  const met = (body: string): string =>
    `mailto:${postbus}?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(body)}`
  const volledig = met(`Bestand: ${path}\n\n${text}`)
  if (bijlage === undefined && volledig.length <= MAIL_LIMIT) return { adres: volledig, heeftTekst: true }
  return { adres: met(`${soort} staat in de bijlage.\nBestand: ${path}\n`), heeftTekst: false }
}

/** A file to keep: the report alone, or with its images. */
export async function bestandVan(
  { path, text }: Verslagbestand,
  beelden: readonly { naam: string; blob: Blob }[]
): Promise<{ naam: string; blob: Blob }> {
  const naam = path.slice(path.lastIndexOf('/') + 1)
  if (beelden.length === 0) return { naam, blob: new Blob([text], { type: 'text/markdown' }) }
  const bytes = await ingepakt([
    { naam, bytes: new TextEncoder().encode(text) },
    ...(await Promise.all(
      beelden.map(async (beeld) => ({
        naam: beeld.naam,
        bytes: new Uint8Array(await beeld.blob.arrayBuffer())
      }))
    ))
  ])
  return { naam: naam.replace(/\.md$/u, '.zip'), blob: new Blob([bytes], { type: 'application/zip' }) }
}

/** The same files give the same bytes: sorted, and of one moment, the first that a zip can tell. */
export async function ingepakt(
  files: readonly { naam: string; bytes: Uint8Array }[]
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate')
  const sorted = files.toSorted((a, b) => (a.naam < b.naam ? -1 : 1))
  // Local time, as fflate writes it: the same digits everywhere.
  const mtime = '1980-01-01T00:00:00'
  return zipSync(Object.fromEntries(sorted.map(({ naam, bytes }) => [naam, bytes])), {
    mtime,
    level: 0
  }).slice()
}
