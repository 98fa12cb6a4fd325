-- What is to be told as feedback and is not a count: what reviewers did, who came back, who left.
-- It is noted here in the same commit as the thing itself, whoever did that and by whatever way.
CREATE TABLE feedback_due (
  id        uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
  kind      text        NOT NULL,
  platform  text        NOT NULL,
  root_id   text        NOT NULL,                    -- the mention that is, or was to be, answered
  follow_up text,                                    -- the mention that answers our answer
  measured  jsonb,                                   -- hours, counts
  at        timestamptz NOT NULL
);

ALTER TABLE feedback
  ADD COLUMN root_id text,                           -- null where it was not kept yet
  ADD COLUMN follow_up text,                         -- the mention that is one
  ADD COLUMN more jsonb,                             -- mood, measurement
  ALTER COLUMN reply_id DROP NOT NULL;               -- null for a draft that never went out
CREATE INDEX feedback_mention ON feedback (platform, root_id);
CREATE INDEX feedback_follow_up ON feedback (platform, follow_up) WHERE follow_up IS NOT NULL;
CREATE INDEX feedback_observed ON feedback (observed_at);

-- Hours after which a reply's counts were told last: 0, 1, 24 or 72.
ALTER TABLE reaction_watch ADD COLUMN measured integer NOT NULL DEFAULT 0;

CREATE FUNCTION feedback_of_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text;
  what   text := lower(NEW.state);
BEGIN
  IF NEW.state = 'Held' THEN
    what := 'escalated';
  ELSIF NEW.state = 'Approved' THEN
    SELECT state INTO before FROM transition
    WHERE platform = NEW.platform AND root_id = NEW.root_id AND id < NEW.id
    ORDER BY id DESC LIMIT 1;
    SELECT CASE WHEN before = 'Retracted' THEN 'corrected'
                WHEN verdict = 'APPROVED_EDITED' THEN 'edited' ELSE 'approved' END
    INTO what FROM reply WHERE platform = NEW.platform AND root_id = NEW.root_id;
  END IF;
  IF what IS NOT NULL THEN                           -- null where there is no reply to tell of
    INSERT INTO feedback_due (kind, platform, root_id, at)
    VALUES (what, NEW.platform, NEW.root_id, NEW.at);
  END IF;
  RETURN NULL;
END $$;

-- A person's decisions, and what ends a draft whoever does it. A rule's approval is nobody's opinion.
CREATE TRIGGER feedback_step AFTER INSERT ON transition FOR EACH ROW
  WHEN (NEW.state IN ('Rejected', 'Retracted', 'Refused', 'Expired')
        OR NEW.state = 'Approved' AND NEW.actor <> 'rule'
        OR NEW.state = 'Held' AND NEW.actor <> 'rule' AND NEW.reason LIKE 'escalated by %')
  EXECUTE FUNCTION feedback_of_step();

CREATE FUNCTION feedback_of_wish() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feedback_due (kind, platform, root_id, at)
  VALUES ('regenerated', NEW.platform, NEW.root_id, NEW.asked_at);
  RETURN NULL;
END $$;
CREATE TRIGGER feedback_wish AFTER INSERT ON review_wish FOR EACH ROW
  EXECUTE FUNCTION feedback_of_wish();

-- Somebody answers our answer, whether or not that is answered again.
CREATE FUNCTION feedback_of_mention() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feedback_due (kind, platform, root_id, follow_up, at)
  SELECT 'follow-up', r.platform, r.root_id, NEW.root_id, NEW.received_at FROM reply r
  WHERE r.platform = NEW.platform AND r.reply_id = NEW.post ->> 'inReplyTo';
  RETURN NULL;
END $$;
CREATE TRIGGER feedback_mention AFTER INSERT ON mention FOR EACH ROW
  WHEN (NEW.post ->> 'inReplyTo' IS NOT NULL) EXECUTE FUNCTION feedback_of_mention();

-- The post that we answered is gone; what an operator takes out of the record says nothing of us.
CREATE FUNCTION feedback_of_purge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feedback_due (kind, platform, root_id, at)
  SELECT 'parent-deleted', r.platform, r.root_id, NEW.purged_at FROM reply r
  WHERE r.platform = NEW.platform AND r.root_id = NEW.root_id AND r.reply_id IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER feedback_purge AFTER UPDATE OF purged_at ON mention FOR EACH ROW
  WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL
        AND NEW.purged_why = 'the post is gone on its platform')
  EXECUTE FUNCTION feedback_of_purge();

-- Whoever asks us to stop says so to the last answer that they got, if it was of the last day.
CREATE FUNCTION feedback_of_opt_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feedback_due (kind, platform, root_id, at)
  SELECT 'opted-out', r.platform, r.root_id, NEW.at
  FROM mention m JOIN reply r USING (platform, root_id)
  WHERE m.platform = NEW.platform AND m.author_id = NEW.author_id AND m.eligible
    AND r.published_at > NEW.at - interval '1 day'
  ORDER BY r.published_at DESC LIMIT 1;
  RETURN NULL;
END $$;
CREATE TRIGGER feedback_opt_out AFTER INSERT ON opt_out FOR EACH ROW
  EXECUTE FUNCTION feedback_of_opt_out();

-- Rewards are of answers that went out in some span of time.
CREATE INDEX reply_published ON reply (published_at) WHERE published_at IS NOT NULL;
