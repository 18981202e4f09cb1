/** What a site consists of: every file by its path in the site, with the SHA-256 of its bytes in hexadecimal. */
export type SiteManifest = { format: typeof manifestFormat; files: Record<string, string> }

/** What brings a copy of one state of a site to another: files to put there, and files to delete. */
export type SiteDelta = { changed: string[]; deleted: string[] }

export const manifestFormat = 'qingfeng-site-1'

/**
 * Reads a manifest that was written before.
 * @throws an error with a Chinese sentence when the text is none.
 */
export function readManifest(text: string): SiteManifest {
  const found = parsed(text) as Partial<SiteManifest> | null
  const isManifest =
    found?.format === manifestFormat &&
    typeof found.files === 'object' &&
    Object.values(found.files).every((digest) => /^[0-9a-f]{64}$/.test(digest))
  if (!isManifest) throw new Error('这不是网站清单，请选择上次导出时与压缩包放在一起的清单文件。')
  return found as SiteManifest
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The way from one state to another, paths in order; from nothing, every file is a change. */
export function deltaOf(before: SiteManifest | null, after: SiteManifest): SiteDelta {
  const old = new Map(Object.entries(before?.files ?? {}))
  return {
    changed: Object.keys(after.files)
      .filter((file) => old.get(file) !== after.files[file])
      .sort(),
    deleted: [...old.keys()].filter((file) => !Object.hasOwn(after.files, file)).sort(),
  }
}
