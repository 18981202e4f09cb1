import { Refusal } from '../domain/refusal'
import type { Package, PackageKind } from './open-package'

/** Throws Refusal `invalid` when a document can run programs, whatever its name ends with. */
export function requireNoMacros(parts: Package, { extension, name }: PackageKind): void {
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'))
  const has = [...parts.keys()].some((part) => /vba(?:Project|Data)[^/]*$/i.test(part))
  if (has || /macroEnabled/i.test(types))
    throw new Refusal(
      'invalid',
      `这份 ${name}带有宏，为安全起见不能上传；请在原软件里另存为不带宏的 ${extension} 后重新上传。`,
      'file',
    )
}
