-- What models are told, version by version. Of each text one version is live, always.
CREATE TABLE prompt_version (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind         text        NOT NULL,                 -- PROMPT or PERSONA
  name         text        NOT NULL,
  hash         text        NOT NULL,                 -- SHA-256 of the text's UTF-8 bytes, in hex
  text         text        NOT NULL,
  state        text        NOT NULL,                 -- PROPOSED, LIVE, RETIRED, ROLLED_BACK
  proposed_by  text        NOT NULL,
  proposed_at  timestamptz NOT NULL,
  probes       text        NOT NULL,
  override_why text        NOT NULL DEFAULT '',      -- why it may hold a banned phrase
  approved_by  text,                                 -- null: installed, or not yet
  live_at      timestamptz,
  ended_by     text,                                 -- who approved its successor, or rolled it back
  ended_at     timestamptz,
  CHECK (approved_by <> proposed_by)
);
CREATE UNIQUE INDEX prompt_version_live ON prompt_version (kind, name) WHERE state = 'LIVE';
CREATE UNIQUE INDEX prompt_version_proposed ON prompt_version (kind, name, hash) WHERE state = 'PROPOSED';
CREATE INDEX prompt_version_name ON prompt_version (kind, name, id);

-- Phrases that an incident took out of the prompts.
CREATE TABLE banned_phrase (
  phrase  text PRIMARY KEY,
  by_whom text        NOT NULL,
  why     text        NOT NULL,
  at      timestamptz NOT NULL
);
