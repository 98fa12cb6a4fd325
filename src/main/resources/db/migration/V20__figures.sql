-- What the figures count: entering and leaving the review queue, and decisions. Of the rule's steps
-- into Approved, only the one that decides names a text.
CREATE INDEX transition_counted ON transition (state, at) INCLUDE (actor)
  WHERE state IN ('Held', 'Rejected', 'Expired', 'Refused', 'Retracted')
     OR state = 'Approved' AND text_sha256 IS NOT NULL;
