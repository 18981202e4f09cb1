import { openPackage, type PackageKind, wordPackage, workbookPackage } from './open-package'
import { requireHarmlessPdf } from './pdf-scripts'
import { requireNoMacros } from './require-no-macros'

const packages: Record<string, PackageKind> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': wordPackage,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': workbookPackage,
}

/** Throws Refusal, saying what to do instead, for a PDF, Word document or workbook that people should not be made to open. */
export async function requireHarmless(bytes: Uint8Array, mimetype: string): Promise<void> {
  if (mimetype === 'application/pdf') await requireHarmlessPdf(bytes)
  const kind = packages[mimetype]
  if (kind) requireNoMacros(await openPackage(bytes, kind), kind)
}
