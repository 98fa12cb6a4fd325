-- Two texts of ours for one mention, to be judged blindly. The texts go with the mention; how they came
-- about and what was said of them stays, and holds no words.
CREATE TABLE arena_pair (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform      text        NOT NULL,
  root_id       text        NOT NULL,
  source        text        NOT NULL,                -- ASIDE, EDIT, WISH
  editor        text,                                -- wrote the second text; null: nobody did
  first_facts   jsonb       NOT NULL,
  second_facts  jsonb       NOT NULL,
  first_style   jsonb       NOT NULL,                -- length, emoji, exclamation marks
  second_style  jsonb       NOT NULL,
  first_text    text        NOT NULL,                -- empty once it is purged, as the second
  second_text   text        NOT NULL,
  first_sha256  text        NOT NULL,
  second_sha256 text        NOT NULL,
  at            timestamptz NOT NULL,
  UNIQUE (platform, root_id, first_sha256, second_sha256)
);
CREATE INDEX arena_pair_open ON arena_pair (id) WHERE first_text <> '';

CREATE TABLE arena_judgement (
  pair_id       bigint      NOT NULL REFERENCES arena_pair,
  rater         text        NOT NULL,                -- a person; empty for our own score
  kind          text        NOT NULL,                -- BLIND, EDIT, SCORE
  first_is_left boolean,                             -- null where nobody saw sides
  preference    text        NOT NULL,                -- FIRST, SECOND, TIE, BOTH_BAD
  why           text        NOT NULL,                -- empty once the texts are purged
  seconds       integer     NOT NULL,                -- 0: nobody knows
  at            timestamptz NOT NULL,
  PRIMARY KEY (pair_id, rater)
);

-- Which mentions another persona should answer as well, for those who write to take up.
CREATE TABLE arena_wish (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform text        NOT NULL,
  root_id  text        NOT NULL,
  persona  text        NOT NULL,                     -- by name
  by_whom  text        NOT NULL,
  asked_at timestamptz NOT NULL,
  taken_at timestamptz,
  why      text,                                     -- nothing came of it; null until it is settled
  UNIQUE (platform, root_id, persona)
);
CREATE INDEX arena_wish_open ON arena_wish (id) WHERE why IS NULL;

CREATE INDEX review_candidate_at ON review_candidate (at);
