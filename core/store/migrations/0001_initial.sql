-- First schema. Ids are 16-byte BLOBs (UUIDv7, or UUIDv5 of the natural key), *_ms are UTC milliseconds, *_date are
-- 'YYYY-MM-DD' in the company's time zone, money is minor units, energy Wh. Every table is named in table_spec.cpp with
-- its class of data (sync design, section 3): master data, fact, or local. Columns marked "derived" are folds over facts,
-- written only by the booking; they are not journaled for sync.

-- ---- sync bookkeeping and local state

CREATE TABLE sync_state (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    replica_id      BLOB NOT NULL,
    next_origin_seq INTEGER NOT NULL DEFAULT 1,
    last_hlc        BLOB NOT NULL,
    cursor          INTEGER NOT NULL DEFAULT 0,
    hub_epoch       BLOB,
    floor           INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE field_clock (
    entity TEXT NOT NULL,
    id     BLOB NOT NULL,
    field  TEXT NOT NULL,
    hlc    BLOB NOT NULL,
    PRIMARY KEY (entity, id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    origin_seq INTEGER PRIMARY KEY,
    hlc        BLOB NOT NULL,
    changeset  TEXT NOT NULL
) STRICT;

CREATE TABLE parked_change (
    seq       INTEGER PRIMARY KEY,
    changeset TEXT NOT NULL,
    reason    TEXT NOT NULL,
    parked_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE quarantine (
    seq       INTEGER PRIMARY KEY,
    changeset TEXT NOT NULL,
    reason    TEXT NOT NULL,
    at_ms     INTEGER NOT NULL
) STRICT;

CREATE TABLE local_setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sequence (
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How many rows there are, kept by triggers: a list of a million shows its total without counting.
CREATE TABLE row_count (
    name  TEXT PRIMARY KEY,                       -- 'customer.active', 'device.meter', ...
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO row_count (name, count) VALUES ('customer.active', 0), ('customer.archived', 0),
                                           ('device.meter', 0), ('device.shs', 0), ('device.ebike', 0);

-- ---- company and places

CREATE TABLE company (
    id           BLOB PRIMARY KEY,
    name         TEXT NOT NULL,
    currency     TEXT NOT NULL,
    country      TEXT NOT NULL,
    time_zone    TEXT NOT NULL,
    language     TEXT NOT NULL DEFAULT 'en',
    device_debts TEXT NOT NULL DEFAULT 'all_devices' CHECK (device_debts IN ('all_devices', 'this_meter_only')),
    is_practice  INTEGER NOT NULL DEFAULT 0,
    created_ms   INTEGER NOT NULL
) STRICT;

CREATE TABLE office (
    id         BLOB PRIMARY KEY,
    name       TEXT NOT NULL,
    prefix     TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE cluster (
    id         BLOB PRIMARY KEY,
    name       TEXT NOT NULL,
    manager    TEXT NOT NULL DEFAULT '',
    outline    TEXT NOT NULL DEFAULT '',
    office_id  BLOB REFERENCES office,
    epoch      INTEGER NOT NULL DEFAULT 0,
    created_ms INTEGER NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE mini_grid (
    id             BLOB PRIMARY KEY,
    cluster_id     BLOB NOT NULL REFERENCES cluster,
    name           TEXT NOT NULL,
    latitude_e6    INTEGER,
    longitude_e6   INTEGER,
    created_ms     INTEGER NOT NULL,
    deleted        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mini_grid_cluster ON mini_grid (cluster_id);

CREATE TABLE village (
    id             BLOB PRIMARY KEY,
    mini_grid_id   BLOB NOT NULL REFERENCES mini_grid,
    name           TEXT NOT NULL,
    country        TEXT NOT NULL DEFAULT '',
    latitude_e6    INTEGER,
    longitude_e6   INTEGER,
    created_ms     INTEGER NOT NULL,
    deleted        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX village_mini_grid ON village (mini_grid_id);

-- ---- accounts at channels, manufacturers and gateways; their secrets are in the keychain

CREATE TABLE account (
    id                      BLOB PRIMARY KEY,
    role                    TEXT NOT NULL CHECK (role IN ('channel', 'manufacturer', 'sms')),
    kind                    TEXT NOT NULL,
    name                    TEXT NOT NULL,
    base_url                TEXT NOT NULL DEFAULT '',
    allow_insecure_loopback INTEGER NOT NULL DEFAULT 0,
    settings                TEXT NOT NULL DEFAULT '{}',
    is_enabled              INTEGER NOT NULL DEFAULT 1,
    since_ms                INTEGER NOT NULL,
    created_ms              INTEGER NOT NULL,
    deleted                 INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE account_state (
    account_id      BLOB PRIMARY KEY REFERENCES account,
    cursor_ms       INTEGER,
    last_deep_ms    INTEGER NOT NULL DEFAULT 0,
    last_success_ms INTEGER,
    last_error      TEXT NOT NULL DEFAULT '',
    last_error_ms   INTEGER,
    failures        INTEGER NOT NULL DEFAULT 0,
    next_try_ms     INTEGER NOT NULL DEFAULT 0,
    is_stopped      INTEGER NOT NULL DEFAULT 0
) STRICT;

-- ---- tariffs (domain rules, sections 5 and 6)

CREATE TABLE tariff (
    id               BLOB PRIMARY KEY,
    name             TEXT NOT NULL,
    price_per_kwh    INTEGER NOT NULL CHECK (price_per_kwh > 0),
    components       TEXT NOT NULL DEFAULT '[]',
    access_amount    INTEGER NOT NULL DEFAULT 0 CHECK (access_amount >= 0),
    access_days      INTEGER NOT NULL DEFAULT 0,
    minimum_purchase INTEGER NOT NULL DEFAULT 0 CHECK (minimum_purchase >= 0),
    social           TEXT NOT NULL DEFAULT '',
    time_of_use      TEXT NOT NULL DEFAULT '[]',
    created_ms       INTEGER NOT NULL,
    deleted          INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE appliance (
    id         BLOB PRIMARY KEY,
    name       TEXT NOT NULL,
    type       TEXT NOT NULL CHECK (type IN ('shs', 'ebike', 'electronics', 'other')),
    price      INTEGER NOT NULL CHECK (price > 0),
    created_ms INTEGER NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- ---- customers and devices

CREATE TABLE customer (
    id            BLOB PRIMARY KEY,
    number        TEXT NOT NULL,
    title         TEXT NOT NULL DEFAULT '',
    name          TEXT NOT NULL,
    surname       TEXT NOT NULL,
    birth_date    TEXT,
    gender        TEXT NOT NULL DEFAULT '',
    education     TEXT NOT NULL DEFAULT '',
    nationality   TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL,
    email         TEXT NOT NULL DEFAULT '',
    village_id    BLOB NOT NULL REFERENCES village,
    street        TEXT NOT NULL DEFAULT '',
    language      TEXT NOT NULL DEFAULT '',
    state         TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'archived')),
    sort_key      TEXT NOT NULL,
    registered_ms INTEGER NOT NULL,
    archived_ms   INTEGER
) STRICT;
CREATE INDEX customer_list ON customer (state, sort_key, id);
CREATE INDEX customer_phone ON customer (phone) WHERE state = 'active';
CREATE INDEX customer_village ON customer (village_id, state, sort_key, id);
CREATE INDEX customer_number ON customer (number);

CREATE TABLE device (
    id               BLOB PRIMARY KEY,
    serial           TEXT NOT NULL,
    serial_key       TEXT NOT NULL UNIQUE,
    kind             TEXT NOT NULL CHECK (kind IN ('meter', 'shs', 'ebike')),
    account_id       BLOB NOT NULL REFERENCES account,
    customer_id      BLOB REFERENCES customer,
    state            TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'retired')),
    latitude_e6      INTEGER,
    longitude_e6     INTEGER,
    mapping_state    TEXT NOT NULL DEFAULT 'unknown',
    mapping_ms       INTEGER,
    tariff_id        BLOB REFERENCES tariff,
    resolution_wh    INTEGER NOT NULL DEFAULT 1 CHECK (resolution_wh >= 1),
    connection_type  TEXT NOT NULL DEFAULT '',
    connection_group TEXT NOT NULL DEFAULT '',
    is_online        INTEGER NOT NULL DEFAULT 0,
    phase            INTEGER NOT NULL DEFAULT 1,
    maximum_current  INTEGER,
    in_use           INTEGER NOT NULL DEFAULT 1,
    appliance_id     BLOB REFERENCES appliance,
    needs_reset      INTEGER NOT NULL DEFAULT 0,
    created_ms       INTEGER NOT NULL,
    vend_carry       INTEGER NOT NULL DEFAULT 0,  -- derived
    paid_until_ms    INTEGER,                     -- derived: clouds that work by date; NULL = never paid
    unlocked         INTEGER NOT NULL DEFAULT 0,  -- derived: an unlock token was issued: never switched off again
    switch_state     TEXT NOT NULL DEFAULT '',    -- derived: '', 'on', 'off' as last read back
    switch_check_ms  INTEGER NOT NULL DEFAULT 0   -- derived: next time to look at the switch
) STRICT;
CREATE INDEX device_customer ON device (customer_id);
CREATE INDEX device_kind ON device (kind, serial_key);
CREATE INDEX device_tariff ON device (tariff_id) WHERE tariff_id IS NOT NULL;
CREATE INDEX device_account ON device (account_id);
CREATE INDEX device_switch ON device (switch_check_ms) WHERE kind = 'ebike';

CREATE TRIGGER customer_counted AFTER INSERT ON customer BEGIN
    UPDATE row_count SET count = count + 1 WHERE name = 'customer.' || new.state;
END;
CREATE TRIGGER customer_recounted AFTER UPDATE OF state ON customer WHEN old.state <> new.state BEGIN
    UPDATE row_count SET count = count - 1 WHERE name = 'customer.' || old.state;
    UPDATE row_count SET count = count + 1 WHERE name = 'customer.' || new.state;
END;
CREATE TRIGGER customer_uncounted AFTER DELETE ON customer BEGIN
    UPDATE row_count SET count = count - 1 WHERE name = 'customer.' || old.state;
END;
CREATE TRIGGER device_counted AFTER INSERT ON device BEGIN
    UPDATE row_count SET count = count + 1 WHERE name = 'device.' || new.kind;
END;
CREATE TRIGGER device_uncounted AFTER DELETE ON device BEGIN
    UPDATE row_count SET count = count - 1 WHERE name = 'device.' || old.kind;
END;

-- ---- access rates (domain rules, section 6)

CREATE TABLE access_series (
    id          BLOB PRIMARY KEY,
    device_id   BLOB NOT NULL REFERENCES device,
    customer_id BLOB NOT NULL REFERENCES customer,
    tariff_id   BLOB NOT NULL REFERENCES tariff,
    start_date  TEXT NOT NULL,
    period_days INTEGER NOT NULL CHECK (period_days >= 1),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    end_date    TEXT,
    last_k      INTEGER NOT NULL DEFAULT 0  -- derived: the newest charge that exists
) STRICT;
CREATE INDEX access_series_device ON access_series (device_id, start_date);
CREATE INDEX access_series_customer ON access_series (customer_id);

CREATE TABLE access_charge (
    id          BLOB PRIMARY KEY,
    series_id   BLOB NOT NULL REFERENCES access_series,
    device_id   BLOB NOT NULL REFERENCES device,
    customer_id BLOB NOT NULL REFERENCES customer,
    k           INTEGER NOT NULL,
    due_date    TEXT NOT NULL,
    amount      INTEGER NOT NULL,
    paid        INTEGER NOT NULL DEFAULT 0,         -- derived
    written_off INTEGER NOT NULL DEFAULT 0,
    UNIQUE (series_id, k),
    CHECK (paid >= 0 AND paid <= amount)
) STRICT;
CREATE INDEX access_charge_open ON access_charge (customer_id, due_date) WHERE paid < amount AND written_off = 0;

-- ---- sales and plans (domain rules, sections 10 to 13)

CREATE TABLE sale (
    id                  BLOB PRIMARY KEY,
    number              TEXT NOT NULL,
    customer_id         BLOB NOT NULL REFERENCES customer,
    appliance_id        BLOB NOT NULL REFERENCES appliance,
    device_id           BLOB REFERENCES device,
    kind                TEXT NOT NULL CHECK (kind IN ('plan', 'service')),
    sale_date           TEXT NOT NULL,
    list_price          INTEGER NOT NULL,
    cost                INTEGER NOT NULL DEFAULT 0,
    period              TEXT NOT NULL DEFAULT 'monthly' CHECK (period IN ('weekly', 'monthly')),
    anchor_day          INTEGER NOT NULL DEFAULT 0,
    minimum             TEXT NOT NULL DEFAULT 'any' CHECK (minimum IN ('any', 'next_instalment')),
    initial_days        INTEGER NOT NULL DEFAULT 0,
    price_per_day       INTEGER NOT NULL DEFAULT 0,
    minimum_payment     INTEGER NOT NULL DEFAULT 0,
    state               TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'complete', 'archived')),
    created_ms          INTEGER NOT NULL,
    created_by          TEXT NOT NULL DEFAULT '',
    days_issued         INTEGER NOT NULL DEFAULT 0,  -- derived
    initial_days_issued INTEGER NOT NULL DEFAULT 0,  -- derived (0/1)
    unlock_issued       INTEGER NOT NULL DEFAULT 0,  -- derived (0/1)
    service_carry       INTEGER NOT NULL DEFAULT 0   -- derived
) STRICT;
CREATE INDEX sale_customer ON sale (customer_id, created_ms, id);
CREATE UNIQUE INDEX sale_one_open_per_device ON sale (device_id) WHERE state = 'open' AND device_id IS NOT NULL;
CREATE INDEX sale_device ON sale (device_id, created_ms);
CREATE INDEX sale_list ON sale (created_ms, id);

CREATE TABLE instalment (
    sale_id  BLOB NOT NULL REFERENCES sale,
    number   INTEGER NOT NULL,
    due_date TEXT NOT NULL,
    cost     INTEGER NOT NULL CHECK (cost > 0),
    paid     INTEGER NOT NULL DEFAULT 0,  -- derived
    days     INTEGER NOT NULL DEFAULT 0,
    voided   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sale_id, number),
    CHECK (paid >= 0 AND paid <= cost)
) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_open ON instalment (due_date, sale_id) WHERE paid < cost AND voided = 0;

CREATE TABLE plan_change (
    id         BLOB PRIMARY KEY,
    sale_id    BLOB NOT NULL REFERENCES sale,
    at_ms      INTEGER NOT NULL,
    by_user    TEXT NOT NULL,
    kind       TEXT NOT NULL,
    before     TEXT NOT NULL,
    after      TEXT NOT NULL
) STRICT;
CREATE INDEX plan_change_sale ON plan_change (sale_id, at_ms);

-- ---- payments

CREATE TABLE payment (
    id               BLOB PRIMARY KEY,
    account_key      TEXT NOT NULL,               -- channel account id as text, or 'cash', 'credit', another provider word
    provider         TEXT NOT NULL,               -- shown: 'paystack', 'cash', ...
    reference        TEXT NOT NULL,
    provider_id      TEXT NOT NULL DEFAULT '',
    operator_receipt TEXT NOT NULL DEFAULT '',
    amount           INTEGER,                     -- NULL when the text is no exact amount
    amount_text      TEXT NOT NULL,
    currency         TEXT NOT NULL,
    named_serial     TEXT NOT NULL DEFAULT '',    -- as the payer named it
    serial_source    TEXT NOT NULL DEFAULT '',
    sender           TEXT NOT NULL DEFAULT '',
    paid_ms          INTEGER NOT NULL,
    received_ms      INTEGER NOT NULL,
    status           TEXT NOT NULL CHECK (status IN ('pending', 'accepted', 'refused', 'failed', 'reversed')),
    reason           TEXT NOT NULL DEFAULT '',
    device_id        BLOB REFERENCES device,
    customer_id      BLOB REFERENCES customer,
    sale_id          BLOB REFERENCES sale,        -- only for cash for one sale
    village_id       BLOB REFERENCES village,     -- the place at the time of the payment (domain rules, section 2)
    price_per_kwh    INTEGER NOT NULL DEFAULT 0,  -- total price used, for audit and re-printing
    tariff_name      TEXT NOT NULL DEFAULT '',
    no_token_reason  TEXT NOT NULL DEFAULT '',
    receipt_number   TEXT NOT NULL DEFAULT '',
    booked_ms        INTEGER,
    created_by       TEXT NOT NULL DEFAULT '',
    unmatched        TEXT NOT NULL DEFAULT '' CHECK (unmatched IN ('', 'open', 'matched', 'refunded', 'returned')),
    resolved_ms      INTEGER,
    resolved_by      TEXT NOT NULL DEFAULT '',
    resolution_note  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX payment_identity ON payment (account_key, reference);
CREATE UNIQUE INDEX payment_provider_id ON payment (account_key, provider_id) WHERE provider_id <> '';
CREATE INDEX payment_list ON payment (paid_ms, id);
CREATE INDEX payment_reference ON payment (reference);
CREATE INDEX payment_device ON payment (device_id, paid_ms) WHERE device_id IS NOT NULL;
CREATE INDEX payment_customer ON payment (customer_id, paid_ms, id) WHERE customer_id IS NOT NULL;
CREATE INDEX payment_receipt ON payment (receipt_number) WHERE receipt_number <> '';
CREATE INDEX payment_unmatched ON payment (paid_ms, id) WHERE unmatched = 'open';
CREATE INDEX payment_pending ON payment (received_ms, id) WHERE status = 'pending';

CREATE TABLE payment_raw (
    payment_id BLOB PRIMARY KEY REFERENCES payment,
    raw        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE allocation (
    payment_id       BLOB NOT NULL REFERENCES payment,
    line             INTEGER NOT NULL,
    type             TEXT NOT NULL CHECK (type IN ('recovery', 'appliance_instalment', 'access_rate', 'device_instalment',
                                                   'energy', 'service', 'credit')),
    amount           INTEGER NOT NULL CHECK (amount <> 0),
    device_id        BLOB REFERENCES device,
    sale_id          BLOB REFERENCES sale,
    instalment       INTEGER,
    access_charge_id BLOB REFERENCES access_charge,
    recovery_id      BLOB,
    due_date         TEXT,
    reversal_id      BLOB,                        -- set on the opposite lines of a reversal (negative amounts)
    PRIMARY KEY (payment_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_sale ON allocation (sale_id, instalment) WHERE sale_id IS NOT NULL;
CREATE INDEX allocation_charge ON allocation (access_charge_id) WHERE access_charge_id IS NOT NULL;
CREATE INDEX allocation_recovery ON allocation (recovery_id) WHERE recovery_id IS NOT NULL;

CREATE TABLE reversal (
    id         BLOB PRIMARY KEY,
    payment_id BLOB NOT NULL UNIQUE REFERENCES payment,
    at_ms      INTEGER NOT NULL,
    date       TEXT NOT NULL,
    reason     TEXT NOT NULL,
    by_user    TEXT NOT NULL
) STRICT;

CREATE TABLE recovery_charge (
    id          BLOB PRIMARY KEY,
    customer_id BLOB NOT NULL REFERENCES customer,
    payment_id  BLOB NOT NULL REFERENCES payment, -- the reversed payment it comes from
    created_ms  INTEGER NOT NULL,
    date        TEXT NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount > 0),
    paid        INTEGER NOT NULL DEFAULT 0,       -- derived
    written_off INTEGER NOT NULL DEFAULT 0,
    CHECK (paid >= 0 AND paid <= amount)
) STRICT;
CREATE INDEX recovery_payment ON recovery_charge (payment_id);
CREATE INDEX recovery_open ON recovery_charge (customer_id, created_ms) WHERE paid < amount AND written_off = 0;

-- Money of the customer that could not be used; the balance is the sum.
CREATE TABLE credit_entry (
    id          BLOB PRIMARY KEY,
    customer_id BLOB NOT NULL REFERENCES customer,
    amount      INTEGER NOT NULL CHECK (amount <> 0),
    cause_type  TEXT NOT NULL,
    cause_id    BLOB NOT NULL,
    at_ms       INTEGER NOT NULL,
    note        TEXT NOT NULL DEFAULT '',
    by_user     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX credit_customer ON credit_entry (customer_id, at_ms);

-- Every change of a meter's vend carry (sale_id NULL) or of a service's carry; the carry is the sum.
CREATE TABLE carry_entry (
    id         BLOB PRIMARY KEY,
    device_id  BLOB NOT NULL REFERENCES device,
    sale_id    BLOB REFERENCES sale,
    amount     INTEGER NOT NULL CHECK (amount <> 0),
    cause_type TEXT NOT NULL,
    cause_id   BLOB NOT NULL,
    at_ms      INTEGER NOT NULL
) STRICT;
CREATE INDEX carry_device ON carry_entry (device_id);

CREATE TABLE journal_entry (
    id         BLOB PRIMARY KEY,
    at_ms      INTEGER NOT NULL,
    date       TEXT NOT NULL,
    cause_type TEXT NOT NULL,
    cause_id   BLOB NOT NULL,
    text       TEXT NOT NULL
) STRICT;
CREATE INDEX journal_date ON journal_entry (date);
CREATE INDEX journal_cause ON journal_entry (cause_id);

-- Debit positive, credit negative; the lines of one entry sum to zero.
CREATE TABLE journal_line (
    entry_id    BLOB NOT NULL REFERENCES journal_entry,
    line        INTEGER NOT NULL,
    account     TEXT NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount <> 0),
    customer_id BLOB REFERENCES customer,
    PRIMARY KEY (entry_id, line)
) STRICT, WITHOUT ROWID;

-- Same identity with another content, a late reversal at the provider, a difference of quantity: for a person.
CREATE TABLE open_item (
    id           BLOB PRIMARY KEY,
    kind         TEXT NOT NULL,
    subject_type TEXT NOT NULL,
    subject_id   BLOB NOT NULL,
    detail       TEXT NOT NULL,
    created_ms   INTEGER NOT NULL,
    resolved_ms  INTEGER,
    resolved_by  TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX open_item_open ON open_item (created_ms) WHERE resolved_ms IS NULL;
CREATE INDEX open_item_subject ON open_item (subject_id, kind);

CREATE TABLE refund (
    id           BLOB PRIMARY KEY,
    payment_id   BLOB NOT NULL UNIQUE REFERENCES payment,
    state        TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'pending', 'done', 'failed')),
    asked_by     TEXT NOT NULL,
    asked_ms     INTEGER NOT NULL,
    reason       TEXT NOT NULL,
    approved_by  TEXT NOT NULL DEFAULT '',
    approved_ms  INTEGER,
    reference    TEXT NOT NULL DEFAULT '',
    detail       TEXT NOT NULL DEFAULT '',
    was_sent     INTEGER NOT NULL DEFAULT 0,      -- set on disk before the call: after it only asking is safe
    attempts     INTEGER NOT NULL DEFAULT 0,
    next_try_ms  INTEGER NOT NULL DEFAULT 0,
    finished_ms  INTEGER
) STRICT;
CREATE INDEX refund_active ON refund (next_try_ms) WHERE state IN ('approved', 'pending');

CREATE TABLE free_grant (
    id          BLOB PRIMARY KEY,
    device_id   BLOB NOT NULL REFERENCES device,
    customer_id BLOB REFERENCES customer,
    days        INTEGER NOT NULL DEFAULT 0,
    watt_hours  INTEGER NOT NULL DEFAULT 0,
    value       INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    by_user     TEXT NOT NULL,
    at_ms       INTEGER NOT NULL
) STRICT;

-- ---- tokens (domain rules, section 16); the table is the queue

CREATE TABLE token (
    id              BLOB PRIMARY KEY,
    cause_type      TEXT NOT NULL CHECK (cause_type IN ('payment', 'grant', 'plan_change', 'command')),
    cause_id        BLOB NOT NULL,
    device_id       BLOB NOT NULL REFERENCES device,
    account_id      BLOB NOT NULL REFERENCES account,
    customer_id     BLOB REFERENCES customer,
    sale_id         BLOB REFERENCES sale,
    kind            TEXT NOT NULL CHECK (kind IN ('energy', 'days', 'unlock', 'command')),
    watt_hours      INTEGER NOT NULL DEFAULT 0,
    days            INTEGER NOT NULL DEFAULT 0,
    initial_days    INTEGER NOT NULL DEFAULT 0,
    cost            INTEGER NOT NULL DEFAULT 0,
    command         TEXT NOT NULL DEFAULT '',
    state           TEXT NOT NULL CHECK (state IN ('queued', 'requesting', 'issued', 'refused', 'uncertain', 'cancelled')),
    text            TEXT NOT NULL DEFAULT '',
    reference       TEXT NOT NULL DEFAULT '',
    reported_wh     INTEGER,
    reported_days   INTEGER,
    detail          TEXT NOT NULL DEFAULT '',
    active_until_ms INTEGER,
    order_ms        INTEGER NOT NULL,             -- payment order within the device's queue
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_try_ms     INTEGER NOT NULL DEFAULT 0,
    waits_for_person INTEGER NOT NULL DEFAULT 0,
    created_ms      INTEGER NOT NULL,
    issued_ms       INTEGER,
    UNIQUE (cause_type, cause_id, device_id, kind)
) STRICT;
CREATE INDEX token_queue ON token (account_id, next_try_ms) WHERE state IN ('queued', 'requesting');
CREATE INDEX token_next ON token (account_id, order_ms, id) WHERE state = 'queued' AND waits_for_person = 0;
CREATE INDEX token_unsettled ON token (device_id) WHERE state IN ('queued', 'requesting', 'uncertain');
CREATE INDEX token_uncertain ON token (account_id, next_try_ms) WHERE state = 'uncertain';
CREATE INDEX token_waiting ON token (created_ms) WHERE state IN ('queued', 'requesting', 'uncertain', 'refused');
CREATE INDEX token_device ON token (device_id, order_ms, id);
CREATE INDEX token_cause ON token (cause_id);
CREATE INDEX token_list ON token (created_ms, id);

CREATE TABLE token_attempt (
    id          BLOB PRIMARY KEY,
    token_id    BLOB NOT NULL REFERENCES token,
    number      INTEGER NOT NULL,
    started_ms  INTEGER NOT NULL,
    finished_ms INTEGER,
    outcome     TEXT NOT NULL DEFAULT '',         -- '' while running
    detail      TEXT NOT NULL DEFAULT '',
    raw         TEXT NOT NULL DEFAULT '',
    UNIQUE (token_id, number)
) STRICT;

-- ---- messages; the table is the queue

CREATE TABLE message (
    id           BLOB PRIMARY KEY,
    cause_type   TEXT NOT NULL,
    cause_id     BLOB NOT NULL,
    kind         TEXT NOT NULL,
    copy         INTEGER NOT NULL DEFAULT 0,      -- 0 the first, 1.. each resend asked for by a person
    customer_id  BLOB REFERENCES customer,
    account_id   BLOB REFERENCES account,         -- the gateway that took it
    phone        TEXT NOT NULL,
    body         TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'delivered', 'failed', 'uncertain')),
    gateway_id   TEXT NOT NULL DEFAULT '',
    detail       TEXT NOT NULL DEFAULT '',
    attempts     INTEGER NOT NULL DEFAULT 0,
    next_try_ms  INTEGER NOT NULL DEFAULT 0,
    created_ms   INTEGER NOT NULL,
    sent_ms      INTEGER,
    delivered_ms INTEGER,
    UNIQUE (cause_type, cause_id, kind, copy)
) STRICT;
CREATE INDEX message_queue ON message (next_try_ms) WHERE state IN ('queued', 'sending');
CREATE INDEX message_follow ON message (next_try_ms) WHERE state = 'sent' AND gateway_id <> '' AND delivered_ms IS NULL;
CREATE INDEX message_waiting ON message (state, created_ms) WHERE state IN ('queued', 'sending', 'uncertain', 'failed');
CREATE INDEX message_customer ON message (customer_id, created_ms);
CREATE INDEX message_list ON message (created_ms, id);

CREATE TABLE message_attempt (
    id          BLOB PRIMARY KEY,
    message_id  BLOB NOT NULL REFERENCES message,
    number      INTEGER NOT NULL,
    started_ms  INTEGER NOT NULL,
    finished_ms INTEGER,
    outcome     TEXT NOT NULL DEFAULT '',
    detail      TEXT NOT NULL DEFAULT '',
    UNIQUE (message_id, number)
) STRICT;

-- ---- worker, imports, audit

CREATE TABLE worker_state (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    pid           INTEGER NOT NULL,
    started_ms    INTEGER NOT NULL,
    heartbeat_ms  INTEGER NOT NULL,
    last_round_ms INTEGER
) STRICT;

CREATE TABLE import_run (
    id         BLOB PRIMARY KEY,
    kind       TEXT NOT NULL,
    file_name  TEXT NOT NULL,
    sha256     BLOB NOT NULL,
    at_ms      INTEGER NOT NULL,
    by_user    TEXT NOT NULL,
    rows       INTEGER NOT NULL,
    added      INTEGER NOT NULL,
    skipped    INTEGER NOT NULL
) STRICT;
CREATE INDEX import_file ON import_run (sha256);

CREATE TABLE import_row (
    import_id BLOB NOT NULL REFERENCES import_run,
    line      INTEGER NOT NULL,
    entity    TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    PRIMARY KEY (import_id, line, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    id         BLOB PRIMARY KEY,
    at_ms      INTEGER NOT NULL,
    by_user    TEXT NOT NULL,
    action     TEXT NOT NULL,
    entity     TEXT NOT NULL,
    entity_id  BLOB NOT NULL,
    before     TEXT NOT NULL DEFAULT '',
    after      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_entity ON audit (entity_id, at_ms);
CREATE INDEX audit_time ON audit (at_ms);

-- ---- search: one document a thing, trigrams, so that any part of a name, phone, serial, receipt or token is found

CREATE TABLE search_document (
    rowid     INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,                      -- 'customer', 'device', 'payment', 'token'
    entity_id BLOB NOT NULL UNIQUE,
    body      TEXT NOT NULL                       -- folded: lower case, no accents, digits of phones without '+'
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (body, content = 'search_document', content_rowid = 'rowid', tokenize = 'trigram',
                                              detail = 'full', columnsize = 0);
CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN
    INSERT INTO search_index (rowid, body) VALUES (new.rowid, new.body);
END;
CREATE TRIGGER search_document_removed AFTER DELETE ON search_document BEGIN
    INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', old.rowid, old.body);
END;
CREATE TRIGGER search_document_changed AFTER UPDATE OF body ON search_document BEGIN
    INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', old.rowid, old.body);
    INSERT INTO search_index (rowid, body) VALUES (new.rowid, new.body);
END;

-- ---- history is appended to, never edited (design, invariant 3)

CREATE TRIGGER allocation_is_final BEFORE UPDATE ON allocation BEGIN SELECT raise(ABORT, 'allocation lines are final'); END;
CREATE TRIGGER allocation_stays BEFORE DELETE ON allocation BEGIN SELECT raise(ABORT, 'allocation lines are final'); END;
CREATE TRIGGER journal_entry_is_final BEFORE UPDATE ON journal_entry BEGIN SELECT raise(ABORT, 'journal entries are final'); END;
CREATE TRIGGER journal_entry_stays BEFORE DELETE ON journal_entry BEGIN SELECT raise(ABORT, 'journal entries are final'); END;
CREATE TRIGGER journal_line_is_final BEFORE UPDATE ON journal_line BEGIN SELECT raise(ABORT, 'journal lines are final'); END;
CREATE TRIGGER journal_line_stays BEFORE DELETE ON journal_line BEGIN SELECT raise(ABORT, 'journal lines are final'); END;
CREATE TRIGGER credit_entry_is_final BEFORE UPDATE ON credit_entry BEGIN SELECT raise(ABORT, 'credit entries are final'); END;
CREATE TRIGGER credit_entry_stays BEFORE DELETE ON credit_entry BEGIN SELECT raise(ABORT, 'credit entries are final'); END;
CREATE TRIGGER carry_entry_is_final BEFORE UPDATE ON carry_entry BEGIN SELECT raise(ABORT, 'carry entries are final'); END;
CREATE TRIGGER carry_entry_stays BEFORE DELETE ON carry_entry BEGIN SELECT raise(ABORT, 'carry entries are final'); END;
CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit log is final'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit log is final'); END;
CREATE TRIGGER payment_stays BEFORE DELETE ON payment BEGIN SELECT raise(ABORT, 'payments are never deleted'); END;
CREATE TRIGGER payment_identity_is_final BEFORE UPDATE OF id, account_key, reference, amount, currency ON payment
BEGIN SELECT raise(ABORT, 'what a provider reported is final'); END;
-- A payment that was only announced takes the time of its confirmation.
CREATE TRIGGER payment_time_is_final BEFORE UPDATE OF paid_ms ON payment WHEN OLD.status NOT IN ('pending', 'failed')
BEGIN SELECT raise(ABORT, 'the time of a settled payment is final'); END;
