<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw_TZ">
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Allow plain http to this machine</source>
        <translation>Ruhusu http ya kawaida kwa mashine hii</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>What your office calls it.</source>
        <translation>Jina linalotumiwa na ofisi yako.</translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation>&amp;Anwani ya wavuti</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>Kwa mazoezi</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Hariri %1</translation>
    </message>
    <message>
        <source>New account at %1</source>
        <translation>Akaunti mpya ya %1</translation>
    </message>
    <message>
        <source>Ask every (seconds)</source>
        <translation>Uliza kila baada ya (sekunde)</translation>
    </message>
    <message>
        <source>Look back each time (seconds)</source>
        <translation>Angalia nyuma kila mara (sekunde)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it.</source>
        <translation>Imehifadhiwa. Acha wazi ili ibaki.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this machine, never in the data file.</source>
        <translation>Huhifadhiwa kwenye hazina ya siri ya mashine hii, kamwe si kwenye faili ya data.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (inahitajika)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 imehifadhiwa.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>API key</source>
        <translation>Ufunguo wa API</translation>
    </message>
    <message>
        <source>By hand (a person types the maker's token)</source>
        <translation>Kwa mkono (mtu anaandika tokeni ya mtengenezaji)</translation>
    </message>
    <message>
        <source>Calin (STS meters)</source>
        <translation>Calin (mita za STS)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Kitambulisho cha mteja (client id)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Siri ya mteja (client secret)</translation>
    </message>
    <message>
        <source>Daly BMS (e-bikes)</source>
        <translation>Daly BMS (baiskeli za umeme)</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Kitambulisho cha simu (device id)</translation>
    </message>
    <message>
        <source>E-mail for requests to customers without one</source>
        <translation>Barua pepe ya maombi kwa wateja wasio nayo</translation>
    </message>
    <message>
        <source>How long a payer may take to pay (seconds)</source>
        <translation>Muda wa mlipaji kulipa (sekunde)</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Anwani ya kuingia</translation>
    </message>
    <message>
        <source>Metadata fields that hold the serial</source>
        <translation>Sehemu za metadata zenye namba ya kifaa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nywila</translation>
    </message>
    <message>
        <source>Password (API key)</source>
        <translation>Nywila (ufunguo wa API)</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Ufunguo wa siri</translation>
    </message>
    <message>
        <source>Sender id</source>
        <translation>Jina la mtumaji (sender id)</translation>
    </message>
    <message>
        <source>Statement file (CSV)</source>
        <translation>Faili la taarifa (CSV)</translation>
    </message>
    <message>
        <source>TextBee (an Android phone)</source>
        <translation>TextBee (simu ya Android)</translation>
    </message>
    <message>
        <source>Time limit of a call (seconds)</source>
        <translation>Muda wa juu wa mwito (sekunde)</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Kitambulisho cha mtumiaji</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Ways of paying that a request offers (mobile_money, card, ...)</source>
        <translation>Njia za kulipa ambazo ombi linatoa (mobile_money, card, ...)</translation>
    </message>
    <message>
        <source>Africa's Talking</source>
        <translation>Africa's Talking</translation>
    </message>
    <message>
        <source>Paystack</source>
        <translation>Paystack</translation>
    </message>
    <message>
        <source>Sun King</source>
        <translation>Sun King</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>Accounts</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huduma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Mafanikio ya mwisho</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Hitilafu ya mwisho</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Hariri</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Jaribu</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>Jaribu tena &amp;sasa</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Ondoa…</translation>
    </message>
    <message>
        <source>One harmless call with this account's login</source>
        <translation>Ombi moja lisilo na madhara kwa kutumia akaunti hii</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ongeza…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Haijaulizwa bado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Imezimwa</translation>
    </message>
    <message>
        <source>Stopped: needs a person</source>
        <translation>Imesimama: inahitaji mtu</translation>
    </message>
    <message>
        <source>Fails, tries again</source>
        <translation>Inashindwa, inajaribu tena</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Inafanya kazi</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Zima</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Washa</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ongeza akaunti</translation>
    </message>
    <message>
        <source>The service this account is at:</source>
        <translation>Huduma ambayo akaunti hii iko:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Inauliza %1…</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 inajibu: %2</translation>
    </message>
    <message>
        <source>%1 does not work: %2</source>
        <translation>%1 haifanyi kazi: %2</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Ondoa akaunti hii?</translation>
    </message>
    <message>
        <source>%1 and its stored passwords are removed.</source>
        <translation>%1 na nywila zake zilizohifadhiwa zinaondolewa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>His&amp;toria</translation>
    </message>
    <message>
        <source>Matching ru&amp;les</source>
        <translation>Kan&amp;uni za kuoanisha</translation>
    </message>
    <message>
        <source>How the device of an unmatched payment is suggested, tried on past payments</source>
        <translation>Jinsi kifaa cha malipo yasiyooanishwa kinavyopendekezwa, kwa majaribio kwenye malipo yaliyopita</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>Vitendo zaidi</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Kijiji</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Mtaa</translation>
    </message>
    <message>
        <source>&amp;Name of the address</source>
        <translation>&amp;Jina la anwani</translation>
    </message>
    <message>
        <source>For example: shop, parents' house. May be empty.</source>
        <translation>Kwa mfano: duka, nyumba ya wazazi. Inaweza kuwa wazi.</translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>Anwani imehifadhiwa.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ongeza anwani</translation>
    </message>
</context>
<context>
    <name>AllocationBar</name>
    <message>
        <source>Where the money went</source>
        <translation>Pesa zilikokwenda</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Swali</translation>
    </message>
    <message>
        <source>A question that was answered before gets the new answer.</source>
        <translation>Swali lililojibiwa awali hupata jibu jipya.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Jibu</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>Jibu limehifadhiwa.</translation>
    </message>
    <message>
        <source>Write down an answer</source>
        <translation>Andika jibu</translation>
    </message>
</context>
<context>
    <name>ApplianceForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Aina</translation>
    </message>
    <message>
        <source>List &amp;price</source>
        <translation>&amp;Bei ya orodha</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Hariri %1</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Bidhaa mpya</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 imehifadhiwa.</translation>
    </message>
    <message>
        <source>&amp;Remind customers by message</source>
        <translation>&amp;Kumbusha wateja kwa ujumbe</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Once before and once after each is due.</source>
        <translation>Mara moja kabla na mara moja baada ya kila tarehe.</translation>
    </message>
    <message>
        <source>Days &amp;before it is due</source>
        <translation>Siku &amp;kabla ya tarehe</translation>
    </message>
    <message>
        <source>Days &amp;after it was due</source>
        <translation>Siku &amp;baada ya tarehe</translation>
    </message>
    <message>
        <source>Remind customers by message</source>
        <translation>Kumbusha wateja kwa ujumbe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>AppliancesScreen</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Bei ya orodha</translation>
    </message>
    <message>
        <source>Sold with</source>
        <translation>Huuzwa pamoja na</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Bidhaa mpya</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ondoa…</translation>
    </message>
    <message>
        <source>a device that takes tokens</source>
        <translation>kifaa kinachopokea tokeni</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>hakuna kifaa</translation>
    </message>
    <message>
        <source>Remove this appliance?</source>
        <translation>Ondoa bidhaa hii?</translation>
    </message>
    <message>
        <source>%1 can then no longer be sold.</source>
        <translation>%1 haitaweza kuuzwa tena.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Weka kumbukumbu</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Sababu</translation>
    </message>
    <message>
        <source>For example: moved away.</source>
        <translation>Kwa mfano: amehama.</translation>
    </message>
    <message>
        <source>Open &amp;debt</source>
        <translation>&amp;Deni lililo wazi</translation>
    </message>
    <message>
        <source>Without this the debt has to be paid before the customer is archived.</source>
        <translation>Bila hili deni lazima lilipwe kabla ya kumweka mteja kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kinachotokea</translation>
    </message>
    <message>
        <source>Archive %1 %2</source>
        <translation>Weka %1 %2 kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Futa deni la %1</translation>
    </message>
    <message>
        <source>The customer disappears from the lists, and the phone is free for another one. History and payments stay.</source>
        <translation>Mteja anatoweka kwenye orodha, na simu yake inaweza kutumiwa na mwingine. Historia na malipo yanabaki.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) belong to nobody afterwards.</source>
        <translation>
            <numerusform>Kifaa %n hakitakuwa cha mtu yeyote.</numerusform>
            <numerusform>Vifaa %n havitakuwa vya mtu yeyote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sale(s) are archived: what is not paid is void.</source>
        <translation>
            <numerusform>Mauzo %n yaliyo wazi yanahifadhiwa: kisicholipwa kinafutwa.</numerusform>
            <numerusform>Mauzo %n yaliyo wazi yanahifadhiwa: kisicholipwa kinafutwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are still owed, due or not.</source>
        <translation>%1 bado zinadaiwa, zilizofika muda au la.</translation>
    </message>
    <message>
        <source>A credit of %1 is left: pay it out first.</source>
        <translation>Salio la %1 limebaki: lilipe kwanza.</translation>
    </message>
    <message>
        <source>%1 %2 is archived.</source>
        <translation>%1 %2 amewekwa kwenye kumbukumbu.</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Back up</source>
        <translation>Tengeneza nakala</translation>
    </message>
    <message>
        <source>The passphrase that will open this backup. Without it nobody can read it, not even you:</source>
        <translation>Neno la siri litakalofungua nakala hii. Bila hilo hakuna anayeweza kuisoma, hata wewe:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Tengeneza nakala kwenye</translation>
    </message>
    <message>
        <source>Backups (*.%1)</source>
        <translation>Nakala rudufu (*.%1)</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Hakuna nakala rudufu</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>Nakala haikuweza kuandikwa: %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 customers and %2 payments are in %3.</source>
        <translation>Nakala imetengenezwa na kukaguliwa: wateja %1 na malipo %2 wako kwenye %3.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha nakala rudufu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>This backup is encrypted. Its passphrase:</source>
        <translation>Nakala hii imefichwa. Neno lake la siri:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>This backup cannot be restored</source>
        <translation>Nakala hii haiwezi kurejeshwa</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Rejesha nakala hii?</translation>
    </message>
    <message>
        <source>%1, taken on %2, with %3 customers and %4 payments. It takes the place of what is open now; that is kept beside it in the data folder.</source>
        <translation>%1, ya tarehe %2, yenye wateja %3 na malipo %4. Inachukua nafasi ya kilicho wazi sasa; hicho kinawekwa pembeni kwenye folda ya data.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>A backup is being written or read. Wait for it, or stop it.</source>
        <translation>Nakala inaandikwa au inasomwa. Isubiri, au isimamishe.</translation>
    </message>
    <message>
        <source>Writing the backup %1</source>
        <translation>Inaandika nakala %1</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Simamisha nakala</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was written.</source>
        <translation>Nakala ilisimamishwa. Hakuna faili iliyoandikwa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Reading the backup %1</source>
        <translation>Inasoma nakala %1</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>Simamisha kurejesha</translation>
    </message>
    <message>
        <source>Restoring was stopped. Nothing was changed.</source>
        <translation>Kurejesha kulisimamishwa. Hakuna kilichobadilishwa.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1 %2</source>
        <comment>part of a bar and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Left and Right go from bar to bar.</source>
        <translation>Kushoto na Kulia huhama kutoka mhimili hadi mhimili.</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>This version draws no charts. The table shows the same numbers.</source>
        <translation>Toleo hili halichori chati. Jedwali linaonyesha takwimu zile zile.</translation>
    </message>
</context>
<context>
    <name>CashForm</name>
    <message>
        <source>&amp;Take the money</source>
        <translation>&amp;Pokea pesa</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Namba ya kifaa</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Tarehe</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation>Wazi: sasa.</translation>
    </message>
    <message>
        <source>Pa&amp;id by</source>
        <translation>Ime&amp;lipwa na</translation>
    </message>
    <message>
        <source>Phone or name, if it is not the customer.</source>
        <translation>Simu au jina, kama si mteja.</translation>
    </message>
    <message>
        <source>Ask the p&amp;hone instead…</source>
        <translation>Omba kwa &amp;simu…</translation>
    </message>
    <message>
        <source>Take cash for sale %1</source>
        <translation>Pokea pesa za mauzo %1</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Pokea pesa taslimu</translation>
    </message>
    <message>
        <source>Nothing was booked: give the money back, or correct the form.</source>
        <translation>Hakuna kilichoingizwa: rudisha pesa, au sahihisha fomu.</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 imeingizwa.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Baada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historia ya mabadiliko</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Hakuna kilichobadilishwa bado.</translation>
    </message>
    <message>
        <source>Before:
%1</source>
        <translation>Kabla:
%1</translation>
    </message>
    <message>
        <source>After:
%1</source>
        <translation>Baada:
%1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Credit was paid out</source>
        <translation>Salio lililipwa</translation>
    </message>
    <message>
        <source>The customer was registered</source>
        <translation>Mteja alisajiliwa</translation>
    </message>
    <message>
        <source>An address was added</source>
        <translation>Anwani imeongezwa</translation>
    </message>
    <message>
        <source>Another address became the primary one</source>
        <translation>Anwani nyingine imekuwa kuu</translation>
    </message>
    <message>
        <source>An address was removed</source>
        <translation>Anwani imeondolewa</translation>
    </message>
    <message>
        <source>An onboarding answer was written down</source>
        <translation>Jibu la usajili liliandikwa</translation>
    </message>
    <message>
        <source>An onboarding answer was removed</source>
        <translation>Jibu la usajili liliondolewa</translation>
    </message>
    <message>
        <source>The customer was archived</source>
        <translation>Mteja aliwekwa kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>A document was added</source>
        <translation>Hati imeongezwa</translation>
    </message>
    <message>
        <source>A document was removed</source>
        <translation>Hati imeondolewa</translation>
    </message>
    <message>
        <source>Details were changed</source>
        <translation>Taarifa zilibadilishwa</translation>
    </message>
    <message>
        <source>A duplicate was merged into this customer</source>
        <translation>Nakala iliunganishwa na mteja huyu</translation>
    </message>
    <message>
        <source>%1 was merged into another customer</source>
        <translation>%1 aliunganishwa na mteja mwingine</translation>
    </message>
    <message>
        <source>Open debt was written off</source>
        <translation>Deni lililo wazi lilifutwa</translation>
    </message>
    <message>
        <source>Device %1 was registered</source>
        <translation>Kifaa %1 kilisajiliwa</translation>
    </message>
    <message>
        <source>Device %1 left its customer, who was archived</source>
        <translation>Kifaa %1 kilitoka kwa mteja wake, aliyewekwa kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Device %1 was given to a customer</source>
        <translation>Kifaa %1 kilipewa mteja</translation>
    </message>
    <message>
        <source>Meter %1 was taken into use</source>
        <translation>Mita %1 ilianza kutumika</translation>
    </message>
    <message>
        <source>Meter %1 was taken out of use</source>
        <translation>Mita %1 iliacha kutumika</translation>
    </message>
    <message>
        <source>Device %1 left its customer for another one</source>
        <translation>Kifaa %1 kilihamia kwa mteja mwingine</translation>
    </message>
    <message>
        <source>A reset token was asked for device %1</source>
        <translation>Tokeni ya kuweka upya iliombwa kwa kifaa %1</translation>
    </message>
    <message>
        <source>Device %1 was reset by hand</source>
        <translation>Kifaa %1 kiliwekwa upya kwa mkono</translation>
    </message>
    <message>
        <source>Device %1 left its customer to be retired</source>
        <translation>Kifaa %1 kilitoka kwa mteja ili kistaafishwe</translation>
    </message>
    <message>
        <source>Device %1 was retired</source>
        <translation>Kifaa %1 kilistaafishwa</translation>
    </message>
    <message>
        <source>The tariff of meter %1 was changed</source>
        <translation>Bei ya mita %1 ilibadilishwa</translation>
    </message>
    <message>
        <source>Payment %1 was matched by hand</source>
        <translation>Malipo %1 yalioanishwa kwa mkono</translation>
    </message>
    <message>
        <source>Payment %1 was reversed</source>
        <translation>Malipo %1 yalitenguliwa</translation>
    </message>
    <message>
        <source>Payment %1 was refunded</source>
        <translation>Malipo %1 yalirudishwa</translation>
    </message>
    <message>
        <source>Sale %1 was archived</source>
        <translation>Mauzo %1 yaliwekwa kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>An instalment of sale %1 was changed</source>
        <translation>Awamu ya mauzo %1 ilibadilishwa</translation>
    </message>
    <message>
        <source>Sale %1 was made</source>
        <translation>Mauzo %1 yalifanyika</translation>
    </message>
    <message>
        <source>The plan of sale %1 was changed</source>
        <translation>Mpango wa mauzo %1 ulibadilishwa</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Elimu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Lugha ya ujumbe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Mtaa</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cheo</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), together %1</source>
        <translation>
            <numerusform>Awamu %n, jumla %1</numerusform>
            <numerusform>Awamu %n, jumla %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A lost device was found again</source>
        <translation>Kifaa kilichopotea kimepatikana tena</translation>
    </message>
    <message>
        <source>A device was lost or stolen</source>
        <translation>Kifaa kilipotea au kiliibwa</translation>
    </message>
    <message>
        <source>Device %1 left its customer</source>
        <translation>Kifaa %1 kilitoka kwa mteja wake</translation>
    </message>
    <message>
        <source>A device was replaced by another one</source>
        <translation>Kifaa kilibadilishwa kwa kingine</translation>
    </message>
    <message>
        <source>A device was taken back</source>
        <translation>Kifaa kilirudishwa</translation>
    </message>
    <message>
        <source>The import that had brought the customer was taken back</source>
        <translation>Uingizaji uliomleta mteja ulirudishwa</translation>
    </message>
    <message>
        <source>A payment was asked for</source>
        <translation>Malipo yaliombwa</translation>
    </message>
    <message>
        <source>Payment %1 was booked</source>
        <translation>Malipo %1 yaliingizwa</translation>
    </message>
    <message>
        <source>Payment %1 was moved to another device</source>
        <translation>Malipo %1 yalihamishiwa kifaa kingine</translation>
    </message>
    <message>
        <source>Payment %1 was returned by hand</source>
        <translation>Malipo %1 yalirejeshwa kwa mkono</translation>
    </message>
    <message>
        <source>Payment %1 was taken back with its import</source>
        <translation>Malipo %1 yalirudishwa pamoja na uingizaji wake</translation>
    </message>
    <message>
        <source>The refund of payment %1 was approved</source>
        <translation>Marejesho ya malipo %1 yaliidhinishwa</translation>
    </message>
    <message>
        <source>A refund of payment %1 was asked for</source>
        <translation>Marejesho ya malipo %1 yaliombwa</translation>
    </message>
    <message>
        <source>The refund of payment %1 was not made</source>
        <translation>Marejesho ya malipo %1 hayakufanyika</translation>
    </message>
    <message>
        <source>Sale %1 was taken back with its import</source>
        <translation>Mauzo %1 yalirudishwa pamoja na uingizaji wake</translation>
    </message>
    <message>
        <source>A token was given without payment</source>
        <translation>Tokeni ilitolewa bila malipo</translation>
    </message>
    <message>
        <source>A token was sent again</source>
        <translation>Tokeni ilitumwa tena</translation>
    </message>
    <message>
        <source>A token of unknown outcome was typed in</source>
        <translation>Tokeni yenye matokeo yasiyojulikana iliandikwa</translation>
    </message>
    <message>
        <source>A token of unknown outcome was found not to exist</source>
        <translation>Tokeni yenye matokeo yasiyojulikana ilionekana haipo</translation>
    </message>
    <message>
        <source>A token was asked for again</source>
        <translation>Tokeni iliombwa tena</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Imeingizwa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Imeidhinishwa</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Imeombwa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Imefutwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imefanyika</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Imeshindikana</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Imetengenezwa</translation>
    </message>
    <message>
        <source>Sent to the customer</source>
        <translation>Imetumwa kwa mteja</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>Itaombwa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Imetenguliwa</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Matokeo hayajulikani</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Hayajaoanishwa</translation>
    </message>
    <message>
        <source>The details of device %1 were changed</source>
        <translation>Maelezo ya kifaa %1 yamebadilishwa</translation>
    </message>
    <message>
        <source>The account was added</source>
        <translation>Akaunti iliongezwa</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>Akaunti ilizimwa</translation>
    </message>
    <message>
        <source>The account was changed, or tried again</source>
        <translation>Akaunti ilibadilishwa au ilijaribiwa tena</translation>
    </message>
    <message>
        <source>The account was switched on</source>
        <translation>Akaunti iliwashwa</translation>
    </message>
    <message>
        <source>The account was removed</source>
        <translation>Akaunti iliondolewa</translation>
    </message>
    <message>
        <source>The appliance was added</source>
        <translation>Bidhaa iliongezwa</translation>
    </message>
    <message>
        <source>The appliance was changed</source>
        <translation>Bidhaa ilibadilishwa</translation>
    </message>
    <message>
        <source>The appliance was removed</source>
        <translation>Bidhaa iliondolewa</translation>
    </message>
    <message>
        <source>The appliance was taken back with its import</source>
        <translation>Bidhaa ilirudishwa nyuma pamoja na uingizaji wake</translation>
    </message>
    <message>
        <source>The company's data was changed</source>
        <translation>Taarifa za kampuni zilibadilishwa</translation>
    </message>
    <message>
        <source>The company was set up</source>
        <translation>Kampuni ilianzishwa</translation>
    </message>
    <message>
        <source>The reminders were changed</source>
        <translation>Vikumbusho vilibadilishwa</translation>
    </message>
    <message>
        <source>The tariff was added</source>
        <translation>Bei iliongezwa</translation>
    </message>
    <message>
        <source>The tariff was changed</source>
        <translation>Bei ilibadilishwa</translation>
    </message>
    <message>
        <source>The tariff was removed</source>
        <translation>Bei iliondolewa</translation>
    </message>
    <message>
        <source>The tariff was taken back with its import</source>
        <translation>Bei ilirudishwa nyuma pamoja na uingizaji wake</translation>
    </message>
    <message>
        <source>Access rate / days</source>
        <translation>Ada ya huduma / siku</translation>
    </message>
    <message>
        <source>Plain http to this machine</source>
        <translation>http ya kawaida kwa mashine hii</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Anwani ya tovuti</translation>
    </message>
    <message>
        <source>Components per kWh</source>
        <translation>Sehemu kwa kWh</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu</translation>
    </message>
    <message>
        <source>A payment clears first</source>
        <translation>Malipo hulipia kwanza</translation>
    </message>
    <message>
        <source>Social tariff</source>
        <translation>Bei ya kijamii</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Ununuzi mdogo</translation>
    </message>
    <message>
        <source>Days after an instalment was due</source>
        <translation>Siku baada ya awamu kufika</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Customers are reminded</source>
        <translation>Wateja hukumbushwa</translation>
    </message>
    <message>
        <source>Price by time of day</source>
        <translation>Bei kwa saa za siku</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saa za eneo</translation>
    </message>
    <message>
        <source>Days before an instalment is due</source>
        <translation>Siku kabla ya awamu kufika</translation>
    </message>
    <message>
        <source>Debts of all devices of the customer</source>
        <translation>Madeni ya vifaa vyote vya mteja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>Debts of the paid meter only</source>
        <translation>Madeni ya mita iliyolipiwa tu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>&amp;Save the bad rows…</source>
        <translation>&amp;Hifadhi safu mbaya…</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Maamuzi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Onyesha</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>ripoti</translation>
    </message>
    <message>
        <source>the verdict on every row</source>
        <translation>uamuzi wa kila safu</translation>
    </message>
    <message>
        <source>The rows are checked. Nothing is written yet.</source>
        <translation>Safu zinakaguliwa. Hakuna kilichoandikwa bado.</translation>
    </message>
    <message>
        <source>The rows are written.</source>
        <translation>Safu zinaandikwa.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Tatizo</translation>
    </message>
    <message>
        <source>Something changed since the rows were checked. Nothing was written: look at them again.</source>
        <translation>Kuna kilichobadilika tangu safu zikaguliwe. Hakuna kilichoandikwa: ziangalie tena.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Safu zote</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>The first rows of each sort are shown; all are counted, and all bad ones are saved.</source>
        <translation>Safu za kwanza za kila aina zinaonyeshwa; zote zinahesabiwa, na mbaya zote zinahifadhiwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>Safu %n imeongezwa.</numerusform>
            <numerusform>Safu %n zimeongezwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>Safu %n itaongezwa.</numerusform>
            <numerusform>Safu %n zitaongezwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was found.</source>
        <translation>Hakuna safu iliyopatikana.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) as unmatched.</source>
        <translation>
            <numerusform>%n kati yake inasubiri bila kuoanishwa.</numerusform>
            <numerusform>%n kati yake zinasubiri bila kuoanishwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already.</source>
        <translation>
            <numerusform>Safu %n ipo tayari.</numerusform>
            <numerusform>Safu %n zipo tayari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no money that came in.</source>
        <translation>
            <numerusform>Safu %n si pesa zilizoingia.</numerusform>
            <numerusform>Safu %n si pesa zilizoingia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>Safu %n mbaya iliachwa.</numerusform>
            <numerusform>Safu %n mbaya ziliachwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are bad and would be left out.</source>
        <translation>
            <numerusform>Safu %n ni mbaya na ingeachwa.</numerusform>
            <numerusform>Safu %n ni mbaya na zingeachwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - bad rows.csv</source>
        <comment>suggested name of a file</comment>
        <translation>%1 - safu mbaya.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Majedwali (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Hifadhi safu mbaya</translation>
    </message>
    <message>
        <source>The bad rows are in %1.</source>
        <translation>Safu mbaya ziko kwenye %1.</translation>
    </message>
</context>
<context>
    <name>ClusterForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>&amp;Msimamizi</translation>
    </message>
    <message>
        <source>Who looks after it. May be empty.</source>
        <translation>Anayeisimamia. Inaweza kuachwa tupu.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>M&amp;paka</translation>
    </message>
    <message>
        <source>Corners in degrees, latitude then longitude: -3.1 36.2; -3.4 36.2; -3.4 36.9. May be empty.</source>
        <translation>Pembe kwa digrii, latitudo kisha longitudo: -3.1 36.2; -3.4 36.2; -3.4 36.9. Inaweza kuachwa tupu.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Hariri %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 imehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Sogeza &amp;juu</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sogeza &amp;chini</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safu wima</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Nafasi huonyesha au huficha safu, Alt+Juu na Alt+Chini huisogeza.</translation>
    </message>
    <message>
        <source>As u&amp;sual</source>
        <translation>Kama &amp;kawaida</translation>
    </message>
    <message>
        <source>The columns that the program comes with</source>
        <translation>Safu ambazo programu inakuja nazo</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Onyesha safu hizi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>The columns are those of the last import from this source.</source>
        <translation>Safuwima ni zile za uingizaji wa mwisho kutoka chanzo hiki.</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– haimo kwenye faili –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (inahitajika)</translation>
    </message>
    <message>
        <source>Choose the column of the file that holds this.</source>
        <translation>Chagua safuwima ya faili yenye hiki.</translation>
    </message>
    <message>
        <source>Choose the column of the amount, or of the amount that came in.</source>
        <translation>Chagua safuwima ya kiasi, au ya kiasi kilichoingia.</translation>
    </message>
    <message>
        <source>Choose the column of the reference, or at least of the date: by it the same payment is known again.</source>
        <translation>Chagua safuwima ya rejea, au angalau ya tarehe: kwa hiyo malipo yale yale hutambuliwa.</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>safuwima</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The data folder of the company.</source>
        <translation>Folda ya data ya kampuni.</translation>
    </message>
    <message>
        <source>Open the practice company, served by mpm-sandbox.</source>
        <translation>Fungua kampuni ya mazoezi, inayohudumiwa na mpm-sandbox.</translation>
    </message>
    <message>
        <source>The name written into the history.</source>
        <translation>Jina linaloandikwa kwenye historia.</translation>
    </message>
</context>
<context>
    <name>CompanyPane</name>
    <message>
        <source>Debts of all devices of the customer</source>
        <translation>Madeni ya vifaa vyote vya mteja</translation>
    </message>
    <message>
        <source>Debts of the paid meter only</source>
        <translation>Madeni ya mita iliyolipiwa tu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Nchi</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Sarafu</translation>
    </message>
    <message>
        <source>Cannot change once there is a payment.</source>
        <translation>Haiwezi kubadilika baada ya malipo kuwepo.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Saa za eneo</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Lugha ya ujumbe</translation>
    </message>
    <message>
        <source>A payment clears &amp;first</source>
        <translation>Malipo hulipa &amp;kwanza</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Namba huanza na</translation>
    </message>
    <message>
        <source>The company's data is saved.</source>
        <translation>Taarifa za kampuni zimehifadhiwa.</translation>
    </message>
    <message>
        <source>The company's data</source>
        <translation>Taarifa za kampuni</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>His&amp;toria</translation>
    </message>
</context>
<context>
    <name>ComponentsEdit</name>
    <message>
        <source>Add a com&amp;ponent</source>
        <translation>Ongeza &amp;kipengele</translation>
    </message>
    <message>
        <source>Name, e.g. levy</source>
        <translation>Jina, kwa mfano kodi</translation>
    </message>
    <message>
        <source>Name of the component</source>
        <translation>Jina la kipengele</translation>
    </message>
    <message>
        <source>Price of the component per kWh</source>
        <translation>Bei ya kipengele kwa kWh</translation>
    </message>
    <message>
        <source>Remove this component</source>
        <translation>Ondoa kipengele hiki</translation>
    </message>
</context>
<context>
    <name>ComputerPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Tengeneza nakala sasa…</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>&amp;Ifiche kwa neno la siri</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Rejesha nakala…</translation>
    </message>
    <message>
        <source>Check e&amp;verything now</source>
        <translation>&amp;Kagua kila kitu sasa</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kisicho sawa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>Kuhusu nakala hii ya programu</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Lugha ya dirisha</translation>
    </message>
    <message>
        <source>Changes at once. What customers receive is in their own language.</source>
        <translation>Inabadilika mara moja. Wanachopokea wateja kiko katika lugha yao.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>The data file and the books</source>
        <translation>Faili ya data na vitabu</translation>
    </message>
    <message>
        <source>The last backup was made on %1.</source>
        <translation>Nakala ya mwisho ilitengenezwa tarehe %1.</translation>
    </message>
    <message>
        <source>There is no backup of this company yet.</source>
        <translation>Bado hakuna nakala ya kampuni hii.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folda ya data</translation>
    </message>
    <message>
        <source>Passwords are kept in</source>
        <translation>Nywila huhifadhiwa kwenye</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Umeingia kama</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Kila kitu kiko sawa.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong. Keep the data folder as it is and call for help.</source>
        <translation>
            <numerusform>Jambo %n si sawa. Acha folda ya data kama ilivyo na uombe msaada.</numerusform>
            <numerusform>Mambo %n si sawa. Acha folda ya data kama ilivyo na uombe msaada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the file, the ledger and every payment</source>
        <translation>Inakagua faili, vitabu na kila malipo</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Simamisha ukaguzi</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Ukaguzi ulisimamishwa kabla ya kuisha.</translation>
    </message>
    <message>
        <source>The check could not be made: %1</source>
        <translation>Ukaguzi haukuweza kufanywa: %1</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>&amp;Move the payment</source>
        <translation>&amp;Hamisha malipo</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Kinachorudishwa</translation>
    </message>
    <message>
        <source>What is booked instead</source>
        <translation>Kinachoingizwa badala yake</translation>
    </message>
    <message>
        <source>Right &amp;device</source>
        <translation>&amp;Kifaa sahihi</translation>
    </message>
    <message>
        <source>Its serial number; or choose one below with Enter.</source>
        <translation>Namba yake; au chagua moja hapa chini kwa Enter.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>S&amp;ababu</translation>
    </message>
    <message>
        <source>It stays in the history of both payments, with your name.</source>
        <translation>Hubaki kwenye historia ya malipo yote mawili, pamoja na jina lako.</translation>
    </message>
    <message>
        <source>Taken back from %1, device %2</source>
        <translation>Imerudishwa kutoka %1, kifaa %2</translation>
    </message>
    <message>
        <source>Choose the right device to see what would be booked.</source>
        <translation>Chagua kifaa sahihi ili kuona kitakachoingizwa.</translation>
    </message>
    <message>
        <source>Move %1 to the right device</source>
        <translation>Hamisha %1 kwenye kifaa sahihi</translation>
    </message>
    <message>
        <source>Booked for %1 (%2, %3), device %4</source>
        <translation>Imeingizwa kwa %1 (%2, %3), kifaa %4</translation>
    </message>
    <message>
        <source>The money is booked on %1 now.</source>
        <translation>Pesa sasa zimeingizwa kwenye %1.</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Fanya</translation>
    </message>
    <message>
        <source>Spend it on a device</source>
        <translation>Litumie kwa kifaa</translation>
    </message>
    <message>
        <source>Pay it out in cash</source>
        <translation>Lilipe taslimu</translation>
    </message>
    <message>
        <source>&amp;What to do with it</source>
        <translation>&amp;La kufanya nalo</translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation>K&amp;ifaa</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;To whom and how</source>
        <translation>Kwa &amp;nani na vipi</translation>
    </message>
    <message>
        <source>For instance: cash, signed by her.</source>
        <translation>Kwa mfano: taslimu, imesainiwa naye.</translation>
    </message>
    <message>
        <source>Use or refund credit</source>
        <translation>Tumia au rudisha salio</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Due today, all devices</source>
        <translation>Inadaiwa leo, vifaa vyote</translation>
    </message>
    <message>
        <source>The credit is paid out.</source>
        <translation>Salio limelipwa.</translation>
    </message>
    <message>
        <source>The credit is spent.</source>
        <translation>Salio limetumika.</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Further addresses</source>
        <translation>Anwani nyingine</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Mtaa</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Jina la anwani</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Ongeza anwani…</translation>
    </message>
    <message>
        <source>Make it the primary one</source>
        <translation>Ifanye kuwa kuu</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Ondoa anwani</translation>
    </message>
    <message>
        <source>Onboarding answers</source>
        <translation>Majibu ya usajili</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Write down an answer…</source>
        <translation>Andika jibu…</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Ondoa jibu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Iliongezwa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Ongeza hati…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Hifadhi nakala…</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Ondoa hati</translation>
    </message>
    <message>
        <source>Remove the document?</source>
        <translation>Ondoa hati?</translation>
    </message>
    <message>
        <source>The document is taken out of the company's file for good.</source>
        <translation>Hati inatolewa kabisa kwenye faili ya kampuni.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Documents (PDF or DOCX, 5 MB each)</source>
        <translation>Hati (PDF au DOCX, MB 5 kila moja)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cheo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Primary address</source>
        <translation>Anwani kuu</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Gridi ndogo</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kanda</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Elimu</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Amesajiliwa</translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>Chagua kwanza safu ya jedwali.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ongeza hati</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx)</source>
        <translation>Hati (*.pdf *.docx)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>Hariri %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is saved.</source>
        <translation>%1 %2 amehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Last token</source>
        <translation>Tokeni ya mwisho</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Last payment</source>
        <extracomment>%1 is an amount, %2 the day and time, %3 where it came from</extracomment>
        <translation>Malipo ya mwisho</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 tarehe %2, %3</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Ameunganishwa na</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Inadaiwa leo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Open instalments</source>
        <translation>Awamu zilizo wazi</translation>
    </message>
    <message>
        <source>To recover from reversed payments</source>
        <translation>Za kurejeshwa kutoka malipo yaliyotenguliwa</translation>
    </message>
    <message>
        <source>Access rate owed on %1</source>
        <translation>Ada ya huduma inayodaiwa kwa %1</translation>
    </message>
    <message>
        <source>Waiting on %1 for the next token</source>
        <translation>Inasubiri kwenye %1 tokeni ijayo</translation>
    </message>
    <message>
        <source>Days that come with the next token</source>
        <translation>Siku zinazokuja na tokeni ijayo</translation>
    </message>
    <message>
        <source>Last token: %1 (%2 for %3, %4)</source>
        <extracomment>%1 is the token in groups, %2 what it gives, %3 the serial number, %4 day and time</extracomment>
        <translation>Tokeni ya mwisho: %1 (%2 kwa %3, %4)</translation>
    </message>
    <message>
        <source>Last token: none for a device the customer has now</source>
        <translation>Tokeni ya mwisho: hakuna kwa kifaa alicho nacho mteja sasa</translation>
    </message>
