import type { Payload } from 'payload'
import type { Seeding } from './context'
import { richTextFrom } from './rich-text'
import { seedAccounts } from './steps/accounts'
import { seedArticles } from './steps/articles'
import { seedFinishedCampaign } from './steps/finished-campaign'
import { seedFinishedWorks } from './steps/finished-works'
import { seedOpenCampaign } from './steps/open-campaign'
import { seedOtherWorks } from './steps/other-works'
import { seedPlaces } from './steps/places'
import { seedReviews } from './steps/reviews'
import { seedRunningCampaign } from './steps/running-campaign'
import { seedSite } from './steps/site'

/**
 * Fills the database with the demonstration data, in order, without the network. Repeating it brings texts up to date and leaves
 * the contests as people have left them. Dates of the contests count from `seededAt`.
 */
export async function seed(
  payload: Payload,
  say: (line: string) => void,
  seededAt = new Date(),
): Promise<void> {
  const seeding: Seeding = {
    payload,
    config: payload.config,
    richText: await richTextFrom(payload.config),
    ids: { districts: new Map(), schools: new Map(), users: new Map(), pictures: new Map() },
    say,
  }
  await seedPlaces(seeding)
  await seedAccounts(seeding)
  await seedSite(seeding)
  await seedArticles(seeding)
  await seedReviews(seeding)
  await seedOtherWorks(seeding)
  await seedFinishedWorks(seeding, seededAt)
  await seedFinishedCampaign(seeding, seededAt)
  await seedRunningCampaign(seeding, seededAt)
  await seedOpenCampaign(seeding, seededAt)
}
