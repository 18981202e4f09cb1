import type { SentPage } from '../../../site/src/data/sent-page'

/** A page to be made: its file, where it is written beside the site, and whether one stands that it may be the same as. */
export type PageWork = { page: SentPage; file: string; from: string; standing: boolean }

/** What became of a piece of work: a new file, the same that stands, or the fault that kept it from being made. */
export type Done = 'new' | 'same' | SentFault

/** An error on its way between threads: what nobody tells of it is lost there. */
export type SentFault = { message: string; code?: string }

export type MakePages = { compiled: string; origin: string; folder: string; works: PageWork[] }

/** Files that were made beside the site, in the order in which they are to be put in their places. */
export type PlaceFiles = { folder: string; staged: { from: string; file: string }[] }

export type CompressFiles = { folder: string; from: string; files: string[] }

/** Which of the files could not be treated, and why. */
export type Faults = (SentFault & { file: string })[]
