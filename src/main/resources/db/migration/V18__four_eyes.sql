-- Who wrote the text that waits, where a person did and somebody else has to approve it.
ALTER TABLE reply ADD COLUMN edited_by text;
