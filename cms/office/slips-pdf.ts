import { palette } from './palette'
import { finishPdf, fontsFor, mm, openPdf, type Pdf, type PdfFile } from './pdf-document'

export type PrintedSlip = { unit: string; name: string; username: string; password: string }

export type SlipSheet = {
  /** Where people log in. */
  address: string
  /** YYYY-MM-DD */
  made: string
  slips: readonly PrintedSlip[]
}

const across = 2
const down = 5
const inset = mm(9)
const words =
  '清风校园　账号单　用户名　初始密码　登录地址　打开地址，填写用户名和初始密码。按提示换成自己的密码（至少个字符）。此单用后请销毁，不要拍照转发。'

/** Slips of one-time passwords, ten on an A4 page, with broken lines to cut along. */
export async function slipsPdf({ address, made, slips }: SlipSheet): Promise<PdfFile> {
  const fonts = await fontsFor([words, address, slips])
  const pdf = openPdf({ title: '初始密码单', author: '清风校园', made, layout: 'portrait' }, fonts)
  for (const [index, slip] of slips.entries()) {
    const place = index % (across * down)
    if (place === 0) addCutPage(pdf)
    const [width, height] = [pdf.page.width / across, pdf.page.height / down]
    drawSlip(pdf, slip, address, {
      x: (place % across) * width,
      y: Math.floor(place / across) * height,
      width,
    })
  }
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

function addCutPage(pdf: Pdf): void {
  pdf.addPage()
  const { height, width } = pdf.page
  pdf.lineWidth(0.5).strokeColor(palette.line).dash(4, { space: 3 })
  for (let column = 1; column < across; column += 1)
    pdf.moveTo((width / across) * column, 0).lineTo((width / across) * column, height)
  for (let row = 1; row < down; row += 1)
    pdf.moveTo(0, (height / down) * row).lineTo(width, (height / down) * row)
  pdf.stroke().undash()
}

type Corner = { x: number; y: number; width: number }

function drawSlip(pdf: Pdf, slip: PrintedSlip, address: string, { width, x, y }: Corner): void {
  const inner = width - 2 * inset
  const line = (text: string, at: number, size: number, bold = false, color: string = palette.ink) =>
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color)
      .text(text, x + inset, y + mm(at), { width: inner, height: size * 1.3, ellipsis: '…' })
  line('清风校园 账号单', 7, 9, false, palette.soft)
  line([slip.unit, slip.name].filter(Boolean).join('　'), 12, 11, true)
  line(`用户名　　${slip.username}`, 20, 11)
  line(`初始密码　${slip.password}`, 26.5, 13, true)
  line(`登录地址　${address}`, 34.5, 9)
  line('1. 打开地址，填写用户名和初始密码。', 41, 8.5, false, palette.soft)
  line('2. 按提示换成自己的密码（至少 10 个字符）。', 45.5, 8.5, false, palette.soft)
  line('3. 此单用后请销毁，不要拍照转发。', 50, 8.5, false, palette.soft)
}
