import type { Page } from 'playwright-core'
import { sheetFile } from '../support/sheet-file'

/** Chooses a sheet on the desk of imports, as from the disk; that of a campaign after its title. */
export async function chooseSheet(
  page: Page,
  origin: string,
  table: string,
  rows: string[][],
  campaign?: string,
): Promise<void> {
  await page.goto(`${origin}/admin/import`)
  await page.locator('#table').selectOption(table)
  if (campaign) await page.getByLabel('征集活动').selectOption({ label: campaign })
  const buffer = Buffer.from(await sheetFile(rows))
  await page.getByLabel('Excel 文件').setInputFiles({ name: '表.xlsx', mimeType: '', buffer })
}
