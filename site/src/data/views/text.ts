/** A page that is not HTML: `/feed.xml`, `/sitemap.xml`, `/robots.txt`. */
export type TextView = { text: string }