</context>
<context>
    <name>CustomerInputs</name>
    <message>
        <source>As the company</source>
        <translation>Kama kampuni</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Kijiji</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>S&amp;urname</source>
        <translation>Jina la u&amp;koo</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Simu</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Tarehe ya ku&amp;zaliwa</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Jinsia</translation>
    </message>
    <message>
        <source>Educati&amp;on</source>
        <translation>&amp;Elimu</translation>
    </message>
    <message>
        <source>Nationalit&amp;y</source>
        <translation>&amp;Uraia</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Barua pepe</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Mtaa</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Lugha ya ujumbe</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Zaidi kuhusu mteja</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cheo</translation>
    </message>
</context>
<context>
    <name>CustomerMessages</name>
    <message>
        <source>Made</source>
        <translation>Iliundwa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>No message was written to this customer.</source>
        <translation>Hakuna ujumbe ulioandikwa kwa mteja huyu.</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Ujumbe uliochaguliwa</translation>
    </message>
</context>
<context>
    <name>CustomerMonths</name>
    <message>
        <source>Where the money went by month</source>
        <translation>Pesa zilikokwenda kwa mwezi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Umeme</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huduma</translation>
    </message>
    <message>
        <source>Reversed before</source>
        <translation>Ilitenguliwa awali</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
</context>
<context>
    <name>CustomerNotes</name>
    <message>
        <source>&amp;Add the note</source>
        <translation>&amp;Ongeza maelezo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Ne&amp;w note; it stays as it is written</source>
        <translation>&amp;Maelezo mapya; yanabaki kama yalivyoandikwa</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Maelezo mapya</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Maelezo yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Note about a customer</source>
        <translation>Maelezo kuhusu mteja</translation>
    </message>
</context>
<context>
    <name>CustomerOverview</name>
    <message>
        <source>Devices</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Namba ya kifaa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Mtengenezaji</translation>
    </message>
    <message>
        <source>Tariff or appliance</source>
        <translation>Bei au bidhaa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Sold appliances</source>
        <translation>Bidhaa zilizouzwa</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>Inahitaji kuwekwa upya</translation>
    </message>
    <message>
        <source>Sold, open</source>
        <translation>Imeuzwa, wazi</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>Schedule of %1, %2</source>
        <translation>Ratiba ya %1, %2</translation>
    </message>
    <message>
        <source>Energy as a service: %1 a day, without end.</source>
        <translation>Umeme kama huduma: %1 kwa siku, bila mwisho.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>M&amp;uhtasari</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Malipo</translation>
    </message>
    <message>
        <source>By mont&amp;h</source>
        <translation>Kwa mwe&amp;zi</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Ujumbe</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Maelezo</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Taarifa</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Pokea pesa taslimu</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Uza</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Kifaa kingine</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Open the kept customer</source>
        <translation>Fungua mteja anayebaki</translation>
    </message>
    <message>
        <source>&amp;Give a device to another customer…</source>
        <translation>Mpe mteja mwingine &amp;kifaa…</translation>
    </message>
    <message>
        <source>&amp;Merge with a duplicate…</source>
        <translation>&amp;Unganisha na nakala…</translation>
    </message>
    <message>
        <source>Use or refund credit…</source>
        <translation>Tumia au rudisha salio…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Weka kumbukumbu…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>%1 (merged)</source>
        <translation>%1 (ameunganishwa)</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (kumbukumbu)</translation>
    </message>
    <message>
        <source>This customer has neither a device nor an open sale to pay for.</source>
        <translation>Mteja huyu hana kifaa wala mauzo yaliyo wazi ya kulipia.</translation>
    </message>
    <message>
        <source>This customer has no device that can be given away: each one is in an open sale.</source>
        <translation>Mteja huyu hana kifaa kinachoweza kutolewa: kila kimoja kiko kwenye mauzo yaliyo wazi.</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Taarifa…</translation>
    </message>
    <message>
        <source>A device is &amp;broken, lost or comes back…</source>
        <translation>Kifaa kime&amp;haribika, kimepotea au kinarudi…</translation>
    </message>
    <message>
        <source>This customer has no device.</source>
        <translation>Mteja huyu hana kifaa.</translation>
    </message>
</context>
<context>
    <name>CustomerPayments</name>
    <message>
        <source>Payments month by month</source>
        <translation>Malipo mwezi kwa mwezi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejea</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>This customer has not paid anything yet.</source>
        <translation>Mteja huyu hajalipa chochote bado.</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, phone, number or serial number</source>
        <translation>Jina, simu, namba au namba ya kifaa</translation>
    </message>
    <message>
        <source>Find the customer by name, phone, number or serial number</source>
        <translation>Tafuta mteja kwa jina, simu, namba au namba ya kifaa</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Wateja waliopatikana</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Search name, phone or serial number</source>
        <translation>Tafuta jina, simu au namba ya kifaa</translation>
    </message>
    <message>
        <source>No customer is here. Ctrl+N registers one together with a device.</source>
        <translation>Hakuna mteja hapa. Ctrl+N humsajili mmoja pamoja na kifaa.</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Sajili mteja na kifaa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza faili…</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Pick a date from the calendar</source>
        <translation>Chagua tarehe kwenye kalenda</translation>
    </message>
</context>
<context>
    <name>DayCloseForm</name>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Ilifungwa saa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>&amp;Funga siku</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Siku zilizofungwa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>All days before it are closed with it.</source>
        <translation>Siku zote za kabla yake zinafungwa pamoja nayo.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Mae&amp;lezo</translation>
    </message>
    <message>
        <source>After this, no cash and no reversal may be dated on this day or before it. Money that a channel reports later is booked all the same, on the first open day. A closed day cannot be opened again.</source>
        <translation>Baada ya hapo, hakuna fedha taslimu wala utenguaji unaoweza kuwekewa tarehe ya siku hii au ya kabla. Fedha ambazo njia inaripoti baadaye zinaandikwa vilevile, kwenye siku ya kwanza iliyo wazi. Siku iliyofungwa haiwezi kufunguliwa tena.</translation>
    </message>
    <message>
        <source>Booked on this day</source>
        <translation>Yaliyoandikwa siku hii</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Yametenguliwa</translation>
    </message>
    <message>
        <source>Unmatched until then</source>
        <translation>Yasiyooanishwa hadi hapo</translation>
    </message>
    <message>
        <source>%1 and all days before it are closed.</source>
        <translation>%1 na siku zote za kabla yake zimefungwa.</translation>
    </message>
    <message>
        <source>Close a day</source>
        <translation>Funga siku</translation>
    </message>
</context>
<context>
    <name>DeviceDetailForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Maelezo ya %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 imehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>DeviceDetailInputs</name>
    <message>
        <source>No, it takes tokens by keypad</source>
        <translation>Hapana, tokeni huandikwa kwenye vitufe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudo</translation>
    </message>
    <message>
        <source>In degrees, e.g. -3.3731. Empty: where its customer lives.</source>
        <translation>Kwa digrii, k.m. -3.3731. Tupu: mahali anapoishi mteja wake.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Mtandaoni</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fezi</translation>
    </message>
    <message>
        <source>Maximum current (A)</source>
        <translation>Mkondo wa juu kabisa (A)</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Aina ya muunganisho</translation>
    </message>
    <message>
        <source>E.g. household or business.</source>
        <translation>K.m. kaya au biashara.</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Kundi la muunganisho</translation>
    </message>
    <message>
        <source>This is not a whole number of ampere.</source>
        <translation>Hii si namba kamili ya ampea.</translation>
    </message>
</context>
<context>
    <name>DeviceEventForm</name>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Rekodi</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Kinachobadilika</translation>
    </message>
    <message>
        <source>The customer goes on paying</source>
        <translation>Mteja anaendelea kulipa</translation>
    </message>
    <message>
        <source>The plan ends, and what is left is written off</source>
        <translation>Mpango unaisha, na kilichobaki kinafutwa</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Kifaa</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Kilichoto&amp;kea</translation>
    </message>
    <message>
        <source>&amp;New device</source>
        <translation>Kifaa &amp;kipya</translation>
    </message>
    <message>
        <source>What is &amp;left to pay</source>
        <translation>Kilichobaki kul&amp;ipwa</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Lini</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Mae&amp;lezo</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Kitakachotokea</translation>
    </message>
    <message>
        <source>Choose the device that takes its place.</source>
        <translation>Chagua kifaa kinachochukua nafasi yake.</translation>
    </message>
    <message>
        <source>Choose the device that takes its place. Nothing is written before you record it.</source>
        <translation>Chagua kifaa kinachochukua nafasi yake. Hakuna kinachoandikwa kabla ya kurekodi.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <extracomment>%1 says what happened: "SKH1 was broken and replaced by SKH2"</extracomment>
        <translation>Imerekodiwa: %1.</translation>
    </message>
    <message>
        <source>What happened to a device</source>
        <translation>Kilichotokea kwa kifaa</translation>
    </message>
    <message>
        <source>&amp;Maker, if it is new</source>
        <translation>&amp;Mtengenezaji, kama ni kipya</translation>
    </message>
    <message>
        <source>Empty: it is in stock.</source>
        <translation>Tupu: kiko ghalani.</translation>
    </message>
