import { wechatPictures } from '@cms/office/wechat/wechat-pictures'
import JSZip from 'jszip'
import sharp from 'sharp'
import { expect, test } from 'vitest'

const picture = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 40, g: 110, b: 90, alpha } } })

/** Name → format and size, of everything in the zip. */
async function heldIn(zip: Uint8Array): Promise<Record<string, string>> {
  const files = Object.values((await JSZip.loadAsync(zip)).files)
  const held = files.map(async (file) => {
    const { format, height, width } = await sharp(await file.async('uint8array')).metadata()
    return [file.name, `${format} ${width}×${height}`] as const
  })
  return Object.fromEntries(await Promise.all(held))
}

test('pictures come in forms that official accounts take, the cover cut to its size', async () => {
  const named = await Promise.all([
    { name: '图1', bytes: await picture(1600, 900).webp().toBuffer() },
    { name: '图2', bytes: await picture(64, 64, 0.5).webp().toBuffer() },
    { name: '图3', bytes: await picture(300, 200).avif().toBuffer() },
    { name: '图4', bytes: await picture(30, 20).jpeg().toBuffer() },
    { name: '图5', bytes: await picture(30, 20).png().toBuffer() },
  ])
  expect(await heldIn(await wechatPictures(named, await picture(1600, 1200).webp().toBuffer()))).toEqual({
    '封面.jpg': 'jpeg 900×383',
    '图1.jpg': 'jpeg 1600×900',
    '图2.png': 'png 64×64',
    '图3.jpg': 'jpeg 300×200',
    '图4.jpg': 'jpeg 30×20',
    '图5.png': 'png 30×20',
  })
})

test('an article without a cover gets none', async () => {
  const one = { name: '图1', bytes: await picture(30, 20).png().toBuffer() }
  expect(await heldIn(await wechatPictures([one], null))).toEqual({ '图1.png': 'png 30×20' })
})
