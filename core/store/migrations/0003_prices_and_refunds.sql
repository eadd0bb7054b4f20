-- One index serves both questions about a reference: of any account, and of this account. Each index less is one page
-- less to write for every payment, and at many payments that page is in no cache.
DROP INDEX payment_reference;
DROP INDEX payment_identity;
CREATE UNIQUE INDEX payment_identity ON payment (reference, account_key);

-- ---- prices by date (core/services/tariff_history.h)

-- What a tariff asked for since when: the newest entry of which `from_ms` has come holds. A tariff that was never
-- changed has no rows here.
CREATE TABLE tariff_terms (
    id               BLOB PRIMARY KEY,
    tariff_id        BLOB NOT NULL REFERENCES tariff,
    from_ms          INTEGER NOT NULL,      -- 0: from the beginning
    entered_ms       INTEGER NOT NULL,
    name             TEXT NOT NULL,
    price_per_kwh    INTEGER NOT NULL CHECK (price_per_kwh > 0),
    components       TEXT NOT NULL,
    access_amount    INTEGER NOT NULL,
    access_days      INTEGER NOT NULL,
    minimum_purchase INTEGER NOT NULL,
    social           TEXT NOT NULL,
    time_of_use      TEXT NOT NULL
) STRICT;
CREATE INDEX tariff_terms_tariff ON tariff_terms (tariff_id, entered_ms, id);

-- The same for the tariff of a meter.
CREATE TABLE meter_tariff (
    id         BLOB PRIMARY KEY,
    device_id  BLOB NOT NULL REFERENCES device,
    tariff_id  BLOB NOT NULL REFERENCES tariff,
    from_ms    INTEGER NOT NULL,
    entered_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX meter_tariff_device ON meter_tariff (device_id, entered_ms, id);

CREATE TRIGGER tariff_terms_are_final BEFORE UPDATE ON tariff_terms BEGIN SELECT raise(ABORT, 'terms of tariffs are final'); END;
CREATE TRIGGER tariff_terms_stay BEFORE DELETE ON tariff_terms BEGIN SELECT raise(ABORT, 'terms of tariffs are final'); END;
CREATE TRIGGER meter_tariff_is_final BEFORE UPDATE ON meter_tariff BEGIN SELECT raise(ABORT, 'tariffs of meters are final'); END;
CREATE TRIGGER meter_tariff_stays BEFORE DELETE ON meter_tariff BEGIN SELECT raise(ABORT, 'tariffs of meters are final'); END;

-- ---- access-rate charges that have come due and have no row yet (core/services/access_charges.cpp)

CREATE INDEX access_series_next ON access_series (date(start_date, '+' || ((last_k + 1) * period_days) || ' days'))
    WHERE date(start_date, '+' || ((last_k + 1) * period_days) || ' days') <= coalesce(end_date, '9999-12-31');

-- ---- refunds that were asked for again (core/services/refund_queue.cpp)

-- The channel's numbers of refunds of the same payment that came to nothing, one a line: a refund whose own number was
-- lost is looked for in the channel's list, and must not be taken for one of these.
ALTER TABLE refund ADD COLUMN earlier TEXT NOT NULL DEFAULT '';
