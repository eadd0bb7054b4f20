-- What the office desk adds. Conventions: see 0001_initial.sql.

-- ---- customers: duplicates, and what is kept beside their details

-- Archived, because it is one person with this one. Everything open moved there (core/services/customer_merge.h).
ALTER TABLE customer ADD COLUMN merged_into BLOB REFERENCES customer;
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customer_merged_phone ON customer (phone) WHERE merged_into IS NOT NULL;

-- The id is that of the customer who went (UUIDv5): one customer is merged once, whichever office does it.
CREATE TABLE customer_merge (
    id          BLOB PRIMARY KEY,
    customer_id BLOB NOT NULL REFERENCES customer, -- who went
    into_id     BLOB NOT NULL REFERENCES customer, -- who stayed
    at_ms       INTEGER NOT NULL,
    by_user     TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX customer_merge_gone ON customer_merge (customer_id);

-- Every row that changed its customer then.
CREATE TABLE customer_merge_row (
    merge_id  BLOB NOT NULL REFERENCES customer_merge,
    entity    TEXT NOT NULL,                       -- the table
    entity_id BLOB NOT NULL,
    PRIMARY KEY (merge_id, entity, entity_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX recovery_customer ON recovery_charge (customer_id);

-- Further addresses; the primary one stands in the customer's own row, so there is always exactly one.
CREATE TABLE customer_address (
    id          BLOB PRIMARY KEY,
    customer_id BLOB NOT NULL REFERENCES customer,
    label       TEXT NOT NULL DEFAULT '',
    village_id  BLOB NOT NULL REFERENCES village,
    street      TEXT NOT NULL DEFAULT '',
    created_ms  INTEGER NOT NULL,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX customer_address_customer ON customer_address (customer_id);
CREATE INDEX customer_address_village ON customer_address (village_id);

CREATE TABLE customer_answer (
    id          BLOB PRIMARY KEY,
    customer_id BLOB NOT NULL REFERENCES customer,
    question    TEXT NOT NULL,
    answer      TEXT NOT NULL,
    created_ms  INTEGER NOT NULL,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX customer_answer_customer ON customer_answer (customer_id);

CREATE TABLE customer_note (
    id          BLOB PRIMARY KEY,
    customer_id BLOB NOT NULL REFERENCES customer,
    at_ms       INTEGER NOT NULL,
    by_user     TEXT NOT NULL,
    text        TEXT NOT NULL
) STRICT;
CREATE INDEX customer_note_customer ON customer_note (customer_id, at_ms);

-- In the company's file, so that a backup holds them; they stay in this office (too large for the wire).
CREATE TABLE customer_document (
    id          BLOB PRIMARY KEY,
    customer_id BLOB NOT NULL REFERENCES customer,
    name        TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    size        INTEGER NOT NULL,
    added_ms    INTEGER NOT NULL,
    added_by    TEXT NOT NULL
) STRICT;
CREATE INDEX customer_document_customer ON customer_document (customer_id);
CREATE TABLE customer_document_content (
    document_id BLOB PRIMARY KEY REFERENCES customer_document,
    content     BLOB NOT NULL
) STRICT;

CREATE TRIGGER customer_note_is_final BEFORE UPDATE ON customer_note BEGIN SELECT raise(ABORT, 'notes are final'); END;
CREATE TRIGGER customer_note_stays BEFORE DELETE ON customer_note BEGIN SELECT raise(ABORT, 'notes are final'); END;
CREATE TRIGGER customer_merge_is_final BEFORE UPDATE ON customer_merge BEGIN SELECT raise(ABORT, 'merges are final'); END;
CREATE TRIGGER customer_merge_stays BEFORE DELETE ON customer_merge BEGIN SELECT raise(ABORT, 'merges are final'); END;
CREATE TRIGGER customer_merge_row_is_final BEFORE UPDATE ON customer_merge_row BEGIN SELECT raise(ABORT, 'merges are final'); END;
CREATE TRIGGER customer_merge_row_stays BEFORE DELETE ON customer_merge_row BEGIN SELECT raise(ABORT, 'merges are final'); END;
-- ---- payments: corrections and suggestions

-- The payment in whose place this one was booked, on another device; that one is reversed.
ALTER TABLE payment ADD COLUMN corrects_id BLOB REFERENCES payment;
CREATE UNIQUE INDEX payment_corrects ON payment (corrects_id) WHERE corrects_id IS NOT NULL;
-- What the same payer paid for before.
CREATE INDEX payment_sender ON payment (sender, paid_ms) WHERE sender <> '' AND device_id IS NOT NULL;

-- ---- asking a payer for money: a request belongs to the office whose channel it goes through, as its secrets do; the
-- pending payment it waits for is a fact of the company

CREATE TABLE payment_request (
    id                 BLOB PRIMARY KEY,
    payment_id         BLOB NOT NULL UNIQUE REFERENCES payment,
    account_id         BLOB NOT NULL REFERENCES account,
    customer_id        BLOB NOT NULL REFERENCES customer,
    state              TEXT NOT NULL CHECK (state IN ('queued', 'asking', 'asked', 'failed', 'uncertain', 'paid', 'expired')),
    phone              TEXT NOT NULL DEFAULT '',
    email              TEXT NOT NULL DEFAULT '',
    provider_reference TEXT NOT NULL DEFAULT '',
    url                TEXT NOT NULL DEFAULT '',      -- where the payer pays, for channels with a page for it
    detail             TEXT NOT NULL DEFAULT '',
    attempts           INTEGER NOT NULL DEFAULT 0,    -- calls that asked; counted on disk before each
    look_ups           INTEGER NOT NULL DEFAULT 0,    -- calls that asked what became of it
    next_try_ms        INTEGER NOT NULL DEFAULT 0,
    lifetime_ms        INTEGER NOT NULL CHECK (lifetime_ms > 0),
    created_ms         INTEGER NOT NULL,
    created_by         TEXT NOT NULL DEFAULT '',
    asked_ms           INTEGER,
    expires_ms         INTEGER NOT NULL,
    finished_ms        INTEGER
) STRICT;
CREATE INDEX payment_request_open ON payment_request (account_id, next_try_ms)
    WHERE state IN ('queued', 'asking', 'asked', 'uncertain');
CREATE INDEX payment_request_customer ON payment_request (customer_id);
-- ---- messages to customers (domain rules, section 19)

-- The company's own texts; an empty text stands for the built-in one.
CREATE TABLE message_template (
    id       BLOB PRIMARY KEY,                    -- UUIDv5 of kind and language
    kind     TEXT NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT;

CREATE TABLE appliance_reminder (
    id            BLOB PRIMARY KEY REFERENCES appliance,
    upcoming_days INTEGER NOT NULL CHECK (upcoming_days >= 0),
    overdue_days  INTEGER NOT NULL CHECK (overdue_days >= 1),
    is_on         INTEGER NOT NULL
) STRICT;

-- ---- imports: which channel a statement went into, and what was taken back

ALTER TABLE import_run ADD COLUMN account_id BLOB REFERENCES account;
ALTER TABLE import_run ADD COLUMN taken_back_ms INTEGER;          -- when the last of its rows was taken back
ALTER TABLE import_run ADD COLUMN taken_back_by TEXT NOT NULL DEFAULT '';
ALTER TABLE import_run ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0;  -- how many rows were
ALTER TABLE import_row ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0;
CREATE INDEX import_row_taken_back ON import_row (entity_id) WHERE taken_back = 1;
CREATE INDEX import_run_list ON import_run (at_ms, id);
-- ---- lists: what sorting and counting millions of rows needs

-- Each begins with the state, as the list does: only then it is the order of the rows that are asked for.
CREATE INDEX customer_name ON customer (state, name COLLATE NOCASE, id);
CREATE INDEX customer_registered ON customer (state, registered_ms, id);
CREATE INDEX customer_number_order ON customer (state, number, id);
DROP INDEX customer_phone;
CREATE INDEX customer_phone ON customer (state, phone, id);
CREATE INDEX sale_date ON sale (sale_date, id);
-- With the currency, the amounts of a whole list are added up from the index alone.
CREATE INDEX payment_amount ON payment (amount, id, currency);

INSERT INTO row_count (name, count) VALUES ('sale', (SELECT count(*) FROM sale)), ('payment', (SELECT count(*) FROM payment)),
                                           ('token', (SELECT count(*) FROM token)), ('message', (SELECT count(*) FROM message));
CREATE TRIGGER sale_counted AFTER INSERT ON sale BEGIN UPDATE row_count SET count = count + 1 WHERE name = 'sale'; END;
CREATE TRIGGER sale_uncounted AFTER DELETE ON sale BEGIN UPDATE row_count SET count = count - 1 WHERE name = 'sale'; END;
CREATE TRIGGER payment_counted AFTER INSERT ON payment BEGIN UPDATE row_count SET count = count + 1 WHERE name = 'payment'; END;
CREATE TRIGGER token_counted AFTER INSERT ON token BEGIN UPDATE row_count SET count = count + 1 WHERE name = 'token'; END;
CREATE TRIGGER token_uncounted AFTER DELETE ON token BEGIN UPDATE row_count SET count = count - 1 WHERE name = 'token'; END;
CREATE TRIGGER message_counted AFTER INSERT ON message BEGIN UPDATE row_count SET count = count + 1 WHERE name = 'message'; END;
CREATE TRIGGER message_uncounted AFTER DELETE ON message BEGIN UPDATE row_count SET count = count - 1 WHERE name = 'message'; END;
-- ---- figures of the day: derived totals that Today and the reports add up, so that they cost the same at ten million
-- payments as at ten thousand. Kept by triggers in the transaction that writes the facts; `mpmctl verify` holds them
-- against the facts through the views. A day is a date in the company's zone; the village is the place at the time of
-- the payment (x'' without one); the channel is the payment's account_key.

-- Money by what it was spent on. The opposite lines of a reversal count, below zero, on the day of the reversal. What
-- is paid with credit leaves 'credit' when it goes elsewhere, so the sum over the types is always new money.
CREATE TABLE day_total (
    day        TEXT NOT NULL,
    village_id BLOB NOT NULL,
    channel    TEXT NOT NULL,
    type       TEXT NOT NULL,                     -- of allocation
    amount     INTEGER NOT NULL,
    PRIMARY KEY (day, village_id, channel, type)
) STRICT, WITHOUT ROWID;

-- Energy and days are those of tokens that payments made, without the initial days of a plan and without grants. A
-- reversal takes back, on its own day, what was not delivered.
CREATE TABLE day_activity (
    day        TEXT NOT NULL,
    village_id BLOB NOT NULL,
    channel    TEXT NOT NULL,
    payments   INTEGER NOT NULL DEFAULT 0,        -- booked; credit that is used up is no payment
    reversals  INTEGER NOT NULL DEFAULT 0,
    watt_hours INTEGER NOT NULL DEFAULT 0,
    days       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (day, village_id, channel)
) STRICT, WITHOUT ROWID;

-- What is still open on instalments of sales that are not archived, by due date.
CREATE TABLE due_total (
    due_date    TEXT PRIMARY KEY,
    instalments INTEGER NOT NULL,
    amount      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW day_line (day, village_id, channel, type, amount) AS
    SELECT e.date, coalesce(p.village_id, x''), p.account_key, l.type, l.amount
        FROM journal_entry e CROSS JOIN payment p ON p.id = e.cause_id CROSS JOIN allocation l ON l.payment_id = p.id
        WHERE e.cause_type = 'payment' AND l.reversal_id IS NULL
    UNION ALL
    SELECT e.date, coalesce(p.village_id, x''), p.account_key, 'credit', -p.amount
        FROM payment p CROSS JOIN journal_entry e ON e.cause_id = p.id
        WHERE p.account_key = 'credit' AND e.cause_type = 'payment'
    UNION ALL
    SELECT r.date, coalesce(p.village_id, x''), p.account_key, l.type, l.amount
        FROM reversal r CROSS JOIN payment p ON p.id = r.payment_id
        CROSS JOIN allocation l ON l.payment_id = p.id AND l.reversal_id = r.id
    UNION ALL
    SELECT r.date, coalesce(p.village_id, x''), p.account_key, 'credit', p.amount
        FROM reversal r CROSS JOIN payment p ON p.id = r.payment_id WHERE p.account_key = 'credit';

CREATE VIEW day_event (day, village_id, channel, payments, reversals, watt_hours, days) AS
    SELECT e.date, coalesce(p.village_id, x''), p.account_key, 1, 0, 0, 0
        FROM journal_entry e CROSS JOIN payment p ON p.id = e.cause_id
        WHERE e.cause_type = 'payment' AND p.account_key <> 'credit'
    UNION ALL
    SELECT r.date, coalesce(p.village_id, x''), p.account_key, 0, 1, 0, 0
        FROM reversal r CROSS JOIN payment p ON p.id = r.payment_id WHERE p.account_key <> 'credit'
    UNION ALL
    SELECT e.date, coalesce(p.village_id, x''), p.account_key, 0, 0, t.watt_hours, t.days - t.initial_days
        FROM token t CROSS JOIN payment p ON p.id = t.cause_id CROSS JOIN journal_entry e ON e.cause_id = t.cause_id
        WHERE t.cause_type = 'payment' AND e.cause_type = 'payment'
    UNION ALL
    SELECT r.date, coalesce(p.village_id, x''), p.account_key, 0, 0, -t.watt_hours, t.initial_days - t.days
        FROM reversal r CROSS JOIN payment p ON p.id = r.payment_id CROSS JOIN token t ON t.cause_id = p.id
        WHERE t.cause_type = 'payment' AND t.state = 'cancelled';

CREATE VIEW due_open (due_date, amount) AS
    SELECT i.due_date, i.cost - i.paid FROM instalment i CROSS JOIN sale s ON s.id = i.sale_id
        WHERE i.paid < i.cost AND i.voided = 0 AND s.state <> 'archived';

-- The journal entry is written after the lines of its payment: then the day is known.
CREATE TRIGGER payment_totalled AFTER INSERT ON journal_entry WHEN new.cause_type = 'payment' BEGIN
    INSERT INTO day_total (day, village_id, channel, type, amount)
        SELECT new.date, coalesce(p.village_id, x''), p.account_key, l.type, l.amount
            FROM payment p CROSS JOIN allocation l ON l.payment_id = p.id
            WHERE p.id = new.cause_id AND l.reversal_id IS NULL
        ON CONFLICT (day, village_id, channel, type) DO UPDATE SET amount = amount + excluded.amount;
    INSERT INTO day_total (day, village_id, channel, type, amount)
        SELECT new.date, coalesce(village_id, x''), account_key, 'credit', -amount
            FROM payment WHERE id = new.cause_id AND account_key = 'credit'
        ON CONFLICT (day, village_id, channel, type) DO UPDATE SET amount = amount + excluded.amount;
    INSERT INTO day_activity (day, village_id, channel, payments)
        SELECT new.date, coalesce(village_id, x''), account_key, 1
            FROM payment WHERE id = new.cause_id AND account_key <> 'credit'
        ON CONFLICT (day, village_id, channel) DO UPDATE SET payments = payments + 1;
END;
CREATE TRIGGER reversal_totalled AFTER INSERT ON reversal BEGIN
    INSERT INTO day_total (day, village_id, channel, type, amount)
        SELECT new.date, coalesce(village_id, x''), account_key, 'credit', amount
            FROM payment WHERE id = new.payment_id AND account_key = 'credit'
        ON CONFLICT (day, village_id, channel, type) DO UPDATE SET amount = amount + excluded.amount;
    INSERT INTO day_activity (day, village_id, channel, reversals)
        SELECT new.date, coalesce(village_id, x''), account_key, 1
            FROM payment WHERE id = new.payment_id AND account_key <> 'credit'
        ON CONFLICT (day, village_id, channel) DO UPDATE SET reversals = reversals + 1;
    -- Tokens that were cancelled before: those of an archived sale.
    INSERT INTO day_activity (day, village_id, channel, watt_hours, days)
        SELECT new.date, coalesce(p.village_id, x''), p.account_key, -t.watt_hours, t.initial_days - t.days
            FROM payment p CROSS JOIN token t ON t.cause_id = p.id
            WHERE p.id = new.payment_id AND t.cause_type = 'payment' AND t.state = 'cancelled'
        ON CONFLICT (day, village_id, channel)
        DO UPDATE SET watt_hours = watt_hours + excluded.watt_hours, days = days + excluded.days;
END;
CREATE TRIGGER reversed_line_totalled AFTER INSERT ON allocation WHEN new.reversal_id IS NOT NULL BEGIN
    INSERT INTO day_total (day, village_id, channel, type, amount)
        SELECT r.date, coalesce(p.village_id, x''), p.account_key, new.type, new.amount
            FROM reversal r CROSS JOIN payment p ON p.id = r.payment_id WHERE r.id = new.reversal_id
        ON CONFLICT (day, village_id, channel, type) DO UPDATE SET amount = amount + excluded.amount;
END;
CREATE TRIGGER token_totalled AFTER INSERT ON token WHEN new.cause_type = 'payment' BEGIN
    INSERT INTO day_activity (day, village_id, channel, watt_hours, days)
        SELECT e.date, coalesce(p.village_id, x''), p.account_key, new.watt_hours, new.days - new.initial_days
            FROM payment p CROSS JOIN journal_entry e ON e.cause_id = p.id
            WHERE p.id = new.cause_id AND e.cause_type = 'payment'
        ON CONFLICT (day, village_id, channel)
        DO UPDATE SET watt_hours = watt_hours + excluded.watt_hours, days = days + excluded.days;
END;
CREATE TRIGGER cancelled_token_totalled AFTER UPDATE OF state ON token
WHEN new.cause_type = 'payment' AND new.state = 'cancelled' AND old.state <> 'cancelled' BEGIN
    INSERT INTO day_activity (day, village_id, channel, watt_hours, days)
        SELECT r.date, coalesce(p.village_id, x''), p.account_key, -new.watt_hours, new.initial_days - new.days
            FROM reversal r CROSS JOIN payment p ON p.id = r.payment_id WHERE r.payment_id = new.cause_id
        ON CONFLICT (day, village_id, channel)
        DO UPDATE SET watt_hours = watt_hours + excluded.watt_hours, days = days + excluded.days;
END;

CREATE TRIGGER instalment_totalled AFTER INSERT ON instalment
WHEN new.paid < new.cost AND new.voided = 0 AND (SELECT state FROM sale WHERE id = new.sale_id) <> 'archived' BEGIN
    INSERT INTO due_total (due_date, instalments, amount) VALUES (new.due_date, 1, new.cost - new.paid)
        ON CONFLICT (due_date) DO UPDATE SET instalments = instalments + 1, amount = amount + excluded.amount;
END;
CREATE TRIGGER instalment_total_left AFTER UPDATE OF due_date, cost, paid, voided ON instalment
WHEN old.paid < old.cost AND old.voided = 0 AND (SELECT state FROM sale WHERE id = old.sale_id) <> 'archived' BEGIN
    UPDATE due_total SET instalments = instalments - 1, amount = amount - (old.cost - old.paid)
        WHERE due_date = old.due_date;
END;
CREATE TRIGGER instalment_total_joined AFTER UPDATE OF due_date, cost, paid, voided ON instalment
WHEN new.paid < new.cost AND new.voided = 0 AND (SELECT state FROM sale WHERE id = new.sale_id) <> 'archived' BEGIN
    INSERT INTO due_total (due_date, instalments, amount) VALUES (new.due_date, 1, new.cost - new.paid)
        ON CONFLICT (due_date) DO UPDATE SET instalments = instalments + 1, amount = amount + excluded.amount;
END;
CREATE TRIGGER instalment_total_removed AFTER DELETE ON instalment
WHEN old.paid < old.cost AND old.voided = 0 AND (SELECT state FROM sale WHERE id = old.sale_id) <> 'archived' BEGIN
    UPDATE due_total SET instalments = instalments - 1, amount = amount - (old.cost - old.paid)
        WHERE due_date = old.due_date;
END;
-- A sale is archived before its instalments are voided, and never comes back.
CREATE TRIGGER sale_total_left AFTER UPDATE OF state ON sale WHEN new.state = 'archived' AND old.state <> 'archived' BEGIN
    UPDATE due_total SET instalments = instalments - gone.number, amount = amount - gone.money
        FROM (SELECT due_date AS due, count(*) AS number, sum(cost - paid) AS money FROM instalment
              WHERE sale_id = new.id AND paid < cost AND voided = 0 GROUP BY due_date) AS gone
        WHERE due_date = gone.due;
END;

INSERT INTO day_total SELECT day, village_id, channel, type, sum(amount) FROM day_line GROUP BY 1, 2, 3, 4;
INSERT INTO day_activity
    SELECT day, village_id, channel, sum(payments), sum(reversals), sum(watt_hours), sum(days) FROM day_event GROUP BY 1, 2, 3;
INSERT INTO due_total SELECT due_date, count(*), sum(amount) FROM due_open GROUP BY 1;

-- ---- half-written forms

CREATE TABLE form_draft (
    id         BLOB PRIMARY KEY,
    form       TEXT NOT NULL,               -- which form of the window: 'register', 'cash', ...
    subject    TEXT NOT NULL,               -- what it is about: an id as text; '' for something new
    title      TEXT NOT NULL,               -- as the window named it
    content    TEXT NOT NULL,               -- JSON of what stands in the inputs, never a secret
    user_name  TEXT NOT NULL,
    begun_ms   INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL
) STRICT;

-- ---- why a plan was changed

ALTER TABLE plan_change ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- ---- what happens to devices and debts (core/services/device_event_service.h)

-- Replaced, taken back, lost, found: both serial numbers stay in history. The customer and the sale are those of then.
CREATE TABLE device_event (
    id             BLOB PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('replaced', 'taken_back', 'lost', 'found')),
    reason         TEXT NOT NULL CHECK (reason IN ('broken', 'lost', 'stolen', 'returned', 'repossessed', 'found', 'other')),
    device_id      BLOB NOT NULL REFERENCES device,
    replacement_id BLOB REFERENCES device,
    customer_id    BLOB REFERENCES customer,
    sale_id        BLOB REFERENCES sale,
    date           TEXT NOT NULL,
    unused_days    INTEGER NOT NULL DEFAULT 0 CHECK (unused_days >= 0), -- bought, and not used up on the old device
    days_moved     INTEGER NOT NULL DEFAULT 0,                          -- of these, given again by the replacement
    unlock_id      BLOB REFERENCES token,                               -- the unlock that went with the old device
    at_ms          INTEGER NOT NULL,
    by_user        TEXT NOT NULL,
    note           TEXT NOT NULL DEFAULT '',
    CHECK (days_moved >= 0 AND days_moved <= unused_days),
    CHECK ((kind = 'replaced') = (replacement_id IS NOT NULL))
) STRICT;
CREATE INDEX device_event_device ON device_event (device_id, at_ms);
CREATE INDEX device_event_replacement ON device_event (replacement_id) WHERE replacement_id IS NOT NULL;
CREATE INDEX device_event_customer ON device_event (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX device_event_sale ON device_event (sale_id) WHERE sale_id IS NOT NULL;
CREATE INDEX device_event_unlock ON device_event (unlock_id) WHERE unlock_id IS NOT NULL;

-- The part of a plan that nobody pays any more, with its own date: the instalments are void since then. What comes in
-- afterwards is a recovery charge that its own payment pays at once, never an instalment.
CREATE TABLE write_off (
    id          BLOB PRIMARY KEY,
    sale_id     BLOB NOT NULL REFERENCES sale,
    customer_id BLOB NOT NULL REFERENCES customer,
    date        TEXT NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount > 0),
    at_ms       INTEGER NOT NULL,
    by_user     TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX write_off_sale ON write_off (sale_id);
CREATE INDEX write_off_date ON write_off (date);
ALTER TABLE recovery_charge ADD COLUMN write_off_id BLOB REFERENCES write_off;
CREATE INDEX recovery_write_off ON recovery_charge (write_off_id) WHERE write_off_id IS NOT NULL;

CREATE TRIGGER device_event_is_final BEFORE UPDATE ON device_event BEGIN SELECT raise(ABORT, 'device events are final'); END;
CREATE TRIGGER device_event_stays BEFORE DELETE ON device_event BEGIN SELECT raise(ABORT, 'device events are final'); END;
CREATE TRIGGER write_off_is_final BEFORE UPDATE ON write_off BEGIN SELECT raise(ABORT, 'write-offs are final'); END;
CREATE TRIGGER write_off_stays BEFORE DELETE ON write_off BEGIN SELECT raise(ABORT, 'write-offs are final'); END;

-- ---- days that are closed (core/services/day_close.h)

-- Closing a day closes every day before it. The figures are those of the day at that moment.
CREATE TABLE day_close (
    id       BLOB PRIMARY KEY,              -- UUIDv5 of the day
    day      TEXT NOT NULL,
    payments INTEGER NOT NULL,
    amount   INTEGER NOT NULL,
    at_ms    INTEGER NOT NULL,
    by_user  TEXT NOT NULL,
    note     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX day_close_day ON day_close (day);
CREATE TRIGGER day_close_is_final BEFORE UPDATE ON day_close BEGIN SELECT raise(ABORT, 'closed days are final'); END;
CREATE TRIGGER day_close_stays BEFORE DELETE ON day_close BEGIN SELECT raise(ABORT, 'closed days are final'); END;
