-- Authors that were found to take turns with us as bots do; they are left alone for a while.
CREATE TABLE bot_pair (
  platform  text        NOT NULL,
  author_id text        NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (platform, author_id)
);

-- An author's mentions are looked for whether or not they were eligible.
DROP INDEX mention_author;
CREATE INDEX mention_author ON mention (platform, author_id, received_at);

-- Who asked for an opt-out, if not the author. It outlives every purge.
ALTER TABLE opt_out ADD COLUMN asked_by text NOT NULL DEFAULT 'the author';
ALTER TABLE opt_out ADD COLUMN why text NOT NULL DEFAULT '';

-- What operators did by hand beside the life of a mention: who, when, why.
CREATE TABLE operator_act (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  what     text        NOT NULL,                     -- opt-out, opt-in, purge, hide, unhide
  platform text        NOT NULL,
  subject  text        NOT NULL,                     -- the id of an author or a post
  by_whom  text        NOT NULL,
  why      text        NOT NULL,
  at       timestamptz NOT NULL
);
CREATE INDEX operator_act_subject ON operator_act (platform, subject);

-- The times in which everything waited for a person because something was out of the ordinary. What
-- happened meanwhile is not to be learnt from. The one that lasts has no end.
CREATE TABLE breaker (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  since        timestamptz NOT NULL,
  tripped_by   text        NOT NULL,                 -- rule, or a person
  why          text        NOT NULL,
  alarmed_at   timestamptz NOT NULL,                 -- when a look last found something out of the ordinary
  until        timestamptz,
  released_by  text,
  released_why text
);
CREATE UNIQUE INDEX breaker_lasting ON breaker ((true)) WHERE until IS NULL;
CREATE INDEX transition_at ON transition (at);

-- Words of people are looked up again and purged. Ids, hashes, times and states stay.
ALTER TABLE mention ADD COLUMN seen_at timestamptz;  -- when the post counts as last seen on its platform; null: when it came in
ALTER TABLE mention ADD COLUMN purged_at timestamptz;
ALTER TABLE mention ADD COLUMN purged_why text;
CREATE INDEX mention_held_text ON mention (platform, coalesce(seen_at, received_at)) WHERE purged_at IS NULL;
ALTER TABLE quarantine ADD COLUMN purged_at timestamptz;

-- On which day a reply was last looked at: X charges a post once a day, however often it is read.
ALTER TABLE reaction_watch ADD COLUMN looked_on date;
CREATE INDEX reaction_watch_day ON reaction_watch (platform, looked_on);
