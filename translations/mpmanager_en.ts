<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveForm</name>
    <message numerus="yes">
        <source>%n device(s) belong to nobody afterwards.</source>
        <translation>
            <numerusform>%n device belong to nobody afterwards.</numerusform>
            <numerusform>%n devices belong to nobody afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sale(s) are archived: what is not paid is void.</source>
        <translation>
            <numerusform>%n open sale are archived: what is not paid is void.</numerusform>
            <numerusform>%n open sales are archived: what is not paid is void.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n instalment(s), together %1</source>
        <translation>
            <numerusform>%n instalment, together %1</numerusform>
            <numerusform>%n instalments, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerPane</name>
    <message numerus="yes">
        <source>%n thing(s) are wrong. Keep the data folder as it is and call for help.</source>
        <translation>
            <numerusform>%n thing are wrong. Keep the data folder as it is and call for help.</numerusform>
            <numerusform>%n things are wrong. Keep the data folder as it is and call for help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message numerus="yes">
        <source>%n older payment(s) are in the list of payments.</source>
        <translation type="vanished">
            <numerusform>%n older payment is in the list of payments.</numerusform>
            <numerusform>%n older payments are in the list of payments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Notices (%n new)</source>
        <translation>
            <numerusform>Notices (%n new)</numerusform>
            <numerusform>Notices (%n new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message numerus="yes">
        <source>%n closed sale(s)</source>
        <translation>
            <numerusform>%n closed sale</numerusform>
            <numerusform>%n closed sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es), as further addresses</source>
        <translation>
            <numerusform>%n address, as further addresses</numerusform>
            <numerusform>%n addresses, as further addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onboarding answer(s)</source>
        <translation>
            <numerusform>%n onboarding answer</numerusform>
            <numerusform>%n onboarding answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) stay as they were written and are shown with both</source>
        <translation>
            <numerusform>%n payment stay as they were written and are shown with both</numerusform>
            <numerusform>%n payments stay as they were written and are shown with both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n more row(s) are not printed.</source>
        <translation>
            <numerusform>%n more row are not printed.</numerusform>
            <numerusform>%n more rows are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message numerus="yes">
        <source>%n mini-grid(s)</source>
        <translation>
            <numerusform>%n mini-grid</numerusform>
            <numerusform>%n mini-grids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n village(s)</source>
        <translation>
            <numerusform>%n village</numerusform>
            <numerusform>%n villages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignForm</name>
    <message numerus="yes">
        <source>%n access charge(s) of this meter are open there, together %1.</source>
        <translation>
            <numerusform>%n access charge of this meter are open there, together %1.</numerusform>
            <numerusform>%n access charges of this meter are open there, together %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message numerus="yes">
        <source>%n instalment(s); the last one on %1 is %2. Together %3.</source>
        <extracomment>%1 is the last due date, %2 the last amount, %3 the total</extracomment>
        <translation>
            <numerusform>%n instalment; the last one on %1 is %2. Together %3.</numerusform>
            <numerusform>%n instalments; the last one on %1 is %2. Together %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n needs a person</numerusform>
            <numerusform>%n need a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message numerus="yes">
        <source>%n serial number(s), one a line.</source>
        <translation>
            <numerusform>%n serial number, one a line.</numerusform>
            <numerusform>%n serial numbers, one a line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in stock.</source>
        <translation>
            <numerusform>%n device is in stock.</numerusform>
            <numerusform>%n devices are in stock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TariffsScreen</name>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation>
            <numerusform>%1 every day</numerusform>
            <numerusform>%1 every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) use %1. The tariff they move to, from today on:</source>
        <translation>
            <numerusform>%n meter uses %1. The tariff it moves to, from today on:</numerusform>
            <numerusform>%n meters use %1. The tariff they move to, from today on:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
