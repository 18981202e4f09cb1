import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`submission_receipts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`entry_id\` text(36) NOT NULL,
  	\`school_id\` text(36) NOT NULL,
  	\`title\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`late\` integer DEFAULT false,
  	\`digest\` text NOT NULL,
  	\`scan_id\` text(36),
  	\`scanned_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`scan_id\`) REFERENCES \`entry_files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`submission_receipts_number_idx\` ON \`submission_receipts\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`submission_receipts_campaign_idx\` ON \`submission_receipts\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_receipts_entry_idx\` ON \`submission_receipts\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_receipts_school_idx\` ON \`submission_receipts\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_receipts_scan_idx\` ON \`submission_receipts\` (\`scan_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_receipts_updated_at_idx\` ON \`submission_receipts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_receipts_created_at_idx\` ON \`submission_receipts\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`entries\` ADD \`changed_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`submission_receipts\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`entries\` DROP COLUMN \`changed_at\`;`)
}
