-- A platform refuses the same bytes whatever they answer, so a text is told once under all questions
-- and not once under each. Of what was told twice, one row stays.
DELETE FROM answer_memory_told a USING answer_memory_told b
WHERE a.platform = b.platform AND a.text_sha256 = b.text_sha256 AND a.question > b.question;

ALTER TABLE answer_memory_told DROP CONSTRAINT answer_memory_told_pkey;
ALTER TABLE answer_memory_told ADD PRIMARY KEY (platform, text_sha256);
CREATE INDEX answer_memory_told_question ON answer_memory_told (question);
