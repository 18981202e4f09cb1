import { openPackage, wordPackage } from './open-package'
import { requireHarmlessPdf } from './pdf-scripts'
import { requireNoMacros } from './require-no-macros'

/** Throws Refusal, saying what to do instead, for a PDF or Word document that people should not be made to open. */
export async function requireHarmless(bytes: Uint8Array, mimetype: string): Promise<void> {
  if (mimetype === 'application/pdf') await requireHarmlessPdf(bytes)
  if (mimetype.endsWith('wordprocessingml.document'))
    requireNoMacros(await openPackage(bytes, wordPackage), wordPackage)
}
