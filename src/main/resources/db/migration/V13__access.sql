-- Who may log in. Of passwords there are bcrypt hashes.
CREATE TABLE account (
  name          text        PRIMARY KEY,
  password_hash text        NOT NULL,
  roles         text[]      NOT NULL,
  disabled      boolean     NOT NULL DEFAULT false,
  created_at    timestamptz NOT NULL
);
CREATE UNIQUE INDEX account_name ON account (lower(name));

-- Who is in, by the SHA-256 of what their browser shows.
CREATE TABLE login_session (
  id           bigint GENERATED ALWAYS AS IDENTITY,
  hash         text        PRIMARY KEY,
  name         text        NOT NULL,
  started_at   timestamptz NOT NULL,
  seen_at      timestamptz NOT NULL,
  confirmed_at timestamptz NOT NULL,                 -- when the password was last given
  agent        text        NOT NULL                  -- what the browser says it is
);
CREATE INDEX login_session_name ON login_session (lower(name));

-- Programs' ways in.
CREATE TABLE api_token (
  id         bigint GENERATED ALWAYS AS IDENTITY,
  hash       text        PRIMARY KEY,
  name       text        NOT NULL,
  label      text        NOT NULL,
  roles      text[]      NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);
CREATE INDEX api_token_name ON api_token (lower(name));
