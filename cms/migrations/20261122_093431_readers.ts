import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`book_number_idx\`;`)
  await db.run(sql`ALTER TABLE \`reader_chapters\` ADD \`source\` text;`)
  await db.run(sql`ALTER TABLE \`reader_chapters\` ADD \`from_case_id\` text(36) REFERENCES case_studies(id);`)
  await db.run(sql`ALTER TABLE \`reader_chapters\` ADD \`from_work_id\` text(36) REFERENCES works(id);`)
  await db.run(sql`ALTER TABLE \`reader_chapters\` ADD \`permission\` text;`)
  await db.run(sql`CREATE INDEX \`reader_chapters_from_case_idx\` ON \`reader_chapters\` (\`from_case_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_from_work_idx\` ON \`reader_chapters\` (\`from_work_id\`);`)
  await db.run(sql`DROP INDEX \`version_book_version_number_idx\`;`)
  await db.run(sql`ALTER TABLE \`_reader_chapters_v\` ADD \`version_source\` text;`)
  await db.run(sql`ALTER TABLE \`_reader_chapters_v\` ADD \`version_from_case_id\` text(36) REFERENCES case_studies(id);`)
  await db.run(sql`ALTER TABLE \`_reader_chapters_v\` ADD \`version_from_work_id\` text(36) REFERENCES works(id);`)
  await db.run(sql`ALTER TABLE \`_reader_chapters_v\` ADD \`version_permission\` text;`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_from_case_idx\` ON \`_reader_chapters_v\` (\`version_from_case_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_from_work_idx\` ON \`_reader_chapters_v\` (\`version_from_work_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_reader_chapters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`book_id\` text(36),
  	\`number\` numeric,
  	\`title\` text,
  	\`slug\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`book_id\`) REFERENCES \`reader_books\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_reader_chapters\`("id", "book_id", "number", "title", "slug", "demo", "updated_at", "created_at", "_status") SELECT "id", "book_id", "number", "title", "slug", "demo", "updated_at", "created_at", "_status" FROM \`reader_chapters\`;`)
  await db.run(sql`DROP TABLE \`reader_chapters\`;`)
  await db.run(sql`ALTER TABLE \`__new_reader_chapters\` RENAME TO \`reader_chapters\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`reader_chapters_book_idx\` ON \`reader_chapters\` (\`book_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_chapters_slug_idx\` ON \`reader_chapters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_updated_at_idx\` ON \`reader_chapters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_created_at_idx\` ON \`reader_chapters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters__status_idx\` ON \`reader_chapters\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`book_number_idx\` ON \`reader_chapters\` (\`book_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`__new__reader_chapters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_book_id\` text(36),
  	\`version_number\` numeric,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reader_chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_book_id\`) REFERENCES \`reader_books\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__reader_chapters_v\`("id", "parent_id", "version_book_id", "version_number", "version_title", "version_slug", "version_demo", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_book_id", "version_number", "version_title", "version_slug", "version_demo", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_reader_chapters_v\`;`)
  await db.run(sql`DROP TABLE \`_reader_chapters_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__reader_chapters_v\` RENAME TO \`_reader_chapters_v\`;`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_parent_idx\` ON \`_reader_chapters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_book_idx\` ON \`_reader_chapters_v\` (\`version_book_id\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_slug_idx\` ON \`_reader_chapters_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_updated_at_idx\` ON \`_reader_chapters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version_created_at_idx\` ON \`_reader_chapters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_version__status_idx\` ON \`_reader_chapters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_created_at_idx\` ON \`_reader_chapters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_updated_at_idx\` ON \`_reader_chapters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_latest_idx\` ON \`_reader_chapters_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_book_version_number_idx\` ON \`_reader_chapters_v\` (\`version_book_id\`,\`version_number\`);`)
}
