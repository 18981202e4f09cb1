import { listenForCertificates } from './certificate-form'
import { readPublished } from './published'
import { listenForReceipts } from './receipt-form'

const published = readPublished()
listenForCertificates(published)
listenForReceipts(published)
