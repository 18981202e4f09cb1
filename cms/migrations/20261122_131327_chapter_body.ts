import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reader_chapters\` ADD \`body\` text;`)
  await db.run(sql`ALTER TABLE \`_reader_chapters_v\` ADD \`version_body\` text;`)
  // Each section becomes a block in the text of its chapter, in order; so in the versions.
  await db.run(sql`UPDATE \`reader_chapters\` SET \`body\` = (
    SELECT json_object('root', json_object('type', 'root', 'format', '', 'indent', 0, 'version', 1, 'direction', NULL,
      'children', json_group_array(json_object('type', 'block', 'version', 2, 'format', '', 'fields',
        json_object('id', s.id, 'blockType', 'section', 'kind', s.kind, 'body', json(s.body))))))
    FROM (SELECT \`id\`, \`kind\`, \`body\` FROM \`reader_chapters_sections\`
      WHERE \`_parent_id\` = \`reader_chapters\`.\`id\` ORDER BY \`_order\`) AS s)
    WHERE \`id\` IN (SELECT \`_parent_id\` FROM \`reader_chapters_sections\`);`)
  await db.run(sql`UPDATE \`_reader_chapters_v\` SET \`version_body\` = (
    SELECT json_object('root', json_object('type', 'root', 'format', '', 'indent', 0, 'version', 1, 'direction', NULL,
      'children', json_group_array(json_object('type', 'block', 'version', 2, 'format', '', 'fields',
        json_object('id', s.id, 'blockType', 'section', 'kind', s.kind, 'body', json(s.body))))))
    FROM (SELECT coalesce(\`_uuid\`, \`id\`) AS \`id\`, \`kind\`, \`body\` FROM \`_reader_chapters_v_version_sections\`
      WHERE \`_parent_id\` = \`_reader_chapters_v\`.\`id\` ORDER BY \`_order\`) AS s)
    WHERE \`id\` IN (SELECT \`_parent_id\` FROM \`_reader_chapters_v_version_sections\`);`)
  await db.run(sql`DROP TABLE \`reader_chapters_sections\`;`)
  await db.run(sql`DROP TABLE \`_reader_chapters_v_version_sections\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reader_chapters_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reader_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_chapters_sections_order_idx\` ON \`reader_chapters_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reader_chapters_sections_parent_id_idx\` ON \`reader_chapters_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reader_chapters_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reader_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_sections_order_idx\` ON \`_reader_chapters_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reader_chapters_v_version_sections_parent_id_idx\` ON \`_reader_chapters_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`INSERT INTO \`reader_chapters_sections\` (\`_order\`, \`_parent_id\`, \`id\`, \`kind\`, \`body\`)
    SELECT \`block\`.\`key\` + 1, \`reader_chapters\`.\`id\`, lower(hex(randomblob(12))),
      \`block\`.\`value\` ->> '$.fields.kind', \`block\`.\`value\` -> '$.fields.body'
    FROM \`reader_chapters\`, json_each(\`body\`, '$.root.children') AS \`block\`
    WHERE \`block\`.\`value\` ->> '$.type' = 'block';`)
  await db.run(sql`INSERT INTO \`_reader_chapters_v_version_sections\` (\`_order\`, \`_parent_id\`, \`id\`, \`kind\`, \`body\`)
    SELECT \`block\`.\`key\` + 1, \`_reader_chapters_v\`.\`id\`, lower(hex(randomblob(12))),
      \`block\`.\`value\` ->> '$.fields.kind', \`block\`.\`value\` -> '$.fields.body'
    FROM \`_reader_chapters_v\`, json_each(\`version_body\`, '$.root.children') AS \`block\`
    WHERE \`block\`.\`value\` ->> '$.type' = 'block';`)
  await db.run(sql`ALTER TABLE \`reader_chapters\` DROP COLUMN \`body\`;`)
  await db.run(sql`ALTER TABLE \`_reader_chapters_v\` DROP COLUMN \`version_body\`;`)
}