</context>
<context>
    <name>DeviceEventWords</name>
    <message>
        <source>%1 was broken and replaced by %2</source>
        <extracomment>%1 and %2 are serial numbers</extracomment>
        <translation>%1 kiliharibika na nafasi yake ikachukuliwa na %2</translation>
    </message>
    <message>
        <source>%1 was lost and replaced by %2</source>
        <translation>%1 kilipotea na nafasi yake ikachukuliwa na %2</translation>
    </message>
    <message>
        <source>%1 was stolen and replaced by %2</source>
        <translation>%1 kiliibwa na nafasi yake ikachukuliwa na %2</translation>
    </message>
    <message>
        <source>%1 was replaced by %2</source>
        <translation>Nafasi ya %1 ilichukuliwa na %2</translation>
    </message>
    <message>
        <source>%1 is registered as a new device of %2.</source>
        <extracomment>%1 is a serial number, %2 the manufacturer</extracomment>
        <translation>%1 kinasajiliwa kama kifaa kipya cha %2.</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 for %3. Both numbers stay in the history.</source>
        <extracomment>%1 and %2 are serial numbers, %3 a customer</extracomment>
        <translation>%1 kinachukua nafasi ya %2 kwa %3. Namba zote mbili zinabaki kwenye historia.</translation>
    </message>
    <message>
        <source>%1 is in stock again.</source>
        <translation>%1 kiko ghalani tena.</translation>
    </message>
    <message>
        <source>%1 is retired: it takes no payments, and its serial number stays taken.</source>
        <translation>%1 kinastaafishwa: hakipokei malipo, na namba yake haitumiki tena.</translation>
    </message>
    <message>
        <source>%1 goes back into stock.</source>
        <translation>%1 kinarudi ghalani.</translation>
    </message>
    <message>
        <source>It must be reset before it is given out again.</source>
        <translation>Lazima kiwekwe upya kabla ya kutolewa tena.</translation>
    </message>
    <message>
        <source>Money that still comes for %1 waits under unmatched until a person books it.</source>
        <translation>Fedha zitakazokuja bado kwa %1 zinasubiri kati ya yasiyooanishwa hadi mtu aziandike.</translation>
    </message>
    <message>
        <source>The plan of sale %1 ends. What was paid stays paid; %2 that are left to pay are written off with this date, and money that comes later is booked as a recovery.</source>
        <extracomment>%1 is the number of a sale, %2 an amount</extracomment>
        <translation>Mpango wa mauzo %1 unaisha. Kilicholipwa kinabaki kimelipwa; %2 zilizobaki zinafutwa kwa tarehe hii, na fedha zitakazokuja baadaye zinaandikwa kama urejeshaji wa deni.</translation>
    </message>
    <message>
        <source>Sale %1 ends.</source>
        <translation>Mauzo %1 yanaisha.</translation>
    </message>
    <message>
        <source>Sale %1 goes on with the new device: all instalments and everything paid stay as they are.</source>
        <translation>Mauzo %1 yanaendelea na kifaa kipya: awamu zote na kila kilicholipwa vinabaki vilivyo.</translation>
    </message>
    <message>
        <source>The customer goes on paying for sale %1, without a device. Days that are paid for wait for a replacement.</source>
        <translation>Mteja anaendelea kulipia mauzo %1, bila kifaa. Siku zilizolipiwa zinasubiri kifaa mbadala.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up: the new device gives them.</source>
        <translation>
            <numerusform>Siku %n iliyolipiwa haikutumika: kifaa kipya kinaitoa.</numerusform>
            <numerusform>Siku %n zilizolipiwa hazikutumika: kifaa kipya kinazitoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up. The device that is gone may still give them to somebody, so they are not given again; grant days if the company bears this.</source>
        <translation>
            <numerusform>Siku %n iliyolipiwa haikutumika. Kifaa kilichotoweka bado kinaweza kumpa mtu mwingine, kwa hiyo haitolewi tena; toa siku bure kama kampuni inabeba gharama.</numerusform>
            <numerusform>Siku %n zilizolipiwa hazikutumika. Kifaa kilichotoweka bado kinaweza kumpa mtu mwingine, kwa hiyo hazitolewi tena; toa siku bure kama kampuni inabeba gharama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up; they end with the plan.</source>
        <translation>
            <numerusform>Siku %n iliyolipiwa haikutumika; inaisha pamoja na mpango.</numerusform>
            <numerusform>Siku %n zilizolipiwa hazikutumika; zinaisha pamoja na mpango.</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy on the old meter does not move by itself: read its display and grant what is left on it.</source>
        <translation>Umeme ulio kwenye mita ya zamani hauhami wenyewe: soma skrini yake na utoe bure kilichobaki.</translation>
    </message>
    <message>
        <source>%1 that wait for the next token move to the new meter.</source>
        <translation>%1 zinazosubiri tokeni ijayo zinahamia mita mpya.</translation>
    </message>
    <message>
        <source>%1 that wait for the next token become the customer's credit.</source>
        <translation>%1 zinazosubiri tokeni ijayo zinakuwa salio la mteja.</translation>
    </message>
    <message>
        <source>The customer still owes %1 of access rates of the old meter.</source>
        <translation>Mteja bado anadaiwa %1 za ada za huduma za mita ya zamani.</translation>
    </message>
    <message>
        <source>The access rate goes on as before; it is due next on %1.</source>
        <translation>Ada ya huduma inaendelea kama awali; inadaiwa tena %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) nobody asked for yet are made for the new device.</source>
        <translation>
            <numerusform>Tokeni %n ambayo haijaombwa bado inatengenezwa kwa kifaa kipya.</numerusform>
            <numerusform>Tokeni %n ambazo hazijaombwa bado zinatengenezwa kwa kifaa kipya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) nobody asked for yet are not made any more.</source>
        <translation>
            <numerusform>Tokeni %n ambayo haijaombwa bado haitatengenezwa tena.</numerusform>
            <numerusform>Tokeni %n ambazo hazijaombwa bado hazitatengenezwa tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hakuna mtu</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Kimestaafishwa</translation>
    </message>
    <message>
        <source>To be reset</source>
        <translation>Cha kuwekwa upya</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <extracomment>%1 is what a token gives: "28 days"</extracomment>
        <translation>Tokeni: %1</translation>
    </message>
    <message>
        <source>%1 was found again</source>
        <translation>%1 kimepatikana tena</translation>
    </message>
    <message>
        <source>%1 was given back</source>
        <translation>%1 kilirudishwa na mteja</translation>
    </message>
    <message>
        <source>%1 was repossessed</source>
        <translation>%1 kilichukuliwa kwa kutolipiwa</translation>
    </message>
    <message>
        <source>%1 was stolen</source>
        <translation>%1 kiliibwa</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 kilipotea</translation>
    </message>
    <message>
        <source>It is broken: another device takes its place</source>
        <translation>Kimeharibika: kifaa kingine kinachukua nafasi yake</translation>
    </message>
    <message>
        <source>It was lost: another device takes its place</source>
        <translation>Kimepotea: kifaa kingine kinachukua nafasi yake</translation>
    </message>
    <message>
        <source>It was stolen: another device takes its place</source>
        <translation>Kimeibwa: kifaa kingine kinachukua nafasi yake</translation>
    </message>
    <message>
        <source>Another device takes its place for another reason</source>
        <translation>Kifaa kingine kinachukua nafasi yake kwa sababu nyingine</translation>
    </message>
    <message>
        <source>The customer gives it back</source>
        <translation>Mteja anakirudisha</translation>
    </message>
    <message>
        <source>It is repossessed</source>
        <translation>Kinachukuliwa kwa kutolipiwa</translation>
    </message>
    <message>
        <source>It was lost, and nothing takes its place</source>
        <translation>Kimepotea, na hakuna kinachochukua nafasi yake</translation>
    </message>
    <message>
        <source>It was stolen, and nothing takes its place</source>
        <translation>Kimeibwa, na hakuna kinachochukua nafasi yake</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>Kimepatikana tena</translation>
    </message>
    <message>
        <source>%1 belongs to</source>
        <translation>%1 ni cha</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 ni</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Kilichofutwa</translation>
    </message>
    <message>
        <source>Days paid for and not used up</source>
        <translation>Siku zilizolipiwa na hazikutumika</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>imefutwa</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were asked for already and fit the old device only: they wait for a person on Today.</source>
        <translation>
            <numerusform>Tokeni %n imeshaombwa na inafaa kifaa cha zamani tu: inamsubiri mtu kwenye Leo.</numerusform>
            <numerusform>Tokeni %n zimeshaombwa na zinafaa kifaa cha zamani tu: zinamsubiri mtu kwenye Leo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new device is unlocked for good, as the old one was.</source>
        <translation>Kifaa kipya kinafunguliwa kabisa, kama kilivyokuwa cha zamani.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Iliundwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejea</translation>
    </message>
    <message>
        <source>Latest tokens</source>
        <translation>Tokeni za karibuni</translation>
    </message>
    <message>
        <source>Latest payments</source>
        <translation>Malipo ya karibuni</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Pokea pesa taslimu</translation>
    </message>
    <message>
        <source>Ask the phone for the money…</source>
        <translation>Omba pesa kwa simu…</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Uza</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Fungua mteja</translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation>Mauzo yaliyo wazi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Nobody, in stock</source>
        <translation>Hakuna mtu, kiko ghalani</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Mtengenezaji</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Bei ya umeme</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Token step</source>
        <translation>Hatua ya tokeni</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>Waiting for the next token</source>
        <translation>Inasubiri tokeni ijayo</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Imelipwa hadi</translation>
    </message>
    <message>
        <source>Retired; the serial number stays taken</source>
        <translation>Kimestaafishwa; namba yake haitumiki tena</translation>
    </message>
    <message>
        <source>Must be reset before it is sold again</source>
        <translation>Lazima kiwekwe upya kabla ya kuuzwa tena</translation>
    </message>
    <message>
        <source>Change tariff</source>
        <translation>Badilisha bei</translation>
    </message>
    <message>
        <source>The tariff of this meter from today on:</source>
        <translation>Bei ya mita hii kuanzia leo:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Ask the maker for a reset token</source>
        <translation>Omba tokeni ya kuweka upya kwa mtengenezaji</translation>
    </message>
    <message>
        <source>It was reset by hand</source>
        <translation>Kiliwekwa upya kwa mkono</translation>
    </message>
    <message>
        <source>Reset this device</source>
        <translation>Weka upya kifaa hiki</translation>
    </message>
    <message>
        <source>How is the device made ready to be sold again?</source>
        <translation>Kifaa kinaandaliwaje kuuzwa tena?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Retire this device?</source>
        <translation>Staafisha kifaa hiki?</translation>
    </message>
    <message>
        <source>A retired device takes no payments. Its history stays and its serial number stays taken.</source>
        <translation>Kifaa kilichostaafishwa hakipokei malipo. Historia yake inabaki na namba yake haitumiki tena.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Staafisha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Broken, lost, back…</source>
        <translation>Kuharibika, kupotea, kurudi…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Change &amp;tariff…</source>
        <translation>Badilisha &amp;bei…</translation>
    </message>
    <message>
        <source>&amp;Give to another customer…</source>
        <translation>&amp;Mpe mteja mwingine…</translation>
    </message>
    <message>
        <source>Grant &amp;without payment…</source>
        <translation>&amp;Toa bila malipo…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Weka upya…</translation>
    </message>
    <message>
        <source>Ret&amp;ire…</source>
        <translation>&amp;Staafisha…</translation>
    </message>
    <message>
        <source>Known there (asked %1)</source>
        <translation>Kinajulikana huko (kiliulizwa %1)</translation>
    </message>
    <message>
        <source>Not known there, so it gets no tokens (asked %1)</source>
        <translation>Hakijulikani huko, kwa hiyo hakipati tokeni (kiliulizwa %1)</translation>
    </message>
    <message>
        <source>This maker's cloud cannot be asked for a serial number</source>
        <translation>Huduma ya mtengenezaji huyu haiwezi kuulizwa kuhusu namba ya kifaa</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>&amp;Hariri maelezo…</translation>
    </message>
    <message>
        <source>Ask the &amp;maker's cloud for it</source>
        <translation>Uliza huduma ya &amp;mtengenezaji</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitudo, longitudo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Mtandaoni</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fezi</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Mkondo wa juu kabisa</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Aina ya muunganisho</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Kundi la muunganisho</translation>
    </message>
    <message>
        <source>In the maker's cloud</source>
        <translation>Kwenye huduma ya mtengenezaji</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>No device is here. Meters come with their customer; solar home systems and e-bikes may be put in stock.</source>
        <translation>Hakuna kifaa hapa. Mita huja na mteja wake; mifumo ya sola na baiskeli za umeme zinaweza kuwekwa ghalani.</translation>
    </message>
    <message>
        <source>Put devices in stock</source>
        <translation>Weka vifaa ghalani</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Zote</translation>
    </message>
    <message>
        <source>&amp;Meters</source>
        <translation>&amp;Mita</translation>
    </message>
    <message>
        <source>&amp;Solar home systems</source>
        <translation>Mifumo ya &amp;sola</translation>
    </message>
    <message>
        <source>E-&amp;bikes</source>
        <translation>&amp;Baiskeli za umeme</translation>
    </message>
    <message>
        <source>Search serial number or customer</source>
        <translation>Tafuta namba ya mfululizo au mteja</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Badilisha faili?</translation>
    </message>
    <message>
        <source>%1 is there already. What is in it would be lost.</source>
        <translation>%1 ipo tayari. Kilichomo kingepotea.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Badilisha</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Puts back what was typed (%1)</source>
        <translation>Hurudisha kilichoandikwa (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>You began this on %1 and did not save it.</source>
        <translation>Ulianza hii tarehe %1 na hukuihifadhi.</translation>
    </message>
</context>
<context>
    <name>DraftStrip</name>
    <message>
        <source>“%1” was begun on %2 and is not saved.</source>
        <extracomment>%1 is the title of a form, %2 a date and time</extracomment>
        <translation>“%1” ilianzwa tarehe %2 na haijahifadhiwa.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Na %n zaidi.</numerusform>
            <numerusform>Na %n zaidi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>%1: left to pay</source>
        <translation>%1: kilichobaki kulipwa</translation>
    </message>
    <message>
        <source>%1: money that waits for the next day</source>
        <translation>%1: pesa zinazosubiri siku inayofuata</translation>
    </message>
    <message>
        <source>%1: days given so far</source>
        <translation>%1: siku zilizotolewa hadi sasa</translation>
    </message>
    <message>
        <source>%1: days that wait for the next token</source>
        <translation>%1: siku zinazosubiri tokeni ijayo</translation>
    </message>
    <message>
        <source>%1: unlocked for good</source>
        <translation>%1: kimefunguliwa kabisa</translation>
    </message>
    <message>
        <source>%1: the sale</source>
        <translation>%1: mauzo</translation>
    </message>
    <message>
        <source>%1: its device</source>
        <translation>%1: kifaa chake</translation>
    </message>
    <message>
        <source>Access rate of meter %1, %2 due on %3: paid</source>
        <translation>Ada ya huduma ya mita %1, %2 ya tarehe %3: imelipwa</translation>
    </message>
    <message>
        <source>Debt of %1 from a reversed payment of %2: paid</source>
        <translation>Deni la %1 la malipo yaliyotenguliwa ya %2: limelipwa</translation>
    </message>
    <message>
        <source>Already used, and written off as a loss</source>
        <translation>Imeshatumika, na imefutwa kama hasara</translation>
    </message>
    <message>
        <source>Already used, so owed at once</source>
        <translation>Imeshatumika, kwa hiyo inadaiwa mara moja</translation>
    </message>
    <message>
        <source>Token for %1: %2</source>
        <translation>Tokeni ya %1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>%1: down payment of %2: paid</source>
        <translation>%1: malipo ya awali ya %2: imelipwa</translation>
    </message>
    <message>
        <source>%1: instalment %2 of %3, due on %4: paid</source>
        <extracomment>%1 the appliance, %2 the number, %3 an amount, %4 a date</extracomment>
        <translation>%1: awamu ya %2 ya %3, ya tarehe %4: imelipwa</translation>
    </message>
    <message>
        <source>Money that waits on meter %1</source>
        <translation>Pesa zinazosubiri kwenye mita %1</translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation>Salio la mteja</translation>
    </message>
    <message>
        <source>stays valid</source>
        <translation>inabaki halali</translation>
    </message>
    <message>
        <source>Messages not sent yet</source>
        <translation>Ujumbe ambao haujatumwa</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n inasubiri</numerusform>
            <numerusform>%n zinasubiri</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>haujatumwa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>A token was already asked for; nobody can call it back. What can be done:</source>
        <translation>Tokeni imeshaombwa; hakuna anayeweza kuirudisha. Kinachoweza kufanyika:</translation>
    </message>
    <message>
        <source>• Charge the customer: %1 is owed at once and comes first out of the next payment.</source>
        <translation>• Mdai mteja: %1 zinadaiwa mara moja na zinatoka kwanza kwenye malipo yajayo.</translation>
    </message>
    <message>
        <source>• Accept the loss: the same amount is written off in the same step.</source>
        <translation>• Kubali hasara: kiasi hicho hicho kinafutwa katika hatua hiyo hiyo.</translation>
    </message>
    <message>
        <source>• Let the customer earn the days back: they stay on the device, and the next payments give no new days until they have paid for them.</source>
        <translation>• Mwache mteja azilipie siku: zinabaki kwenye kifaa, na malipo yajayo hayatoi siku mpya hadi yamezilipia.</translation>
    </message>
    <message>
        <source>• Correct the device by a token: where the maker offers one that takes energy or days off, ask the maker for it, and accept the loss here.</source>
        <translation>• Sahihisha kifaa kwa tokeni: kama mtengenezaji ana inayopunguza umeme au siku, mwombe, na ukubali hasara hapa.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hitilafu</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Devices or payments belong to this account. Switch it off instead of removing it.</source>
        <translation>Kuna vifaa au malipo ya akaunti hii. Izime badala ya kuiondoa.</translation>
    </message>
    <message>
        <source>This data folder already holds a company.</source>
        <translation>Folda hii ya data ina kampuni tayari.</translation>
    </message>
    <message>
        <source>This customer was merged into another one already.</source>
        <translation>Mteja huyu ameshaunganishwa na mwingine.</translation>
    </message>
    <message>
        <source>This appliance was sold or is in stock and cannot be removed.</source>
        <translation>Bidhaa hii iliuzwa au iko ghalani na haiwezi kuondolewa.</translation>
    </message>
    <message>
        <source>This customer is archived.</source>
        <translation>Mteja huyu yuko kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>After the debts, less is left than the smallest purchase allowed.</source>
        <translation>Baada ya madeni, kilichobaki ni chini ya ununuzi mdogo unaoruhusiwa.</translation>
    </message>
    <message>
        <source>Another program is writing to this company for a long time. Try again in a moment.</source>
        <translation>Programu nyingine inaandika kwenye kampuni hii kwa muda mrefu. Jaribu tena baada ya muda mfupi.</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore the last backup.</source>
        <translation>Faili ya data imeharibika. Rejesha nakala ya mwisho.</translation>
    </message>
    <message>
        <source>The money of the two customers is booked by two offices: hand one cluster over first, or move the customer.</source>
        <translation>Pesa za wateja hawa wawili zinaingizwa na ofisi mbili: kabidhi kanda moja kwanza, au hamisha mteja.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>Diski imejaa. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Faili ni tupu.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB.</source>
        <translation>Faili inazidi MB 5.</translation>
    </message>
    <message>
        <source>The down payment is larger than the total cost.</source>
        <translation>Malipo ya awali ni makubwa kuliko gharama yote.</translation>
    </message>
    <message>
        <source>This is more than can be paid. Nothing was booked: take at most what is open.</source>
        <translation>Hii ni zaidi ya kinachoweza kulipwa. Hakuna kilichoingizwa: pokea kisichozidi kilicho wazi.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Tarehe hii iko mbele.</translation>
    </message>
    <message>
        <source>The address must begin with https. Plain http is for services on this machine only.</source>
        <translation>Anwani lazima ianze na https. http ya kawaida ni kwa huduma za mashine hii tu.</translation>
    </message>
    <message>
        <source>The instalment is too small.</source>
        <translation>Awamu ni ndogo mno.</translation>
    </message>
    <message>
        <source>The instalment is larger than what is left to pay after the down payment.</source>
        <translation>Awamu ni kubwa kuliko kilichobaki kulipwa baada ya malipo ya awali.</translation>
    </message>
    <message>
        <source>Something is already paid on this instalment, so it cannot be changed.</source>
        <translation>Kitu kimeshalipwa kwenye awamu hii, kwa hiyo haiwezi kubadilishwa.</translation>
    </message>
    <message>
        <source>This is not a possible number of instalments.</source>
        <translation>Hii si idadi ya awamu inayowezekana.</translation>
    </message>
    <message>
        <source>This is not a possible date.</source>
        <translation>Hii si tarehe inayowezekana.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Hii si barua pepe.</translation>
    </message>
    <message>
        <source>The period must be at least one whole day.</source>
        <translation>Kipindi lazima kiwe angalau siku moja kamili.</translation>
    </message>
    <message>
        <source>This is not a possible phone number.</source>
        <translation>Hii si namba ya simu inayowezekana.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Saa hizi za eneo hazijulikani.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Hii si anwani ya wavuti.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so passwords can be neither read nor stored.</source>
        <translation>Hazina ya siri ya mfumo haijibu, kwa hiyo nywila haziwezi kusomwa wala kuhifadhiwa.</translation>
    </message>
    <message>
        <source>This name is already used.</source>
        <translation>Jina hili limeshatumika.</translation>
    </message>
    <message>
        <source>This data file was written by a newer version of the program. Install that version to open it.</source>
        <translation>Faili hii ya data iliandikwa na toleo jipya zaidi la programu. Sakinisha toleo hilo ili kuifungua.</translation>
    </message>
    <message>
        <source>The channel needs an e-mail address. Give the customer one, or set one in the channel's account under Settings.</source>
        <translation>Njia ya malipo inahitaji barua pepe. Mpe mteja, au iweke kwenye akaunti ya njia katika Mipangilio.</translation>
    </message>
    <message>
        <source>The device has no payment plan.</source>
        <translation>Kifaa hakina mpango wa malipo.</translation>
    </message>
    <message>
        <source>The meter has no tariff.</source>
        <translation>Mita haina bei.</translation>
    </message>
    <message>
        <source>Every instalment has money on it. Give a new number of instalments for the rest.</source>
        <translation>Kila awamu ina pesa. Toa idadi mpya ya awamu kwa kilichobaki.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>Folda ya data haiwezi kuandikwa.</translation>
    </message>
    <message>
        <source>There is nothing to pay: the plan is finished or there is none, and the customer owes nothing.</source>
        <translation>Hakuna cha kulipa: mpango umekamilika au haupo, na mteja hadaiwi chochote.</translation>
    </message>
    <message>
        <source>The customer still owes money.</source>
        <translation>Mteja bado anadaiwa pesa.</translation>
    </message>
    <message>
        <source>This device has an open sale.</source>
        <translation>Kifaa hiki kina mauzo yaliyo wazi.</translation>
    </message>
    <message>
        <source>Other places, customers or devices belong to this place, so it cannot be removed.</source>
        <translation>Kuna maeneo, wateja au vifaa vya eneo hili, kwa hiyo haliwezi kuondolewa.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Hii inahitajika.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself: choose the other one.</source>
        <translation>Mteja hawezi kuunganishwa na yeye mwenyewe: chagua mwingine.</translation>
    </message>
    <message>
        <source>A device with this serial number is already registered.</source>
        <translation>Kifaa chenye namba hii kimesajiliwa tayari.</translation>
    </message>
    <message>
        <source>Meters use this tariff. Choose the tariff they move to.</source>
        <translation>Mita zinatumia bei hii. Chagua bei watakayohamia.</translation>
    </message>
    <message>
        <source>A customer has at most 10 documents: remove one first.</source>
        <translation>Mteja ana hati 10 zaidi: ondoa moja kwanza.</translation>
    </message>
    <message>
        <source>The new total is less than what is already paid.</source>
        <translation>Jumla mpya ni chini ya kilicholipwa tayari.</translation>
    </message>
    <message>
        <source>The device belongs to no customer.</source>
        <translation>Kifaa si cha mteja yeyote.</translation>
    </message>
    <message>
        <source>There is no appliance of this name.</source>
        <translation>Hakuna bidhaa yenye jina hili.</translation>
    </message>
    <message>
        <source>There is no cluster of this name.</source>
        <translation>Hakuna kanda yenye jina hili.</translation>
    </message>
    <message>
        <source>This customer is not known.</source>
        <translation>Mteja huyu hajulikani.</translation>
    </message>
    <message>
        <source>There is no manufacturer of this name.</source>
        <translation>Hakuna mtengenezaji mwenye jina hili.</translation>
    </message>
    <message>
        <source>There is no mini-grid of this name.</source>
        <translation>Hakuna gridi ndogo yenye jina hili.</translation>
    </message>
    <message>
        <source>No device has this serial number.</source>
        <translation>Hakuna kifaa chenye namba hii.</translation>
    </message>
    <message>
        <source>The status of this row does not say whether the payment succeeded.</source>
        <translation>Hali ya safu hii haisemi kama malipo yalifanikiwa.</translation>
    </message>
    <message>
        <source>There is no tariff of this name.</source>
        <translation>Hakuna bei yenye jina hili.</translation>
    </message>
    <message>
        <source>There is no village of this name.</source>
        <translation>Hakuna kijiji chenye jina hili.</translation>
    </message>
    <message>
        <source>This manufacturer does not make this kind of device.</source>
        <translation>Mtengenezaji huyu hatengenezi aina hii ya kifaa.</translation>
    </message>
    <message>
        <source>Only PDF and DOCX files are kept.</source>
        <translation>Faili za PDF na DOCX tu huhifadhiwa.</translation>
    </message>
    <message>
        <source>The file with the stored passwords is damaged.</source>
        <translation>Faili ya nywila zilizohifadhiwa imeharibika.</translation>
    </message>
    <message>
        <source>The stored passwords are locked: the passphrase was not given or is wrong.</source>
        <translation>Nywila zilizohifadhiwa zimefungwa: neno la siri halikutolewa au si sahihi.</translation>
    </message>
    <message>
        <source>The payment is in another currency.</source>
        <translation>Malipo yako katika sarafu nyingine.</translation>
    </message>
    <message>
        <source>The device is of another kind.</source>
        <translation>Kifaa ni cha aina nyingine.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Imesitishwa. Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>This reference was seen before with another amount or serial number.</source>
        <translation>Rejea hii ilionekana awali na kiasi au namba nyingine ya kifaa.</translation>
    </message>
    <message>
        <source>The customer has or had credit.</source>
        <translation>Mteja ana au alikuwa na salio.</translation>
    </message>
    <message>
        <source>The customer has a device: take that back first.</source>
        <translation>Mteja ana kifaa: kichukue kwanza.</translation>
    </message>
    <message>
        <source>The customer has payments.</source>
        <translation>Mteja ana malipo.</translation>
    </message>
    <message>
        <source>The customer has bought something: take the sale back first.</source>
        <translation>Mteja amenunua kitu: rudisha mauzo kwanza.</translation>
    </message>
    <message>
        <source>The customer owes access rates.</source>
        <translation>Mteja anadaiwa ada za huduma.</translation>
    </message>
    <message>
        <source>A duplicate was merged into this customer.</source>
        <translation>Nakala iliunganishwa na mteja huyu.</translation>
    </message>
    <message>
        <source>Money was paid on the device.</source>
        <translation>Pesa zimelipwa kwenye kifaa.</translation>
    </message>
    <message>
        <source>The device is sold: take the sale back first.</source>
        <translation>Kifaa kimeuzwa: rudisha mauzo kwanza.</translation>
    </message>
    <message>
        <source>The device has tokens.</source>
        <translation>Kifaa kina tokeni.</translation>
    </message>
    <message>
        <source>The device went to another customer since.</source>
        <translation>Kifaa kilihamia kwa mteja mwingine tangu hapo.</translation>
    </message>
    <message>
        <source>The row has no reference.</source>
        <translation>Safu haina rejea.</translation>
    </message>
    <message>
        <source>The payment names no device serial number.</source>
        <translation>Malipo hayataji namba ya kifaa.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder or name.</source>
        <translation>Faili haiwezi kuandikwa hapo. Chagua folda au jina jingine.</translation>
    </message>
    <message>
        <source>The token of this payment was already asked for.</source>
        <translation>Tokeni ya malipo haya imeshaombwa.</translation>
    </message>
    <message>
        <source>A person has matched this payment since.</source>
        <translation>Mtu ameoanisha malipo haya tangu hapo.</translation>
    </message>
    <message>
        <source>The money of this payment was used since.</source>
        <translation>Pesa za malipo haya zimetumika tangu hapo.</translation>
    </message>
    <message>
        <source>The provider took this money back: reverse the payment instead of moving it.</source>
        <translation>Mtoa huduma amerudisha pesa hizi: tengua malipo badala ya kuyahamisha.</translation>
    </message>
    <message>
        <source>A refund of this payment is under way.</source>
        <translation>Marejesho ya malipo haya yanaendelea.</translation>
    </message>
    <message>
        <source>Money was paid on the sale.</source>
        <translation>Pesa zimelipwa kwenye mauzo.</translation>
    </message>
    <message>
        <source>A token of the sale was already asked for.</source>
        <translation>Tokeni ya mauzo haya imeshaombwa.</translation>
    </message>
    <message>
        <source>The plan of the sale was changed since.</source>
        <translation>Mpango wa mauzo umebadilishwa tangu hapo.</translation>
    </message>
    <message>
        <source>The payment is already booked on this device.</source>
        <translation>Malipo yameshaingizwa kwenye kifaa hiki.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Export the file again with this column as text.</source>
        <translation>Lahajedwali limefupisha namba hii. Toa faili tena safuwima hii ikiwa maandishi.</translation>
    </message>
    <message>
        <source>This day is closed. Choose a later one.</source>
        <translation>Siku hii imefungwa. Chagua ya baadaye.</translation>
    </message>
    <message>
        <source>This device belongs to a customer: choose one from stock.</source>
        <translation>Kifaa hiki ni cha mteja: chagua kimoja cha ghalani.</translation>
    </message>
    <message>
        <source>This device was taken back and must be reset before it is given out again.</source>
        <translation>Kifaa hiki kilirudishwa na lazima kiwekwe upya kabla ya kutolewa tena.</translation>
    </message>
    <message>
        <source>A device cannot replace itself.</source>
        <translation>Kifaa hakiwezi kujibadilisha chenyewe.</translation>
    </message>
    <message>
        <source>Energy is paid for this meter and its token was not made yet. Reverse that payment, or move it to another device, first.</source>
        <translation>Umeme umelipiwa kwa mita hii na tokeni yake haijatengenezwa. Kwanza tengua malipo hayo, au yahamishie kifaa kingine.</translation>
    </message>
    <message>
        <source>Energy is paid and waits for its token, and the new meter takes coarser steps. Reverse that payment first.</source>
        <translation>Umeme umelipiwa na unasubiri tokeni, na mita mpya inapokea hatua kubwa zaidi. Kwanza tengua malipo hayo.</translation>
    </message>
    <message>
        <source>No device has this serial number. To register it now, choose its maker.</source>
        <translation>Hakuna kifaa chenye namba hii. Ili kukisajili sasa, chagua mtengenezaji wake.</translation>
    </message>
    <message>
        <source>A token of this maker has 20 digits. Compare it with the original.</source>
        <translation>Tokeni ya mtengenezaji huyu ina tarakimu 20. Ilinganishe na ile ya asili.</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>Hii ipo tayari.</translation>
    </message>
    <message>
        <source>More than one thing has this name: rename one of them first.</source>
        <translation>Zaidi ya kitu kimoja kina jina hili: badilisha jina la kimoja kwanza.</translation>
    </message>
    <message>
        <source>Several payments have this reference: open the right one from the list.</source>
        <translation>Malipo kadhaa yana rejea hii: fungua yaliyo sahihi kwenye orodha.</translation>
    </message>
    <message>
        <source>The connection was not made, because it is not safe. Look at the web address of the account.</source>
        <translation>Muunganisho haukufanyika kwa sababu si salama. Angalia anwani ya wavuti ya akaunti.</translation>
    </message>
    <message>
        <source>This computer cannot encrypt: install the program again.</source>
        <translation>Kompyuta hii haiwezi kusimba: sakinisha programu upya.</translation>
    </message>
    <message>
        <source>This is money that went out or back, not a payment.</source>
        <translation>Hizi ni pesa zilizotoka au kurudi, si malipo.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Faili haina safu.</translation>
    </message>
    <message>
        <source>No row of this statement says a day: name the days to compare.</source>
        <translation>Hakuna safu ya taarifa hii inayosema siku: taja siku za kulinganisha.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose it again.</source>
        <translation>Faili haiwezi kusomwa. Ichague tena.</translation>
    </message>
    <message>
        <source>The file is too large: split it, or save it as CSV.</source>
        <translation>Faili ni kubwa mno: igawanye, au ihifadhi kama CSV.</translation>
    </message>
    <message>
        <source>The file with the stored passwords cannot be written. Look at the rights and the free space of its folder.</source>
        <translation>Faili la nywila haliwezi kuandikwa. Angalia ruhusa na nafasi ya folda yake.</translation>
    </message>
    <message>
        <source>Something else still needs this, or something that it needs is gone. Look again.</source>
        <translation>Kitu kingine bado kinahitaji hii, au kinachohitajika kimeondoka. Angalia tena.</translation>
    </message>
    <message>
        <source>The company is open in another window. Close that and try again.</source>
        <translation>Kampuni imefunguliwa kwenye dirisha lingine. Lifunge na ujaribu tena.</translation>
    </message>
    <message>
        <source>These inputs do not go together: leave one of them empty.</source>
        <translation>Maingizo haya hayaendi pamoja: acha moja wazi.</translation>
    </message>
    <message>
        <source>This is not a possible amount. Write digits only, above zero, with no more decimals than the currency has.</source>
        <translation>Hiki si kiasi kinachowezekana. Andika tarakimu tu, zaidi ya sifuri, bila desimali zaidi ya za sarafu.</translation>
    </message>
    <message>
        <source>This is not a component of a tariff: write its name, "=" and its price per kWh.</source>
        <translation>Hii si sehemu ya bei: andika jina lake, "=" na bei yake kwa kWh.</translation>
    </message>
    <message>
        <source>This is not a country: choose one from the list.</source>
        <translation>Hii si nchi: chagua moja kwenye orodha.</translation>
    </message>
    <message>
        <source>This is not a currency: choose one from the list, or write its code, such as TZS.</source>
        <translation>Hii si sarafu: chagua moja kwenye orodha, au andika msimbo wake, kama TZS.</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged, or a row has another number of columns. Save it again, or as CSV.</source>
        <translation>Faili haiwezi kusomwa: imeharibika, au safu ina idadi nyingine ya safuwima. Ihifadhi tena, au kama CSV.</translation>
    </message>
    <message>
        <source>An answer or a kept text cannot be read. Try again.</source>
        <translation>Jibu au maandishi yaliyohifadhiwa hayawezi kusomwa. Jaribu tena.</translation>
    </message>
    <message>
        <source>This is not a kind of device: meter, solar home system or e-bike.</source>
        <translation>Hii si aina ya kifaa: mita, mfumo wa sola au baiskeli ya umeme.</translation>
    </message>
    <message>
        <source>This is not a language: choose one from the list.</source>
        <translation>Hii si lugha: chagua moja kwenye orodha.</translation>
    </message>
    <message>
        <source>The layout of the file cannot be used as it is set. Look at its separator, encoding and columns.</source>
        <translation>Mpangilio wa faili hauwezi kutumika ulivyo. Angalia kitenganishi, usimbaji na safuwima zake.</translation>
    </message>
    <message>
        <source>This is not a smallest payment that the program knows: any, or next_instalment.</source>
        <translation>Hiki si kiwango cha chini kinachojulikana: any, au next_instalment.</translation>
    </message>
    <message>
        <source>This is not a possible number.</source>
        <translation>Hii si namba inayowezekana.</translation>
    </message>
    <message>
        <source>Choose one of the reasons in the list.</source>
        <translation>Chagua moja ya sababu kwenye orodha.</translation>
    </message>
    <message>
        <source>This step of the meter is too coarse. Write a smaller number of Wh.</source>
        <translation>Hatua hii ya mita ni kubwa mno. Andika namba ndogo ya Wh.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be stored. Type it again.</source>
        <translation>Nywila hii ina alama isiyoweza kuhifadhiwa. Iandike tena.</translation>
    </message>
    <message>
        <source>This is not a possible serial number. Type it as it stands on the device.</source>
        <translation>Hii si namba ya kifaa inayowezekana. Iandike kama ilivyo kwenye kifaa.</translation>
    </message>
    <message>
        <source>This setting cannot have this value.</source>
        <translation>Mpangilio huu hauwezi kuwa na thamani hii.</translation>
    </message>
    <message>
        <source>The hours of the tariff cannot be used: they overlap, or a start or a price is not possible.</source>
        <translation>Saa za bei haziwezi kutumika: zinaingiliana, au mwanzo au bei haiwezekani.</translation>
    </message>
    <message>
        <source>This is not a type of appliance: choose one from the list.</source>
        <translation>Hii si aina ya bidhaa: chagua moja kwenye orodha.</translation>
    </message>
    <message>
        <source>The service does not let the program in. Look at the user name and the password of the account. (%1)</source>
        <translation>Huduma haikubali programu. Angalia jina la mtumiaji na nywila ya akaunti. (%1)</translation>
    </message>
    <message>
        <source>The file lacks this column. Choose another one, or look at the header line.</source>
        <translation>Faili haina safuwima hii. Chagua nyingine, au angalia mstari wa vichwa.</translation>
    </message>
    <message>
        <source>The message must hold {token}: without it the customer has no code.</source>
        <translation>Ujumbe lazima uwe na {token}: bila hiyo mteja hana tokeni.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer online?</source>
        <translation>Huduma haikupatikana. Je, kompyuta hii iko mtandaoni?</translation>
    </message>
    <message>
        <source>The service did not answer in time, so it is not known what it did. Look there before it is tried again.</source>
        <translation>Huduma haikujibu kwa wakati, kwa hiyo haijulikani ilifanya nini. Angalia huko kabla ya kujaribu tena.</translation>
    </message>
    <message>
        <source>There is no company in this folder yet.</source>
        <translation>Hakuna kampuni kwenye folda hii bado.</translation>
    </message>
    <message>
        <source>This is not a backup of a company that can be read. Choose another one.</source>
        <translation>Hii si nakala rudufu ya kampuni inayosomeka. Chagua nyingine.</translation>
    </message>
    <message>
        <source>This file is not a company of this program.</source>
        <translation>Faili hili si kampuni ya programu hii.</translation>
    </message>
    <message>
        <source>This is no table that can be read. Save it as .xlsx or as CSV.</source>
        <translation>Hili si jedwali linalosomeka. Lihifadhi kama .xlsx au CSV.</translation>
    </message>
    <message>
        <source>This is not possible in the state it is in now. Look again.</source>
        <translation>Hili haliwezekani kwa hali ya sasa. Angalia tena.</translation>
    </message>
    <message>
        <source>This account is switched off: switch it on in the settings.</source>
        <translation>Akaunti hii imezimwa: iwashe kwenye mipangilio.</translation>
    </message>
    <message>
        <source>The currency cannot change any more: there are amounts in it.</source>
        <translation>Sarafu haiwezi kubadilika tena: kuna viasi ndani yake.</translation>
    </message>
    <message>
        <source>This is not possible with this customer: archived, or the device is theirs already.</source>
        <translation>Hili haliwezekani kwa mteja huyu: yuko kwenye kumbukumbu, au kifaa ni chake tayari.</translation>
    </message>
    <message>
        <source>Change one instalment, or the rest of the plan; not both at once.</source>
        <translation>Badilisha awamu moja, au mpango uliobaki; si vyote kwa pamoja.</translation>
    </message>
    <message>
        <source>This sale is finished or archived and cannot change any more.</source>
        <translation>Mauzo haya yamekwisha au yako kwenye kumbukumbu, hayawezi kubadilika tena.</translation>
    </message>
    <message>
        <source>This is not possible with this device as it is now: look at its state and its owner.</source>
        <translation>Hili haliwezekani kwa kifaa hiki kilivyo sasa: angalia hali yake na mwenye nacho.</translation>
    </message>
    <message>
        <source>It is in another state by now: look again.</source>
        <translation>Hali yake imebadilika sasa: angalia tena.</translation>
    </message>
    <message>
        <source>This is not there, or not any more. Look again.</source>
        <translation>Hii haipo, au haipo tena. Angalia tena.</translation>
    </message>
    <message>
        <source>Its status says that this is not money that came in.</source>
        <translation>Hali yake inasema kwamba pesa hizi hazikuingia.</translation>
    </message>
    <message>
        <source>This folder holds a real company; only the practice company can be made anew.</source>
        <translation>Folda hii ina kampuni halisi; kampuni ya mazoezi tu inaweza kutengenezwa upya.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Faili haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>This channel cannot do that by itself. Do it by hand and note it here.</source>
        <translation>Njia hii haiwezi kufanya hivyo yenyewe. Fanya kwa mkono na uandike hapa.</translation>
    </message>
    <message>
        <source>This channel cannot ask a payer for money; it only reports payments.</source>
        <translation>Njia hii haiwezi kumwomba mlipaji pesa; inaripoti malipo tu.</translation>
    </message>
    <message>
        <source>None of the serial numbers is new.</source>
        <translation>Hakuna namba ya kifaa iliyo mpya.</translation>
    </message>
    <message>
        <source>Another customer has this phone number.</source>
        <translation>Mteja mwingine ana namba hii ya simu.</translation>
    </message>
    <message>
        <source>The service was asked too often. It is tried again later. (%1)</source>
        <translation>Huduma iliulizwa mara nyingi mno. Itajaribiwa tena baadaye. (%1)</translation>
    </message>
    <message>
        <source>The service said no: %1</source>
        <translation>Huduma imekataa: %1</translation>
    </message>
    <message>
        <source>The tokens of this maker come in coarser steps. Write a multiple of the maker's step in Wh.</source>
        <translation>Tokeni za mtengenezaji huyu huja kwa hatua kubwa zaidi. Andika kizidisho cha hatua yake kwa Wh.</translation>
    </message>
    <message>
        <source>This row takes another one back: it is not money that came in.</source>
        <translation>Safu hii inatengua nyingine: si pesa zilizoingia.</translation>
    </message>
    <message>
        <source>This password is not stored on this computer: type it again in the account's settings.</source>
        <translation>Nywila hii haijahifadhiwa kwenye kompyuta hii: iandike tena kwenye akaunti.</translation>
    </message>
    <message>
        <source>This password is longer than can be stored.</source>
        <translation>Nywila hii ni ndefu mno kuhifadhiwa.</translation>
    </message>
    <message>
        <source>The service has a fault of its own. It is tried again later. (%1)</source>
        <translation>Huduma ina hitilafu yake. Itajaribiwa tena baadaye. (%1)</translation>
    </message>
    <message>
        <source>The data file did not take this. Nothing of it was saved. Try again; if it stays, restart the program.</source>
        <translation>Faili la data halikukubali hili. Hakuna kilichohifadhiwa. Jaribu tena; likiendelea, anzisha programu upya.</translation>
    </message>
    <message>
        <source>This is too long. Write less.</source>
        <translation>Hii ni ndefu mno. Andika kidogo.</translation>
    </message>
    <message>
        <source>An .xlsx sheet does not hold so many rows: export a shorter time, or .csv.</source>
        <translation>Karatasi ya .xlsx haitoshi safu hizi zote: toa kipindi kifupi zaidi, au .csv.</translation>
    </message>
    <message>
        <source>This serial number stands in an earlier line already.</source>
        <translation>Namba hii ya kifaa iko tayari kwenye mstari wa awali.</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not know. (%1)</source>
        <translation>Huduma ilitoa jibu ambalo programu hailijui. (%1)</translation>
    </message>
    <message>
        <source>There is no such channel: choose one from the list.</source>
        <translation>Njia hii haipo: chagua moja kwenye orodha.</translation>
    </message>
    <message>
        <source>The list has no such column any more. Remove this filter or this sorting.</source>
        <translation>Orodha haina safuwima hii tena. Ondoa kichujio au mpangilio huu.</translation>
    </message>
    <message>
        <source>The name of the file must end with .csv, .xlsx or .json.</source>
        <translation>Jina la faili lazima liishie na .csv, .xlsx au .json.</translation>
    </message>
    <message>
        <source>This kind is not known to the program.</source>
        <translation>Aina hii haijulikani na programu.</translation>
    </message>
    <message>
        <source>Messages are not written in this language: choose one from the list.</source>
        <translation>Ujumbe hauandikwi kwa lugha hii: chagua moja kwenye orodha.</translation>
    </message>
    <message>
        <source>This account has no such setting.</source>
        <translation>Akaunti hii haina mpangilio huu.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet: choose another one.</source>
        <translation>Kitabu hakina karatasi hii: chagua nyingine.</translation>
    </message>
    <message>
        <source>A word in braces is not known to this message, or a brace is open. Take one of those listed below the text.</source>
        <translation>Neno kwenye mabano halijulikani kwa ujumbe huu, au bano liko wazi. Tumia moja ya yaliyoorodheshwa chini ya maandishi.</translation>
    </message>
    <message>
        <source>The column has no such value. Choose one from the list.</source>
        <translation>Safuwima haina thamani hii. Chagua moja kwenye orodha.</translation>
    </message>
    <message>
        <source>The answer of the service cannot be used. Look at the web address of the account. (%1)</source>
        <translation>Jibu la huduma haliwezi kutumika. Angalia anwani ya wavuti ya akaunti. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing the stored passwords: try again.</source>
        <translation>Programu nyingine inaandika nywila: jaribu tena.</translation>
    </message>
    <message>
        <source>There are too many stored passwords: remove accounts that are not used.</source>
        <translation>Nywila zilizohifadhiwa ni nyingi mno: ondoa akaunti zisizotumika.</translation>
    </message>
    <message>
        <source>The stored passwords were written by a newer version of the program: install that version.</source>
        <translation>Nywila ziliandikwa na toleo jipya zaidi la programu: sakinisha toleo hilo.</translation>
    </message>
    <message>
        <source>The file with the stored passwords cannot be read. Look at its rights.</source>
        <translation>Faili la nywila haliwezi kusomwa. Angalia ruhusa zake.</translation>
    </message>
    <message>
        <source>Another program already works for this company in the background.</source>
        <translation>Programu nyingine tayari inafanyia kampuni hii kazi chinichini.</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read in this encoding. Choose another one.</source>
        <translation>Herufi za faili hazisomeki kwa usimbaji huu. Chagua mwingine.</translation>
    </message>
    <message>
        <source>This column cannot be filtered in this way. Remove the filter.</source>
        <translation>Safuwima hii haichujwi hivi. Ondoa kichujio.</translation>
    </message>
    <message>
        <source>The backup is encrypted, and this is not its passphrase.</source>
        <translation>Nakala rudufu imesimbwa, na hili si neno lake la siri.</translation>
    </message>
    <message>
        <source>This device is granted days, not energy.</source>
        <translation>Kifaa hiki hupewa siku, si umeme.</translation>
    </message>
    <message>
        <source>A meter is granted energy, not days.</source>
        <translation>Mita hupewa umeme, si siku.</translation>
    </message>
    <message>
        <source>The provider says that this payment did not succeed.</source>
        <translation>Mtoa huduma anasema malipo haya hayakufanikiwa.</translation>
    </message>
    <message>
        <source>The payer did not pay in time.</source>
        <translation>Mlipaji hakulipa kwa wakati.</translation>
    </message>
    <message>
        <source>The payer or the channel said no to the request.</source>
        <translation>Mlipaji au njia ya malipo ilikataa ombi.</translation>
    </message>
    <message>
        <source>The provider reversed this payment.</source>
        <translation>Mtoa huduma alitengua malipo haya.</translation>
    </message>
    <message>
        <source>This computer has no fonts, so nothing can be printed. Install one.</source>
        <translation>Kompyuta hii haina fonti, kwa hiyo hakuna kinachoweza kuchapwa. Sakinisha moja.</translation>
    </message>
    <message>
        <source>The printer does not take the page.</source>
        <translation>Printa haikubali ukurasa.</translation>
    </message>
    <message>
        <source>The words of this row may take another payment back, or the payer wrote them. If it is a payment, take the words out of the row and import it again.</source>
        <translation>Maneno ya safu hii huenda yanafuta malipo mengine, au mlipaji aliyaandika. Kama ni malipo, ondoa maneno hayo kwenye safu kisha uiingize tena.</translation>
    </message>
    <message>
        <source>A maximum current is between 1 and 1000 ampere.</source>
        <translation>Mkondo wa juu kabisa ni kati ya ampea 1 na 1000.</translation>
    </message>
    <message>
        <source>Degrees with a point and at most six decimals: a latitude from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Digrii zenye nukta na desimali zisizozidi sita: latitudo kutoka -90 hadi 90, longitudo kutoka -180 hadi 180.</translation>
    </message>
    <message>
        <source>This is the company's own data file, which is open.</source>
        <translation>Hili ni faili la data la kampuni yenyewe, na limefunguliwa.</translation>
    </message>
    <message>
        <source>A meter has 1 phase or 3.</source>
        <translation>Mita ina fezi 1 au 3.</translation>
    </message>
    <message>
        <source>An outline has at least 3 corners, each a latitude and a longitude, with ";" between the corners: -3.1 36.2; -3.4 36.2; -3.4 36.9</source>
        <translation>Mpaka una pembe zisizopungua 3, kila moja latitudo na longitudo, zikitenganishwa na ";": -3.1 36.2; -3.4 36.2; -3.4 36.9</translation>
    </message>
    <message>
        <source>Write a name of at least two characters.</source>
        <translation>Andika jina la angalau herufi mbili.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a figure and the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Tafuta faili…</translation>
    </message>
    <message>
        <source>What is &amp;in the file</source>
        <translation>Kilicho &amp;kwenye faili</translation>
    </message>
    <message>
        <source>&amp;Channel the payments came by</source>
        <translation>&amp;Njia ambayo malipo yalikuja</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>A table as text (.csv, .txt) or an Excel workbook (.xlsx). It can also be dropped on the window.</source>
        <translation>Jedwali la maandishi (.csv, .txt) au kitabu cha Excel (.xlsx). Pia laweza kudondoshwa kwenye dirisha.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Tafuta faili</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Majedwali (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Chagua faili ya kuingiza</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>faili</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Ondoa vichujio</translation>
    </message>
    <message>
        <source>%1
Enter changes this filter, Delete takes it off.</source>
        <translation>%1
Enter hubadilisha kichujio hiki, Delete hukiondoa.</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Ondoa kichujio hiki</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Ondoa: %1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Chuja</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Safu</translation>
    </message>
    <message>
        <source>&amp;Remove this filter</source>
        <translation>&amp;Ondoa kichujio hiki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>FilterEditors</name>
    <message>
        <source>&amp;Exactly this, not only a part</source>
        <translation>&amp;Hivi hasa, si sehemu tu</translation>
    </message>
    <message>
        <source>Con&amp;tains</source>
        <translation>Ina &amp;maneno</translation>
    </message>
    <message>
        <source>With nothing typed: rows where nothing stands</source>
        <translation>Bila kuandika kitu: mistari isiyo na kitu</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Yoyote</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Thamani</translation>
    </message>
    <message>
        <source>&amp;From (kWh)</source>
        <translation>&amp;Kuanzia (kWh)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Kuanzia</translation>
    </message>
    <message>
        <source>Up &amp;to (kWh)</source>
        <translation>&amp;Hadi (kWh)</translation>
    </message>
    <message>
        <source>Up &amp;to</source>
        <translation>&amp;Hadi</translation>
    </message>
    <message>
        <source>The smaller one comes first, or no row is left.</source>
        <translation>Ndogo huja kwanza, la sivyo hakuna mstari unaobaki.</translation>
    </message>
    <message>
        <source>“%1” is not a number for this column.</source>
        <translation>“%1” si namba kwa safu hii.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>The earlier day comes first, or no row is left.</source>
        <translation>Siku ya mapema huja kwanza, la sivyo hakuna mstari unaobaki.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>up to %1</source>
        <translation>hadi %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>kuanzia %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>ina “%1”</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tupu</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Kuanzia na hadi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jana</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mwezi uliopita</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Mwaka huu</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Siku 7 zijazo</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Siku 30 zijazo</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Kabla ya leo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and what it is filtered by</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Utafutaji: %1</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Tafuta chochote</translation>
    </message>
    <message>
        <source>Name, phone, serial number, receipt or token</source>
        <translation>Jina, simu, namba ya kifaa, risiti au tokeni</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>Type any part of it: results come while you type.</source>
        <translation>Andika sehemu yoyote: matokeo huja unapoandika.</translation>
    </message>
    <message>
        <source>Customer  %1 %2 · %3 · %4</source>
        <translation>Mteja  %1 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Device  %1 · %2 · %3</source>
        <translation>Kifaa  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Payment  %1 · %2 · %3</source>
        <translation>Malipo  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Token  %1 · %2 · %3</source>
        <translation>Tokeni  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Hakuna kilichopatikana.</translation>
    </message>
    <message>
        <source>Enter opens, Esc goes back.</source>
        <translation>Enter hufungua, Esc hurudi.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Toa</translation>
    </message>
    <message>
        <source>&amp;Energy (Wh)</source>
        <translation>&amp;Umeme (Wh)</translation>
    </message>
    <message>
        <source>Whole steps of %1 Wh; 1 kWh is 1000 Wh.</source>
        <translation>Hatua kamili za Wh %1; kWh 1 ni Wh 1000.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kwa nini</translation>
    </message>
    <message>
        <source>Stands in the record of what was done.</source>
        <translation>Hubaki kwenye kumbukumbu ya yaliyofanyika.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Inachofanya</translation>
    </message>
    <message>
        <source>The token is free of charge. It pays no debt, and it never counts as revenue.</source>
        <translation>Tokeni ni ya bure. Hailipi deni lolote, wala haihesabiwi kama mapato.</translation>
    </message>
    <message>
        <source>Grant without payment for %1</source>
        <translation>Toa bila malipo kwa %1</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Andika namba kamili.</translation>
    </message>
    <message>
        <source>Granted; the token is asked for.</source>
        <translation>Imetolewa; tokeni inaombwa.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Yaliyomo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of %1</source>
        <translation>Historia ya %1</translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>No number plan knows this number; perhaps a digit is missing. It can be saved as it is.</source>
        <translation>Hakuna mpango wa namba unaoijua namba hii; labda tarakimu moja inakosekana. Inaweza kuhifadhiwa kama ilivyo.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>Column %1</source>
        <translation>Safuwima %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Irudishe nyuma…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Uingizaji uliopita</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Uingizaji: %1</translation>
    </message>
    <message>
        <source>Import, step %1 of %2: %3</source>
        <translation>Uingizaji, hatua %1 kati ya %2: %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Ingiza safu %n</numerusform>
            <numerusform>&amp;Ingiza safu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Ingiza</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Endelea</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Uingizaji: %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cheo</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Mtaa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Lugha ya ujumbe</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>Namba ya kifaa</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Aina ya kifaa</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Mtengenezaji</translation>
    </message>
    <message>
        <source>Customer (phone or number)</source>
        <translation>Mteja (simu au namba)</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Bei ya umeme</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Token step in Wh</source>
        <translation>Hatua ya tokeni kwa Wh</translation>
    </message>
    <message>
        <source>Price per kWh</source>
        <translation>Bei kwa kWh</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Period of the access rate in days</source>
        <translation>Kipindi cha ada ya huduma kwa siku</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Malipo madogo</translation>
    </message>
    <message>
        <source>Components of the price</source>
        <translation>Vipengele vya bei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gharama yote</translation>
    </message>
    <message>
        <source>Weekly or monthly</source>
        <translation>Kila wiki au kila mwezi</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Malipo ya awali</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Idadi ya awamu</translation>
    </message>
    <message>
        <source>Amount of one instalment</source>
        <translation>Kiasi cha awamu moja</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Tarehe ya kwanza ya kulipa</translation>
    </message>
    <message>
        <source>Days with the down payment</source>
        <translation>Siku pamoja na malipo ya awali</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kanda</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Gridi ndogo</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudo</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudo</translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation>Rejea ya malipo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Amount that came in</source>
        <translation>Kiasi kilichoingia</translation>
    </message>
    <message>
        <source>Amount that went out</source>
        <translation>Kiasi kilichotoka</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Mlipaji</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Text of the payment</source>
        <translation>Maandishi ya malipo</translation>
    </message>
    <message>
        <source>Running balance</source>
        <translation>Salio endelevu</translation>
    </message>
    <message>
        <source>Status of the payment</source>
        <translation>Hali ya malipo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Maeneo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>Kiasi kidogo cha malipo</translation>
    </message>
    <message>
        <source>The customers are archived. One who has payments, a device or a sale since stays.</source>
        <translation>Wateja wanawekwa kwenye kumbukumbu. Aliye na malipo, kifaa au mauzo tangu hapo anabaki.</translation>
    </message>
    <message>
        <source>The devices leave their customers and are retired, and their access rates are cancelled. One on which money was paid, or which is sold, stays.</source>
        <translation>Vifaa vinatoka kwa wateja na kustaafishwa, na ada zake za huduma zinafutwa. Kile kilicholipiwa, au kilichouzwa, kinabaki.</translation>
    </message>
    <message>
        <source>They are removed. What is in use stays.</source>
        <translation>Vinaondolewa. Kinachotumika kinabaki.</translation>
    </message>
    <message>
        <source>The sales are archived, and their devices go back to where they were. A sale on which money was paid stays.</source>
        <translation>Mauzo yanawekwa kwenye kumbukumbu, na vifaa vyake vinarudi vilipokuwa. Mauzo yaliyolipiwa yanabaki.</translation>
    </message>
    <message>
        <source>Booked payments are reversed with the reason you give, and unmatched ones are closed. Nothing is deleted, and their references stay known: the same rows cannot be imported into this channel again. A payment whose token was already asked for, or whose money was used since, stays: reverse it on its own page.</source>
        <translation>Malipo yaliyoingizwa yanatenguliwa kwa sababu utakayotoa, na yasiyooanishwa yanafungwa. Hakuna kinachofutwa, na rejea zake zinabaki kujulikana: safu zile zile haziwezi kuingizwa tena kwenye njia hii. Malipo ambayo tokeni yake imeshaombwa, au pesa zake zimetumika, yanabaki: yatengue kwenye ukurasa wake.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Iliongezwa</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Itaongezwa</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ipo tayari</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Imeachwa</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mbaya</translation>
    </message>
    <message>
        <source>It waits as unmatched. %1</source>
        <translation>Inasubiri bila kuoanishwa. %1</translation>
    </message>
    <message>
        <source>This is no money that came in.</source>
        <translation>Hizi si pesa zilizoingia.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Imerudishwa nyuma</translation>
    </message>
    <message>
        <source>Will be taken back</source>
        <translation>Itarudishwa nyuma</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Imeshatoweka</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Inabaki</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Price per day of a service</source>
        <translation>Bei kwa siku ya huduma</translation>
    </message>
    <message>
        <source>Smallest payment of a service</source>
        <translation>Malipo madogo ya huduma</translation>
    </message>
</context>
<context>
    <name>ImportsScreen</name>
    <message>
        <source>In use</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>Partly taken back</source>
        <translation>Imerudishwa nyuma kwa sehemu</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Imerudishwa nyuma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Iliongezwa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Hakuna kilichoingizwa bado.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Rudisha nyuma…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Chagua uingizaji kwanza.</translation>
    </message>
    <message>
        <source>Nothing of this import is left to take back.</source>
        <translation>Hakuna kilichobaki cha kurudisha nyuma kwenye uingizaji huu.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Uingizaji uliopita</translation>
    </message>
</context>
<context>
    <name>LayoutStep</name>
    <message>
        <source>The first row holds the &amp;names of the columns</source>
        <translation>Safu ya kwanza ina &amp;majina ya safuwima</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Nuktamkato ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Mkato ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Kichupo</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Mstari |</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text)</source>
        <translation>UTF-16 (maandishi ya Unicode)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (Magharibi)</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>Nukta: 1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Mkato: 1.234,50</translation>
    </message>
    <message>
        <source>2026-03-31 (ISO)</source>
        <translation>2026-03-31 (ISO)</translation>
    </message>
    <message>
        <source>Day, month, year: 31/03/2026</source>
        <translation>Siku, mwezi, mwaka: 31/03/2026</translation>
    </message>
    <message>
        <source>Month, day, year: 03/31/2026</source>
        <translation>Mwezi, siku, mwaka: 03/31/2026</translation>
    </message>
    <message>
        <source>Year, month, day: 2026/03/31</source>
        <translation>Mwaka, mwezi, siku: 2026/03/31</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Karatasi</translation>
    </message>
    <message>
        <source>&amp;Rows above the table</source>
        <translation>&amp;Safu zilizo juu ya jedwali</translation>
    </message>
    <message>
        <source>They are left out: titles, account data.</source>
        <translation>Zinaachwa: vichwa, taarifa za akaunti.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Kitenganishi</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Usimbaji</translation>
    </message>
    <message>
        <source>Change it when letters with accents look wrong.</source>
        <translation>Ibadilishe herufi zenye alama zikionekana vibaya.</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Tarehe</translation>
    </message>
    <message>
        <source>how it is written</source>
        <translation>jinsi ilivyoandikwa</translation>
    </message>
</context>
<context>
    <name>ListBrowser</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Ondoa utafutaji na vichujio</translation>
    </message>
    <message>
        <source>An export of this list is being written. Wait for it, or stop it.</source>
        <translation>Uhamishaji wa orodha hii unaandikwa. Usubiri, au usimamishe.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Lahajedwali (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Maandishi yenye mkato (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>No row fits the search and the filters.</source>
        <translation>Hakuna mstari unaolingana na utafutaji na vichujio.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Chuja…</translation>
    </message>
    <message>
        <source>Show only some rows, by any column</source>
        <translation>Onyesha mistari michache tu, kwa safu yoyote</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Filters with a name, order and columns</source>
        <translation>Vichujio vyenye jina, mpangilio na safu</translation>
    </message>
    <message>
        <source>&amp;Keep search and filters under a name…</source>
        <translation>&amp;Hifadhi utafutaji na vichujio kwa jina…</translation>
    </message>
    <message>
        <source>&amp;Sort by the column of the chosen cell</source>
        <translation>&amp;Panga kwa safu ya seli iliyochaguliwa</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Safu…</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Kama ka&amp;waida</translation>
    </message>
    <message>
        <source>&amp;Forget a name…</source>
        <translation>&amp;Sahau jina…</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>Pan&amp;ga kwa</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>Mpangilio wa kawaida</translation>
    </message>
    <message>
        <source>Keep search and filters</source>
        <translation>Hifadhi utafutaji na vichujio</translation>
    </message>
    <message>
        <source>Under which name? A name that is there already gets these filters.</source>
        <translation>Kwa jina gani? Jina lililopo tayari litapata vichujio hivi.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>“%1” stands in the menu of this list (F10).</source>
        <translation>“%1” iko kwenye menyu ya orodha hii (F10).</translation>
    </message>
    <message>
        <source>Forget a name</source>
        <translation>Sahau jina</translation>
    </message>
    <message>
        <source>Which filters are no longer needed?</source>
        <translation>Vichujio gani havihitajiki tena?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Sahau</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 haikuandikwa: %2</translation>
    </message>
    <message>
        <source>The list was not printed: %1</source>
        <translation>Orodha haikuchapishwa: %1</translation>
    </message>
</context>
<context>
    <name>ListExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Simamisha uhamishaji</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Inaandika %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>Mstari %Ln umeandikwa kwenye %1.</numerusform>
            <numerusform>Mistari %Ln imeandikwa kwenye %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Uhamishaji ulisimamishwa. Hakuna faili iliyoandikwa.</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>%1: %2</source>
        <comment>column and its sum</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Inahesabu…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>Mstari %Ln</numerusform>
            <numerusform>Mistari %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>adding up…</source>
        <translation>inajumlisha…</translation>
    </message>
    <message>
        <source>The best matches are shown. A click on a column's head, or Ctrl+Shift+S, shows all of them.</source>
        <translation>Zinaonyeshwa zinazolingana zaidi. Bofya kichwa cha safu, au Ctrl+Shift+S, kuonyesha zote.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Inasoma…</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Reading…</source>
        <translation>Inasoma…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>Safu %n</numerusform>
            <numerusform>Safu %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPrinter</name>
    <message>
        <source>Reading %1 for the paper</source>
        <translation>Inasoma %1 kwa karatasi</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Simamisha uchapishaji</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Uchapishaji ulisimamishwa.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Serial number</source>
        <translation>Namba ya kifaa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Iliongezwa</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Imeingizwa</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Inatoa</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Inafanya kazi hadi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Iliwekwa kumbukumbu</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Majaribio</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Iliandikwa</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Njia ya malipo</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kanda</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Kundi la muunganisho</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Aina ya muunganisho</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ya kulipa</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Iliundwa</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Imeingizwa na</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Namba ya mteja</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Days given</source>
        <translation>Siku zilizotolewa</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Siku za kuchelewa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Umefika</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Aina ya kifaa</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Namba za mfululizo</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Tarehe ya kulipa</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Elimu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Message gateway</source>
        <translation>Mtuma ujumbe</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ilitolewa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Lugha ya ujumbe</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Bei ya orodha</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Mtengenezaji</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Gridi ndogo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uraia</translation>
    </message>
    <message>
        <source>Next due on</source>
        <translation>Malipo yajayo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Operator's receipt</source>
        <translation>Risiti ya kampuni ya simu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Imechelewa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ililipwa</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Imelipwa hadi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Bei kwa siku</translation>
    </message>
    <message>
        <source>Tariff or appliance</source>
        <translation>Bei au bidhaa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ilipokelewa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejea</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Aliandikishwa</translation>
    </message>
    <message>
        <source>Smallest step (Wh)</source>
        <translation>Hatua ndogo (Wh)</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mtumaji</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ulitumwa</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Mtaa</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Bei ya umeme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cheo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Money on the meter</source>
        <translation>Pesa kwenye mita</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Umeme</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hai</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Kimeondolewa</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>Inahitaji kuwekwa upya</translation>
    </message>
    <message>
        <source>With a customer</source>
        <translation>Kwa mteja</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Ghalani</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Huduma ya umeme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarehe ya kulipa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Imefutwa</translation>
    </message>
    <message>
        <source>New money</source>
        <translation>Pesa mpya</translation>
    </message>
    <message>
        <source>Used credit</source>
        <translation>Salio lililotumika</translation>
    </message>
    <message>
        <source>Unlock for good</source>
        <translation>Kufungua kabisa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Amri</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Zawadi</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>Mabadiliko ya mpango</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Mita</translation>
    </message>
    <message>
        <source>Solar home systems</source>
        <translation>Mifumo ya sola</translation>
    </message>
    <message>
        <source>E-bikes</source>
        <translation>Baiskeli za umeme</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Instalments due</source>
        <translation>Awamu zijazo</translation>
    </message>
    <message>
        <source>Instalments overdue</source>
        <translation>Awamu zilizochelewa</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Malipo yasiyooanishwa</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Tokeni ambazo hazijafika</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Messages not sent yet</source>
        <translation>Ujumbe ambao haujatumwa</translation>
    </message>
</context>
<context>
    <name>LookalikeHint</name>
    <message>
        <source>Customers like this one</source>
        <translation>Wateja wanaofanana</translation>
    </message>
    <message>
        <source>Perhaps this customer is already registered:</source>
        <translation>Labda mteja huyu amesajiliwa tayari:</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Fungua huyo</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>Fungua %1 %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the program?</source>
        <translation>Funga programu?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Tengeneza nakala…</translation>
    </message>
    <message>
        <source>There was no backup for a week. One press on Back up makes one.</source>
        <translation>Hakujakuwa na nakala rudufu kwa wiki moja. Kubonyeza Tengeneza nakala mara moja kunatosha.</translation>
    </message>
    <message>
        <source>A form is not saved</source>
        <translation>Fomu haijahifadhiwa</translation>
    </message>
    <message>
        <source>Save or leave the open form, then restore the backup.</source>
        <translation>Hifadhi au acha fomu iliyo wazi, kisha rejesha nakala.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Copy the whole company to one checked file</source>
        <translation>Nakili kampuni yote kwenye faili moja iliyokaguliwa</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Taarifa</translation>
    </message>
    <message numerus="yes">
        <source>Notices (%n new)</source>
        <translation>
            <numerusform>Taarifa (%n mpya)</numerusform>
            <numerusform>Taarifa (%n mpya)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program said, to be found again (Ctrl+J)</source>
        <translation>Yaliyosemwa na programu, ya kupatikana tena (Ctrl+J)</translation>
    </message>
    <message>
        <source>PRACTICE: %1 - MPManager</source>
        <translation>MAZOEZI: %1 - MPManager</translation>
    </message>
    <message>
        <source>%1 - MPManager</source>
        <translation>%1 - MPManager</translation>
    </message>
    <message>
        <source>A form is not saved. Close the program all the same? What was typed is offered again at the next start.</source>
        <translation>Fomu haijahifadhiwa. Funga programu hata hivyo? Kilichoandikwa kitatolewa tena programu ikianza.</translation>
    </message>
    <message>
        <source>A backup is being written or read. Close the program all the same? The backup is stopped then, and there is none.</source>
        <translation>Nakala inaandikwa au inasomwa. Funga programu hata hivyo? Nakala itasimamishwa, na haitakuwepo.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Unganisha…</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Pande zote mbili</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Inabaki</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Inaingia humo</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Nakala</translation>
    </message>
    <message>
        <source>Which one is &amp;kept</source>
        <translation>Yupi ana&amp;baki</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Sababu</translation>
    </message>
    <message>
        <source>May be empty; it stands in the history.</source>
        <translation>Inaweza kuwa wazi; hubaki kwenye historia.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Kinachohamia</translation>
    </message>
    <message>
        <source>Merge %1 %2 with a duplicate</source>
        <translation>Unganisha %1 %2 na nakala</translation>
    </message>
    <message>
        <source>Choose the other record of the same person. Nothing is written before you press Merge.</source>
        <translation>Chagua rekodi nyingine ya mtu yule yule. Hakuna kinachoandikwa kabla ya kubonyeza Unganisha.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Mtaa</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Amesajiliwa</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Open sales</source>
        <translation>Mauzo yaliyo wazi</translation>
    </message>
    <message>
        <source>Owes, due or not</source>
        <translation>Anadaiwa, iliyofika muda au la</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>What moves to the customer that is kept:</source>
        <translation>Kinachohamia kwa mteja anayebaki:</translation>
    </message>
    <message>
        <source>devices %1, with the running access rate and what waits on the meter for the next token</source>
        <translation>vifaa %1, pamoja na ada ya huduma inayoendelea na kinachosubiri tokeni ijayo kwenye mita</translation>
    </message>
    <message>
        <source>open sales %1</source>
        <translation>mauzo yaliyo wazi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n closed sale(s)</source>
        <translation>
            <numerusform>Mauzo %n yaliyofungwa</numerusform>
            <numerusform>Mauzo %n yaliyofungwa</numerusform>
        </translation>
    </message>
    <message>
        <source>open instalments of %1</source>
        <translation>awamu zilizo wazi za %1</translation>
    </message>
    <message>
        <source>open access rate of %1</source>
        <translation>ada ya huduma iliyo wazi ya %1</translation>
    </message>
    <message>
        <source>%1 to recover from reversed payments</source>
        <translation>%1 za kurejeshwa kutoka malipo yaliyotenguliwa</translation>
    </message>
    <message>
        <source>credit of %1</source>
        <translation>salio la %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es), as further addresses</source>
        <translation>
            <numerusform>Anwani %n, kama anwani nyingine</numerusform>
            <numerusform>Anwani %n, kama anwani nyingine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onboarding answer(s)</source>
        <translation>
            <numerusform>Jibu %n la usajili</numerusform>
            <numerusform>Majibu %n ya usajili</numerusform>
        </translation>
    </message>
    <message>
        <source>details that are missing there: %1</source>
        <translation>taarifa zinazokosekana huko: %1</translation>
    </message>
    <message>
        <source>nothing: the duplicate has neither devices nor sales, debts or credit</source>
        <translation>hakuna: nakala haina vifaa wala mauzo, madeni au salio</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) stay as they were written and are shown with both</source>
        <translation>
            <numerusform>Malipo %n yanabaki kama yalivyoandikwa na yanaonyeshwa kwa wote</numerusform>
            <numerusform>Malipo %n yanabaki kama yalivyoandikwa na yanaonyeshwa kwa wote</numerusform>
        </translation>
    </message>
    <message>
        <source>the old number and phone go on finding the customer that is kept</source>
        <translation>namba na simu ya zamani zinaendelea kumpata mteja anayebaki</translation>
    </message>
    <message>
        <source>Merge these two?</source>
        <extracomment>%1 is the duplicate that goes, %2 the customer that is kept</extracomment>
        <translation>Unganisha hawa wawili?</translation>
    </message>
    <message>
        <source>%1 goes into %2. This cannot be taken back.</source>
        <translation>%1 anaingia kwenye %2. Hili haliwezi kurudishwa.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>The two are one customer now: %1.</source>
        <translation>Wawili hao sasa ni mteja mmoja: %1.</translation>
    </message>
    <message>
        <source>The names differ: make sure that this is one person.</source>
        <translation>Majina yanatofautiana: hakikisha ni mtu mmoja.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Tuma te&amp;na</translation>
    </message>
    <message>
        <source>Say &amp;what became of it…</source>
        <translation>Sema &amp;kilichotokea…</translation>
    </message>
    <message>
        <source>The customer has the message</source>
        <translation>Mteja ana ujumbe</translation>
    </message>
    <message>
        <source>The customer does not have it: send it again</source>
        <translation>Mteja hana: tuma tena</translation>
    </message>
    <message>
        <source>What became of the message?</source>
        <translation>Ujumbe ulikwendaje?</translation>
    </message>
    <message>
        <source>The gateway's answer was lost. Ask the customer:</source>
        <translation>Jibu la mtuma ujumbe lilipotea. Muulize mteja:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
</context>
<context>
    <name>MessagesPane</name>
    <message>
        <source>A token to be typed</source>
        <translation>Tokeni ya kuandikwa</translation>
    </message>
    <message>
        <source>Energy or days that reached the device</source>
        <translation>Umeme au siku zilizofika kwenye kifaa</translation>
    </message>
    <message>
        <source>A payment without a token</source>
        <translation>Malipo bila tokeni</translation>
    </message>
    <message>
        <source>Reminder before an instalment is due</source>
        <translation>Kumbusho kabla ya tarehe ya awamu</translation>
    </message>
    <message>
        <source>Reminder after an instalment was due</source>
        <translation>Kumbusho baada ya tarehe ya awamu</translation>
    </message>
    <message>
        <source>These are filled in for each customer: %1</source>
        <translation>Hizi hujazwa kwa kila mteja: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Back to the &amp;built-in text</source>
        <translation>Rudi kwenye maandishi ya &amp;awali</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Ujumbe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>M&amp;aandishi</translation>
    </message>
    <message>
        <source>How it will look, with invented values:</source>
        <translation>Itakavyoonekana, kwa thamani za kubuni:</translation>
    </message>
    <message>
        <source>Leave this text?</source>
        <translation>Acha maandishi haya?</translation>
    </message>
    <message>
        <source>The text is not saved. Show the other one all the same?</source>
        <translation>Maandishi hayajahifadhiwa. Onyesha mengine hata hivyo?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ondoka</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>SMS %n</numerusform>
            <numerusform>SMS %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a letter here is not in the alphabet of SMS, so one holds 70 characters only.</source>
        <translation>%1: kuna herufi isiyo ya alfabeti ya SMS, kwa hiyo moja hubeba herufi 70 tu.</translation>
    </message>
    <message>
        <source>%1, %2 characters; room for %3 more.</source>
        <translation>%1, herufi %2; nafasi ya %3 zaidi.</translation>
    </message>
    <message>
        <source>The text is saved; messages from now on use it.</source>
        <translation>Maandishi yamehifadhiwa; ujumbe kuanzia sasa utayatumia.</translation>
    </message>
    <message>
        <source>Messages use the built-in text again.</source>
        <translation>Ujumbe unatumia tena maandishi ya awali.</translation>
    </message>
    <message>
        <source>Text of messages: %1</source>
        <extracomment>%1 is a kind of message: "A token to be typed"</extracomment>
        <translation>Maandishi ya ujumbe: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>No money came in during the last two years.</source>
        <translation>Hakuna pesa zilizoingia katika miaka miwili iliyopita.</translation>
    </message>
</context>
<context>
    <name>NoticeLog</name>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Taarifa</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Nothing was noticed yet. What the program says in passing is kept here.</source>
        <translation>Hakuna kilichoonekana bado. Yanayosemwa na programu kwa kupita huhifadhiwa hapa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The data folder %1 cannot be made.</source>
        <translation>Folda ya data %1 haiwezi kuundwa.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Nakala haikurejeshwa</translation>
    </message>
    <message>
        <source>MPManager cannot start</source>
        <translation>MPManager haiwezi kuanza</translation>
    </message>
    <message>
        <source>The backup takes the place of the company.</source>
        <translation>Nakala inachukua nafasi ya kampuni.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
</context>
<context>
    <name>OpenItemWords</name>
    <message>
        <source>This token was asked for before its device was replaced: when it comes, it fits the old device only.</source>
        <translation>Tokeni hii iliombwa kabla kifaa chake hakijabadilishwa: ikija, inafaa kifaa cha zamani tu.</translation>
    </message>
    <message>
        <source>A channel has sent something that cannot be read.</source>
        <translation>Njia ya malipo imetuma kitu kisichosomeka.</translation>
    </message>
    <message>
        <source>A payment came again under the same reference, with another amount or serial number.</source>
        <translation>Malipo yalikuja tena kwa rejea ile ile, na kiasi au namba nyingine ya kifaa.</translation>
    </message>
    <message>
        <source>The provider says that this payment was reversed.</source>
        <translation>Mtoa huduma anasema malipo haya yalitenguliwa.</translation>
    </message>
    <message>
        <source>The maker's token gives another quantity than was asked for.</source>
        <translation>Tokeni ya mtengenezaji inatoa kiasi tofauti na kilichoombwa.</translation>
    </message>
    <message>
        <source>It is not known whether the refund was made.</source>
        <translation>Haijulikani kama marejesho yalifanyika.</translation>
    </message>
    <message>
        <source>A refund waits for the provider.</source>
        <translation>Marejesho yanamsubiri mtoa huduma.</translation>
    </message>
    <message>
        <source>The provider says that a payment was reversed, and the payment has not come yet.</source>
        <translation>Mtoa huduma anasema malipo yalitenguliwa, na malipo hayajafika bado.</translation>
    </message>
    <message>
        <source>The provider had reversed this payment before it came.</source>
        <translation>Mtoa huduma alikuwa ametengua malipo haya kabla hayajafika.</translation>
    </message>
    <message>
        <source>What the channel says of a refund is not what a person entered.</source>
        <translation>Kinachosemwa na njia kuhusu marejesho sicho alichoingiza mtu.</translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Open on this sale</source>
        <translation>Wazi kwenye mauzo haya</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Nobody: no money can be taken for it</source>
        <translation>Hakuna mtu: pesa haziwezi kupokelewa kwa ajili yake</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Bei ya umeme</translation>
    </message>
    <message>
        <source>Due today, all devices</source>
        <translation>Inadaiwa leo, vifaa vyote</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Wazi kwenye %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Printed on %1</source>
        <translation>Imechapishwa %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 kwa %2</translation>
    </message>
    <message>
        <source>It was sent to the device; there is nothing to type.</source>
        <translation>Ilitumwa kwa kifaa; hakuna cha kuandika.</translation>
    </message>
    <message>
        <source>This token was cancelled.</source>
        <translation>Tokeni hii ilifutwa.</translation>
    </message>
    <message>
        <source>The token is not there yet; it comes by message.</source>
        <translation>Tokeni haijafika bado; itakuja kwa ujumbe.</translation>
    </message>
    <message>
        <source>Where the money went</source>
        <translation>Pesa zilikokwenda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>down payment</source>
        <translation>malipo ya awali</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarehe ya kulipa</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Gharama</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Earlier debt</source>
        <translation>Deni la awali</translation>
    </message>
    <message>
        <source>Access rate of meter %1</source>
        <translation>Ada ya huduma ya mita %1</translation>
    </message>
    <message>
        <source>Rest of %1 %2</source>
        <translation>Kilichobaki cha %1 %2</translation>
    </message>
    <message>
        <source>Kept on meter %1 for the next token</source>
        <translation>Imewekwa kwenye mita %1 kwa tokeni ijayo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Hakuna kinachodaiwa.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Inadaiwa sasa</translation>
    </message>
    <message>
        <source>Payments from %1 to %2</source>
        <translation>Malipo kuanzia %1 hadi %2</translation>
    </message>
    <message>
        <source>There was no payment.</source>
        <translation>Hakukuwa na malipo.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejea</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Mpango wa awamu</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Iliuzwa</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Bei kwa siku</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Taarifa ya akaunti</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Instalments of %1 %2</source>
        <translation>Awamu za %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not printed.</source>
        <translation>
            <numerusform>Safu %n zaidi haikuchapishwa.</numerusform>
            <numerusform>Safu %n zaidi hazikuchapishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>It paid what was due, so there is no token.</source>
        <translation>Imelipa deni lililofika; hakuna tokeni.</translation>
    </message>
    <message>
        <source>Too little for a token; it counts for the next one.</source>
        <translation>Haitoshi tokeni; itahesabiwa kwa ijayo.</translation>
    </message>
    <message>
        <source>Not yet a whole day; it counts for the next token.</source>
        <translation>Haijafika siku moja; itahesabiwa kwa tokeni ijayo.</translation>
    </message>
    <message>
        <source>The token comes when the down payment is complete.</source>
        <translation>Tokeni itakuja malipo ya awali yakikamilika.</translation>
    </message>
    <message>
        <source>The down payment is complete; the days come with the instalments.</source>
        <translation>Malipo ya awali yamekamilika; siku zitakuja na awamu.</translation>
    </message>
    <message>
        <source>The device is already unlocked for good.</source>
        <translation>Kifaa tayari kimefunguliwa kabisa.</translation>
    </message>
    <message>
        <source>Days given before are earned back first.</source>
        <translation>Siku zilizotolewa zinalipwa kwanza.</translation>
    </message>
    <message>
        <source>There is nothing to buy for this device.</source>
        <translation>Hakuna cha kununua kwa kifaa hiki.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Umeme</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Huduma ya umeme</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>inadaiwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>Siku %n</numerusform>
            <numerusform>Siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked for good</source>
        <translation>Kimefunguliwa kabisa</translation>
    </message>
    <message>
        <source>Code for the device</source>
        <translation>Namba kwa kifaa</translation>
    </message>
    <message>
        <source>Not booked. The company holds this money, but not yet for a device.</source>
        <translation>Haijaingizwa. Kampuni ina pesa hizi, lakini bado hazijapangiwa kifaa.</translation>
    </message>
    <message>
        <source>Not booked. The money went back to the payer.</source>
        <translation>Haijaingizwa. Pesa zilirudishwa kwa mlipaji.</translation>
    </message>
    <message>
        <source>Not booked. The money has not arrived yet.</source>
        <translation>Haijaingizwa. Pesa bado hazijafika.</translation>
    </message>
    <message>
        <source>Failed. No money came, and nothing is booked.</source>
        <translation>Imeshindikana. Hakuna pesa zilizofika na hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>Refused. Nothing is booked.</source>
        <translation>Imekataliwa. Hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>Reversed on %1: %2. This receipt is not valid any more.</source>
        <translation>Yalitenguliwa tarehe %1: %2. Risiti hii si halali tena.</translation>
    </message>
    <message>
        <source>The money is booked on %1 now.</source>
        <translation>Pesa sasa zimeingizwa kwenye %1.</translation>
    </message>
    <message>
        <source>Payment without a receipt</source>
        <translation>Malipo bila stakabadhi</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Malipo madogo</translation>
    </message>
    <message>
        <source>Every payment buys days. Nothing falls due.</source>
        <translation>Kila malipo hununua siku. Hakuna tarehe za kulipa.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Njia ya malipo</translation>
    </message>
    <message>
        <source>Archived. The open instalments are void.</source>
        <translation>Imehifadhiwa kwenye kumbukumbu. Awamu ambazo hazijalipwa zimefutwa.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Pendekezo la mauzo</translation>
    </message>
    <message>
        <source>Proposed change of instalment plan</source>
        <translation>Pendekezo la kubadilisha mpango wa awamu</translation>
    </message>
    <message>
        <source>This is an offer, not a contract. Nothing is sold yet.</source>
        <translation>Hili ni pendekezo, si mkataba. Hakuna kilichouzwa bado.</translation>
    </message>
    <message>
        <source>This is a proposal. Until it is agreed, the plan stays as it is.</source>
        <translation>Hili ni pendekezo. Hadi likubaliwe, mpango unabaki ulivyo.</translation>
    </message>
    <message>
        <source>Date of sale</source>
        <translation>Tarehe ya mauzo</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Imerudishwa: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Siku iliyotangulia</translation>
    </message>
    <message>
        <source>The same day of the week before</source>
        <translation>Siku ileile ya wiki iliyotangulia</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mwezi uliotangulia</translation>
    </message>
    <message>
        <source>The same days of the month before</source>
        <translation>Siku zilezile za mwezi uliotangulia</translation>
    </message>
    <message>
        <source>The same month of the year before</source>
        <translation>Mwezi uleule wa mwaka uliotangulia</translation>
    </message>
    <message>
        <source>Compared with earlier times</source>
        <translation>Ikilinganishwa na vipindi vya awali</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>Hakuna kilichoingia.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Kwa siku</translation>
    </message>
    <message>
        <source>Payments here</source>
        <translation>Malipo yaliyopo hapa</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Kiasi kilichopo hapa</translation>
    </message>
    <message>
        <source>Payments in the statement</source>
        <translation>Malipo ya taarifa ya benki</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Kiasi cha taarifa ya benki</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Mstari wa taarifa ya benki</translation>
    </message>
    <message>
        <source>These lines of the statement cannot be read and are not counted: %1</source>
        <translation>Mistari hii ya taarifa ya benki haisomeki na haikuhesabiwa: %1</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>Ripoti ya %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Kiasi kwa %1</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Ulinganisho wa malipo</translation>
    </message>
    <message>
        <source>Equal payments</source>
        <translation>Malipo yanayolingana</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Yapo hapa tu</translation>
    </message>
    <message>
        <source>Only in the statement</source>
        <translation>Yapo kwenye taarifa ya benki tu</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Kiasi hakilingani</translation>
    </message>
    <message>
        <source>Every payment is equal.</source>
        <translation>Malipo yote yanalingana.</translation>
    </message>
    <message>
        <source>Owed on %1 (less what is kept)</source>
        <translation>Inadaiwa tarehe %1 (ukiondoa kilichowekwa)</translation>
    </message>
    <message>
        <source>%1 paid and reversed: %2</source>
        <translation>%1 zililipwa na kutenguliwa: %2</translation>
    </message>
    <message>
        <source>%1 taken from the credit</source>
        <translation>%1 zimetolewa kwenye salio</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Hifadhi kama P&amp;DF…</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Itakavyoonekana</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>Karatasi ya A4</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Roli ya mm 80</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>Roli ya mm 58</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Kara&amp;tasi</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imehifadhiwa kama %1.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Chapisha…</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Andika tarehe mbili, ya mapema kwanza.</translation>
    </message>
    <message>
        <source>Only the first rows are shown here; all are printed.</source>
        <translation>Safu za kwanza tu zinaonyeshwa hapa; zote zinachapishwa.</translation>
    </message>
    <message>
        <source>Reading what is printed</source>
        <translation>Inasoma kitakachochapishwa</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Simamisha kusoma</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Simamisha uchapishaji</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was printed or saved.</source>
        <translation>Imesimamishwa. Hakuna kilichochapishwa wala kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Inaandika %1</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>Inachapisha %1</translation>
    </message>
    <message>
        <source>%1 was not printed or saved: %2</source>
        <translation>%1 haikuchapishwa wala kuhifadhiwa: %2</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Stored passwords</source>
        <translation>Nywila zilizohifadhiwa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>This machine has no keychain, so passwords of channels and makers are kept in an encrypted file. Choose its passphrase, and write it down: nobody can recover it.</source>
        <translation>Mashine hii haina hazina ya siri, kwa hiyo nywila za njia na watengenezaji huwekwa kwenye faili iliyofichwa. Chagua neno lake la siri na uliandike: hakuna anayeweza kulirejesha.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again:</source>
        <translation>Hilo halikuwa neno la siri. Jaribu tena:</translation>
    </message>
    <message>
        <source>The passphrase of the file with the stored passwords:</source>
        <translation>Neno la siri la faili ya nywila:</translation>
    </message>
</context>
<context>
    <name>PaymentMessages</name>
    <message>
        <source>Messages</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Iliundwa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Umefika</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>Alichosema mtuma ujumbe</translation>
    </message>
    <message>
        <source>Send this messa&amp;ge again</source>
        <translation>Tuma &amp;tena ujumbe huu</translation>
    </message>
    <message>
        <source>The message goes out once more.</source>
        <translation>Ujumbe unatumwa tena.</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Where the money went</source>
        <translation>Pesa zilikokwenda</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Mistari</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarehe ya kulipa</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>What the maker said</source>
        <translation>Alichosema mtengenezaji</translation>
    </message>
    <message>
        <source>Choose the device…</source>
        <translation>Chagua kifaa…</translation>
    </message>
    <message>
        <source>Ask for a refund…</source>
        <translation>Omba marejesho…</translation>
    </message>
    <message>
        <source>Approve the refund…</source>
        <translation>Idhinisha marejesho…</translation>
    </message>
    <message>
        <source>Returned by hand…</source>
        <translation>Zilirudishwa kwa mkono…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Tengua malipo…</translation>
    </message>
    <message>
        <source>What the provider sent</source>
        <translation>Alichotuma mtoa huduma</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Malipo ya %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Yalipokelewa hapa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejea</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Mlipaji</translation>
    </message>
    <message>
        <source>How the device was found</source>
        <translation>Kifaa kilivyopatikana</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Marejesho</translation>
    </message>
    <message>
        <source>Refund asked by</source>
        <translation>Marejesho yaliombwa na</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refund approved by</source>
        <translation>Marejesho yaliidhinishwa na</translation>
    </message>
    <message>
        <source>The channel's answer</source>
        <translation>Jibu la njia</translation>
    </message>
    <message>
        <source>Messages to the customer</source>
        <translation>Ujumbe kwa mteja</translation>
    </message>
    <message>
        <source>Wrong device…</source>
        <translation>Kifaa si sahihi…</translation>
    </message>
    <message>
        <source>Exactly as it came</source>
        <translation>Kama ilivyofika hasa</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Yametenguliwa</translation>
    </message>
    <message>
        <source>%1 by %2, for %3</source>
        <translation>%1 na %2, kwa %3</translation>
    </message>
    <message>
        <source>Device named</source>
        <translation>Kifaa kilichotajwa</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 tarehe %2</translation>
    </message>
    <message>
        <source>Booked in place of</source>
        <translation>Imeingizwa badala ya</translation>
    </message>
    <message>
        <source>Booked instead</source>
        <translation>Iliyoingizwa badala yake</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Print token…</source>
        <translation>Chapisha tokeni…</translation>
    </message>
    <message>
        <source>Choose the token in the table first.</source>
        <translation>Chagua kwanza tokeni kwenye jedwali.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Booked late</source>
        <translation>Yameandikwa kwa kuchelewa</translation>
    </message>
    <message>
        <source>On %1, because its own day was closed.</source>
        <translation>Tarehe %1, kwa sababu siku yake yenyewe ilikuwa imefungwa.</translation>
    </message>
    <message>
        <source>The refund was made…</source>
        <translation>Marejesho yalifanyika…</translation>
    </message>
    <message>
        <source>The refund was not made…</source>
        <translation>Marejesho hayakufanyika…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>the down payment</source>
        <translation>malipo ya awali</translation>
    </message>
    <message>
        <source>instalment %1</source>
        <translation>awamu ya %1</translation>
    </message>
    <message>
        <source>%1 was taken back: %2.</source>
        <translation>%1 zilirudishwa: %2.</translation>
    </message>
    <message>
        <source>%1 made good an earlier payment that was reversed.</source>
        <translation>%1 zilifidia malipo ya awali yaliyotenguliwa.</translation>
    </message>
    <message>
        <source>%1 paid the access rate of meter %2 that fell due on %3.</source>
        <translation>%1 zililipa ada ya huduma ya mita %2 ya tarehe %3.</translation>
    </message>
    <message>
        <source>%1 paid %2 of %3, due on %4.</source>
        <extracomment>%2 is "instalment 3" or "the down payment", %3 the appliance, %4 the due date</extracomment>
        <translation>%1 zililipa %2 ya %3, ya tarehe %4.</translation>
    </message>
    <message>
        <source>%1 paid %2 of %3 %4, due on %5.</source>
        <extracomment>%2 is "instalment 3" or "the down payment", %3 the appliance, %4 its serial number, %5 the due date</extracomment>
        <translation>%1 zililipa %2 ya %3 %4, ya tarehe %5.</translation>
    </message>
    <message>
        <source>%1 went into energy for meter %2.</source>
        <translation>%1 zilikwenda kwenye umeme wa mita %2.</translation>
    </message>
    <message>
        <source>%1 went into days for %2.</source>
        <translation>%1 zilikwenda kwenye siku za %2.</translation>
    </message>
    <message>
        <source>%1 could not be used and is kept as the customer's credit.</source>
        <translation>%1 hazikuweza kutumika na zimewekwa kama salio la mteja.</translation>
    </message>
    <message>
        <source>down payment</source>
        <translation>malipo ya awali</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>na. %1</translation>
    </message>
    <message>
        <source>A person chose the device %1; the payer had named “%2”.</source>
        <translation>Mtu alichagua kifaa %1; mlipaji alitaja “%2”.</translation>
    </message>
    <message>
        <source>The payer named “%1” in the field “%2”.</source>
        <translation>Mlipaji alitaja “%1” kwenye sehemu “%2”.</translation>
    </message>
    <message>
        <source>The company holds this money, but it is booked nowhere. %1 Choose the device, or give the money back.</source>
        <translation>Kampuni inazo pesa hizi, lakini hazijaingizwa popote. %1 Chagua kifaa, au rudisha pesa.</translation>
    </message>
    <message>
        <source>The money went back to the payer through the channel.</source>
        <translation>Pesa zilirudi kwa mlipaji kupitia njia.</translation>
    </message>
    <message>
        <source>The money was returned by hand: %1</source>
        <translation>Pesa zilirudishwa kwa mkono: %1</translation>
    </message>
    <message>
        <source>The provider announced this payment; the money is not confirmed yet.</source>
        <translation>Mtoa huduma ametangaza malipo haya; pesa hazijathibitishwa bado.</translation>
    </message>
    <message>
        <source>The provider says that this payment failed. Nothing was booked.</source>
        <translation>Mtoa huduma anasema malipo haya yalishindwa. Hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>This payment was reversed: %1</source>
        <translation>Malipo haya yalitenguliwa: %1</translation>
    </message>
    <message>
        <source>A payment with the same reference but another amount or device was here before. Nothing was booked.</source>
        <translation>Malipo yenye rejea hiyo hiyo lakini kiasi au kifaa kingine yalikuwepo. Hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>Nothing was booked. %1</source>
        <translation>Hakuna kilichoingizwa. %1</translation>
    </message>
    <message>
        <source>A person moved it here from another device.</source>
        <translation>Mtu aliyahamishia hapa kutoka kifaa kingine.</translation>
    </message>
    <message>
        <source>The provider took this payment back before it could be booked. Nothing was booked, and the payer has the money.</source>
        <translation>Mtoa huduma alirudisha malipo haya kabla hayajaingizwa. Hakuna kilichoingizwa, na mlipaji ana pesa zake.</translation>
    </message>
    <message>
        <source>This payment stood on the wrong device. The money is booked on %1 now: %2</source>
        <translation>Malipo haya yalikuwa kwenye kifaa kisicho sahihi. Pesa sasa ziko kwenye %1: %2</translation>
    </message>
    <message>
        <source>Token for %1: %2</source>
        <translation>Tokeni ya %1: %2</translation>
    </message>
    <message>
        <source>No token yet: it is not known which device the money is for.</source>
        <translation>Bado hakuna tokeni: haijulikani pesa ni za kifaa kipi.</translation>
    </message>
    <message>
        <source>No token: the money went back to the payer.</source>
        <translation>Hakuna tokeni: pesa zilirudi kwa mlipaji.</translation>
    </message>
    <message>
        <source>No token yet: the provider has not confirmed the money.</source>
        <translation>Bado hakuna tokeni: mtoa huduma hajathibitisha pesa.</translation>
    </message>
    <message>
        <source>No token: the money never came.</source>
        <translation>Hakuna tokeni: pesa hazikufika.</translation>
    </message>
    <message>
        <source>No token: nothing was booked.</source>
        <translation>Hakuna tokeni: hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>No token: the payment made none before it was reversed.</source>
        <translation>Hakuna tokeni: malipo hayakutoa kabla ya kutenguliwa.</translation>
    </message>
    <message>
        <source>The payment was reversed. A token that was not asked for yet is cancelled; one that was handed out stays valid.</source>
        <translation>Malipo yalitenguliwa. Tokeni ambayo haijaombwa inafutwa; iliyotolewa inabaki halali.</translation>
    </message>
    <message>
        <source>No token: the money paid for an appliance that needs none.</source>
        <translation>Hakuna tokeni: pesa zililipia bidhaa isiyoihitaji.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s): the money bought something for the device itself.</source>
        <translation>
            <numerusform>Tokeni %n: pesa zilinunua kitu kwa kifaa chenyewe.</numerusform>
            <numerusform>Tokeni %n: pesa zilinunua kitu kwa kifaa chenyewe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Payment without a token</source>
        <translation>Malipo bila tokeni</translation>
    </message>
    <message>
        <source>It came here %1 after the provider's time.</source>
        <translation>Yalifika hapa %1 baada ya saa ya mtoa huduma.</translation>
    </message>
    <message>
        <source>It came here %1 before the provider's time: one of the two clocks is wrong.</source>
        <translation>Yalifika hapa %1 kabla ya saa ya mtoa huduma: mojawapo ya saa hizi mbili si sahihi.</translation>
    </message>
    <message>
        <source>%1 came in for sale %2 after it was written off.</source>
        <extracomment>%1 is an amount, %2 the number of a sale</extracomment>
        <translation>%1 zilikuja kwa mauzo %2 baada ya deni lake kufutwa.</translation>
    </message>
    <message>
        <source>Recovery after a write-off</source>
        <translation>Urejeshaji baada ya kufutwa</translation>
    </message>
    <message>
        <source>The company holds this money, but it is booked nowhere. A refund of it is under way: it can be booked on a device only when the refund was not made.</source>
        <translation>Kampuni ina pesa hizi, lakini hazijaandikwa popote. Zinaendelea kurejeshwa: zinaweza kuandikwa kwenye kifaa ikiwa tu urejeshaji haukufanyika.</translation>
    </message>
