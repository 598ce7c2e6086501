/** The signs in a path that a bundler gives a meaning of its own: what follows is a question, a part, a loader, any name. */
const SIGNS = /[#?!*]/u

/** A sentence in Dutch, or undefined when the program can be built where it stands. */
export function oddSignIn(root) {
  const folder = root.split(/[\\/]/u).find((name) => SIGNS.test(name))
  return (
    folder &&
    `De map "${folder}" heeft een teken in haar naam waarmee de site niet gebouwd kan worden: ${SIGNS.exec(folder)[0]} Haal dat teken uit de naam van de map en probeer opnieuw.`
  )
}
