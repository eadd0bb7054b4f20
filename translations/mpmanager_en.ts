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
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n row added.</numerusform>
            <numerusform>%n rows added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>%n row will be added.</numerusform>
            <numerusform>%n rows will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) as unmatched.</source>
        <translation>
            <numerusform>%n of them waits as unmatched.</numerusform>
            <numerusform>%n of them wait as unmatched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already.</source>
        <translation>
            <numerusform>%n row is there already.</numerusform>
            <numerusform>%n rows are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no money that came in.</source>
        <translation>
            <numerusform>%n row is no money that came in.</numerusform>
            <numerusform>%n rows are no money that came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>%n bad row were left out.</numerusform>
            <numerusform>%n bad rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are bad and would be left out.</source>
        <translation>
            <numerusform>%n row is bad and would be left out.</numerusform>
            <numerusform>%n rows are bad and would be left out.</numerusform>
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
    <name>DeviceEventWords</name>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up: the new device gives them.</source>
        <translation>
            <numerusform>%n day was paid for and not used up: the new device gives it.</numerusform>
            <numerusform>%n days were paid for and not used up: the new device gives them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up. The device that is gone may still give them to somebody, so they are not given again; grant days if the company bears this.</source>
        <translation>
            <numerusform>%n day was paid for and not used up. The device that is gone may still give it to somebody, so it is not given again; grant a day if the company bears this.</numerusform>
            <numerusform>%n days were paid for and not used up. The device that is gone may still give them to somebody, so they are not given again; grant days if the company bears this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up; they end with the plan.</source>
        <translation>
            <numerusform>%n day was paid for and not used up; it ends with the plan.</numerusform>
            <numerusform>%n days were paid for and not used up; they end with the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) nobody asked for yet are made for the new device.</source>
        <translation>
            <numerusform>%n token nobody asked for yet is made for the new device.</numerusform>
            <numerusform>%n tokens nobody asked for yet are made for the new device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) nobody asked for yet are not made any more.</source>
        <translation>
            <numerusform>%n token nobody asked for yet is not made any more.</numerusform>
            <numerusform>%n tokens nobody asked for yet are not made any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were asked for already and fit the old device only: they wait for a person on Today.</source>
        <translation>
            <numerusform>%n token was asked for already and fits the old device only: it waits for a person on Today.</numerusform>
            <numerusform>%n tokens were asked for already and fit the old device only: they wait for a person on Today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExportBar</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
    <name>MessagesPane</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n more row(s) are not printed.</source>
        <translation>
            <numerusform>%n more row is not printed.</numerusform>
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
    <name>PaymentWords</name>
    <message numerus="yes">
        <source>%n token(s): the money bought something for the device itself.</source>
        <translation>
            <numerusform>%n token: the money bought something for the device itself.</numerusform>
            <numerusform>%n tokens: the money bought something for the device itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
    <name>ReconciliationLists</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconciliationPage</name>
    <message numerus="yes">
        <source>%n row(s) were saved to %1.</source>
        <translation>
            <numerusform>%n row was saved to %1.</numerusform>
            <numerusform>%n rows were saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message numerus="yes">
        <source>%n row(s) were saved to %1.</source>
        <translation>
            <numerusform>%n row were saved to %1.</numerusform>
            <numerusform>%n rows were saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>The %n newest payment(s) that came in unmatched. The rules know only what was known when each was made. Nothing is changed.</source>
        <translation>
            <numerusform>The newest payment that came in unmatched. The rules know only what was known when it was made. Nothing is changed.</numerusform>
            <numerusform>The %n newest payments that came in unmatched. The rules know only what was known when each was made. Nothing is changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message numerus="yes">
        <source>%n instalment(s), %1</source>
        <extracomment>a plan in short: %n instalments, %1 is the total</extracomment>
        <translation>
            <numerusform>%n instalment, %1</numerusform>
            <numerusform>%n instalments, %1</numerusform>
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
        <source>%n device(s) are in stock.</source>
        <translation>
            <numerusform>%n device is in stock.</numerusform>
            <numerusform>%n devices are in stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s), all of them new.</source>
        <translation>
            <numerusform>%n serial number, all of them new.</numerusform>
            <numerusform>%n serial numbers, all of them new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackPage</name>
    <message numerus="yes">
        <source>%1, %n row(s) added on %2 by %3.</source>
        <translation>
            <numerusform>%1, %n row added on %2 by %3.</numerusform>
            <numerusform>%1, %n rows added on %2 by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken back.</source>
        <translation>
            <numerusform>%n row taken back.</numerusform>
            <numerusform>%n rows taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken back.</source>
        <translation>
            <numerusform>%n row were taken back.</numerusform>
            <numerusform>%n rows were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be taken back.</source>
        <translation>
            <numerusform>%n row can be taken back.</numerusform>
            <numerusform>%n rows can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone already.</source>
        <translation>
            <numerusform>%n row is gone already.</numerusform>
            <numerusform>%n rows are gone already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in use and stay.</source>
        <translation>
            <numerusform>%n row is in use and stays.</numerusform>
            <numerusform>%n rows are in use and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n row(s) of %1?</source>
        <translation>
            <numerusform>Take back %n row of %1?</numerusform>
            <numerusform>Take back %n rows of %1?</numerusform>
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
    <name>TodayCards</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) reversed</source>
        <translation>
            <numerusform>%n payment reversed</numerusform>
            <numerusform>%n payments reversed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%n message wait to be sent</numerusform>
            <numerusform>%n messages wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message numerus="yes">
        <source>%1 could not be reached or had no time: it was tried %n time(s), next on %2.</source>
        <translation>
            <numerusform>%1 could not be reached or had no time: it was tried %n time, next on %2.</numerusform>
            <numerusform>%1 could not be reached or had no time: it was tried %n times, next on %2.</numerusform>
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
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
