/** Hands a reader a file that was made here: it leaves for the disk of the reader and for nowhere else. */

/** Milliseconds: a browser has begun to save long before. */
const BEWAARD_NA = 60_000

export function bewaarBestand(naam: string, inhoud: Blob): void {
  const adres = URL.createObjectURL(inhoud)
  const link = document.createElement('a')
  link.href = adres
  link.download = naam
  link.click()
  setTimeout(() => URL.revokeObjectURL(adres), BEWAARD_NA)
}
