/** A file to download: its name, its kind (`PDF`) and its size in words (`1.2 MB`). */
export type Attachment = { name: string; href: string; kind: string; size: string }
