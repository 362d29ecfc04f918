/** Height of a line of a label, in the units of the drawing, which are those of its font size. */
export const LABEL_HEIGHT = 16
/** Of the labels' font; the style sheet has the same. */
const FONT_SIZE = 13
/** Characters; a longer name is told by the link's title. */
const LONGEST = 24

/** A name as it stands in the picture. */
export function labelOf(name: string): string {
  const characters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment)
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : name
}

/** How wide a label is. An upper estimate: the server has no font metrics. */
export function labelWidth(label: string): number {
  let ems = 0
  for (const character of label) {
    ems += WIDE.test(character)
      ? 1
      : NARROW.test(character)
        ? 0.32
        : CAPITAL.test(character)
          ? 0.72
          : 0.57
  }
  return Math.ceil(ems * FONT_SIZE)
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}mwMW]/u
const NARROW = /[ijlftrI.,:;'’ ()[\]|!-]/
const CAPITAL = /\p{Lu}/u