</context>
<context>
    <name>PaymentsScreen</name>
    <message>
        <source>No payment is here. Ctrl+N takes cash.</source>
        <translation>Hakuna malipo hapa. Ctrl+N hupokea pesa.</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Pokea pesa taslimu</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>Search reference, receipt, device or customer</source>
        <translation>Tafuta kumbukumbu, risiti, kifaa au mteja</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Malipo</translation>
    </message>
    <message>
        <source>&amp;Unmatched</source>
        <translation>&amp;Yasiyo na mwenyewe</translation>
    </message>
    <message>
        <source>Every payment that came in is booked on a device or settled.</source>
        <translation>Kila malipo yaliyoingia yameandikwa kwenye kifaa au yamemalizwa.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mwezi uliopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Mwaka huu</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Miezi 12 iliyopita</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Kuanzia na hadi</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Kipindi</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Kuanzia</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hadi</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Mini-grid</source>
        <translation>&amp;Gridi ndogo</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Kanda</translation>
    </message>
    <message>
        <source>&amp;Latitude</source>
        <translation>&amp;Latitudo</translation>
    </message>
    <message>
        <source>In degrees, e.g. -3.3731. May be empty.</source>
        <translation>Kwa digrii, kwa mfano -3.3731. Inaweza kuwa wazi.</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>L&amp;ongitudo</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>Kijiji kipya</translation>
    </message>
    <message>
        <source>New mini-grid</source>
        <translation>Gridi ndogo mpya</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 imehifadhiwa.</translation>
    </message>
    <message>
        <source>Empty: no grid, for places where only solar home systems or e-bikes are sold.</source>
        <translation>Wazi: bila gridi, kwa maeneo yanayouza mifumo ya sola au baiskeli za umeme tu.</translation>
    </message>
    <message>
        <source>Past payments keep their old place.</source>
        <translation>Malipo ya zamani yanabaki na eneo la zamani.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Hariri %1</translation>
    </message>
