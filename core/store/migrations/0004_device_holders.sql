-- Since when a device is with whom it is with. Conventions: see 0001_initial.sql.

-- The day on which its present holder (a customer, or our stock) got it, or on which a meter was switched on again: an
-- access rate begins then at the earliest (domain rules, section 6). NULL: not known, or never given to anybody.
ALTER TABLE device ADD COLUMN assigned_on TEXT;

-- What is known of meters so far: the earliest access rate of the present holder, or the day of the hand-over.
UPDATE device SET assigned_on = min(
    coalesce((SELECT min(s.start_date) FROM access_series s WHERE s.device_id = device.id
                  AND s.customer_id = device.customer_id
                  AND s.start_date >= coalesce((SELECT max(o.end_date) FROM access_series o WHERE o.device_id = device.id
                                                    AND o.customer_id <> device.customer_id), '')), '9999-12-31'),
    coalesce((SELECT max(e.date) FROM device_event e WHERE e.replacement_id = device.id),
             (SELECT date(max(a.at_ms) / 1000, 'unixepoch') FROM audit a
                  WHERE a.entity_id = device.id AND a.action IN ('device.add', 'device.assign')),
             date(created_ms / 1000, 'unixepoch')))
    WHERE kind = 'meter' AND customer_id IS NOT NULL;
