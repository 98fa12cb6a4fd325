-- Who came in, who may do what, and who changed that: the log knows it too.
ALTER TABLE account ADD COLUMN changed_by text NOT NULL DEFAULT '';

CREATE FUNCTION audit_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(now(), NEW.changed_by,
    CASE WHEN TG_OP = 'INSERT' THEN 'account.add'
         WHEN OLD.password_hash <> NEW.password_hash THEN 'account.password'
         WHEN OLD.disabled <> NEW.disabled AND NEW.disabled THEN 'account.lock-out'
         WHEN OLD.disabled <> NEW.disabled THEN 'account.let-in'
         ELSE 'account.roles' END,
    NEW.name, jsonb_build_object('roles', array_to_string(NEW.roles, ' ')));
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE ON account
  FOR EACH ROW EXECUTE FUNCTION audit_account();

CREATE FUNCTION audit_login() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_note(NEW.started_at, NEW.name, 'login', NEW.name, '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT ON login_session
  FOR EACH ROW EXECUTE FUNCTION audit_login();

CREATE FUNCTION audit_token() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM audit_note(NEW.created_at, NEW.name, 'token.add', NEW.name,
      jsonb_build_object('roles', array_to_string(NEW.roles, ' ')));
  ELSE
    PERFORM audit_note(now(), OLD.name, 'token.end', OLD.name, '{}');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR DELETE ON api_token
  FOR EACH ROW EXECUTE FUNCTION audit_token();
