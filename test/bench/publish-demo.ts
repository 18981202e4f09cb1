import path from 'node:path'
import { payloadFetch } from '@cms/publish/payload-fetch'
import { createPublisher } from '@cms/publish/publisher'
import type { Payload, SanitizedConfig } from 'payload'
import type { Line } from './run'

/** Publishing one edited case of the demonstration against publishing everything, both read through the CMS's own interface. */
export async function benchPublishDemo(
  config: SanitizedConfig,
  payload: Payload,
  folder: string,
  round: number,
): Promise<Line[]> {
  const publisher = createPublisher({
    fetch: payloadFetch(config),
    origin: 'http://localhost',
    folder: path.join(folder, 'site'),
    renderer: path.resolve(import.meta.dirname, '../../dist/renderer'),
    report: (_, error) => error && console.error(error),
  })
  const everything = await publisher.publish()
  const { docs } = await payload.find({ collection: 'case-studies', limit: 1, depth: 0 })
  await payload.update({
    collection: 'case-studies',
    id: docs[0]?.id ?? '',
    data: { summary: `为测量发布用时而改动的一句摘要，第${round}次。`, _status: 'published' },
    depth: 0,
  })
  const edit = await publisher.publish([{ slug: 'case-studies', id: docs[0]?.id ?? '' }])
  return [
    {
      what: '演示数据：改一篇案例，经接口读取到网页上线',
      baseline: '全站发布',
      ratio: edit.milliseconds / everything.milliseconds,
      detail: `${edit.milliseconds} 对 ${everything.milliseconds} 毫秒，${edit.rendered} 对 ${everything.rendered} 页`,
    },
  ]
}
