-- Answers that are told again to others who ask the same. No words of askers are in here: a question
-- is a hash, a core is what our own answer said about the matter.
CREATE TABLE answer_memory (
  question      text        PRIMARY KEY,             -- SHA-256 of what is asked about what
  platform      text        NOT NULL,
  root_id       text        NOT NULL,                -- the mention that gets, or got, the answer
  leased_until  timestamptz NOT NULL,                -- nobody else asks a model before
  about_id      text,                                -- the post that is asked about, on that platform
  core          text,                                -- null until there is an answer
  language      text,
  model         text,
  sources       jsonb,
  basis         text,                                -- SHA-256 of the models, the prompt and the knowledge
  answer_sha256 text,                                -- of the answer that it was taken from
  expires_at    timestamptz
);
CREATE INDEX answer_memory_asker ON answer_memory (platform, root_id);
CREATE INDEX answer_memory_about ON answer_memory (platform, about_id) WHERE about_id IS NOT NULL;

-- The same in other languages.
CREATE TABLE answer_memory_core (
  question     text        NOT NULL REFERENCES answer_memory ON DELETE CASCADE,
  language     text        NOT NULL,
  core         text,                                 -- null while it is being translated
  leased_until timestamptz NOT NULL,
  PRIMARY KEY (question, language)
);

-- What was told from it to whom: no two people are told the same bytes.
CREATE TABLE answer_memory_told (
  question    text NOT NULL REFERENCES answer_memory ON DELETE CASCADE,
  text_sha256 text NOT NULL,
  platform    text NOT NULL,
  root_id     text NOT NULL,
  PRIMARY KEY (question, text_sha256)
);
