-- Finding mentions: by who wrote them, by their thread, and by any part of what was said.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX mention_handle ON mention (lower(author_handle), received_at);
CREATE INDEX mention_words ON mention USING gin (lower(post ->> 'text') gin_trgm_ops);
CREATE INDEX reply_words ON reply USING gin (lower(text) gin_trgm_ops);

-- A thread is looked for without its platform as well, and the platform tells few rows apart.
DROP INDEX mention_conversation;
CREATE INDEX mention_thread ON mention (conversation_id, received_at);
