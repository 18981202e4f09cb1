import { idFor, type Seeding } from '../context'
import { about, channels, keyFigures } from '../data/site'

/** Site settings and the home page. */
export async function seedSite({ ids, payload, richText, say }: Seeding): Promise<void> {
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      siteName: '清风校园',
      tagline: '清廉学校建设展示与案例评选',
      owner: '荷城教育局（演示）',
      contact: '地址：荷城市清风路 1 号（演示）\n邮编：000000',
      supervision:
        '对学校办学和收费有意见，可向本校或教育局反映；检举控告党员、干部违纪违法，请通过纪检监察机关的官方渠道。',
      channels,
      about: richText(about) as never,
      keywords: ['清廉学校', '一校一品', '教育'],
      demo: true,
    },
  })
  const editor = await payload.findByID({ collection: 'users', id: idFor(ids.users, 'editor'), depth: 0 })
  await payload.updateGlobal({
    slug: 'home-page',
    // Payload looks up what a global points to as its user may see it, also where access is overridden.
    user: { ...editor, collection: 'users' },
    data: {
      headline: '一校一品，清风自来',
      introduction:
        '这里汇集全市学校清廉建设的做法：每所学校的品牌故事、经评审的典型案例、每月一师和清廉读本。',
      banner: idFor(ids.pictures, 'home'),
      keyFigures,
    },
  })
  say('网站设置与首页')
}
