-- Where an item stands among those that wait for a person: when it came, less its head start.
ALTER TABLE mention_state ADD COLUMN rank_at timestamptz NOT NULL DEFAULT now();
UPDATE mention_state SET rank_at = changed_at;
CREATE INDEX mention_state_rank ON mention_state (rank_at, platform, root_id) WHERE state = 'Held';

-- Who is at which item that waits for a person, one at a time.
CREATE TABLE review_claim (
  platform text        NOT NULL,
  root_id  text        NOT NULL,
  by_whom  text        NOT NULL,
  until    timestamptz NOT NULL,
  PRIMARY KEY (platform, root_id)
);

-- Who does not want to see an item for a while.
CREATE TABLE review_skip (
  platform text        NOT NULL,
  root_id  text        NOT NULL,
  by_whom  text        NOT NULL,
  until    timestamptz NOT NULL,
  PRIMARY KEY (platform, root_id, by_whom)
);

-- What somebody decided and may still take back. The words are purged with the decision's end.
CREATE TABLE review_pending (
  platform text        NOT NULL,
  root_id  text        NOT NULL,
  by_whom  text        NOT NULL,
  verdict  text        NOT NULL,                     -- APPROVED, APPROVED_EDITED, REJECTED
  text     text        NOT NULL,                     -- of ours, to be posted; empty for a rejection
  seen     text        NOT NULL,                     -- SHA-256 of the draft that was seen
  why      text        NOT NULL,
  due_at   timestamptz NOT NULL,
  PRIMARY KEY (platform, root_id)
);
CREATE INDEX review_pending_due ON review_pending (due_at);

-- Drafts that waited before a reviewer had another one written.
CREATE TABLE review_candidate (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform text        NOT NULL,
  root_id  text        NOT NULL,
  draft    jsonb       NOT NULL,
  at       timestamptz NOT NULL
);
CREATE INDEX review_candidate_item ON review_candidate (platform, root_id, id);

-- What reviewers want written anew, for those who write to take up.
CREATE TABLE review_wish (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform    text        NOT NULL,
  root_id     text        NOT NULL,
  by_whom     text        NOT NULL,
  instruction text        NOT NULL,
  asked_at    timestamptz NOT NULL,
  taken_at    timestamptz,
  done        boolean,                               -- null until it is settled
  why         text,
  UNIQUE (platform, root_id)
);
