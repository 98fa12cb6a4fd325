-- What the rules found in a draft, those that change nothing too: objects with rule, version, mode,
-- severity and what. No words of a post are in it.
ALTER TABLE reply ADD COLUMN rules jsonb;
