import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`entry_files\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`from_word\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original\` text;`)
  await db.run(sql`CREATE INDEX \`media_from_word_idx\` ON \`media\` (\`from_word\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_from_word_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`from_word\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`entry_files\` DROP COLUMN \`original\`;`)
}
