-- Moments are seconds since 1970 (REAL); secrets are stored hashed, except the authenticator's, which must be computed with.

CREATE TABLE IF NOT EXISTS sessions (
  id INTEGER PRIMARY KEY,
  system TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  csrf TEXT NOT NULL,
  created_at REAL NOT NULL,
  seen_at REAL NOT NULL,
  account_id INTEGER,               -- the CléGC account, or IRCC's own client
  level INTEGER NOT NULL DEFAULT 0, -- 0 nobody yet, 1 password or confirmed address, 2 second factor too
  risen_at REAL,                    -- when it came to its level
  proved_at REAL,                   -- when a recovery code, or the password given again, allowed a change
  notes TEXT NOT NULL DEFAULT '{}'  -- what the next page is to say: errors, and what was typed
);

-- A number is never given again: a service knows an account by it, even when the account is closed.
CREATE TABLE IF NOT EXISTS accounts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  username TEXT NOT NULL,
  username_key TEXT NOT NULL UNIQUE,
  password_hash TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at REAL NOT NULL,
  used_at REAL NOT NULL,            -- when somebody signed in for the last time, or signed up
  reminders INTEGER NOT NULL DEFAULT 0, -- how many were mailed since then
  second_factor TEXT,               -- NULL until set up, then 'app' or 'email'
  second_factor_email TEXT,
  totp_secret TEXT,
  totp_last_step INTEGER NOT NULL DEFAULT -1
);

-- What is left of an account that its owner has closed: the username, which nobody can take.
CREATE TABLE IF NOT EXISTS closed_usernames (
  username_key TEXT PRIMARY KEY,
  closed_at REAL NOT NULL
);

CREATE TABLE IF NOT EXISTS answers (
  account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
  question TEXT NOT NULL,
  answer_hash TEXT NOT NULL,
  PRIMARY KEY (account_id, question)
);

CREATE TABLE IF NOT EXISTS recovery_codes (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
  code_hash TEXT NOT NULL,
  used_at REAL
);

-- A sign-up under way: one for each session, gone when the account exists.
CREATE TABLE IF NOT EXISTS sign_ups (
  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  revision INTEGER NOT NULL DEFAULT 0, -- grows with each accepted step; a form of an older one is refused
  username TEXT,
  password_hash TEXT,
  answers TEXT,                        -- JSON: [[question, hash of the answer], ...]
  email TEXT
);

-- The set-up of a second factor under way: one for each session, gone when it is active.
CREATE TABLE IF NOT EXISTS enrolments (
  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  revision INTEGER NOT NULL DEFAULT 0,
  method TEXT NOT NULL,                -- 'app' or 'email', or 'codes' for new recovery codes alone
  totp_secret TEXT,
  totp_step INTEGER NOT NULL DEFAULT -1,
  email TEXT,
  verified_at REAL,
  code_hashes TEXT                     -- JSON: hashes of the recovery codes last shown
);

-- The change of an address under way: one for each session, gone when it is in force.
CREATE TABLE IF NOT EXISTS address_changes (
  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  email TEXT NOT NULL
);

