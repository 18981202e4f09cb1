import {
  type PublisherSought,
  publisherSought,
  type SitePublisher,
} from '../actions/publishing/site-publisher'

/** Lets the actions find the publisher. Returns how to take it away again. */
export function offerPublisher(publisher: SitePublisher): () => void {
  const listen = (message: unknown) => {
    const sought = message as PublisherSought
    sought.publisher = publisher
  }
  publisherSought.subscribe(listen)
  return () => publisherSought.unsubscribe(listen)
}
