<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CustomerPage</name>
    <message numerus="yes">
        <source>%n older payment(s) are in the list of payments.</source>
        <translation>
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
