import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`entries\` ADD \`consent_scope\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`consent_guardian\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`consent_date\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`consent_text_version\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`consent_scope\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`consent_guardian\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`consent_date\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`consent_text_version\`;`)
}
