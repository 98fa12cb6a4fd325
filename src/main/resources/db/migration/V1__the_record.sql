-- The record: every mention and what became of it. Times are the application's, in UTC.

-- One row for each mention, keyed by the first id of its post's edit history.
CREATE TABLE mention (
  platform        text        NOT NULL,
  root_id         text        NOT NULL,
  versions        text[]      NOT NULL,
  conversation_id text        NOT NULL,
  author_id       text        NOT NULL,
  author_handle   text        NOT NULL,
  post            jsonb       NOT NULL,              -- the post in its latest version
  eligible        boolean     NOT NULL,
  received_at     timestamptz NOT NULL,
  PRIMARY KEY (platform, root_id)
);
CREATE INDEX mention_received ON mention (received_at, platform, root_id);
CREATE INDEX mention_author ON mention (platform, author_id, received_at) WHERE eligible;
CREATE INDEX mention_conversation ON mention (platform, conversation_id, received_at) WHERE eligible;
-- Few posts are edited, so finding one by a later id needs an index over few rows.
CREATE INDEX mention_versions ON mention USING gin (versions) WHERE cardinality(versions) > 1;

-- Where it is. Apart from the mention, because this row changes with every step and that one hardly.
CREATE TABLE mention_state (
  platform   text        NOT NULL,
  root_id    text        NOT NULL,
  state      text        NOT NULL,
  reason     text        NOT NULL,
  changed_at timestamptz NOT NULL,
  due_at     timestamptz,                            -- when to look again if nothing happens; null at the end
  attempt    integer     NOT NULL DEFAULT 0,         -- how often it was claimed; fences off earlier holders
  owner      text,                                   -- the instance that holds it now
  PRIMARY KEY (platform, root_id),
  FOREIGN KEY (platform, root_id) REFERENCES mention
);
CREATE INDEX mention_state_due ON mention_state (state, due_at) WHERE due_at IS NOT NULL;

-- Its life, step by step.
CREATE TABLE transition (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform text        NOT NULL,
  root_id  text        NOT NULL,
  state    text        NOT NULL,
  reason   text        NOT NULL,
  at       timestamptz NOT NULL
);
CREATE INDEX transition_mention ON transition (platform, root_id, id);

-- The answer to a mention: drafted, decided, posted.
CREATE TABLE reply (
  platform           text        NOT NULL,
  root_id            text        NOT NULL,
  text               text        NOT NULL,
  text_sha256        text        NOT NULL,
  draft              jsonb       NOT NULL,           -- reading, stance, mode, origin, gates
  language           text        NOT NULL,
  stance             text        NOT NULL,
  mode               text        NOT NULL,
  cost_usd           numeric(14, 8) NOT NULL,
  drafted_at         timestamptz NOT NULL,
  decided_sha256     text,
  decided_by         text,
  decided_at         timestamptz,
  verdict            text,
  first_attempted_at timestamptz,
  attempted_at       timestamptz,
  absences           integer     NOT NULL DEFAULT 0, -- complete looks since the last attempt that did not show it
  reply_id           text,                           -- its id on the platform, once it is out
  published_at       timestamptz,
  PRIMARY KEY (platform, root_id),
  FOREIGN KEY (platform, root_id) REFERENCES mention
);
CREATE UNIQUE INDEX reply_id ON reply (platform, reply_id) WHERE reply_id IS NOT NULL;

-- Texts drafted of late: no two mentions get the same bytes within a day.
CREATE TABLE recent_text (
  platform    text        NOT NULL,
  text_sha256 text        NOT NULL,
  root_id     text        NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (platform, text_sha256)
);
CREATE INDEX recent_text_at ON recent_text (at);

-- Events that are to be told on Kafka; a row goes once the broker has the event.
CREATE TABLE outbox (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic   text        NOT NULL,
  key     text        NOT NULL,
  payload text        NOT NULL,
  at      timestamptz NOT NULL
);

CREATE TABLE intake_cursor (
  platform text PRIMARY KEY,
  cursor   text        NOT NULL,
  at       timestamptz NOT NULL
);

CREATE TABLE opt_out (
  platform  text        NOT NULL,
  author_id text        NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (platform, author_id)
);

-- Answers of a platform that could not be trusted, without secrets.
CREATE TABLE quarantine (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform text        NOT NULL,
  what     text        NOT NULL,
  sample   text        NOT NULL,
  at       timestamptz NOT NULL
);

CREATE TABLE kill_switch (
  one     boolean PRIMARY KEY DEFAULT true CHECK (one),
  stopped boolean NOT NULL,
  moved_by text   NOT NULL,
  why     text    NOT NULL,
  since   timestamptz
);
INSERT INTO kill_switch (stopped, moved_by, why) VALUES (false, '', '');

-- Replies whose reactions are watched, with the counts last seen.
CREATE TABLE reaction_watch (
  platform     text        NOT NULL,
  reply_id     text        NOT NULL,
  published_at timestamptz NOT NULL,
  seen         jsonb       NOT NULL,
  look         integer     NOT NULL DEFAULT 0,
  due_at       timestamptz,                          -- null when it is watched no longer
  PRIMARY KEY (platform, reply_id)
);
CREATE INDEX reaction_watch_due ON reaction_watch (platform, due_at) WHERE due_at IS NOT NULL;

CREATE TABLE feedback (
  id          uuid PRIMARY KEY,
  platform    text        NOT NULL,
  reply_id    text        NOT NULL,
  kind        text        NOT NULL,
  change      integer     NOT NULL,
  total       integer     NOT NULL,
  observed_at timestamptz NOT NULL,
  facts       jsonb       NOT NULL
);
CREATE INDEX feedback_reply ON feedback (platform, reply_id);