</context>
<context>
    <name>PlaceTreeView</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitudo, longitudo</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kanda</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Gridi ndogo</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Msimamizi</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Add a mini-grid</source>
        <translation>Ongeza gridi ndogo</translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation>Ongeza kijiji</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Ongeza kanda</translation>
    </message>
    <message>
        <source>Move village…</source>
        <translation>Hamisha kijiji…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ondoa…</translation>
    </message>
    <message>
        <source>Name of the new cluster:</source>
        <translation>Jina la kanda mpya:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Choose the village in the tree first.</source>
        <translation>Chagua kwanza kijiji kwenye mti.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Hamisha %1</translation>
    </message>
    <message>
        <source>The mini-grid it belongs to from now on. Past payments keep their old place.</source>
        <translation>Gridi ndogo ambayo ni yake kuanzia sasa. Malipo ya zamani yanabaki na eneo la zamani.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ondoa %1?</translation>
    </message>
    <message>
        <source>Only a place to which nothing belongs can be removed.</source>
        <translation>Ni eneo lisilo na kitu tu linaloweza kuondolewa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Maeneo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>Add a village without a grid</source>
        <translation>Ongeza kijiji kisicho na gridi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>Move %1 to %2? Past payments keep their old place.</source>
        <translation>Hamisha %1 kwenda %2? Malipo ya zamani yanabaki na eneo la zamani.</translation>
    </message>
