import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editorial_reviews\` ADD \`text_digest\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_reviews\` ADD \`step_count\` text DEFAULT '3' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editorial_reviews\` DROP COLUMN \`text_digest\`;`)
  await db.run(sql`ALTER TABLE \`editorial_reviews\` DROP COLUMN \`step_count\`;`)
}
