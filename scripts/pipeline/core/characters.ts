/** Characters that nobody sees, or that make a text look other than it is. */

/**
 * Bidirectional controls (CVE-2021-42574), everything that is drawn as nothing, private use, controls, halves of a pair,
 * and code points that are no character, which no feed may hold. With two blanks that look like a space and are none.
 */
const REFUSED =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\ufffc]/gu

/** What of it can be taken away and leaves all that a reader sees; the rest stands for something lost on the way. */
const REMOVABLE =
  /(?![\u115f\u1160\u3164\uffa0])[\p{Default_Ignorable_Code_Point}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

const JOINER = '\u200d'
/** They say whether the sign before them is drawn as text or in colour. */
const SELECTOR = /^[\ufe0e\ufe0f]$/u

/** Each with its index. A joiner and a selector are allowed in an emoji, where they belong. */
export function refusedCharacters(text: string): { index: number; character: string }[] {
  return [...text.matchAll(REFUSED)]
    .map(({ 0: character, index }) => ({ index, character }))
    .filter(({ index, character }) => !isInEmoji(text, index, character))
}

export function withoutInvisible(text: string): string {
  return text.replace(REMOVABLE, (character, index: number) =>
    isInEmoji(text, index, character) ? character : ''
  )
}

function isInEmoji(text: string, index: number, character: string): boolean {
  const before = text.slice(Math.max(0, index - 3), index)
  if (SELECTOR.test(character)) return /\p{Emoji}$/u.test(before)
  return (
    character === JOINER &&
    /[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}]\ufe0f?$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3))
  )
}