</context>
<context>
    <name>PlanInputs</name>
    <message>
        <source>Number of instalments is agreed</source>
        <translation>Idadi ya awamu imekubaliwa</translation>
    </message>
    <message>
        <source>Amount of each instalment is agreed</source>
        <translation>Kiasi cha kila awamu kimekubaliwa</translation>
    </message>
    <message>
        <source>Energy as a service, a price per day without end</source>
        <translation>Umeme kama huduma, bei kwa siku bila mwisho</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Kiasi chochote</translation>
    </message>
    <message>
        <source>At least the next instalment</source>
        <translation>Angalau awamu inayofuata</translation>
    </message>
    <message>
        <source>Ho&amp;w it is paid</source>
        <translation>Jinsi ya &amp;kulipa</translation>
    </message>
    <message>
        <source>Total &amp;cost</source>
        <translation>&amp;Gharama yote</translation>
    </message>
    <message>
        <source>&amp;Down payment</source>
        <translation>&amp;Malipo ya awali</translation>
    </message>
    <message>
        <source>&amp;Instalments</source>
        <translation>&amp;Awamu</translation>
    </message>
    <message>
        <source>Paid e&amp;very</source>
        <translation>Hu&amp;lipwa kila</translation>
    </message>
    <message>
        <source>Empty: one period after the sale.</source>
        <translation>Wazi: kipindi kimoja baada ya mauzo.</translation>
    </message>
    <message>
        <source>S&amp;mallest payment</source>
        <translation>Malipo ma&amp;dogo</translation>
    </message>
    <message>
        <source>Da&amp;ys with the down payment</source>
        <translation>&amp;Siku pamoja na malipo ya awali</translation>
    </message>
    <message>
        <source>&amp;Price per day</source>
        <translation>&amp;Bei kwa siku</translation>
    </message>
    <message>
        <source>Empty: any amount.</source>
        <translation>Wazi: kiasi chochote.</translation>
    </message>
    <message>
        <source>Every %1 give one day. There is no end and nothing falls due.</source>
        <translation>Kila %1 hutoa siku moja. Hakuna mwisho wala tarehe ya kulipa.</translation>
    </message>
    <message>
        <source>Type the price per day.</source>
        <translation>Andika bei kwa siku.</translation>
    </message>
    <message>
        <source>The schedule is shown here while you type.</source>
        <translation>Ratiba inaonyeshwa hapa unapoandika.</translation>
    </message>
    <message>
        <source>o&amp;f each</source>
        <translation>&amp;ya kila moja</translation>
    </message>
    <message>
        <source>Fi&amp;rst due</source>
        <translation>Tarehe &amp;ya kwanza</translation>
    </message>
    <message>
        <source>All of them are the same.</source>
        <translation>Zote ni sawa.</translation>
    </message>
    <message>
        <source>The last one is %1.</source>
        <translation>Ya mwisho ni %1.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>The practice server could not be started: %1</source>
        <translation>Seva ya mazoezi haikuweza kuanza: %1</translation>
    </message>
    <message>
        <source>The practice server ended at once.</source>
        <translation>Seva ya mazoezi ilisimama mara moja.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>Mstari %Ln</numerusform>
            <numerusform>Mistari %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Receipt</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Token slip</source>
        <translation>Karatasi ya tokeni</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Mpango wa awamu</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Taarifa ya akaunti</translation>
    </message>
    <message>
        <source>There is no token to print. %1</source>
        <translation>Hakuna tokeni ya kuchapisha. %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Pendekezo la mauzo</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Pendekezo la mabadiliko</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Ulinganisho wa malipo</translation>
    </message>
</context>
<context>
    <name>ReassignForm</name>
    <message>
        <source>&amp;Give the device</source>
        <translation>&amp;Toa kifaa</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Kifaa</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Mteja mpya</translation>
    </message>
    <message>
        <source>Hand-&amp;over</source>
        <translation>&amp;Makabidhiano</translation>
    </message>
    <message>
        <source>What stays and what moves</source>
        <translation>Kinachobaki na kinachohamia</translation>
    </message>
    <message>
        <source>Empty: %1 as before.</source>
        <translation>Wazi: %1 kama awali.</translation>
    </message>
    <message>
        <source>Choose the customer who gets the device.</source>
        <translation>Chagua mteja anayepokea kifaa.</translation>
    </message>
    <message>
        <source>Choose the customer who gets the device. Nothing is written before you give it.</source>
        <translation>Chagua mteja anayepokea kifaa. Hakuna kinachoandikwa kabla ya kukitoa.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 (%3) from %4 on.</source>
        <extracomment>%1 is the serial number, %2 the name and %3 the number of the new customer, %4 a date</extracomment>
        <translation>%1 ni ya %2 (%3) kuanzia %4.</translation>
    </message>
    <message>
        <source>Old payments, and what is still owed, stay with %1 (%2).</source>
        <extracomment>%1 is the name and %2 the number of the old customer</extracomment>
        <translation>Malipo ya zamani, na kinachodaiwa bado, yanabaki kwa %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n access charge(s) of this meter are open there, together %1.</source>
        <translation>
            <numerusform>Ada %n ya huduma ya mita hii iko wazi huko, jumla %1.</numerusform>
            <numerusform>Ada %n za huduma za mita hii ziko wazi huko, jumla %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that wait on the meter for its next token become the old customer's credit.</source>
        <translation>%1 zinazosubiri tokeni ijayo kwenye mita zinakuwa salio la mteja wa zamani.</translation>
    </message>
    <message>
        <source>The new customer's access rate of %1 is due for the first time on %2.</source>
        <translation>Ada ya huduma ya %1 ya mteja mpya inadaiwa kwa mara ya kwanza %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <extracomment>%1 is the serial number, %2 the customer's name</extracomment>
        <translation>%1 sasa ni ya %2.</translation>
    </message>
    <message>
        <source>Give a device to another customer</source>
        <translation>Mpe mteja mwingine kifaa</translation>
    </message>
    <message>
        <source>Tari&amp;ff from then on</source>
        <translation>&amp;Bei kuanzia hapo</translation>
    </message>
</context>
<context>
    <name>ReconciliationLists</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Safu zisizosomeka</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Mstari wa taarifa ya benki</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Tatizo</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Yapo hapa tu</translation>
    </message>
    <message>
        <source>Only in the statement</source>
        <translation>Yapo kwenye taarifa ya benki tu</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Kiasi hakilingani</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>Safu %n</numerusform>
            <numerusform>Safu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hapa: %1</translation>
    </message>
    <message>
        <source>In the statement: %1</source>
        <translation>Kwenye taarifa ya benki: %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Hazisomeki</translation>
    </message>
</context>
<context>
    <name>ReconciliationModel</name>
    <message>
        <source>Reference</source>
        <translation>Rejea</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Kiasi kilichopo hapa</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Kiasi cha taarifa ya benki</translation>
    </message>
    <message>
        <source>State here</source>
        <translation>Hali hapa</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Mstari wa taarifa ya benki</translation>
    </message>
