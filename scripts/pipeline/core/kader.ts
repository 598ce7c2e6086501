/** What a box is called that was given no title of its own, on every page and every sheet. */

const TITELS: Readonly<Record<string, string>> = {
  note: 'Noteer',
  tip: 'Tip',
  info: 'Goed om te weten',
  warning: 'Let op',
  danger: 'Gevaar'
}

/** `soort`: the name of its directive. */
export function titelVanKader(soort = ''): string {
  return (Object.hasOwn(TITELS, soort) ? TITELS[soort] : undefined) ?? 'Noteer'
}
