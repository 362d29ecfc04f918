import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)
const other = useOtherSite()

test.each(['svg', 'png'])(
  'the %s stands in the page of a newsroom, as wide and dark as asked for',
  async (format) => {
    const address = `${site.origin}/timeline.${format}?story=stargate&width=640&theme=dark`
    other.show(
      '/article',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title></head><body><img crossorigin alt="Timeline" src="${address}"></body></html>`,
    )
    const page = await browser.newPage({ origins: [other.origin] })
    await page.goto(`${other.origin}/article`)
    const picture = await page.evaluate(async () => {
      const image = document.images[0]
      if (image === undefined) throw new Error('there is no picture')
      await image.decode()
      const { naturalWidth: width, naturalHeight: height } = image
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const { data = [] } = context?.getImageData(0, 0, width, height) ?? {}
      let lit = 0
      for (let pixel = 0; pixel < data.length; pixel += 4) if ((data[pixel] ?? 0) > 128) lit += 1
      return { width, height, ground: [...data.slice(0, 4)], lit }
    })

    expect(picture).toMatchObject({ width: 640, ground: [22, 21, 19, 255] })
    // Ten events, each with a title of a line at least; their letters cover some hundredths.
    expect(picture.height).toBeGreaterThan(10 * 24)
    expect(picture.lit / (picture.width * picture.height)).toBeGreaterThan(0.01)
  },
)