</context>
<context>
    <name>ReconciliationPage</name>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Linganisha</translation>
    </message>
    <message>
        <source>How it is &amp;written…</source>
        <translation>Jinsi ili&amp;vyoandikwa…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Kwa siku</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Payments here</source>
        <translation>Malipo yaliyopo hapa</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Kiasi kilichopo hapa</translation>
    </message>
    <message>
        <source>Payments in the statement</source>
        <translation>Malipo ya taarifa ya benki</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Kiasi cha taarifa ya benki</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>No payment here has the reference %1. Import the statement to take it in.</source>
        <translation>Hakuna malipo hapa yenye rejea %1. Ingiza taarifa ya benki ili kuyapokea.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Tafuta faili…</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Njia</translation>
    </message>
    <message>
        <source>&amp;Statement of the channel</source>
        <translation>Taa&amp;rifa ya benki ya njia</translation>
    </message>
    <message>
        <source>A table as text (.csv, .txt) or an Excel workbook (.xlsx).</source>
        <translation>Jedwali la maandishi (.csv, .txt) au kitabu cha Excel (.xlsx).</translation>
    </message>
    <message>
        <source>Browse for the statement</source>
        <translation>Tafuta faili ya taarifa ya benki</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>K&amp;uanzia</translation>
    </message>
    <message>
        <source>Empty: the days of the statement.</source>
        <translation>Tupu: siku za taarifa ya benki.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hadi</translation>
    </message>
    <message>
        <source>Empty: only that day.</source>
        <translation>Tupu: siku hiyo tu.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Hifadhi jedwali</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Import the statement…</source>
        <translation>Ingiza taarifa ya benki…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Funga siku…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>Sa&amp;fu</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Safu &amp;wima</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Linganisha</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Majedwali (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Choose the statement</source>
        <translation>Chagua taarifa ya benki</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1, %2 hadi %3.</translation>
    </message>
    <message>
        <source>The days up to %1 are closed.</source>
        <translation>Siku hadi %1 zimefungwa.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Lahajedwali (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Maandishi yenye mkato (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to %1.</source>
        <translation>
            <numerusform>Safu %n imehifadhiwa kwenye %1.</numerusform>
            <numerusform>Safu %n zimehifadhiwa kwenye %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Ulinganisho wa malipo</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Device for %1 %2</source>
        <translation>Kifaa cha %1 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Save and ne&amp;w</source>
        <translation>Hifadhi na &amp;mpya</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Aina</translation>
    </message>
    <message>
        <source>&amp;Manufacturer</source>
        <translation>&amp;Mtengenezaji</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Namba ya kifaa</translation>
    </message>
    <message>
        <source>&amp;Tariff</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>Token step (W&amp;h)</source>
        <translation>Hatua ya tokeni (W&amp;h)</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Bidhaa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Register another device</source>
        <translation>Sajili kifaa kingine</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Sajili mteja na kifaa</translation>
    </message>
    <message>
        <source>8 to 15 characters, as on the label.</source>
        <translation>Herufi 8 hadi 15, kama kwenye lebo.</translation>
    </message>
    <message>
        <source>This is not a whole number of Wh.</source>
        <translation>Hii si namba kamili ya Wh.</translation>
    </message>
    <message>
        <source>Phone already registered</source>
        <translation>Simu imesajiliwa tayari</translation>
    </message>
    <message>
        <source>This phone belongs to %1 %2 in %3. Register the device for that customer instead?</source>
        <translation>Simu hii ni ya %1 %2 wa %3. Sajili kifaa kwa mteja huyo badala yake?</translation>
    </message>
    <message>
        <source>Register for %1 %2</source>
        <translation>Sajili kwa %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is registered for %3 %4.</source>
        <extracomment>%1 is the kind of device, %2 its serial number, %3 and %4 the customer's name</extracomment>
        <translation>%1 %2 imesajiliwa kwa %3 %4.</translation>
    </message>
    <message>
        <source>More about the device</source>
        <translation>Zaidi kuhusu kifaa</translation>
    </message>
</context>
<context>
    <name>ReplanForm</name>
    <message>
        <source>&amp;Change the plan</source>
        <translation>&amp;Badilisha mpango</translation>
    </message>
    <message>
        <source>New &amp;total</source>
        <translation>&amp;Jumla mpya</translation>
    </message>
    <message>
        <source>Empty: the total stays.</source>
        <translation>Wazi: jumla inabaki.</translation>
    </message>
    <message>
        <source>New &amp;number for the rest</source>
        <translation>&amp;Idadi mpya kwa kilichobaki</translation>
    </message>
    <message>
        <source>Empty: the dates stay. Instalments with money on them are kept in any case.</source>
        <translation>Wazi: tarehe zinabaki. Awamu zenye pesa zinabaki kwa hali yoyote.</translation>
    </message>
    <message>
        <source>Paid e&amp;very</source>
        <translation>Hu&amp;lipwa kila</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>Baada ya mabadiliko</translation>
    </message>
    <message>
        <source>Type what should change.</source>
        <translation>Andika kinachopaswa kubadilika.</translation>
    </message>
    <message>
        <source>Change the plan of sale %1</source>
        <translation>Badilisha mpango wa mauzo %1</translation>
    </message>
    <message>
        <source>The plan is changed.</source>
        <translation>Mpango umebadilishwa.</translation>
    </message>
    <message>
        <source>The total, or the number of instalments</source>
        <translation>Jumla, au idadi ya awamu</translation>
    </message>
    <message>
        <source>One instalment</source>
        <translation>Awamu moja</translation>
    </message>
    <message>
        <source>Down payment: %1</source>
        <translation>Malipo ya awali: %1</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 tarehe %2: %3</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>&amp;Kinachobadilika</translation>
    </message>
    <message>
        <source>&amp;Instalment</source>
        <translation>&amp;Awamu</translation>
    </message>
    <message>
        <source>Those with money on them cannot change.</source>
        <translation>Zenye pesa haziwezi kubadilika.</translation>
    </message>
    <message>
        <source>New c&amp;ost</source>
        <translation>&amp;Gharama mpya</translation>
    </message>
    <message>
        <source>0 removes it. The total changes with it.</source>
        <translation>0 huiondoa. Jumla hubadilika nayo.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Kwa nini</translation>
    </message>
    <message>
        <source>Kept with the change, as is your name.</source>
        <translation>Hubaki na mabadiliko, pamoja na jina lako.</translation>
    </message>
    <message>
        <source>Print proposal…</source>
        <translation>Chapisha pendekezo…</translation>
    </message>
    <message>
        <source>Type what should change: the proposal is printed as it is shown.</source>
        <translation>Andika kinachopaswa kubadilika: pendekezo huchapishwa kama linavyoonekana.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Safuwima</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Kwenye faili</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Tatizo</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>No payment was booked in this time.</source>
        <translation>Hakuna malipo yaliyoingizwa wakati huu.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Takwimu za ripoti</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Hifadhi jedwali</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Hifadhi picha</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Nakili picha</translation>
    </message>
    <message>
        <source>&amp;Revenue by</source>
        <translation>&amp;Mapato kwa</translation>
    </message>
    <message>
        <source>Revenue by</source>
        <translation>Mapato kwa</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Andika tarehe mbili, ya mapema kwanza.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Yametenguliwa</translation>
    </message>
    <message>
        <source>Energy sold</source>
        <translation>Umeme uliouzwa</translation>
    </message>
    <message>
        <source>Days sold</source>
        <translation>Siku zilizouzwa</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Lahajedwali (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Maandishi yenye mkato (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to %1.</source>
        <translation>
            <numerusform>Safu %n ilihifadhiwa kwenye %1.</numerusform>
            <numerusform>Safu %n zilihifadhiwa kwenye %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picha (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>Picha imehifadhiwa kwenye %1.</translation>
    </message>
    <message>
        <source>The picture was copied; paste it into a letter.</source>
        <translation>Picha imenakiliwa; ibandike kwenye barua.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Close a day…</source>
        <translation>Funga siku…</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Ripoti haikuhifadhiwa: %1</translation>
    </message>
    <message>
        <source>Reconcile…</source>
        <translation>Linganisha…</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>&amp;Ask for the money</source>
        <translation>&amp;Omba pesa</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Namba ya kifaa</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Njia</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Simu</translation>
    </message>
    <message>
        <source>Empty: the customer's own phone.</source>
        <translation>Wazi: simu ya mteja mwenyewe.</translation>
    </message>
    <message>
        <source>Ask the phone for the money</source>
        <translation>Omba pesa kwa simu</translation>
    </message>
    <message>
        <source>No channel of this company can ask for money. Add one under Settings.</source>
        <translation>Hakuna njia ya kampuni hii inayoweza kuomba pesa. Ongeza moja kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>The request is kept; the channel is asked as soon as it can be reached.</source>
        <translation>Ombi limehifadhiwa; njia itaulizwa mara itakapopatikana.</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Address to pay &amp;at</source>
        <translation>Anwani &amp;ya kulipia</translation>
    </message>
    <message>
        <source>Co&amp;py the address</source>
        <translation>&amp;Nakili anwani</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Fungua</translation>
    </message>
    <message>
        <source>Phone asked</source>
        <translation>Simu iliyoombwa</translation>
    </message>
    <message>
        <source>E-mail given to the channel</source>
        <translation>Barua pepe iliyopewa njia</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Imeombwa na</translation>
    </message>
    <message>
        <source>Can be paid until</source>
        <translation>Inaweza kulipwa hadi</translation>
    </message>
    <message>
        <source>The channel's answer</source>
        <translation>Jibu la njia</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Imeombwa</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>The request waits here until the channel can be reached. Nobody was asked so far.</source>
        <translation>Ombi linasubiri hapa hadi njia ipatikane. Hakuna aliyeombwa bado.</translation>
    </message>
    <message>
        <source>The channel is being asked now.</source>
        <translation>Njia inaulizwa sasa.</translation>
    </message>
    <message>
        <source>The payer was asked. The money is not here yet.</source>
        <translation>Mlipaji ameombwa. Pesa hazijafika bado.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The channel is asked what became of it.</source>
        <translation>Ombi lilitumwa, lakini jibu halikuja. Njia inaulizwa kilichotokea.</translation>
    </message>
    <message>
        <source>The channel says no. Nothing was booked.</source>
        <translation>Njia inakataa. Hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>The time is over and nobody has paid. Money that comes late is booked all the same.</source>
        <translation>Muda umeisha na hakuna aliyelipa. Pesa zitakazochelewa zitaingizwa hata hivyo.</translation>
    </message>
    <message>
        <source>The payer has paid.</source>
        <translation>Mlipaji amelipa.</translation>
    </message>
</context>
<context>
    <name>Revenue</name>
    <message>
        <source>No village</source>
        <translation>Bila kijiji</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Wengine wote</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Umeme</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huduma</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Urejeshaji</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Gridi ndogo</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Njia ya malipo</translation>
    </message>
    <message>
        <source>%1: revenue by day, %2 to %3</source>
        <translation>%1: mapato kwa siku, %2 hadi %3</translation>
    </message>
    <message>
        <source>%1: revenue by month, %2 to %3</source>
        <translation>%1: mapato kwa mwezi, %2 hadi %3</translation>
    </message>
    <message>
        <source>%1: revenue by mini-grid, %2 to %3</source>
        <translation>%1: mapato kwa gridi ndogo, %2 hadi %3</translation>
    </message>
    <message>
        <source>%1: revenue by village, %2 to %3</source>
        <translation>%1: mapato kwa kijiji, %2 hadi %3</translation>
    </message>
    <message>
        <source>%1: revenue by payment channel, %2 to %3</source>
        <translation>%1: mapato kwa njia ya malipo, %2 hadi %3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Yametenguliwa</translation>
    </message>
    <message>
        <source>Energy sold</source>
        <translation>Umeme uliouzwa</translation>
    </message>
    <message>
        <source>Days sold</source>
        <translation>Siku zilizouzwa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
</context>
<context>
    <name>ReverseForm</name>
    <message>
        <source>&amp;Reverse the payment</source>
        <translation>&amp;Tengua malipo</translation>
    </message>
    <message>
        <source>What the reversal changes</source>
        <translation>Utenguzi unachobadilisha</translation>
    </message>
    <message>
        <source>The customer owes it at once</source>
        <translation>Mteja anadaiwa mara moja</translation>
    </message>
    <message>
        <source>The company takes the loss</source>
        <translation>Kampuni inabeba hasara</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>S&amp;ababu</translation>
    </message>
    <message>
        <source>It stays in the history of the payment, with your name.</source>
        <translation>Hubaki kwenye historia ya malipo, pamoja na jina lako.</translation>
    </message>
    <message>
        <source>What was already &amp;used</source>
        <translation>Kilicho&amp;tumika tayari</translation>
    </message>
    <message>
        <source>Reverse the payment of %1 by %2</source>
        <translation>Tengua malipo ya %1 ya %2</translation>
    </message>
    <message>
        <source>The payment is reversed.</source>
        <translation>Malipo yametenguliwa.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Matching rules</source>
        <translation>Kanuni za kuoanisha</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kanuni</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Names a device</source>
        <translation>Inataja kifaa</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Kingine</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Haijaamuliwa</translation>
    </message>
    <message>
        <source>Past payments</source>
        <translation>Malipo yaliyopita</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Device named</source>
        <translation>Kifaa kilichotajwa</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Mlipaji</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>First suggestion</source>
        <translation>Pendekezo la kwanza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>A person chose</source>
        <translation>Mtu alichagua</translation>
    </message>
    <message>
        <source>When a payment names no known device, these rules suggest one, the heaviest first. The weights of several reasons for one device add up. A person always decides: no rule books anything.</source>
        <translation>Malipo yasipotaja kifaa kinachojulikana, kanuni hizi hupendekeza kimoja, nzito zaidi kwanza. Uzito wa sababu kadhaa za kifaa kimoja hujumlishwa. Mtu ndiye anayeamua daima: hakuna kanuni inayoingiza chochote.</translation>
    </message>
    <message>
        <source>Tried on past payments</source>
        <translation>Zimejaribiwa kwenye malipo yaliyopita</translation>
    </message>
    <message>
        <source>No payment came in unmatched so far.</source>
        <translation>Hadi sasa hakuna malipo yaliyoingia bila kuoanishwa.</translation>
    </message>
    <message numerus="yes">
        <source>The %n newest payment(s) that came in unmatched. The rules know only what was known when each was made. Nothing is changed.</source>
        <translation>
            <numerusform>Malipo %n mapya zaidi yaliyoingia bila kuoanishwa. Kanuni zinajua tu kilichojulikana yalipofanywa. Hakuna kinachobadilishwa.</numerusform>
            <numerusform>Malipo %n mapya zaidi yaliyoingia bila kuoanishwa. Kanuni zinajua tu kilichojulikana kila moja yalipofanywa. Hakuna kinachobadilishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule names a device</source>
        <translation>Hakuna kanuni inayotaja kifaa</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Instalments</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Take cash for this sale</source>
        <translation>Pokea pesa za mauzo haya</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Fungua mteja</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Badilisha mpango…</translation>
    </message>
    <message>
        <source>Change instalment…</source>
        <translation>Badilisha awamu…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Weka kumbukumbu…</translation>
    </message>
    <message>
        <source>Sale %1: %2</source>
        <translation>Mauzo %1: %2</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Bei kwa siku</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Malipo madogo</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Kiasi chochote</translation>
    </message>
    <message>
        <source>Waiting for the next day</source>
        <translation>Inasubiri siku inayofuata</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Paid every</source>
        <translation>Hulipwa kila</translation>
    </message>
    <message>
        <source>Days sent to the device</source>
        <translation>Siku zilizotumwa kwa kifaa</translation>
    </message>
    <message>
        <source>Days that come with the next token</source>
        <translation>Siku zinazokuja na tokeni ijayo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kufungua</translation>
    </message>
    <message>
        <source>The device is unlocked for good</source>
        <translation>Kifaa kimefunguliwa kabisa</translation>
    </message>
    <message>
        <source>A service has no instalments: every payment buys days.</source>
        <translation>Huduma haina awamu: kila malipo hununua siku.</translation>
    </message>
    <message>
        <source>Choose the instalment in the table first.</source>
        <translation>Chagua kwanza awamu kwenye jedwali.</translation>
    </message>
    <message>
        <source>Archive this sale</source>
        <translation>Weka mauzo haya kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>The open instalments are void, money received stays received, and the device belongs to nobody. Why is the sale archived?</source>
        <translation>Awamu zilizo wazi zinafutwa, pesa zilizopokelewa zinabaki, na kifaa si cha mtu yeyote. Kwa nini mauzo yanawekwa kwenye kumbukumbu?</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Weka kumbukumbu</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>Mabadiliko ya mpango</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Baada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), %1</source>
        <extracomment>a plan in short: %n instalments, %1 is the total</extracomment>
        <translation>
            <numerusform>Awamu %n, %1</numerusform>
            <numerusform>Awamu %n, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Written off</source>
        <extracomment>%1 is an amount, %2 a date, %3 a person</extracomment>
        <translation>Kilichofutwa</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 tarehe %2 na %3</translation>
    </message>
    <message>
        <source>Recovered since</source>
        <translation>Zilizorejeshwa tangu hapo</translation>
    </message>
</context>
<context>
    <name>SalesScreen</name>
    <message>
        <source>No sale is here. Sell from a customer's page.</source>
        <translation>Hakuna mauzo hapa. Uza kutoka ukurasa wa mteja.</translation>
    </message>
    <message>
        <source>A sale begins on the customer's page: open the customer and press F8.</source>
        <translation>Mauzo huanza kwenye ukurasa wa mteja: fungua mteja na bonyeza F8.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>Search customer, phone or serial number</source>
        <translation>Tafuta mteja, simu au namba ya mfululizo</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Mauzo</translation>
    </message>
    <message>
        <source>Instalments &amp;due</source>
        <translation>Awamu &amp;zijazo</translation>
    </message>
    <message>
        <source>No instalment falls due in the next 30 days.</source>
        <translation>Hakuna awamu ya kulipwa katika siku 30 zijazo.</translation>
    </message>
    <message>
        <source>Instalments &amp;overdue</source>
        <translation>Awamu zilizo&amp;chelewa</translation>
    </message>
    <message>
        <source>No instalment is overdue.</source>
        <translation>Hakuna awamu iliyochelewa.</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarehe ya kulipa</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Gharama</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Awali</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Imechelewa</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Inadaiwa leo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Instalments</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Paid at once: %1, no instalments.</source>
        <translation>Hulipwa mara moja: %1, bila awamu.</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s); the last one on %1 is %2. Together %3.</source>
        <extracomment>%1 is the last due date, %2 the last amount, %3 the total</extracomment>
        <translation>
            <numerusform>Awamu %n; ya mwisho tarehe %1 ni %2. Jumla %3.</numerusform>
            <numerusform>Awamu %n; ya mwisho tarehe %1 ni %2. Jumla %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Mauzo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Bidhaa</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Maeneo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Rudi (Esc)</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>Ondoka kwenye fomu hii?</translation>
    </message>
    <message>
        <source>What was typed here is not saved. Leave the form all the same?</source>
        <translation>Kilichoandikwa hapa hakijahifadhiwa. Ondoka kwenye fomu hata hivyo?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ondoka</translation>
    </message>
</context>
<context>
    <name>SellForm</name>
    <message>
        <source>&amp;Sell</source>
        <translation>&amp;Uza</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Bidhaa</translation>
    </message>
    <message>
        <source>Device serial &amp;number</source>
        <translation>&amp;Namba ya kifaa</translation>
    </message>
    <message>
        <source>Da&amp;te of sale</source>
        <translation>&amp;Tarehe ya mauzo</translation>
    </message>
    <message>
        <source>Sell to %1 %2</source>
        <translation>Muuzie %1 %2</translation>
    </message>
    <message>
        <source>%1 is sold to %2.</source>
        <translation>%1 imeuzwa kwa %2.</translation>
    </message>
    <message>
        <source>Print offer…</source>
        <translation>Chapisha pendekezo…</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Kampuni</translation>
    </message>
    <message>
        <source>&amp;Payment channels</source>
        <translation>&amp;Njia za malipo</translation>
    </message>
    <message>
        <source>&amp;Manufacturers</source>
        <translation>&amp;Watengenezaji</translation>
    </message>
    <message>
        <source>Message &amp;gateways</source>
        <translation>Watuma u&amp;jumbe</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>Kompyuta &amp;hii</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>M&amp;aandishi</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>MPManager: first start</source>
        <translation>MPManager: kuanza mara ya kwanza</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Maliza</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Karibu</translation>
    </message>
    <message>
        <source>This machine has no company yet.</source>
        <translation>Mashine hii haina kampuni bado.</translation>
    </message>
    <message>
        <source>&amp;Set up our company</source>
        <translation>&amp;Anzisha kampuni yetu</translation>
    </message>
    <message>
        <source>Open the &amp;practice company</source>
        <translation>Fungua kampuni ya &amp;mazoezi</translation>
    </message>
    <message>
        <source>Asks for the company, its first village and its first tariff. Takes two minutes.</source>
        <translation>Inauliza kampuni, kijiji chake cha kwanza na bei yake ya kwanza. Inachukua dakika mbili.</translation>
    </message>
    <message>
        <source>Invented customers, devices and payments, served by this machine alone. Nothing in it is real, and nothing in it reaches a customer.</source>
        <translation>Wateja, vifaa na malipo ya kubuni, yanayohudumiwa na mashine hii tu. Hakuna cha kweli humo, wala hakuna kinachomfikia mteja.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Kampuni</translation>
    </message>
    <message>
        <source>The currency cannot change any more once there is a payment.</source>
        <translation>Sarafu haiwezi kubadilika tena baada ya malipo kuwepo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Nchi</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Sarafu</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Saa za eneo</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Lugha ya ujumbe</translation>
    </message>
    <message>
        <source>The first village</source>
        <translation>Kijiji cha kwanza</translation>
    </message>
    <message>
        <source>A cluster has mini-grids, a mini-grid has villages, and a customer lives in a village. More can be added later.</source>
        <translation>Kanda ina gridi ndogo, gridi ndogo ina vijiji, na mteja anaishi kijijini. Zaidi zinaweza kuongezwa baadaye.</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Kanda</translation>
    </message>
    <message>
        <source>A region or district.</source>
        <translation>Mkoa au wilaya.</translation>
    </message>
    <message>
        <source>&amp;Mini-grid</source>
        <translation>&amp;Gridi ndogo</translation>
    </message>
    <message>
        <source>Empty: only solar home systems or e-bikes, no grid.</source>
        <translation>Wazi: mifumo ya sola au baiskeli za umeme tu, bila gridi.</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Kijiji</translation>
    </message>
    <message>
        <source>The first tariff</source>
        <translation>Bei ya kwanza</translation>
    </message>
    <message>
        <source>What a kWh costs at a meter. Leave it empty where the company sells no energy by meter.</source>
        <translation>Gharama ya kWh kwenye mita. Acha wazi kama kampuni haiuzi umeme kwa mita.</translation>
    </message>
    <message>
        <source>&amp;Price per kWh</source>
        <translation>&amp;Bei kwa kWh</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Hii inahitajika.</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Rudi</translation>
    </message>
    <message>
        <source>Ne&amp;xt &gt;</source>
        <translation>&amp;Endelea &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>This is not in the list: choose one of it.</source>
        <translation>Hii haipo kwenye orodha: chagua mojawapo.</translation>
    </message>
</context>
<context>
    <name>ShortTable</name>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>User: %1</source>
        <translation>Mtumiaji: %1</translation>
    </message>
    <message>
        <source>Worker starts</source>
        <translation>Mfanyakazi wa nyuma anaanza</translation>
    </message>
    <message>
        <source>Worker runs</source>
        <translation>Mfanyakazi wa nyuma anafanya kazi</translation>
    </message>
    <message>
        <source>Worker runs in another program</source>
        <translation>Mfanyakazi wa nyuma yuko kwenye programu nyingine</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Mfanyakazi wa nyuma amesimama</translation>
    </message>
    <message>
        <source>Data file does not answer</source>
        <translation>Faili ya data haijibu</translation>
    </message>
    <message>
        <source>No service contacted yet</source>
        <translation>Hakuna huduma iliyofikiwa bado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Mtandaoni</translation>
    </message>
    <message>
        <source>Offline: entries are kept here</source>
        <translation>Bila mtandao: yanayoandikwa yanawekwa hapa</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n inahitaji mtu</numerusform>
            <numerusform>%n zinahitaji mtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n inasubiri</numerusform>
            <numerusform>%n zinasubiri</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Hakuna kinachosubiri</translation>
    </message>
    <message>
        <source>Payments announced: %1 · unmatched: %2
Tokens waiting: %3 · uncertain: %4 · refused: %5
Messages waiting: %6 · uncertain: %7 · failed: %8</source>
        <translation>Malipo yaliyotangazwa: %1 · yasiyooanishwa: %2
Tokeni zinazosubiri: %3 · zisizojulikana: %4 · zilizokataliwa: %5
Ujumbe unaosubiri: %6 · usiojulikana: %7 · ulioshindwa: %8</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Mazoezi: %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Folda ya data: %1</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Saa si sahihi</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Aina</translation>
    </message>
    <message>
        <source>&amp;Manufacturer</source>
        <translation>&amp;Mtengenezaji</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Bidhaa</translation>
    </message>
    <message>
        <source>&amp;Device serial numbers</source>
        <translation>&amp;Namba za vifaa</translation>
    </message>
    <message>
        <source>One a line, as a scanner types them; 8 to 15 characters each.</source>
        <translation>Moja kwa mstari, kama skana inavyoandika; herufi 8 hadi 15 kila moja.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in stock.</source>
        <translation>
            <numerusform>Kifaa %n kiko ghalani.</numerusform>
            <numerusform>Vifaa %n viko ghalani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put devices in stock</source>
        <translation>Weka vifaa ghalani</translation>
    </message>
    <message>
        <source>Verdict for each serial number</source>
        <translation>Uamuzi wa kila namba ya kifaa</translation>
    </message>
    <message>
        <source>What becomes of each serial number is shown here while you type.</source>
        <translation>Kinachotokea kwa kila namba kinaonyeshwa hapa unapoandika.</translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s), all of them new.</source>
        <translation>
            <numerusform>Namba %n ya kifaa, mpya.</numerusform>
            <numerusform>Namba %n za vifaa, zote mpya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 serial numbers are new; %3 already registered, %4 twice in this list, %5 not possible.</source>
        <translation>Namba %1 kati ya %2 ni mpya; %3 zimesajiliwa, %4 mara mbili kwenye orodha hii, %5 haziwezekani.</translation>
    </message>
    <message>
        <source>Not all of them are new</source>
        <translation>Si zote ni mpya</translation>
    </message>
    <message>
        <source>%1 of %2 serial numbers are new. Put these in stock, and leave the others in the form?</source>
        <translation>Namba %1 kati ya %2 ni mpya. Weka hizi ghalani, na uache nyingine kwenye fomu?</translation>
    </message>
    <message>
        <source>Put the new ones in stock</source>
        <translation>Weka mpya ghalani</translation>
    </message>
</context>
<context>
    <name>StockModel</name>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Namba ya kifaa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Already registered</source>
        <translation>Imesajiliwa tayari</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Mara mbili kwenye orodha hii</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Haiwezekani: %1</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>No device is like the number that was named, and the payer is not known.</source>
        <translation>Hakuna kifaa kinachofanana na namba iliyotajwa, na mlipaji hajulikani.</translation>
    </message>
    <message>
        <source>Devices it may have been meant for</source>
        <translation>Vifaa ambavyo huenda vilikusudiwa</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>but it cannot be booked now: %1</source>
        <translation>lakini haiwezi kuingizwa sasa: %1</translation>
    </message>
    <message>
        <source>exactly the number that was named</source>
        <translation>namba ile ile iliyotajwa</translation>
    </message>
    <message>
        <source>the same characters with other signs</source>
        <translation>herufi zile zile na alama nyingine</translation>
    </message>
    <message>
        <source>two neighbouring characters swapped</source>
        <translation>herufi mbili jirani zimebadilishana</translation>
    </message>
    <message>
        <source>one character is different</source>
        <translation>herufi moja ni tofauti</translation>
    </message>
    <message>
        <source>one character was left out</source>
        <translation>herufi moja imeachwa</translation>
    </message>
    <message>
        <source>one character too many</source>
        <translation>herufi moja ya ziada</translation>
    </message>
    <message>
        <source>only the end of the number was named</source>
        <translation>mwisho wa namba tu umetajwa</translation>
    </message>
    <message>
        <source>the payer paid for it last time</source>
        <translation>mlipaji alikilipia mara ya mwisho</translation>
    </message>
    <message>
        <source>its customer has the payer's phone number</source>
        <translation>mteja wake ana simu ya mlipaji</translation>
    </message>
    <message>
        <source>the payer paid for it before</source>
        <translation>mlipaji alikilipia awali</translation>
    </message>
    <message>
        <source>it replaced the device that was named</source>
        <translation>kilichukua nafasi ya kifaa kilichotajwa</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Safu za kwanza za faili</translation>
    </message>
</context>
<context>
    <name>TakeBackPage</name>
    <message>
        <source>Take back the &amp;others all the same</source>
        <translation>Rudisha nyuma &amp;nyingine hata hivyo</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>Safu za uingizaji</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Rudisha nyuma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Sababu</translation>
    </message>
    <message>
        <source>It is kept with every row in the history of changes.</source>
        <translation>Hubaki na kila safu kwenye historia ya mabadiliko.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Rudisha nyuma uingizaji wa %1</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Rudisha nyuma uingizaji</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) added on %2 by %3.</source>
        <translation>
            <numerusform>%1, safu %n iliongezwa %2 na %3.</numerusform>
            <numerusform>%1, safu %n ziliongezwa %2 na %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are checked. Nothing is changed yet.</source>
        <translation>Safu zinakaguliwa. Hakuna kilichobadilishwa bado.</translation>
    </message>
    <message>
        <source>The rows are taken back.</source>
        <translation>Safu zinarudishwa nyuma.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken back.</source>
        <translation>
            <numerusform>Safu %n imerudishwa nyuma.</numerusform>
            <numerusform>Safu %n zimerudishwa nyuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken back.</source>
        <translation>
            <numerusform>Safu %n ilirudishwa nyuma.</numerusform>
            <numerusform>Safu %n zilirudishwa nyuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be taken back.</source>
        <translation>
            <numerusform>Safu %n inaweza kurudishwa nyuma.</numerusform>
            <numerusform>Safu %n zinaweza kurudishwa nyuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone already.</source>
        <translation>
            <numerusform>Safu %n imeshatoweka.</numerusform>
            <numerusform>Safu %n zimeshatoweka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in use and stay.</source>
        <translation>
            <numerusform>Safu %n inatumika na inabaki.</numerusform>
            <numerusform>Safu %n zinatumika na zinabaki.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of thing, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Simamisha</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
    <message>
        <source>Take the import back?</source>
        <translation>Rudisha uingizaji nyuma?</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n row(s) of %1?</source>
        <translation>
            <numerusform>Rudisha nyuma safu %n ya %1?</numerusform>
            <numerusform>Rudisha nyuma safu %n za %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rudisha nyuma</translation>
    </message>
</context>
<context>
    <name>TariffForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Price per kWh</source>
        <translation>&amp;Bei kwa kWh</translation>
    </message>
    <message>
        <source>&amp;Components per kWh</source>
        <translation>&amp;Vipengele kwa kWh</translation>
    </message>
    <message>
        <source>&amp;Access rate</source>
        <translation>&amp;Ada ya huduma</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>Wazi: hakuna.</translation>
    </message>
    <message>
        <source>for each period of &amp;days</source>
        <translation>kwa kila kipindi cha &amp;siku</translation>
    </message>
    <message>
        <source>Smallest p&amp;urchase</source>
        <translation>Ununuzi m&amp;dogo</translation>
    </message>
    <message>
        <source>Empty: any amount.</source>
        <translation>Wazi: kiasi chochote.</translation>
    </message>
    <message>
        <source>Edit tariff %1</source>
        <translation>Hariri bei %1</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Bei mpya</translation>
    </message>
    <message>
        <source>Added to the price of each kWh.</source>
        <translation>Huongezwa kwenye bei ya kila kWh.</translation>
    </message>
    <message>
        <source>Together %1 per kWh.</source>
        <translation>Jumla %1 kwa kWh.</translation>
    </message>
    <message>
        <source>The tariff %1 is saved.</source>
        <translation>Bei %1 imehifadhiwa.</translation>
    </message>
    <message>
        <source>Write a whole number of Wh.</source>
        <translation>Andika namba kamili ya Wh.</translation>
    </message>
    <message>
        <source>&amp;Social tariff</source>
        <translation>Bei ya &amp;kijamii</translation>
    </message>
    <message>
        <source>For meters that apply these by themselves</source>
        <translation>Kwa mita zinazozitumia zenyewe</translation>
    </message>
    <message>
        <source>It never changes the price of a token.</source>
        <translation>Haibadilishi kamwe bei ya tokeni.</translation>
    </message>
    <message>
        <source>Allo&amp;wance a day (Wh)</source>
        <translation>Mgao kwa &amp;siku (Wh)</translation>
    </message>
    <message>
        <source>Its price per &amp;kWh</source>
        <translation>Bei yake kwa &amp;kWh</translation>
    </message>
    <message>
        <source>Energy to &amp;begin with (Wh)</source>
        <translation>Umeme wa k&amp;uanzia (Wh)</translation>
    </message>
    <message>
        <source>&amp;Most energy kept (Wh)</source>
        <translation>Umeme m&amp;wingi unaowekwa (Wh)</translation>
    </message>
    <message>
        <source>Price by t&amp;ime of day</source>
        <translation>Bei kwa &amp;saa</translation>
    </message>
    <message>
        <source>Social tariff</source>
        <translation>Bei ya kijamii</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>TariffsScreen</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Total per kWh</source>
        <translation>Jumla kwa kWh</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Vipengele</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Ununuzi mdogo</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Mita</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Bei mpya</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ondoa…</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation>
            <numerusform>%1 kila siku</numerusform>
            <numerusform>%1 kila siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Remove this tariff?</source>
        <translation>Ondoa bei hii?</translation>
    </message>
    <message>
        <source>Nobody uses the tariff %1.</source>
        <translation>Hakuna anayetumia bei %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) use %1. The tariff they move to, from today on:</source>
        <translation>
            <numerusform>Mita %n inatumia %1. Bei itakayohamia, kuanzia leo:</numerusform>
            <numerusform>Mita %n zinatumia %1. Bei zitakayohamia, kuanzia leo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation>Hamisha na ondoa</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Payments today</source>
        <translation>Malipo leo</translation>
    </message>
    <message>
        <source>Payments this month</source>
        <translation>Malipo mwezi huu</translation>
    </message>
    <message>
        <source>Energy sold today</source>
        <translation>Umeme uliouzwa leo</translation>
    </message>
    <message>
        <source>Days sold today</source>
        <translation>Siku zilizouzwa leo</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Tokeni ambazo hazijafika</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Malipo yasiyooanishwa</translation>
    </message>
    <message>
        <source>Instalments overdue</source>
        <translation>Awamu zilizochelewa</translation>
    </message>
    <message>
        <source>Messages that need a person</source>
        <translation>Ujumbe unaohitaji mtu</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Ya kuangaliwa</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>Malipo %n</numerusform>
            <numerusform>Malipo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) reversed</source>
        <translation>
            <numerusform>Malipo %n yametenguliwa</numerusform>
            <numerusform>Malipo %n yametenguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Bado hakuna malipo</translation>
    </message>
    <message>
        <source>Yesterday: %1</source>
        <translation>Jana: %1</translation>
    </message>
    <message>
        <source>Same day last week: %1</source>
        <translation>Siku hiyo wiki iliyopita: %1</translation>
    </message>
    <message>
        <source>Last month until this day: %1</source>
        <translation>Mwezi uliopita hadi siku hii: %1</translation>
    </message>
    <message>
        <source>Whole last month: %1</source>
        <translation>Mwezi uliopita wote: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>Siku %n</numerusform>
            <numerusform>Siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>This month: %1</source>
        <translation>Mwezi huu: %1</translation>
    </message>
    <message>
        <source>The oldest waits for %1</source>
        <translation>Ya zamani zaidi inasubiri tangu %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Jumla %1</translation>
    </message>
    <message>
        <source>Still open on them: %1</source>
        <translation>Bado wazi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>Ujumbe %n unasubiri kutumwa</numerusform>
            <numerusform>Ujumbe %n unasubiri kutumwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Unmatched payments</source>
        <translation>Malipo yasiyooanishwa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rejea</translation>
    </message>
    <message>
        <source>Named device</source>
        <translation>Kifaa kilichotajwa</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Tokeni ambazo hazijafika</translation>
    </message>
    <message>
        <source>To be looked at (Enter settles one)</source>
        <translation>Ya kuangaliwa (Enter humaliza moja)</translation>
    </message>
    <message>
        <source>Settle this</source>
        <translation>Maliza hili</translation>
    </message>
    <message>
        <source>Say what was found or done. It is kept with your name.</source>
        <translation>Sema kilichopatikana au kufanyika. Huhifadhiwa pamoja na jina lako.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Limemalizwa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>This company has no customers yet. Ctrl+N registers the first one with the device; tariffs, places and payment channels have sections of their own on the left.</source>
        <translation>Kampuni hii haina wateja bado. Ctrl+N humsajili wa kwanza pamoja na kifaa; bei, maeneo na njia za malipo zina sehemu zake upande wa kushoto.</translation>
    </message>
    <message>
        <source>As soon as payments come in, this chart shows day by day what they were spent on.</source>
        <translation>Malipo yakianza kuingia, chati hii itaonyesha siku kwa siku yalivyotumika.</translation>
    </message>
    <message>
        <source>What the money of the last 30 days was spent on</source>
        <translation>Pesa za siku 30 zilizopita zilitumika kwa nini</translation>
    </message>
    <message>
        <source>There is nothing to be looked at.</source>
        <translation>Hakuna cha kuangalia.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Iliundwa</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Ya kuangaliwa</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Ilionekana</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Sajili mteja na kifaa</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Pokea pesa taslimu</translation>
    </message>
