import type { EditorialSetting } from '../../payload-types'
import type { Call } from '../action'

/** The office's rules for reviews: how many steps, which words. */
export const editorialSettingsOf = ({ req }: Call): Promise<EditorialSetting> =>
  req.payload.findGlobal({ slug: 'editorial-settings', depth: 0, req })
