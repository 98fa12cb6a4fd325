-- Tokens of OAuth 2.0, which change with each renewal. They are secrets: with rapport.tokens.key they
-- are encrypted, without it whoever can read this table can act as the account.
CREATE TABLE token (
  owner     text        PRIMARY KEY,                 -- which account, where
  tokens    text,                                    -- absent until there are any
  stored_at timestamptz NOT NULL DEFAULT now()
);