</context>
<context>
    <name>TokenActions</name>
    <message>
        <source>As&amp;k for it again</source>
        <translation>Iombe &amp;tena</translation>
    </message>
    <message>
        <source>Type the &amp;maker's token…</source>
        <translation>Andika tokeni ya &amp;mtengenezaji…</translation>
    </message>
    <message>
        <source>It was &amp;not issued…</source>
        <translation>&amp;Haikutolewa…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>The same token goes out once more by message.</source>
        <translation>Tokeni ile ile inatumwa tena kwa ujumbe.</translation>
    </message>
    <message>
        <source>The token is asked for again now.</source>
        <translation>Tokeni inaombwa tena sasa.</translation>
    </message>
    <message>
        <source>Type the maker's token</source>
        <translation>Andika tokeni ya mtengenezaji</translation>
    </message>
    <message>
        <source>The token that the maker issued for %1. It goes to the customer by message.</source>
        <translation>Tokeni ambayo mtengenezaji ametoa kwa %1. Inakwenda kwa mteja kwa ujumbe.</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Hifadhi tokeni</translation>
    </message>
    <message>
        <source>The token is kept.</source>
        <translation>Tokeni imehifadhiwa.</translation>
    </message>
    <message>
        <source>It was not issued?</source>
        <translation>Haikutolewa?</translation>
    </message>
    <message>
        <source>Only if the maker confirms that no token was made for %1: it is then asked for again. Otherwise the customer would get it twice.</source>
        <translation>Ikiwa tu mtengenezaji anathibitisha kuwa hakuna tokeni iliyotengenezwa kwa %1: basi inaombwa tena. La sivyo mteja angeipata mara mbili.</translation>
    </message>
    <message>
        <source>It was not issued</source>
        <translation>Haikutolewa</translation>
    </message>
    <message>
        <source>The token is asked for again.</source>
        <translation>Tokeni inaombwa tena.</translation>
    </message>
    <message>
        <source>&amp;Send to the customer again…</source>
        <translation>&amp;Tuma tena kwa mteja…</translation>
    </message>
    <message>
        <source>Send the token again</source>
        <translation>Tuma tokeni tena</translation>
    </message>
    <message>
        <source>The same token goes out once more to this number of %1. Change the number first if it is wrong: the customer keeps the new one.</source>
        <translation>Tokeni ile ile inatumwa tena kwa namba hii ya %1. Badilisha namba kwanza kama si sahihi: mteja anabaki na mpya.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Open payment</source>
        <translation>Fungua malipo</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Fungua kifaa</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Tokeni ya %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Mtengenezaji</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Iliundwa</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Imetolewa</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Inafanya kazi hadi</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Majaribio</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Jaribio lijalo</translation>
    </message>
    <message>
        <source>Maker's reference</source>
        <translation>Rejea ya mtengenezaji</translation>
    </message>
    <message>
        <source>What the maker said</source>
        <translation>Alichosema mtengenezaji</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>A person must get this token from %1 and type it in here.</source>
        <translation>Mtu lazima aipate tokeni hii kutoka %1 na kuiandika hapa.</translation>
    </message>
    <message>
        <source>It waits because the account %1 is switched off in the settings.</source>
        <translation>Inasubiri kwa sababu akaunti %1 imezimwa kwenye mipangilio.</translation>
    </message>
    <message>
        <source>It waits because %1 does not let the program in: %2 Look at the account in the settings.</source>
        <translation>Inasubiri kwa sababu %1 haikubali programu: %2 Angalia akaunti kwenye mipangilio.</translation>
    </message>
    <message>
        <source>It waits for an earlier token of the same device: the device takes them in order.</source>
        <translation>Inasubiri tokeni ya awali ya kifaa hicho hicho: kifaa huzipokea kwa mpangilio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached or had no time: it was tried %n time(s), next on %2.</source>
        <translation>
            <numerusform>%1 haikupatikana au haikuwa na nafasi: jaribio %n, lijalo ni %2.</numerusform>
            <numerusform>%1 haikupatikana au haikuwa na nafasi: majaribio %n, lijalo ni %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked for at %1 in a moment.</source>
        <translation>Inaombwa kwa %1 baada ya muda mfupi.</translation>
    </message>
    <message>
        <source>%1 is being asked for it right now.</source>
        <translation>%1 inaombwa sasa hivi.</translation>
    </message>
    <message>
        <source>%1 told the device itself; there is nothing to type.</source>
        <translation>%1 imekiambia kifaa chenyewe; hakuna cha kuandika.</translation>
    </message>
    <message>
        <source>%1 made it. The customer types it into the device.</source>
        <translation>%1 imeitengeneza. Mteja anaiandika kwenye kifaa.</translation>
    </message>
    <message>
        <source>%1 refused it. Mend the cause, then ask again.</source>
        <translation>%1 imeikataa. Rekebisha chanzo, kisha omba tena.</translation>
    </message>
    <message>
        <source>%1 refused it: %2 Mend the cause, then ask again.</source>
        <translation>%1 imeikataa: %2 Rekebisha chanzo, kisha omba tena.</translation>
    </message>
    <message>
        <source>%1 may have made it, but the answer was lost. Look there, then type the token or say that there is none: asking blindly could sell it twice.</source>
        <translation>Huenda %1 imeitengeneza, lakini jibu lilipotea. Angalia huko, kisha andika tokeni au sema hakuna: kuomba bila kujua kungeiuza mara mbili.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost. The program looks there whether the token was made.</source>
        <translation>Jibu la %1 lilipotea. Programu inaangalia huko kama tokeni ilitengenezwa.</translation>
    </message>
    <message>
        <source>It was cancelled before it was asked for.</source>
        <translation>Ilifutwa kabla ya kuombwa.</translation>
    </message>
    <message>
        <source>It was cancelled before it was asked for: %1</source>
        <translation>Ilifutwa kabla ya kuombwa: %1</translation>
    </message>
</context>
<context>
    <name>TokensScreen</name>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokeni</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Ujumbe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeni</translation>
    </message>
    <message>
        <source>No token is here.</source>
        <translation>Hakuna tokeni hapa.</translation>
    </message>
    <message>
        <source>No message is here.</source>
        <translation>Hakuna ujumbe hapa.</translation>
    </message>
    <message>
        <source>T&amp;okens not there yet</source>
        <translation>T&amp;okeni ambazo hazijafika</translation>
    </message>
    <message>
        <source>Every token is there.</source>
        <translation>Tokeni zote zipo.</translation>
    </message>
    <message>
        <source>Messages &amp;not sent yet</source>
        <translation>Ujumbe ambao &amp;haujatumwa</translation>
    </message>
    <message>
        <source>Every message is sent.</source>
        <translation>Ujumbe wote umetumwa.</translation>
    </message>
    <message>
        <source>Search token, serial number, customer or phone</source>
        <translation>Tafuta tokeni, namba ya mfululizo, mteja au simu</translation>
    </message>
    <message>
        <source>Search customer or phone</source>
        <translation>Tafuta mteja au simu</translation>
    </message>
</context>
<context>
    <name>UnmatchedPane</name>
    <message>
        <source>Which device was it for? Enter on a suggestion shows what would be booked.</source>
        <translation>Ilikuwa ya kifaa kipi? Enter kwenye pendekezo huonyesha kitakachoingizwa.</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>Chagua kifaa</translation>
    </message>
    <message>
        <source>Serial number of the device that this money is for. It is booked with the date of the payment.</source>
        <translation>Namba ya kifaa ambacho pesa hizi ni zake. Zinaingizwa kwa tarehe ya malipo.</translation>
    </message>
    <message>
        <source>Show what would be booked</source>
        <translation>Onyesha kitakachoingizwa</translation>
    </message>
    <message>
        <source>Book this payment?</source>
        <translation>Ingiza malipo haya?</translation>
    </message>
    <message>
        <source>%1 of %2 is booked on %3, the device of %4.</source>
        <translation>%1 za %2 zinaingizwa kwenye %3, kifaa cha %4.</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>Omba marejesho</translation>
    </message>
    <message>
        <source>Another person approves it; then the channel is asked to send the money back. Why?</source>
        <translation>Mtu mwingine anaidhinisha; kisha njia inaombwa kurudisha pesa. Kwa nini?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Omba</translation>
    </message>
    <message>
        <source>Approve the refund?</source>
        <translation>Idhinisha marejesho?</translation>
    </message>
    <message>
        <source>The channel is asked to send the money back to the payer. Asked by %1: %2</source>
        <translation>Njia inaombwa kurudisha pesa kwa mlipaji. Imeombwa na %1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Idhinisha</translation>
    </message>
    <message>
        <source>Returned by hand</source>
        <translation>Zilirudishwa kwa mkono</translation>
    </message>
    <message>
        <source>To whom was the money given, and how?</source>
        <translation>Pesa zilirudishwa kwa nani, na vipi?</translation>
    </message>
    <message>
        <source>It was returned</source>
        <translation>Zilirudishwa</translation>
    </message>
    <message>
        <source>The refund was made</source>
        <translation>Marejesho yalifanyika</translation>
    </message>
    <message>
        <source>Only if the channel's own portal shows that the payer has the money. What does it show?</source>
        <translation>Ikiwa tu tovuti ya njia yenyewe inaonyesha kwamba mlipaji ana pesa. Inaonyesha nini?</translation>
    </message>
    <message>
        <source>Only if the channel's own portal shows no refund: the payment can be refunded again then, and the payer would get the money twice. What does the portal show?</source>
        <translation>Ikiwa tu tovuti ya njia yenyewe haionyeshi marejesho: malipo yanaweza kurejeshwa tena, na mlipaji angepata pesa mara mbili. Tovuti inaonyesha nini?</translation>
    </message>
    <message>
        <source>Nothing was sent to the channel so far. Why is the money not to go back?</source>
        <translation>Bado hakuna kilichotumwa kwa njia. Kwa nini pesa zisirudishwe?</translation>
    </message>
    <message>
        <source>The refund was not made</source>
        <translation>Marejesho hayakufanyika</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Hifadhi hili</translation>
    </message>
    <message>
        <source>Try the matching ru&amp;les</source>
        <translation>Jaribu &amp;kanuni za kuoanisha</translation>
    </message>
</context>
<context>
    <name>WindowsEdit</name>
    <message>
        <source>Add &amp;hours</source>
        <translation>Ongeza &amp;saa</translation>
    </message>
    <message>
        <source>From this time of day</source>
        <translation>Kuanzia saa hii</translation>
    </message>
    <message>
        <source>Until this time of day</source>
        <translation>Hadi saa hii</translation>
    </message>
    <message>
        <source>Per cent of the base price</source>
        <translation>Asilimia ya bei ya msingi</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Ondoa saa hizi</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meter</source>
        <translation>Mita</translation>
    </message>
    <message>
        <source>Solar home system</source>
        <translation>Mfumo wa sola</translation>
    </message>
    <message>
        <source>E-bike</source>
        <translation>Baiskeli ya umeme</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektroniki</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Kila wiki</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Kila mwezi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Paid off</source>
        <translation>Imelipwa yote</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Yametangazwa</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Yameingizwa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Yamekataliwa</translation>
    </message>
    <message>
        <source>Failed at the provider</source>
        <translation>Yalishindwa kwa mtoa huduma</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Yametenguliwa</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Yanajulikana tayari</translation>
    </message>
    <message>
        <source>Contradicts an earlier one</source>
        <translation>Yanapingana na ya awali</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Hayajaoanishwa</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Zimerudishwa</translation>
    </message>
    <message>
        <source>Returned by hand</source>
        <translation>Zilirudishwa kwa mkono</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Taslimu</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Taarifa ya benki</translation>
    </message>
    <message>
        <source>Asked for; waits for approval by another person</source>
        <translation>Imeombwa; inasubiri idhini ya mtu mwingine</translation>
    </message>
    <message>
        <source>Approved; waits to be sent to the channel</source>
        <translation>Imeidhinishwa; inasubiri kutumwa kwa njia</translation>
    </message>
    <message>
        <source>Sent to the channel; waits for its answer</source>
        <translation>Imetumwa kwa njia; inasubiri jibu lake</translation>
    </message>
    <message>
        <source>The customer has the money back</source>
        <translation>Mteja amerudishiwa pesa</translation>
    </message>
    <message>
        <source>Type the maker's token</source>
        <translation>Andika tokeni ya mtengenezaji</translation>
    </message>
    <message>
        <source>Waits for the next try</source>
        <translation>Inasubiri jaribio lijalo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Being asked for</source>
        <translation>Inaombwa</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Imetolewa</translation>
    </message>
    <message>
        <source>Refused by the maker</source>
        <translation>Imekataliwa na mtengenezaji</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Matokeo hayajulikani</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Imefutwa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>Siku %n</numerusform>
            <numerusform>Siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock for good</source>
        <translation>Kufungua kabisa</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Kuweka upya</translation>
    </message>
    <message>
        <source>No token: debts took the whole amount.</source>
        <translation>Hakuna tokeni: madeni yamechukua kiasi chote.</translation>
    </message>
    <message>
        <source>No token: the money does not fill the smallest step of the meter. It waits on the meter and raises the next token.</source>
        <translation>Hakuna tokeni: pesa hazijazi hatua ndogo ya mita. Zinasubiri kwenye mita na zitaongeza tokeni ijayo.</translation>
    </message>
    <message>
        <source>No token yet: the payment does not complete a day. It counts towards the next one.</source>
        <translation>Bado hakuna tokeni: malipo hayajakamilisha siku. Yatahesabiwa kwa inayofuata.</translation>
    </message>
    <message>
        <source>No token: the down payment is not paid in full yet.</source>
        <translation>Hakuna tokeni: malipo ya awali hayajakamilika.</translation>
    </message>
    <message>
        <source>No token yet: the down payment is complete. The days come with the instalments.</source>
        <translation>Bado hakuna tokeni: malipo ya awali yamekamilika. Siku zitakuja na awamu.</translation>
    </message>
    <message>
        <source>No token: the device is already unlocked for good.</source>
        <translation>Hakuna tokeni: kifaa tayari kimefunguliwa kabisa.</translation>
    </message>
    <message>
        <source>No token: the device already has more days than are paid for.</source>
        <translation>Hakuna tokeni: kifaa kina siku nyingi kuliko zilizolipiwa.</translation>
    </message>
    <message>
        <source>No token: nothing can be bought for the device itself.</source>
        <translation>Hakuna tokeni: hakuna kinachoweza kununuliwa kwa kifaa chenyewe.</translation>
    </message>
    <message>
        <source>Recovery of a reversed payment</source>
        <translation>Urejeshaji wa malipo yaliyotenguliwa</translation>
    </message>
    <message>
        <source>Appliance instalment</source>
        <translation>Awamu ya bidhaa</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Device instalment</source>
        <translation>Awamu ya kifaa</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Umeme</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Huduma ya umeme</translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation>Salio la mteja</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Njia ya malipo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Mtengenezaji</translation>
    </message>
    <message>
        <source>Message gateway</source>
        <translation>Mtuma ujumbe</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Inatumwa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Umetumwa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Umefika</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Imeshindwa</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>Saa %n</numerusform>
            <numerusform>Saa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>Dakika %n</numerusform>
            <numerusform>Dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chini ya dakika moja</translation>
    </message>
    <message>
        <source>This computer's clock is %1 behind the newest entry of the company. Set it before you enter money.</source>
        <extracomment>%1 is a time: "25 minutes"</extracomment>
        <translation>Saa ya kompyuta hii iko nyuma kwa %1 ya ingizo jipya kabisa la kampuni. Irekebishe kabla ya kuingiza fedha.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 ahead of the clock of %2. Set it before you enter money.</source>
        <translation>Saa ya kompyuta hii iko mbele kwa %1 ya saa ya %2. Irekebishe kabla ya kuingiza fedha.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 behind the clock of %2. Set it before you enter money.</source>
        <translation>Saa ya kompyuta hii iko nyuma kwa %1 ya saa ya %2. Irekebishe kabla ya kuingiza fedha.</translation>
    </message>
    <message>
        <source>The refund was not made</source>
        <translation>Marejesho hayakufanyika</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stopping</source>
        <translation>Inasimama</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <comment>what is done, and for how long: 0:07</comment>
        <translation>%1 (dak. %2)</translation>
    </message>
</context>
</TS>
