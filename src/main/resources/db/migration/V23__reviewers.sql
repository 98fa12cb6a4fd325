-- Looks that measure reviewers and change nothing else: at an item that somebody else has decided, or
-- at one that was written for this and is no mention. No words are in here.
CREATE TABLE measured_look (
  id            text        PRIMARY KEY,             -- what stands on the desk in the place of a post's id
  platform      text        NOT NULL,
  by_whom       text        NOT NULL,
  root_id       text,                                -- of a second look: the mention
  first_by      text,                                -- who decided first, and what
  first_verdict text,
  golden        text,                                -- of a golden item: its name, and what is right
  right_verdict text,
  shown_at      timestamptz NOT NULL,
  until         timestamptz NOT NULL,                -- somebody else may have the second look then
  ended_at      timestamptz,
  verdict       text,                                -- null until it is decided, and if it never was
  CHECK ((root_id IS NULL) <> (golden IS NULL))
);
CREATE UNIQUE INDEX measured_look_mention ON measured_look (platform, root_id) WHERE root_id IS NOT NULL;
CREATE INDEX measured_look_person ON measured_look (by_whom, shown_at);
CREATE INDEX measured_look_ended ON measured_look (ended_at) WHERE verdict IS NOT NULL;

-- What people decided, by when with the lot of a second look, and by whom.
DROP INDEX reply_decided;
CREATE INDEX reply_decided ON reply
  (decided_at, (md5('second look ' || platform || ':' || root_id) COLLATE "C"))
  WHERE decided_by IS NOT NULL AND decided_by <> 'rule';
CREATE INDEX reply_decided_person ON reply (decided_by, decided_at) INCLUDE (verdict)
  WHERE decided_by IS NOT NULL AND decided_by <> 'rule';

-- How people who review want to be spared. Kept by name, since an account's row is about log-in.
CREATE TABLE reviewer_care (
  name          text        PRIMARY KEY,
  blur          text        NOT NULL,                -- NOTHING, FLAGGED, EVERYTHING
  muted         text[]      NOT NULL,                -- names of rules
  break_minutes integer     NOT NULL                 -- 0 for never
);
