-- Finding mentions: by who wrote them, by their thread, and by any part of what was said.
CREATE INDEX mention_handle ON mention (lower(author_handle), received_at);

-- The extension may be in a schema that is not looked in.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
DO $$
DECLARE trigrams text := (
  SELECT quote_ident(n.nspname) || '.gin_trgm_ops'
  FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm');
BEGIN
  EXECUTE 'CREATE INDEX mention_words ON mention USING gin (lower(post ->> ''text'') ' || trigrams || ')';
  EXECUTE 'CREATE INDEX reply_words ON reply USING gin (lower(text) ' || trigrams || ')';
END $$;

-- A thread is looked for without its platform as well, and the platform tells few rows apart.
DROP INDEX mention_conversation;
CREATE INDEX mention_thread ON mention (conversation_id, received_at);
