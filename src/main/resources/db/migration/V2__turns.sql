-- Whose turn it is at each duty that one instance at a time does. The time here, unlike elsewhere, is
-- the database's own: the clocks of instances differ.
CREATE TABLE turn (
  duty   text        PRIMARY KEY,
  holder text        NOT NULL,                       -- one life of one instance
  epoch  bigint      NOT NULL,                       -- grows with each take-over; what is written under an older one is refused
  until  timestamptz NOT NULL,                       -- anybody may begin the next turn from then on
  -- The key makes a take-over, which changes the epoch, wait for the writers that hold the row FOR KEY
  -- SHARE; a renewal, which changes only the time, waits for nobody.
  UNIQUE (duty, epoch)
);
INSERT INTO turn (duty, holder, epoch, until)
VALUES ('intake', '', 0, '-infinity'), ('publish', '', 0, '-infinity');
