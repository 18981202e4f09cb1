import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.resolve(import.meta.dirname, '..')

const config: NextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  serverExternalPackages: [
    'docx',
    'exceljs',
    'jszip',
    'nodemailer',
    'opentype.js',
    'pdf-lib',
    'pdfkit',
    'qrcode',
    'subset-font',
    'unpdf',
  ],
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: false,
}

export default withPayload(config, { devBundleServerPackages: false })