-- A recovery: one for each session, over when it has done what it was for.
CREATE TABLE IF NOT EXISTS recoveries (
  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  revision INTEGER NOT NULL DEFAULT 0,
  purpose TEXT NOT NULL,               -- 'password', 'username', or 'lock'
  stage TEXT NOT NULL,                 -- what is asked for next, or 'over'
  named TEXT NOT NULL,                 -- the mark of the username, or the address, that was given
  account_id INTEGER REFERENCES accounts ON DELETE CASCADE, -- NULL: the same way, for what is nobody's
  moved_at REAL NOT NULL
);
-- The question that is asked of an account alone, until it is answered.
CREATE TABLE IF NOT EXISTS asked_questions (
  account_id INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  FOREIGN KEY (account_id, question) REFERENCES answers ON DELETE CASCADE
);
-- A secret of the site's own, from which comes what must be the same each time and be guessed by nobody.
CREATE TABLE IF NOT EXISTS site_secrets (
  name TEXT PRIMARY KEY,
  secret TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS mail_codes (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
  purpose TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  sent_at REAL NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  used_at REAL
);
CREATE INDEX IF NOT EXISTS mail_codes_by_flow ON mail_codes (session_id, purpose);
-- That a code was mailed, and nothing of the code: it counts whatever becomes of the session that asked for it.
CREATE TABLE IF NOT EXISTS sendings (
  purpose TEXT NOT NULL,
  whose TEXT NOT NULL,                 -- the mark of the address, or of what was given to find it
  sent_at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS sendings_by_whose ON sendings (purpose, whose, sent_at);

-- Wrong secrets in a row, by what was tried and for whom, of whom a mark is kept.
CREATE TABLE IF NOT EXISTS tries (
  kind TEXT NOT NULL,
  whose TEXT NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  locked_until REAL,
  PRIMARY KEY (kind, whose)
);

-- What a service asked of CléGC for a browser, then the one-time code it gets (RFC 6749, RFC 7636).
CREATE TABLE IF NOT EXISTS authorizations (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL UNIQUE REFERENCES sessions ON DELETE CASCADE,
  client_id TEXT NOT NULL,
  redirect_uri TEXT NOT NULL,
  state TEXT NOT NULL,
  nonce TEXT NOT NULL,
  challenge TEXT NOT NULL,
  scope TEXT NOT NULL DEFAULT 'openid'
);
CREATE TABLE IF NOT EXISTS authorization_codes (
  code_hash TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  redirect_uri TEXT NOT NULL,
  nonce TEXT NOT NULL,
  challenge TEXT NOT NULL,
  scope TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
  session_id INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
  issued_at REAL NOT NULL,
  used_at REAL
);

-- The sessions that services opened with one of CléGC's, by a name that only the two know: they may outlive it.
CREATE TABLE IF NOT EXISTS service_sessions (
  name TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
  session_id INTEGER REFERENCES sessions ON DELETE SET NULL
);

-- IRCC's side: what it asked, and whom it knows.
CREATE TABLE IF NOT EXISTS ircc_requests (
  state TEXT PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
  language TEXT NOT NULL,
  nonce TEXT NOT NULL,
  verifier TEXT NOT NULL,
  used_at REAL
);
-- The name that CléGC gave to a session of IRCC.
CREATE TABLE IF NOT EXISTS ircc_sessions (
  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  name TEXT NOT NULL
);
-- The page that was asked for before the person signed in.
CREATE TABLE IF NOT EXISTS ircc_wanted (
  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  page TEXT NOT NULL,
  numbers TEXT NOT NULL             -- JSON: which application, and so on, the page is about
);
CREATE TABLE IF NOT EXISTS ircc_clients (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL UNIQUE,
  created_at REAL NOT NULL,
  key_email TEXT                    -- the address that CléGC gave at the last sign-in
);
-- What a client says of themselves, once, for all their applications; IRCC writes to that address.
CREATE TABLE IF NOT EXISTS ircc_profiles (
  client_id INTEGER PRIMARY KEY REFERENCES ircc_clients ON DELETE CASCADE,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  birth_date TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS ircc_applications (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES ircc_clients ON DELETE SET NULL, -- the account that it is seen in; NULL when in none
  program TEXT NOT NULL,
  status TEXT NOT NULL,                                         -- 'draft' until it is submitted
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  birth_date TEXT NOT NULL,
  email TEXT NOT NULL,
  details TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL DEFAULT 0,                          -- grows with each saving; an older form is refused
  number TEXT UNIQUE,
  submitted_at REAL
);
-- What IRCC says of an application: messages to read, requests to answer.
CREATE TABLE IF NOT EXISTS ircc_messages (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES ircc_applications ON DELETE CASCADE,
  topic TEXT NOT NULL,
  asks INTEGER NOT NULL,                                        -- whether it waits for an answer
  sent_at REAL NOT NULL,
  read_at REAL,
  answer TEXT,
  answered_at REAL
);

-- The permanent resident cards, each with the application it came from.
CREATE TABLE IF NOT EXISTS ircc_cards (
  application_id INTEGER PRIMARY KEY REFERENCES ircc_applications ON DELETE CASCADE,
  uci TEXT NOT NULL,
  number TEXT NOT NULL UNIQUE,
  birth_date TEXT NOT NULL,
  country TEXT NOT NULL
);
-- What a person says of the application to link, until it is; then of the one found in another account.
CREATE TABLE IF NOT EXISTS ircc_links (
  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  claim TEXT NOT NULL,               -- JSON: how it is found, and by what
  application_id INTEGER REFERENCES ircc_applications ON DELETE CASCADE,
  holder_id INTEGER REFERENCES ircc_clients ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS ircc_documents (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES ircc_applications ON DELETE CASCADE,
  name TEXT NOT NULL,               -- safe, and not what the browser gave
  kind TEXT NOT NULL,               -- what the content is: 'pdf', 'jpg' or 'png'
  content BLOB NOT NULL,
  sent_at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS ircc_documents_by_application ON ircc_documents (application_id);

-- Express Entry: the rounds that clerks plan, and the invitations that they brought.
CREATE TABLE IF NOT EXISTS ircc_rounds (
  id INTEGER PRIMARY KEY,
  planned_at REAL NOT NULL,
  held_at REAL
);
CREATE TABLE IF NOT EXISTS ircc_invitations (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES ircc_applications ON DELETE CASCADE,
  ends_at REAL NOT NULL,
  answer TEXT,                      -- 'accepted' or 'declined'
  answered_at REAL
);

-- ARC's side: its own users, by a name and a password, or by what a Sign-In Partner calls them.
CREATE TABLE IF NOT EXISTS arc_users (
  id INTEGER PRIMARY KEY,
  name TEXT UNIQUE,
  password_hash TEXT,
  partner TEXT,
  subject TEXT,
  created_at REAL NOT NULL,
  UNIQUE (partner, subject)
);

-- What people wrote to IRCC's support, until a clerk has treated it.
CREATE TABLE IF NOT EXISTS ircc_support_requests (
  id INTEGER PRIMARY KEY,
  username TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  asked_at REAL NOT NULL,
  UNIQUE (username, email)
);
