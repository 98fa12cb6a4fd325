-- Every step of a mention and every act beside it has one entry in a chain of hashes. What was done
-- is written with the change itself, by triggers, so that no path around them is left; one sealer
-- chains it afterwards, so that nobody who writes waits for anybody else. No words are in here, only
-- hashes of words: they are purged, and the chain must outlive that.

CREATE FUNCTION audit_hash(words text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(words, 'UTF8')), 'hex')
$$;

-- A step says which of its mention it is, who took it and on which text, and the mention says how
-- many there were: a line of history that is taken away leaves a gap, also before it is sealed.
ALTER TABLE mention_state ADD COLUMN steps integer NOT NULL DEFAULT 0;
ALTER TABLE transition ADD COLUMN step integer NOT NULL DEFAULT 0;
ALTER TABLE transition ADD COLUMN actor text NOT NULL DEFAULT 'rule';
ALTER TABLE transition ADD COLUMN text_sha256 text;

UPDATE transition t SET step = n.step
FROM (SELECT id, row_number() OVER (PARTITION BY platform, root_id ORDER BY id) AS step
      FROM transition) n
WHERE n.id = t.id;
UPDATE mention_state s SET steps = n.steps
FROM (SELECT platform, root_id, count(*) AS steps FROM transition GROUP BY platform, root_id) n
WHERE n.platform = s.platform AND n.root_id = s.root_id;

-- What was done beside the life of a mention, line by line; nothing is ever changed here.
CREATE TABLE audit_act (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at      timestamptz NOT NULL,
  actor   text        NOT NULL,                      -- a person as they named themselves, or rule
  act     text        NOT NULL,                      -- a fixed word
  subject text        NOT NULL,
  detail  jsonb       NOT NULL                       -- an object of texts
);

-- What is not in the chain yet; a row goes as its entry is written. The time is the database's.
CREATE TABLE audit_pending (
  nr        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source    text        NOT NULL,                    -- the table, and the row in it
  source_id bigint      NOT NULL,
  at        timestamptz NOT NULL DEFAULT now()
);

-- The chain. Its hashes are defined by dev.rapport.moderation.audit.AuditEntry.
CREATE TABLE audit_entry (
  seq       bigint      PRIMARY KEY,                 -- from 1, without gaps
  at        timestamptz NOT NULL,
  actor     text        NOT NULL,
  act       text        NOT NULL,
  subject   text        NOT NULL,
  detail    jsonb       NOT NULL,
  source    text        NOT NULL,
  source_id bigint      NOT NULL,
  prev_hash text        NOT NULL,
  hash      text        NOT NULL,
  UNIQUE (source, source_id)
);

-- What an entry says of each row.
CREATE VIEW audit_source AS
SELECT 'transition' AS source, id AS source_id, at, actor, 'step' AS act,
       platform || '/' || root_id AS subject,
       jsonb_strip_nulls(jsonb_build_object(
         'state', state, 'step', step::text, 'reason_sha256', audit_hash(reason),
         'text_sha256', nullif(text_sha256, ''))) AS detail
FROM transition
UNION ALL
SELECT 'audit_act', id, at, actor, act, subject, detail FROM audit_act;

CREATE FUNCTION audit_pend() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_pending (source, source_id) VALUES (TG_TABLE_NAME, NEW.id);
  RETURN NULL;
END $$;

CREATE TRIGGER audit AFTER INSERT ON transition
  FOR EACH ROW EXECUTE FUNCTION audit_pend();
CREATE TRIGGER audit AFTER INSERT ON audit_act
  FOR EACH ROW EXECUTE FUNCTION audit_pend();

-- What was there before is chained as it was found.
INSERT INTO audit_pending (source, source_id) SELECT 'transition', id FROM transition ORDER BY id;

CREATE FUNCTION audit_note(at timestamptz, actor text, act text, subject text, detail jsonb)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO audit_act (at, actor, act, subject, detail)
  VALUES (coalesce(at, now()), coalesce(actor, ''), act, subject, detail)
$$;

CREATE FUNCTION audit_kill_switch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.since, NEW.moved_by,
    CASE WHEN NEW.stopped THEN 'kill-switch.stop' ELSE 'kill-switch.release' END,
    'kill-switch', jsonb_strip_nulls(jsonb_build_object(
      'why_sha256', audit_hash(nullif(NEW.why, '')))));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER UPDATE ON kill_switch
  FOR EACH ROW WHEN (OLD.stopped <> NEW.stopped) EXECUTE FUNCTION audit_kill_switch();

