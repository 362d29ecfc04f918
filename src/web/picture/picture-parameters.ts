import { ParametersRefused } from '../parameters/parameters-refused.ts'
import { singleValue } from '../parameters/single-value.ts'
import { readTheme, type Theme } from '../parameters/theme.ts'

export const PICTURE_WIDTHS = { least: 320, most: 1_600, usual: 720 } as const

/** What can be set of a picture, besides which timeline it is of. */
export interface PictureParameters {
  readonly theme: Theme
  /** In pixels. */
  readonly width: number
}

/** @throws {ParametersRefused} with every complaint at once */
export function readPictureParameters(address: URLSearchParams): PictureParameters {
  const complaints: string[] = []
  const theme = readTheme(address, complaints) ?? 'light'
  const givenWidth = singleValue(address, 'width', complaints) ?? String(PICTURE_WIDTHS.usual)
  const width = /^\d{1,5}$/.test(givenWidth) ? Number(givenWidth) : 0
  const { least, most } = PICTURE_WIDTHS
  if (width < least || width > most) {
    complaints.push(
      `width is "${givenWidth}"; it must be a whole number of pixels from ${least} to ${most}.`,
    )
  }
  if (complaints.length > 0) throw new ParametersRefused(complaints)
  return { theme, width }
}
