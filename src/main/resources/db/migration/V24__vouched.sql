-- Whom an identity provider vouches for has no password here, and is known by the provider's own
-- word for them alone: names change hands.
ALTER TABLE account
  ALTER COLUMN password_hash DROP NOT NULL,
  ADD COLUMN issuer  text,
  ADD COLUMN subject text,
  ADD CONSTRAINT account_way CHECK (
    (password_hash IS NULL) = (issuer IS NOT NULL) AND (issuer IS NULL) = (subject IS NULL));
CREATE UNIQUE INDEX account_subject ON account (issuer, subject);

-- Who is on the way to the provider and back. The browser has a secret of which the state is a hash.
CREATE TABLE login_round (
  state      text        PRIMARY KEY,
  next       text        NOT NULL,                   -- the page to come back to
  redirect   text        NOT NULL,                   -- where the provider sends the browser
  session    bigint,                                 -- whose owner shows again who they are
  started_at timestamptz NOT NULL
);

-- The log says by which way somebody came in.
CREATE OR REPLACE FUNCTION audit_login() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.started_at, NEW.name, 'login', NEW.name,
    coalesce((SELECT jsonb_build_object('provider', issuer) FROM account
              WHERE lower(name) = lower(NEW.name) AND issuer IS NOT NULL), '{}'));
  RETURN NULL;
END $$;
