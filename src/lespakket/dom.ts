/** Elements of a page that was written whole: the program of a course package finds and shows, and makes little itself. */

export function find(within: ParentNode, selector: string): HTMLElement | null {
  return within.querySelector(selector)
}

export function findAll(within: ParentNode, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)]
}

/** Words are text, whatever stands in them. */
export function make(tag: string, name = '', words = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = words
  return made
}

export function button(name: string, words: string, onPress: () => void): HTMLButtonElement {
  const made = make('button', name, words) as HTMLButtonElement
  made.type = 'button'
  made.addEventListener('click', onPress)
  return made
}
