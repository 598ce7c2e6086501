/** Which numbers stand between "vorige" and "volgende": the first, the last, and those around this one. Undefined is a gap. */
export function paginanummers(pagina: number, paginas: number): (number | undefined)[] {
  const near = [1, pagina - 1, pagina, pagina + 1, paginas].filter(
    (nummer) => nummer >= 1 && nummer <= paginas
  )
  const shown = [...new Set(near)]
  return shown.flatMap((nummer, index) => {
    const before = shown[index - 1] ?? nummer - 1
    if (nummer - before === 2) return [nummer - 1, nummer]
    return nummer - before > 2 ? [undefined, nummer] : [nummer]
  })
}
