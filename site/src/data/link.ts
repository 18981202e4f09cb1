/** A text and where it leads. */
export type Link = { label: string; href: string }
