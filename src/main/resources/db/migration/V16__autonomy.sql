-- What the rules made of a draft. None of these columns is in an index, so that screening, which writes
-- them with every answer, writes no index.
ALTER TABLE reply ADD COLUMN tier text;              -- LOW, MEDIUM, HIGH, CRITICAL; null: not screened
ALTER TABLE reply ADD COLUMN subject text;           -- what decisions on it are counted by; null: by nothing
ALTER TABLE reply ADD COLUMN screened_sha256 text;   -- of the screened text without its white space

-- What people thought of a screened draft, one judgement for each mention. No words are in here.
CREATE TABLE judgement (
  platform text        NOT NULL,
  root_id  text        NOT NULL,
  tier     text        NOT NULL,
  subject  text        NOT NULL,
  good     boolean     NOT NULL,                     -- approved as it was
  at       timestamptz NOT NULL,
  PRIMARY KEY (platform, root_id)
);
CREATE INDEX judgement_cell ON judgement (tier, subject, at DESC) INCLUDE (good);
