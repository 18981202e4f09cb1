import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`blind_copies_files\` ADD \`minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`blind_copies_files\` ADD \`megabytes\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`blind_copies_files\` DROP COLUMN \`minutes\`;`)
  await db.run(sql`ALTER TABLE \`blind_copies_files\` DROP COLUMN \`megabytes\`;`)
}