CREATE FUNCTION audit_breaker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM audit_note(NEW.since, NEW.tripped_by, 'breaker.trip', 'breaker',
      jsonb_build_object('why_sha256', audit_hash(NEW.why)));
  ELSE
    PERFORM audit_note(NEW.until, NEW.released_by, 'breaker.release', 'breaker',
      jsonb_build_object('why_sha256', audit_hash(coalesce(NEW.released_why, ''))));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT ON breaker
  FOR EACH ROW EXECUTE FUNCTION audit_breaker();
CREATE TRIGGER audit_release AFTER UPDATE OF until ON breaker
  FOR EACH ROW WHEN (OLD.until IS NULL AND NEW.until IS NOT NULL)
  EXECUTE FUNCTION audit_breaker();

-- An approval ends one version and makes another live, and so does a rollback: two entries each.
CREATE FUNCTION audit_prompt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  what text := CASE
    WHEN TG_OP = 'INSERT' AND NEW.state = 'PROPOSED' THEN 'propose'
    WHEN TG_OP = 'INSERT' THEN 'install'
    WHEN NEW.state = 'RETIRED' THEN 'retire'
    WHEN NEW.state = 'ROLLED_BACK' THEN 'roll-back'
    WHEN OLD.state = 'PROPOSED' THEN 'approve'
    ELSE 'return' END;
  who text := CASE
    WHEN TG_OP = 'INSERT' THEN NEW.proposed_by
    WHEN what = 'approve' THEN NEW.approved_by
    -- Who rolled back is named by the version that was live before, which ended just now.
    WHEN what = 'return' THEN (
      SELECT v.ended_by FROM prompt_version v
      WHERE v.kind = NEW.kind AND v.name = NEW.name AND v.state = 'ROLLED_BACK'
      ORDER BY v.ended_at DESC LIMIT 1)
    ELSE NEW.ended_by END;
BEGIN
  PERFORM audit_note(
    CASE WHEN what = 'propose' THEN NEW.proposed_at
         WHEN NEW.state = 'LIVE' THEN NEW.live_at ELSE NEW.ended_at END,
    who, 'prompt.' || what, lower(NEW.kind) || '/' || NEW.name,
    jsonb_strip_nulls(jsonb_build_object(
      'sha256', NEW.hash, 'override_sha256', audit_hash(nullif(NEW.override_why, '')))));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT ON prompt_version
  FOR EACH ROW EXECUTE FUNCTION audit_prompt();
CREATE TRIGGER audit_change AFTER UPDATE OF state ON prompt_version
  FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION audit_prompt();

CREATE FUNCTION audit_banned_phrase() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.at, NEW.by_whom, 'phrase.ban', 'prompts',
    jsonb_build_object('phrase_sha256', audit_hash(NEW.phrase), 'why_sha256', audit_hash(NEW.why)));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT ON banned_phrase
  FOR EACH ROW EXECUTE FUNCTION audit_banned_phrase();

-- Who lifts an opt-out is named by the operator's act beside it; the row itself does not know.
CREATE FUNCTION audit_opt_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM audit_note(NEW.at, NEW.asked_by, 'opt-out.on', NEW.platform || '/' || NEW.author_id,
      jsonb_build_object('why_sha256', audit_hash(NEW.why)));
  ELSE
    PERFORM audit_note(now(), 'rule', 'opt-out.off', OLD.platform || '/' || OLD.author_id, '{}');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR DELETE ON opt_out
  FOR EACH ROW EXECUTE FUNCTION audit_opt_out();

CREATE FUNCTION audit_operator_act() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.at, NEW.by_whom, 'operator.' || NEW.what,
    NEW.platform || '/' || NEW.subject, jsonb_build_object('why_sha256', audit_hash(NEW.why)));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT ON operator_act
  FOR EACH ROW EXECUTE FUNCTION audit_operator_act();

CREATE FUNCTION audit_purge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.purged_at, 'rule', 'purge', NEW.platform || '/' || NEW.root_id,
    jsonb_build_object('why_sha256', audit_hash(coalesce(NEW.purged_why, ''))));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER UPDATE OF purged_at ON mention
  FOR EACH ROW WHEN (OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL)
  EXECUTE FUNCTION audit_purge();

CREATE FUNCTION audit_quarantine() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.at, 'rule', 'quarantine', NEW.platform,
    jsonb_build_object('what_sha256', audit_hash(NEW.what),
                       'sample_sha256', audit_hash(NEW.sample)));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT ON quarantine
  FOR EACH ROW EXECUTE FUNCTION audit_quarantine();
