-- Another way to answer, on its way from nobody to all. One at a time.
CREATE TABLE rollout (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  variant      text             NOT NULL,            -- its name
  hash         text             NOT NULL,            -- SHA-256 of all that it names
  state        text             NOT NULL,            -- shadow, live, complete, rolled-back
  share        double precision NOT NULL,            -- of new conversations that get it
  why          text             NOT NULL,
  started_at   timestamptz      NOT NULL,
  since        timestamptz      NOT NULL,            -- of this state and share
  watched_at   timestamptz      NOT NULL,            -- its figures were read
  slow_seconds double precision NOT NULL,            -- from where on an answer is slow
  dear_usd     numeric(14, 8)   NOT NULL             -- from where on it is dear
);
CREATE UNIQUE INDEX rollout_open ON rollout ((true)) WHERE state <> 'rolled-back';

-- Who took which step, and why; nothing is ever changed here.
CREATE TABLE rollout_step (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rollout_id bigint           NOT NULL REFERENCES rollout,
  state      text             NOT NULL,
  share      double precision NOT NULL,
  by_whom    text             NOT NULL,              -- a person, or rule
  why        text             NOT NULL,
  at         timestamptz      NOT NULL
);
CREATE INDEX rollout_step_of ON rollout_step (rollout_id, id);

CREATE FUNCTION audit_rollout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.at, NEW.by_whom, 'rollout.' || NEW.state,
    (SELECT 'rollout/' || variant FROM rollout WHERE id = NEW.rollout_id),
    jsonb_build_object(
      'variant_sha256', (SELECT hash FROM rollout WHERE id = NEW.rollout_id),
      'share', NEW.share::text, 'why_sha256', audit_hash(NEW.why)));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT ON rollout_step
  FOR EACH ROW EXECUTE FUNCTION audit_rollout();

-- How strongly each guardrail spoke against it, from time to time, for the chart.
CREATE TABLE rollout_look (
  rollout_id bigint           NOT NULL REFERENCES rollout,
  at         timestamptz      NOT NULL,
  share      double precision NOT NULL,
  evidence   jsonb            NOT NULL,              -- natural logarithms of e, by guardrail
  PRIMARY KEY (rollout_id, at)
);

