import { channel } from 'node:diagnostics_channel'
import { Refusal } from '../../domain/refusal'
import type { Drafts, Preview, Previewed } from '../preview/ask-preview'

/** Files that are being made for the site, and how many of them are made. */
export type Progress = { done: number; of: number }

/** What an action may ask of the publisher, who knows the public site. */
export type SitePublisher = {
  /** The page that drafts would make, the first of them its subject. Rejects when the site cannot show them. */
  preview: (drafts: Drafts) => Promise<Preview>
  /** Where the page of a document stands, such as `/cases/lotus/`; null when the public sees none. */
  placeOf: (collection: Previewed, id: string) => Promise<string | null>
  /** How far the publish is that runs now; null when none does. */
  progress: () => Progress | null
  /** Publishes what has changed. */
  publish: () => Promise<unknown>
  /** Publishes everything, each file made again whatever is known of it. */
  publishAgain: () => Promise<unknown>
}

/** Whoever looks for the publisher; it puts itself in `publisher`. */
export type PublisherSought = { publisher?: SitePublisher }

/** The channel on which the publisher is looked for: it has a name, so that both bundles of this module share it. */
export const publisherSought = channel('qingfeng.publisher-sought')

/**
 * The publisher of the program.
 * @throws Refusal `conflict` when it has none, or not yet.
 */
export function sitePublisher(): SitePublisher {
  const sought: PublisherSought = {}
  publisherSought.publish(sought)
  if (!sought.publisher)
    throw new Refusal('conflict', '网站还没有准备好，请稍后再试；若反复出现请联系系统管理员。')
  return sought.publisher
}
