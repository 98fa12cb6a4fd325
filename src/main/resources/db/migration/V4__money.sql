-- What was spent, line by line; nothing is ever changed here. It has no key of its own: nothing
-- refers to a line, and every index more is written with every answer.
CREATE TABLE cost (
  platform text           NOT NULL,
  root_id  text,                                     -- the mention that it was spent on, where that is known
  kind     text           NOT NULL,
  usd      numeric(16,10) NOT NULL CHECK (usd > 0),
  at       timestamptz    NOT NULL
);
CREATE INDEX cost_at ON cost (at) INCLUDE (usd);
CREATE INDEX cost_mention ON cost (platform, root_id) WHERE root_id IS NOT NULL;

INSERT INTO cost (platform, root_id, kind, usd, at)
SELECT platform, root_id, 'earlier', cost_usd, drafted_at FROM reply WHERE cost_usd > 0;
ALTER TABLE reply DROP COLUMN cost_usd;

-- What was charged for lately: a resource is charged once for each kind of read and day (UTC).
-- Older days are of no use and go.
CREATE TABLE charged (
  day      date NOT NULL,
  platform text NOT NULL,
  kind     text NOT NULL,
  resource text NOT NULL,
  PRIMARY KEY (day, platform, kind, resource)
);

-- What the platform says was read, beside our own count of it. The newest answer only.
CREATE TABLE platform_usage (
  platform text        PRIMARY KEY,
  theirs   bigint      NOT NULL,
  ours     bigint      NOT NULL,
  cap      bigint      NOT NULL,
  since    timestamptz NOT NULL,                     -- when the platform began to count
  at       timestamptz NOT NULL
);

-- How many posts may still be begun, for all instances.
CREATE TABLE write_budget (
  platform     text        PRIMARY KEY,
  spell_left   integer     NOT NULL,                 -- until spell_until; full again afterwards
  spell_until  timestamptz NOT NULL,
  day_left     integer     NOT NULL,                 -- until day_until; full again afterwards
  day_until    timestamptz NOT NULL,
  paused_until timestamptz NOT NULL,                 -- the platform wants nothing of us before
  pause_reason text        NOT NULL
);