-- What a draft shows of itself. A purge takes it out of the draft, so it is noted before.
CREATE FUNCTION draft_is_toxic(draft jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(greatest((draft #>> '{alignment,mismatches,hostile}')::float,
                           (draft #>> '{alignment,mismatches,mocking}')::float), 0) >= 0.5
$$;
CREATE FUNCTION draft_is_refused(draft jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(draft ->> 'text', '') = ''
      OR jsonb_path_exists(draft, '$.gates[*] ? (@.objection != "")')
$$;
CREATE FUNCTION draft_is_leaky(draft jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_path_exists(draft, '$.gates[*] ? (@.gate == "no-leak" && @.objection != "")')
$$;

-- What was remembered from the answer to somebody else is free and at once, whoever tells it.
CREATE FUNCTION draft_is_retold(draft jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce((draft #>> '{origin,retold}')::boolean, false)
$$;

-- The first answer in each conversation that was drawn, whichever variant that got. No words.
CREATE TABLE rollout_answer (
  rollout_id      bigint           NOT NULL REFERENCES rollout,
  platform        text             NOT NULL,
  conversation_id text             NOT NULL,
  root_id         text             NOT NULL,
  variant         boolean          NOT NULL,
  share           double precision NOT NULL,         -- how likely that was
  asked_at        timestamptz      NOT NULL,
  at              timestamptz      NOT NULL,
  toxic           boolean          NOT NULL,
  refused         boolean          NOT NULL,
  leaked          boolean          NOT NULL,
  slow            boolean          NOT NULL,
  dear            boolean          NOT NULL,
  written         boolean          NOT NULL,         -- for just this one; else neither slow nor dear
  settled         boolean          NOT NULL DEFAULT false,  -- it is out, or will never be
  out_at          timestamptz,
  told            boolean          NOT NULL DEFAULT false,  -- feedback knows that it is out
  rejected        boolean          NOT NULL DEFAULT false,  -- as feedback tells
  opted_out       boolean          NOT NULL DEFAULT false,
  toxic_out       boolean          NOT NULL DEFAULT false,  -- as a machine wrote it, in all the thread
  leaked_out      boolean          NOT NULL DEFAULT false,
  PRIMARY KEY (rollout_id, platform, conversation_id)
);
CREATE INDEX rollout_answer_mention ON rollout_answer (platform, root_id);

-- What a reviewer has written anew is looked at as well; it is as slow and as dear as it was.
CREATE FUNCTION rollout_of_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollout_answer AS a
  SELECT r.id, NEW.platform, m.conversation_id, NEW.root_id,
         NEW.draft #>> '{origin,variant}' IS NOT NULL,
         (NEW.draft #>> '{origin,trial,share}')::float, m.received_at, NEW.drafted_at,
         draft_is_toxic(NEW.draft), draft_is_refused(NEW.draft), draft_is_leaky(NEW.draft),
         NOT draft_is_retold(NEW.draft) AND coalesce(extract(epoch FROM NEW.drafted_at - (
           SELECT min(t.at) FROM transition t
           WHERE t.platform = NEW.platform AND t.root_id = NEW.root_id
             AND t.state = 'Drafting')) > r.slow_seconds, false),
         NOT draft_is_retold(NEW.draft)
           AND coalesce((NEW.draft #>> '{origin,costUsd}')::numeric > r.dear_usd, false),
         NOT draft_is_retold(NEW.draft)
  FROM rollout r JOIN mention m ON m.platform = NEW.platform AND m.root_id = NEW.root_id
  WHERE r.id = (NEW.draft #>> '{origin,trial,rollout}')::bigint
  ON CONFLICT (rollout_id, platform, conversation_id) DO UPDATE
  SET toxic = a.toxic OR excluded.toxic, refused = a.refused OR excluded.refused,
      leaked = a.leaked OR excluded.leaked;
  RETURN NULL;
END $$;
CREATE TRIGGER rollout_draft AFTER INSERT ON reply FOR EACH ROW
  WHEN (NEW.draft #> '{origin,trial}' IS NOT NULL) EXECUTE FUNCTION rollout_of_draft();
CREATE TRIGGER rollout_draft_anew AFTER UPDATE OF draft ON reply FOR EACH ROW
  WHEN (NEW.draft #> '{origin,trial}' IS NOT NULL AND NEW.drafted_at > OLD.drafted_at)
  EXECUTE FUNCTION rollout_of_draft();

-- Whoever lets it expire has not decided it, and says nothing of it.
CREATE FUNCTION rollout_of_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE rollout_answer SET settled = true
  WHERE platform = NEW.platform AND root_id = NEW.root_id AND NOT settled;
  RETURN NULL;
END $$;
CREATE TRIGGER rollout_step AFTER INSERT ON transition FOR EACH ROW
  WHEN (NEW.state IN ('Published', 'Rejected', 'Refused', 'Abandoned', 'Retracted'))
  EXECUTE FUNCTION rollout_of_step();

-- What is told of it is noted here, so that whoever watches reads one table.
CREATE FUNCTION rollout_of_feedback() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE rollout_answer
  SET told = told OR NEW.kind = 'published', opted_out = opted_out OR NEW.kind = 'opted-out',
      rejected = rejected OR NEW.kind IN ('rejected', 'regenerated', 'retracted', 'corrected')
  WHERE platform = NEW.platform AND root_id = NEW.root_id;
  RETURN NULL;
END $$;
CREATE TRIGGER rollout_feedback AFTER INSERT ON feedback FOR EACH ROW
  WHEN (NEW.kind IN ('published', 'rejected', 'regenerated', 'retracted', 'corrected', 'opted-out'))
  EXECUTE FUNCTION rollout_of_feedback();

-- The draft that goes out is looked at, whatever came before it; a person's own words are not.
-- Later answers in a thread carry no trial.
CREATE FUNCTION rollout_of_post() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  unseen boolean := NEW.draft #>> '{origin,variant}' IS NOT NULL AND NEW.edited_by IS NULL
                    AND NEW.verdict IS DISTINCT FROM 'APPROVED_EDITED';
BEGIN
  UPDATE rollout_answer a
  SET out_at = CASE WHEN a.root_id = NEW.root_id THEN coalesce(a.out_at, NEW.published_at)
                    ELSE a.out_at END,
      toxic_out = a.toxic_out OR unseen AND draft_is_toxic(NEW.draft),
      leaked_out = a.leaked_out OR unseen AND draft_is_leaky(NEW.draft)
  FROM mention m
  WHERE m.platform = NEW.platform AND m.root_id = NEW.root_id
    AND a.platform = m.platform AND a.conversation_id = m.conversation_id
    AND a.rollout_id = coalesce((NEW.draft #>> '{origin,trial,rollout}')::bigint,
                                (SELECT max(id) FROM rollout));
  RETURN NULL;
END $$;
CREATE TRIGGER rollout_post AFTER UPDATE OF published_at ON reply FOR EACH ROW
  WHEN (NEW.published_at IS NOT NULL AND OLD.published_at IS NULL
        AND (NEW.draft #> '{origin,trial}' IS NOT NULL
             OR NEW.draft #> '{origin,variant}' IS NOT NULL))
  EXECUTE FUNCTION rollout_of_post();

-- What the variant would have said beside an answer of the others. No words, and nothing to post.
CREATE TABLE rollout_shadow (
  rollout_id   bigint      NOT NULL REFERENCES rollout,
  platform     text        NOT NULL,
  root_id      text        NOT NULL,
  taken_at     timestamptz NOT NULL,
  settled_at   timestamptz,
  why          text,                                 -- nothing came of it; empty when it did
  toxic        boolean,                              -- null where nothing came of it, as the rest
  refused      boolean,
  leaked       boolean,
  slow         boolean,
  dear         boolean,
  base_toxic   boolean,
  base_refused boolean,
  base_leaked  boolean,
  base_slow    boolean,
  base_dear    boolean,
  written      boolean,                              -- both were; else neither is slow nor dear
  PRIMARY KEY (rollout_id, platform, root_id)
);

-- What a rule let pass of a variant that is rolled back is few among what waits to be posted.
CREATE INDEX reply_of_variant ON reply ((draft #>> '{origin,variant}'))
  WHERE (draft #>> '{origin,variant}') IS NOT NULL AND published_at IS NULL;
