-- What was learned about stances, by the line of the policy; written as a whole.
CREATE TABLE learned_stance (
  situation text             NOT NULL,
  stance    text             NOT NULL,
  good      double precision NOT NULL,               -- sums of rewards from 0 to 1, weighted
  bad       double precision NOT NULL,
  PRIMARY KEY (situation, stance)
);

-- One conversation hears one stance in one situation.
CREATE TABLE drawn_stance (
  platform        text             NOT NULL,
  conversation_id text             NOT NULL,
  situation       text             NOT NULL,
  stance          text             NOT NULL,
  propensity      double precision NOT NULL,
  at              timestamptz      NOT NULL,
  PRIMARY KEY (platform, conversation_id, situation)
);

CREATE TABLE learning_switch (
  one      boolean PRIMARY KEY DEFAULT true CHECK (one),
  frozen   boolean NOT NULL DEFAULT false,
  moved_by text    NOT NULL DEFAULT '',
  why      text    NOT NULL DEFAULT '',
  since    timestamptz,
  reset_at timestamptz
);

CREATE FUNCTION audit_learning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.since, NEW.moved_by,
    CASE WHEN NEW.reset_at IS DISTINCT FROM OLD.reset_at THEN 'learning.reset'
         WHEN NEW.frozen THEN 'learning.freeze' ELSE 'learning.release' END,
    'learning', jsonb_build_object('why_sha256', audit_hash(NEW.why)));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE ON learning_switch
  FOR EACH ROW EXECUTE FUNCTION audit_learning();

-- Answers whose stance was drawn are few among all.
CREATE INDEX reply_drawn ON reply (published_at) WHERE (draft #> '{stance,propensity}') IS NOT NULL;
