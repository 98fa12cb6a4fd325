-- That an answer went out is told as well: without it, nobody who reads the topic knows of how many
-- answers the reactions are.
DROP TRIGGER feedback_step ON transition;
CREATE TRIGGER feedback_step AFTER INSERT ON transition FOR EACH ROW
  WHEN (NEW.state IN ('Published', 'Rejected', 'Retracted', 'Refused', 'Expired')
        OR NEW.state = 'Approved' AND NEW.actor <> 'rule'
        OR NEW.state = 'Held' AND NEW.actor <> 'rule' AND NEW.reason LIKE 'escalated by %')
  EXECUTE FUNCTION feedback_of_step();

-- That it is old enough to be judged is told once.
ALTER TABLE reply ADD COLUMN ripe boolean NOT NULL DEFAULT false;
CREATE INDEX reply_unripe ON reply (published_at) WHERE reply_id IS NOT NULL AND NOT ripe;

-- What went out before this version, as far back as anybody looks.
INSERT INTO feedback_due (kind, platform, root_id, at)
SELECT 'published', platform, root_id, published_at FROM reply
WHERE reply_id IS NOT NULL AND published_at > now() - interval '90 days';
UPDATE reply SET ripe = true
WHERE reply_id IS NOT NULL AND published_at <= now() - interval '90 days';
