-- What somebody made of a reviewer's change: a rule for the persona, or nothing.
CREATE TABLE lesson_settled (
  platform text        NOT NULL,
  root_id  text        NOT NULL,
  by_whom  text        NOT NULL,
  rule     text        NOT NULL,                     -- a person's line; empty when it is no rule
  at       timestamptz NOT NULL,
  PRIMARY KEY (platform, root_id)
);
CREATE INDEX reply_decided ON reply (decided_at) WHERE decided_by IS NOT NULL AND decided_by <> 'rule';
