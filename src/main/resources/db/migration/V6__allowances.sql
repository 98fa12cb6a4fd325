-- True for the mention whose author is told, in answer to it, that it is enough for today.
ALTER TABLE mention ADD COLUMN enough boolean NOT NULL DEFAULT false;
