-- Which review queue an item waits in; empty until it is sorted. Where it stands there, as a time: the
-- earlier the sooner. And by how much people put it ahead of others.
ALTER TABLE mention_state ADD COLUMN queue text NOT NULL DEFAULT '';
ALTER TABLE mention_state ADD COLUMN place_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE mention_state ADD COLUMN ahead interval NOT NULL DEFAULT '0';

-- The walk along one queue; what is included is counted without a look at the rows.
CREATE INDEX mention_state_queue ON mention_state (queue, place_at, platform, root_id)
  INCLUDE (changed_at) WHERE state = 'Held';
