<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Allow plain http to this machine</source>
        <translation>Permitir http simples para esta máquina</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What your office calls it.</source>
        <translation>Como o seu escritório lhe chama.</translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation>&amp;Endereço web</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>Para praticar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>New account at %1</source>
        <translation>Nova conta em %1</translation>
    </message>
    <message>
        <source>Ask every (seconds)</source>
        <translation>Perguntar a cada (segundos)</translation>
    </message>
    <message>
        <source>Look back each time (seconds)</source>
        <translation>Olhar para trás de cada vez (segundos)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it.</source>
        <translation>Guardado. Deixe vazio para o manter.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this machine, never in the data file.</source>
        <translation>Guardado no porta-chaves desta máquina, nunca no ficheiro de dados.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necessário)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>API key</source>
        <translation>Chave da API</translation>
    </message>
    <message>
        <source>By hand (a person types the maker's token)</source>
        <translation>À mão (uma pessoa escreve o código do fabricante)</translation>
    </message>
    <message>
        <source>Calin (STS meters)</source>
        <translation>Calin (contadores STS)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identificador do cliente (client id)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente (client secret)</translation>
    </message>
    <message>
        <source>Daly BMS (e-bikes)</source>
        <translation>Daly BMS (bicicletas elétricas)</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Identificador do aparelho (device id)</translation>
    </message>
    <message>
        <source>E-mail for requests to customers without one</source>
        <translation>E-mail para pedidos a clientes que não o têm</translation>
    </message>
    <message>
        <source>How long a payer may take to pay (seconds)</source>
        <translation>Tempo que um pagador tem para pagar (segundos)</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Endereço de entrada</translation>
    </message>
    <message>
        <source>Metadata fields that hold the serial</source>
        <translation>Campos de metadados que têm o número de série</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password (API key)</source>
        <translation>Senha (chave da API)</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>Sender id</source>
        <translation>Nome do remetente (sender id)</translation>
    </message>
    <message>
        <source>Statement file (CSV)</source>
        <translation>Ficheiro de extrato (CSV)</translation>
    </message>
    <message>
        <source>TextBee (an Android phone)</source>
        <translation>TextBee (um telefone Android)</translation>
    </message>
    <message>
        <source>Time limit of a call (seconds)</source>
        <translation>Tempo máximo de uma chamada (segundos)</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identificador do utilizador</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Ways of paying that a request offers (mobile_money, card, ...)</source>
        <translation>Meios de pagamento que um pedido oferece (mobile_money, card, ...)</translation>
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
        <translation>Contas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último sucesso</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>Tentar de novo &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>One harmless call with this account's login</source>
        <translation>Uma chamada inofensiva com o acesso desta conta</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não consultado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Stopped: needs a person</source>
        <translation>Parado: precisa de uma pessoa</translation>
    </message>
    <message>
        <source>Fails, tries again</source>
        <translation>Falha, tenta de novo</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Desligar</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Ligar</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>The service this account is at:</source>
        <translation>O serviço a que esta conta pertence:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>A perguntar a %1…</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 responde: %2</translation>
    </message>
    <message>
        <source>%1 does not work: %2</source>
        <translation>%1 não funciona: %2</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Remover esta conta?</translation>
    </message>
    <message>
        <source>%1 and its stored passwords are removed.</source>
        <translation>%1 e as suas senhas guardadas são removidas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Matching ru&amp;les</source>
        <translation>Re&amp;gras de atribuição</translation>
    </message>
    <message>
        <source>How the device of an unmatched payment is suggested, tried on past payments</source>
        <translation>Como é sugerido o dispositivo de um pagamento não atribuído, experimentado em pagamentos passados</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Aldeia</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Rua</translation>
    </message>
    <message>
        <source>&amp;Name of the address</source>
        <translation>&amp;Nome do endereço</translation>
    </message>
    <message>
        <source>For example: shop, parents' house. May be empty.</source>
        <translation>Por exemplo: loja, casa dos pais. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>O endereço está guardado.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
</context>
<context>
    <name>AllocationBar</name>
    <message>
        <source>Where the money went</source>
        <translation>Para onde foi o dinheiro</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pergunta</translation>
    </message>
    <message>
        <source>A question that was answered before gets the new answer.</source>
        <translation>Uma pergunta já respondida recebe a nova resposta.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Resposta</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>A resposta está guardada.</translation>
    </message>
    <message>
        <source>Write down an answer</source>
        <translation>Anotar uma resposta</translation>
    </message>
</context>
<context>
    <name>ApplianceForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>List &amp;price</source>
        <translation>&amp;Preço de tabela</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Novo aparelho</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>&amp;Remind customers by message</source>
        <translation>&amp;Lembrar os clientes por mensagem</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>Once before and once after each is due.</source>
        <translation>Uma vez antes e uma vez depois de cada vencimento.</translation>
    </message>
    <message>
        <source>Days &amp;before it is due</source>
        <translation>Dias &amp;antes do vencimento</translation>
    </message>
    <message>
        <source>Days &amp;after it was due</source>
        <translation>Dias &amp;depois do vencimento</translation>
    </message>
    <message>
        <source>Remind customers by message</source>
        <translation>Lembrar os clientes por mensagem</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>AppliancesScreen</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Preço de tabela</translation>
    </message>
    <message>
        <source>Sold with</source>
        <translation>Vendido com</translation>
    </message>
    <message>
        <source>New appliance</source>
        <translation>Novo aparelho</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>a device that takes tokens</source>
        <translation>um dispositivo que recebe códigos</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>nenhum dispositivo</translation>
    </message>
    <message>
        <source>Remove this appliance?</source>
        <translation>Remover este aparelho?</translation>
    </message>
    <message>
        <source>%1 can then no longer be sold.</source>
        <translation>%1 deixa de poder ser vendido.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Aparelhos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>For example: moved away.</source>
        <translation>Por exemplo: mudou-se.</translation>
    </message>
    <message>
        <source>Open &amp;debt</source>
        <translation>&amp;Dívida aberta</translation>
    </message>
    <message>
        <source>Without this the debt has to be paid before the customer is archived.</source>
        <translation>Sem isto, a dívida tem de ser paga antes de arquivar o cliente.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Archive %1 %2</source>
        <translation>Arquivar %1 %2</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Dar %1 como perdidos</translation>
    </message>
    <message>
        <source>The customer disappears from the lists, and the phone is free for another one. History and payments stay.</source>
        <translation>O cliente desaparece das listas e o telefone fica livre para outro. O histórico e os pagamentos ficam.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) belong to nobody afterwards.</source>
        <translation>
            <numerusform>%n dispositivo deixa de ter dono.</numerusform>
            <numerusform>%n dispositivos deixam de ter dono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sale(s) are archived: what is not paid is void.</source>
        <translation>
            <numerusform>%n venda aberta é arquivada: o que não está pago fica sem efeito.</numerusform>
            <numerusform>%n vendas abertas são arquivadas: o que não está pago fica sem efeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are still owed, due or not.</source>
        <translation>Ainda se devem %1, vencidos ou não.</translation>
    </message>
    <message>
        <source>A credit of %1 is left: pay it out first.</source>
        <translation>Resta um crédito de %1: pague-o primeiro.</translation>
    </message>
    <message>
        <source>%1 %2 is archived.</source>
        <translation>%1 %2 está arquivado.</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Back up</source>
        <translation>Fazer cópia</translation>
    </message>
    <message>
        <source>The passphrase that will open this backup. Without it nobody can read it, not even you:</source>
        <translation>A frase secreta que abrirá esta cópia. Sem ela ninguém a pode ler, nem o senhor:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Fazer cópia para</translation>
    </message>
    <message>
        <source>Backups (*.%1)</source>
        <translation>Cópias de segurança (*.%1)</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Não há cópia de segurança</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>A cópia não pôde ser escrita: %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 customers and %2 payments are in %3.</source>
        <translation>Cópia feita e verificada: %1 clientes e %2 pagamentos estão em %3.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>This backup is encrypted. Its passphrase:</source>
        <translation>Esta cópia está cifrada. A sua frase secreta:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>This backup cannot be restored</source>
        <translation>Esta cópia não pode ser restaurada</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurar esta cópia?</translation>
    </message>
    <message>
        <source>%1, taken on %2, with %3 customers and %4 payments. It takes the place of what is open now; that is kept beside it in the data folder.</source>
        <translation>%1, feita em %2, com %3 clientes e %4 pagamentos. Toma o lugar do que está aberto agora; isso fica guardado ao lado, na pasta de dados.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>A backup is being written or read. Wait for it, or stop it.</source>
        <translation>Uma cópia está a ser escrita ou lida. Espere por ela ou pare-a.</translation>
    </message>
    <message>
        <source>Writing the backup %1</source>
        <translation>A escrever a cópia %1</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Parar a cópia</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was written.</source>
        <translation>A cópia foi parada. Nenhum ficheiro foi escrito.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading the backup %1</source>
        <translation>A ler a cópia %1</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>Parar o restauro</translation>
    </message>
    <message>
        <source>Restoring was stopped. Nothing was changed.</source>
        <translation>O restauro foi parado. Nada foi alterado.</translation>
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
        <translation>Esquerda e Direita vão de barra em barra.</translation>
    </message>
</context>
<context>
    <name>BarPlot</name>
    <message>
        <source>This version draws no charts. The table shows the same numbers.</source>
        <translation>Esta versão não desenha gráficos. A tabela mostra os mesmos números.</translation>
    </message>
</context>
<context>
    <name>CashForm</name>
    <message>
        <source>&amp;Take the money</source>
        <translation>&amp;Receber o dinheiro</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Número de série do dispositivo</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montante</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation>Vazio: agora.</translation>
    </message>
    <message>
        <source>Pa&amp;id by</source>
        <translation>Pa&amp;go por</translation>
    </message>
    <message>
        <source>Phone or name, if it is not the customer.</source>
        <translation>Telefone ou nome, se não for o cliente.</translation>
    </message>
    <message>
        <source>Ask the p&amp;hone instead…</source>
        <translation>Pedir ao &amp;telefone…</translation>
    </message>
    <message>
        <source>Take cash for sale %1</source>
        <translation>Receber dinheiro da venda %1</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Receber dinheiro</translation>
    </message>
    <message>
        <source>Nothing was booked: give the money back, or correct the form.</source>
        <translation>Nada foi lançado: devolva o dinheiro ou corrija o formulário.</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 está lançado.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Histórico das alterações</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Ainda nada foi alterado.</translation>
    </message>
    <message>
        <source>Before:
%1</source>
        <translation>Antes:
%1</translation>
    </message>
    <message>
        <source>After:
%1</source>
        <translation>Depois:
%1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Credit was paid out</source>
        <translation>Foi pago um crédito</translation>
    </message>
    <message>
        <source>The customer was registered</source>
        <translation>O cliente foi registado</translation>
    </message>
    <message>
        <source>An address was added</source>
        <translation>Foi adicionado um endereço</translation>
    </message>
    <message>
        <source>Another address became the primary one</source>
        <translation>Outro endereço passou a ser o principal</translation>
    </message>
    <message>
        <source>An address was removed</source>
        <translation>Foi removido um endereço</translation>
    </message>
    <message>
        <source>An onboarding answer was written down</source>
        <translation>Foi anotada uma resposta inicial</translation>
    </message>
    <message>
        <source>An onboarding answer was removed</source>
        <translation>Foi removida uma resposta inicial</translation>
    </message>
    <message>
        <source>The customer was archived</source>
        <translation>O cliente foi arquivado</translation>
    </message>
    <message>
        <source>A document was added</source>
        <translation>Foi adicionado um documento</translation>
    </message>
    <message>
        <source>A document was removed</source>
        <translation>Foi removido um documento</translation>
    </message>
    <message>
        <source>Details were changed</source>
        <translation>Os dados foram alterados</translation>
    </message>
    <message>
        <source>A duplicate was merged into this customer</source>
        <translation>Um duplicado foi unido a este cliente</translation>
    </message>
    <message>
        <source>%1 was merged into another customer</source>
        <translation>%1 foi unido a outro cliente</translation>
    </message>
    <message>
        <source>Open debt was written off</source>
        <translation>Uma dívida aberta foi dada como perdida</translation>
    </message>
    <message>
        <source>Device %1 was registered</source>
        <translation>O dispositivo %1 foi registado</translation>
    </message>
    <message>
        <source>Device %1 left its customer, who was archived</source>
        <translation>O dispositivo %1 deixou o cliente, que foi arquivado</translation>
    </message>
    <message>
        <source>Device %1 was given to a customer</source>
        <translation>O dispositivo %1 foi dado a um cliente</translation>
    </message>
    <message>
        <source>Meter %1 was taken into use</source>
        <translation>O contador %1 foi posto em uso</translation>
    </message>
    <message>
        <source>Meter %1 was taken out of use</source>
        <translation>O contador %1 foi tirado de uso</translation>
    </message>
    <message>
        <source>Device %1 left its customer for another one</source>
        <translation>O dispositivo %1 passou para outro cliente</translation>
    </message>
    <message>
        <source>A reset token was asked for device %1</source>
        <translation>Foi pedido um código de reposição para o dispositivo %1</translation>
    </message>
    <message>
        <source>Device %1 was reset by hand</source>
        <translation>O dispositivo %1 foi reposto à mão</translation>
    </message>
    <message>
        <source>Device %1 left its customer to be retired</source>
        <translation>O dispositivo %1 deixou o cliente para ser retirado</translation>
    </message>
    <message>
        <source>Device %1 was retired</source>
        <translation>O dispositivo %1 foi retirado</translation>
    </message>
    <message>
        <source>The tariff of meter %1 was changed</source>
        <translation>A tarifa do contador %1 foi alterada</translation>
    </message>
    <message>
        <source>Payment %1 was matched by hand</source>
        <translation>O pagamento %1 foi atribuído à mão</translation>
    </message>
    <message>
        <source>Payment %1 was reversed</source>
        <translation>O pagamento %1 foi anulado</translation>
    </message>
    <message>
        <source>Payment %1 was refunded</source>
        <translation>O pagamento %1 foi reembolsado</translation>
    </message>
    <message>
        <source>Sale %1 was archived</source>
        <translation>A venda %1 foi arquivada</translation>
    </message>
    <message>
        <source>An instalment of sale %1 was changed</source>
        <translation>Foi alterada uma prestação da venda %1</translation>
    </message>
    <message>
        <source>Sale %1 was made</source>
        <translation>A venda %1 foi feita</translation>
    </message>
    <message>
        <source>The plan of sale %1 was changed</source>
        <translation>O plano da venda %1 foi alterado</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Língua das mensagens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), together %1</source>
        <translation>
            <numerusform>%n prestação, %1 no total</numerusform>
            <numerusform>%n prestações, %1 no total</numerusform>
        </translation>
    </message>
    <message>
        <source>A lost device was found again</source>
        <translation>Um dispositivo perdido foi encontrado</translation>
    </message>
    <message>
        <source>A device was lost or stolen</source>
        <translation>Um dispositivo perdeu-se ou foi roubado</translation>
    </message>
    <message>
        <source>Device %1 left its customer</source>
        <translation>O dispositivo %1 deixou o cliente</translation>
    </message>
    <message>
        <source>A device was replaced by another one</source>
        <translation>Um dispositivo foi substituído por outro</translation>
    </message>
    <message>
        <source>A device was taken back</source>
        <translation>Um dispositivo foi recolhido</translation>
    </message>
    <message>
        <source>The import that had brought the customer was taken back</source>
        <translation>A importação que trouxe o cliente foi desfeita</translation>
    </message>
    <message>
        <source>A payment was asked for</source>
        <translation>Foi pedido um pagamento</translation>
    </message>
    <message>
        <source>Payment %1 was booked</source>
        <translation>O pagamento %1 foi lançado</translation>
    </message>
    <message>
        <source>Payment %1 was moved to another device</source>
        <translation>O pagamento %1 foi movido para outro dispositivo</translation>
    </message>
    <message>
        <source>Payment %1 was returned by hand</source>
        <translation>O pagamento %1 foi devolvido à mão</translation>
    </message>
    <message>
        <source>Payment %1 was taken back with its import</source>
        <translation>O pagamento %1 foi desfeito com a sua importação</translation>
    </message>
    <message>
        <source>The refund of payment %1 was approved</source>
        <translation>O reembolso do pagamento %1 foi aprovado</translation>
    </message>
    <message>
        <source>A refund of payment %1 was asked for</source>
        <translation>Foi pedido um reembolso do pagamento %1</translation>
    </message>
    <message>
        <source>The refund of payment %1 was not made</source>
        <translation>O reembolso do pagamento %1 não foi feito</translation>
    </message>
    <message>
        <source>Sale %1 was taken back with its import</source>
        <translation>A venda %1 foi desfeita com a sua importação</translation>
    </message>
    <message>
        <source>A token was given without payment</source>
        <translation>Foi dado um código sem pagamento</translation>
    </message>
    <message>
        <source>A token was sent again</source>
        <translation>Um código foi enviado de novo</translation>
    </message>
    <message>
        <source>A token of unknown outcome was typed in</source>
        <translation>Um código de resultado desconhecido foi escrito</translation>
    </message>
    <message>
        <source>A token of unknown outcome was found not to exist</source>
        <translation>Um código de resultado desconhecido afinal não existia</translation>
    </message>
    <message>
        <source>A token was asked for again</source>
        <translation>Um código foi pedido de novo</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Lançado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Sent to the customer</source>
        <translation>Enviado ao cliente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Por atribuir</translation>
    </message>
    <message>
        <source>The details of device %1 were changed</source>
        <translation>Os detalhes do dispositivo %1 foram alterados</translation>
    </message>
    <message>
        <source>The account was added</source>
        <translation>A conta foi adicionada</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>A conta foi desligada</translation>
    </message>
    <message>
        <source>The account was changed, or tried again</source>
        <translation>A conta foi alterada ou tentada de novo</translation>
    </message>
    <message>
        <source>The account was switched on</source>
        <translation>A conta foi ligada</translation>
    </message>
    <message>
        <source>The account was removed</source>
        <translation>A conta foi removida</translation>
    </message>
    <message>
        <source>The appliance was added</source>
        <translation>O aparelho foi adicionado</translation>
    </message>
    <message>
        <source>The appliance was changed</source>
        <translation>O aparelho foi alterado</translation>
    </message>
    <message>
        <source>The appliance was removed</source>
        <translation>O aparelho foi removido</translation>
    </message>
    <message>
        <source>The appliance was taken back with its import</source>
        <translation>O aparelho foi desfeito com a sua importação</translation>
    </message>
    <message>
        <source>The company's data was changed</source>
        <translation>Os dados da empresa foram alterados</translation>
    </message>
    <message>
        <source>The company was set up</source>
        <translation>A empresa foi criada</translation>
    </message>
    <message>
        <source>The reminders were changed</source>
        <translation>Os lembretes foram alterados</translation>
    </message>
    <message>
        <source>The tariff was added</source>
        <translation>A tarifa foi adicionada</translation>
    </message>
    <message>
        <source>The tariff was changed</source>
        <translation>A tarifa foi alterada</translation>
    </message>
    <message>
        <source>The tariff was removed</source>
        <translation>A tarifa foi removida</translation>
    </message>
    <message>
        <source>The tariff was taken back with its import</source>
        <translation>A tarifa foi desfeita com a sua importação</translation>
    </message>
    <message>
        <source>Access rate / days</source>
        <translation>Taxa de acesso / dias</translation>
    </message>
    <message>
        <source>Plain http to this machine</source>
        <translation>http simples para esta máquina</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <source>Components per kWh</source>
        <translation>Componentes por kWh</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>A payment clears first</source>
        <translation>Um pagamento salda primeiro</translation>
    </message>
    <message>
        <source>Social tariff</source>
        <translation>Tarifa social</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Compra mínima</translation>
    </message>
    <message>
        <source>Days after an instalment was due</source>
        <translation>Dias depois do vencimento da prestação</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Customers are reminded</source>
        <translation>Os clientes são lembrados</translation>
    </message>
    <message>
        <source>Price by time of day</source>
        <translation>Preço por hora do dia</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Days before an instalment is due</source>
        <translation>Dias antes do vencimento da prestação</translation>
    </message>
    <message>
        <source>Debts of all devices of the customer</source>
        <translation>As dívidas de todos os dispositivos do cliente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Debts of the paid meter only</source>
        <translation>Só as dívidas do contador pago</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>&amp;Save the bad rows…</source>
        <translation>&amp;Guardar as linhas erradas…</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>o relatório</translation>
    </message>
    <message>
        <source>the verdict on every row</source>
        <translation>o veredicto de cada linha</translation>
    </message>
    <message>
        <source>The rows are checked. Nothing is written yet.</source>
        <translation>As linhas são verificadas. Ainda nada está escrito.</translation>
    </message>
    <message>
        <source>The rows are written.</source>
        <translation>As linhas são escritas.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Something changed since the rows were checked. Nothing was written: look at them again.</source>
        <translation>Algo mudou desde a verificação. Nada foi escrito: veja as linhas de novo.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>The first rows of each sort are shown; all are counted, and all bad ones are saved.</source>
        <translation>Mostram-se as primeiras linhas de cada espécie; todas são contadas e todas as erradas são guardadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n linha adicionada.</numerusform>
            <numerusform>%n linhas adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>%n linha será adicionada.</numerusform>
            <numerusform>%n linhas serão adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was found.</source>
        <translation>Nenhuma linha encontrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) as unmatched.</source>
        <translation>
            <numerusform>%n delas espera como não atribuída.</numerusform>
            <numerusform>%n delas esperam como não atribuídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already.</source>
        <translation>
            <numerusform>%n linha já existe.</numerusform>
            <numerusform>%n linhas já existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no money that came in.</source>
        <translation>
            <numerusform>%n linha não é dinheiro recebido.</numerusform>
            <numerusform>%n linhas não são dinheiro recebido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>%n linha errada ficou de fora.</numerusform>
            <numerusform>%n linhas erradas ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are bad and would be left out.</source>
        <translation>
            <numerusform>%n linha está errada e ficaria de fora.</numerusform>
            <numerusform>%n linhas estão erradas e ficariam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - bad rows.csv</source>
        <comment>suggested name of a file</comment>
        <translation>%1 - linhas erradas.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabelas (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Guardar as linhas erradas</translation>
    </message>
    <message>
        <source>The bad rows are in %1.</source>
        <translation>As linhas erradas estão em %1.</translation>
    </message>
</context>
<context>
    <name>ClusterForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>Who looks after it. May be empty.</source>
        <translation>Quem cuida dela. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Contorno</translation>
    </message>
    <message>
        <source>Corners in degrees, latitude then longitude: -3.1 36.2; -3.4 36.2; -3.4 36.9. May be empty.</source>
        <translation>Vértices em graus, latitude e depois longitude: -3.1 36.2; -3.4 36.2; -3.4 36.9. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Espaço mostra ou esconde uma coluna, Alt+Cima e Alt+Baixo movem-na.</translation>
    </message>
    <message>
        <source>As u&amp;sual</source>
        <translation>Como de &amp;costume</translation>
    </message>
    <message>
        <source>The columns that the program comes with</source>
        <translation>As colunas de origem do programa</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Mostrar estas colunas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>The columns are those of the last import from this source.</source>
        <translation>As colunas são as da última importação desta origem.</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– não está no ficheiro –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necessário)</translation>
    </message>
    <message>
        <source>Choose the column of the file that holds this.</source>
        <translation>Escolha a coluna do ficheiro que contém isto.</translation>
    </message>
    <message>
        <source>Choose the column of the amount, or of the amount that came in.</source>
        <translation>Escolha a coluna do montante, ou do montante recebido.</translation>
    </message>
    <message>
        <source>Choose the column of the reference, or at least of the date: by it the same payment is known again.</source>
        <translation>Escolha a coluna da referência, ou pelo menos da data: por ela se reconhece o mesmo pagamento.</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>as colunas</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The data folder of the company.</source>
        <translation>A pasta de dados da empresa.</translation>
    </message>
    <message>
        <source>Open the practice company, served by mpm-sandbox.</source>
        <translation>Abrir a empresa de prática, servida por mpm-sandbox.</translation>
    </message>
    <message>
        <source>The name written into the history.</source>
        <translation>O nome escrito no histórico.</translation>
    </message>
</context>
<context>
    <name>CompanyPane</name>
    <message>
        <source>Debts of all devices of the customer</source>
        <translation>As dívidas de todos os dispositivos do cliente</translation>
    </message>
    <message>
        <source>Debts of the paid meter only</source>
        <translation>Só as dívidas do contador pago</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>Cannot change once there is a payment.</source>
        <translation>Não pode mudar depois de haver um pagamento.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso horário</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Língua das mensagens</translation>
    </message>
    <message>
        <source>A payment clears &amp;first</source>
        <translation>Um pagamento salda &amp;primeiro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Os números começam por</translation>
    </message>
    <message>
        <source>The company's data is saved.</source>
        <translation>Os dados da empresa estão guardados.</translation>
    </message>
    <message>
        <source>The company's data</source>
        <translation>Os dados da empresa</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
    </message>
</context>
<context>
    <name>ComponentsEdit</name>
    <message>
        <source>Add a com&amp;ponent</source>
        <translation>Adicionar um com&amp;ponente</translation>
    </message>
    <message>
        <source>Name, e.g. levy</source>
        <translation>Nome, p. ex. taxa</translation>
    </message>
    <message>
        <source>Name of the component</source>
        <translation>Nome do componente</translation>
    </message>
    <message>
        <source>Price of the component per kWh</source>
        <translation>Preço do componente por kWh</translation>
    </message>
    <message>
        <source>Remove this component</source>
        <translation>Remover este componente</translation>
    </message>
</context>
<context>
    <name>ComputerPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Fazer cópia agora…</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>&amp;Cifrá-la com uma frase secreta</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar uma cópia…</translation>
    </message>
    <message>
        <source>Check e&amp;verything now</source>
        <translation>&amp;Verificar tudo agora</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>Sobre esta cópia do programa</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Língua da janela</translation>
    </message>
    <message>
        <source>Changes at once. What customers receive is in their own language.</source>
        <translation>Muda de imediato. O que os clientes recebem está na língua deles.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>The data file and the books</source>
        <translation>O ficheiro de dados e os livros</translation>
    </message>
    <message>
        <source>The last backup was made on %1.</source>
        <translation>A última cópia foi feita em %1.</translation>
    </message>
    <message>
        <source>There is no backup of this company yet.</source>
        <translation>Ainda não há cópia de segurança desta empresa.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Passwords are kept in</source>
        <translation>As senhas são guardadas em</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sessão de</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong. Keep the data folder as it is and call for help.</source>
        <translation>
            <numerusform>%n coisa está errada. Deixe a pasta de dados como está e peça ajuda.</numerusform>
            <numerusform>%n coisas estão erradas. Deixe a pasta de dados como está e peça ajuda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the file, the ledger and every payment</source>
        <translation>A verificar o ficheiro, os livros e cada pagamento</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Parar a verificação</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>A verificação foi parada antes do fim.</translation>
    </message>
    <message>
        <source>The check could not be made: %1</source>
        <translation>A verificação não pôde ser feita: %1</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>&amp;Move the payment</source>
        <translation>&amp;Mover o pagamento</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>O que é retirado</translation>
    </message>
    <message>
        <source>What is booked instead</source>
        <translation>O que é lançado em vez disso</translation>
    </message>
    <message>
        <source>Right &amp;device</source>
        <translation>O &amp;dispositivo certo</translation>
    </message>
    <message>
        <source>Its serial number; or choose one below with Enter.</source>
        <translation>O seu número de série; ou escolha um abaixo com Enter.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>It stays in the history of both payments, with your name.</source>
        <translation>Fica no histórico dos dois pagamentos, com o seu nome.</translation>
    </message>
    <message>
        <source>Taken back from %1, device %2</source>
        <translation>Retirado de %1, dispositivo %2</translation>
    </message>
    <message>
        <source>Choose the right device to see what would be booked.</source>
        <translation>Escolha o dispositivo certo para ver o que seria lançado.</translation>
    </message>
    <message>
        <source>Move %1 to the right device</source>
        <translation>Mover %1 para o dispositivo certo</translation>
    </message>
    <message>
        <source>Booked for %1 (%2, %3), device %4</source>
        <translation>Lançado para %1 (%2, %3), dispositivo %4</translation>
    </message>
    <message>
        <source>The money is booked on %1 now.</source>
        <translation>O dinheiro está agora lançado em %1.</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Fazer</translation>
    </message>
    <message>
        <source>Spend it on a device</source>
        <translation>Gastá-lo num dispositivo</translation>
    </message>
    <message>
        <source>Pay it out in cash</source>
        <translation>Pagá-lo em dinheiro</translation>
    </message>
    <message>
        <source>&amp;What to do with it</source>
        <translation>&amp;O que fazer com ele</translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation>D&amp;ispositivo</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montante</translation>
    </message>
    <message>
        <source>&amp;To whom and how</source>
        <translation>A &amp;quem e como</translation>
    </message>
    <message>
        <source>For instance: cash, signed by her.</source>
        <translation>Por exemplo: em dinheiro, assinado por ela.</translation>
    </message>
    <message>
        <source>Use or refund credit</source>
        <translation>Usar ou reembolsar crédito</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Due today, all devices</source>
        <translation>Vencido hoje, todos os dispositivos</translation>
    </message>
    <message>
        <source>The credit is paid out.</source>
        <translation>O crédito está pago.</translation>
    </message>
    <message>
        <source>The credit is spent.</source>
        <translation>O crédito está gasto.</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Further addresses</source>
        <translation>Outros endereços</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Nome do endereço</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Adicionar um endereço…</translation>
    </message>
    <message>
        <source>Make it the primary one</source>
        <translation>Torná-lo o principal</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Remover o endereço</translation>
    </message>
    <message>
        <source>Onboarding answers</source>
        <translation>Respostas iniciais</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Write down an answer…</source>
        <translation>Anotar uma resposta…</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Remover a resposta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Adicionar um documento…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Remover o documento</translation>
    </message>
    <message>
        <source>Remove the document?</source>
        <translation>Remover o documento?</translation>
    </message>
    <message>
        <source>The document is taken out of the company's file for good.</source>
        <translation>O documento é retirado para sempre do ficheiro da empresa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Documents (PDF or DOCX, 5 MB each)</source>
        <translation>Documentos (PDF ou DOCX, 5 MB cada)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Primary address</source>
        <translation>Endereço principal</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-rede</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>Escolha primeiro uma linha da tabela.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Adicionar um documento</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx)</source>
        <translation>Documentos (*.pdf *.docx)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>Editar %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is saved.</source>
        <translation>%1 %2 está guardado.</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Last token</source>
        <translation>Último código</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Last payment</source>
        <extracomment>%1 is an amount, %2 the day and time, %3 where it came from</extracomment>
        <translation>Último pagamento</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 em %2, %3</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhum</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Unido a</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencido hoje</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Open instalments</source>
        <translation>Prestações abertas</translation>
    </message>
    <message>
        <source>To recover from reversed payments</source>
        <translation>A recuperar de pagamentos anulados</translation>
    </message>
    <message>
        <source>Access rate owed on %1</source>
        <translation>Taxa de acesso devida em %1</translation>
    </message>
    <message>
        <source>Waiting on %1 for the next token</source>
        <translation>À espera em %1 do próximo código</translation>
    </message>
    <message>
        <source>Days that come with the next token</source>
        <translation>Dias que vêm com o próximo código</translation>
    </message>
    <message>
        <source>Last token: %1 (%2 for %3, %4)</source>
        <extracomment>%1 is the token in groups, %2 what it gives, %3 the serial number, %4 day and time</extracomment>
        <translation>Último código: %1 (%2 para %3, %4)</translation>
    </message>
    <message>
        <source>Last token: none for a device the customer has now</source>
        <translation>Último código: nenhum para um dispositivo que o cliente tem agora</translation>
    </message>
</context>
<context>
    <name>CustomerInputs</name>
    <message>
        <source>As the company</source>
        <translation>Como a empresa</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Aldeia</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;urname</source>
        <translation>A&amp;pelido</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Data de &amp;nascimento</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Género</translation>
    </message>
    <message>
        <source>Educati&amp;on</source>
        <translation>&amp;Instrução</translation>
    </message>
    <message>
        <source>Nationalit&amp;y</source>
        <translation>Nacionalida&amp;de</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Rua</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Língua das mensagens</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Mais sobre o cliente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>CustomerMessages</name>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>No message was written to this customer.</source>
        <translation>Nenhuma mensagem foi escrita a este cliente.</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>A mensagem escolhida</translation>
    </message>
</context>
<context>
    <name>CustomerMonths</name>
    <message>
        <source>Where the money went by month</source>
        <translation>Para onde foi o dinheiro, por mês</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Taxa de acesso</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Reversed before</source>
        <translation>Anulado antes</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>CustomerNotes</name>
    <message>
        <source>&amp;Add the note</source>
        <translation>&amp;Adicionar a nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ne&amp;w note; it stays as it is written</source>
        <translation>&amp;Nova nota; fica como é escrita</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>A nota está guardada.</translation>
    </message>
    <message>
        <source>Note about a customer</source>
        <translation>Nota sobre um cliente</translation>
    </message>
</context>
<context>
    <name>CustomerOverview</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Tariff or appliance</source>
        <translation>Tarifa ou aparelho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Sold appliances</source>
        <translation>Aparelhos vendidos</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>Precisa de reposição</translation>
    </message>
    <message>
        <source>Sold, open</source>
        <translation>Vendido, aberto</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Schedule of %1, %2</source>
        <translation>Plano de %1, %2</translation>
    </message>
    <message>
        <source>Energy as a service: %1 a day, without end.</source>
        <translation>Energia como serviço: %1 por dia, sem fim.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumo</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Pagamentos</translation>
    </message>
    <message>
        <source>By mont&amp;h</source>
        <translation>Por mê&amp;s</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Receber dinheiro</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Outro dispositivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Open the kept customer</source>
        <translation>Abrir o cliente que fica</translation>
    </message>
    <message>
        <source>&amp;Give a device to another customer…</source>
        <translation>&amp;Dar um dispositivo a outro cliente…</translation>
    </message>
    <message>
        <source>&amp;Merge with a duplicate…</source>
        <translation>&amp;Unir a um duplicado…</translation>
    </message>
    <message>
        <source>Use or refund credit…</source>
        <translation>Usar ou reembolsar crédito…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Arquivar…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1 (merged)</source>
        <translation>%1 (unido)</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arquivado)</translation>
    </message>
    <message>
        <source>This customer has neither a device nor an open sale to pay for.</source>
        <translation>Este cliente não tem dispositivo nem venda aberta para pagar.</translation>
    </message>
    <message>
        <source>This customer has no device that can be given away: each one is in an open sale.</source>
        <translation>Este cliente não tem dispositivo que possa ser dado: cada um está numa venda aberta.</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Extrato…</translation>
    </message>
    <message>
        <source>A device is &amp;broken, lost or comes back…</source>
        <translation>Um dispositivo avariou, perdeu-se ou é de&amp;volvido…</translation>
    </message>
    <message>
        <source>This customer has no device.</source>
        <translation>Este cliente não tem dispositivo.</translation>
    </message>
</context>
<context>
    <name>CustomerPayments</name>
    <message>
        <source>Payments month by month</source>
        <translation>Pagamentos mês a mês</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>This customer has not paid anything yet.</source>
        <translation>Este cliente ainda não pagou nada.</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, phone, number or serial number</source>
        <translation>Nome, telefone, número ou número de série</translation>
    </message>
    <message>
        <source>Find the customer by name, phone, number or serial number</source>
        <translation>Procurar o cliente por nome, telefone, número ou número de série</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Search name, phone or serial number</source>
        <translation>Procurar nome, telefone ou número de série</translation>
    </message>
    <message>
        <source>No customer is here. Ctrl+N registers one together with a device.</source>
        <translation>Não há aqui nenhum cliente. Ctrl+N regista um junto com um dispositivo.</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Registar cliente e dispositivo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Pick a date from the calendar</source>
        <translation>Escolher uma data no calendário</translation>
    </message>
</context>
<context>
    <name>DayCloseForm</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Fechado às</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>&amp;Fechar o dia</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Dias fechados</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>All days before it are closed with it.</source>
        <translation>Todos os dias anteriores são fechados com ele.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>After this, no cash and no reversal may be dated on this day or before it. Money that a channel reports later is booked all the same, on the first open day. A closed day cannot be opened again.</source>
        <translation>Depois disto, nenhum dinheiro nem nenhuma anulação pode ter a data deste dia ou anterior. O dinheiro que um canal comunicar mais tarde é registado na mesma, no primeiro dia aberto. Um dia fechado não pode voltar a ser aberto.</translation>
    </message>
    <message>
        <source>Booked on this day</source>
        <translation>Registado neste dia</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Unmatched until then</source>
        <translation>Não atribuídos até então</translation>
    </message>
    <message>
        <source>%1 and all days before it are closed.</source>
        <translation>%1 e todos os dias anteriores estão fechados.</translation>
    </message>
    <message>
        <source>Close a day</source>
        <translation>Fechar um dia</translation>
    </message>
</context>
<context>
    <name>DeviceDetailForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalhes de %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
</context>
<context>
    <name>DeviceDetailInputs</name>
    <message>
        <source>No, it takes tokens by keypad</source>
        <translation>Não, os códigos são digitados no teclado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>In degrees, e.g. -3.3731. Empty: where its customer lives.</source>
        <translation>Em graus, p. ex. -3.3731. Vazio: onde mora o seu cliente.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Em linha</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Maximum current (A)</source>
        <translation>Corrente máxima (A)</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Tipo de ligação</translation>
    </message>
    <message>
        <source>E.g. household or business.</source>
        <translation>P. ex. agregado familiar ou empresa.</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Grupo de ligação</translation>
    </message>
    <message>
        <source>This is not a whole number of ampere.</source>
        <translation>Isto não é um número inteiro de amperes.</translation>
    </message>
</context>
<context>
    <name>DeviceEventForm</name>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Registar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>The customer goes on paying</source>
        <translation>O cliente continua a pagar</translation>
    </message>
    <message>
        <source>The plan ends, and what is left is written off</source>
        <translation>O plano termina e o resto é dado como perdido</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>O que aconte&amp;ceu</translation>
    </message>
    <message>
        <source>&amp;New device</source>
        <translation>&amp;Novo dispositivo</translation>
    </message>
    <message>
        <source>What is &amp;left to pay</source>
        <translation>O que falta pa&amp;gar</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Choose the device that takes its place.</source>
        <translation>Escolha o dispositivo que toma o seu lugar.</translation>
    </message>
    <message>
        <source>Choose the device that takes its place. Nothing is written before you record it.</source>
        <translation>Escolha o dispositivo que toma o seu lugar. Nada é escrito antes de registar.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <extracomment>%1 says what happened: "SKH1 was broken and replaced by SKH2"</extracomment>
        <translation>Registado: %1.</translation>
    </message>
    <message>
        <source>What happened to a device</source>
        <translation>O que aconteceu a um dispositivo</translation>
    </message>
    <message>
        <source>&amp;Maker, if it is new</source>
        <translation>&amp;Fabricante, se é novo</translation>
    </message>
    <message>
        <source>Empty: it is in stock.</source>
        <translation>Vazio: está em stock.</translation>
    </message>
</context>
<context>
    <name>DeviceEventWords</name>
    <message>
        <source>%1 was broken and replaced by %2</source>
        <extracomment>%1 and %2 are serial numbers</extracomment>
        <translation>%1 avariou e foi substituído por %2</translation>
    </message>
    <message>
        <source>%1 was lost and replaced by %2</source>
        <translation>%1 perdeu-se e foi substituído por %2</translation>
    </message>
    <message>
        <source>%1 was stolen and replaced by %2</source>
        <translation>%1 foi roubado e substituído por %2</translation>
    </message>
    <message>
        <source>%1 was replaced by %2</source>
        <translation>%1 foi substituído por %2</translation>
    </message>
    <message>
        <source>%1 is registered as a new device of %2.</source>
        <extracomment>%1 is a serial number, %2 the manufacturer</extracomment>
        <translation>%1 é registado como novo dispositivo de %2.</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 for %3. Both numbers stay in the history.</source>
        <extracomment>%1 and %2 are serial numbers, %3 a customer</extracomment>
        <translation>%1 toma o lugar de %2 para %3. Os dois números ficam no histórico.</translation>
    </message>
    <message>
        <source>%1 is in stock again.</source>
        <translation>%1 está de novo em stock.</translation>
    </message>
    <message>
        <source>%1 is retired: it takes no payments, and its serial number stays taken.</source>
        <translation>%1 é retirado: não recebe pagamentos e o seu número de série continua ocupado.</translation>
    </message>
    <message>
        <source>%1 goes back into stock.</source>
        <translation>%1 volta ao stock.</translation>
    </message>
    <message>
        <source>It must be reset before it is given out again.</source>
        <translation>Tem de ser reposto antes de voltar a ser entregue.</translation>
    </message>
    <message>
        <source>Money that still comes for %1 waits under unmatched until a person books it.</source>
        <translation>O dinheiro que ainda chegar para %1 espera nos não atribuídos até que uma pessoa o registe.</translation>
    </message>
    <message>
        <source>The plan of sale %1 ends. What was paid stays paid; %2 that are left to pay are written off with this date, and money that comes later is booked as a recovery.</source>
        <extracomment>%1 is the number of a sale, %2 an amount</extracomment>
        <translation>O plano da venda %1 termina. O que foi pago fica pago; os %2 por pagar são dados como perdidos nesta data, e o dinheiro que vier depois é registado como recuperação.</translation>
    </message>
    <message>
        <source>Sale %1 ends.</source>
        <translation>A venda %1 termina.</translation>
    </message>
    <message>
        <source>Sale %1 goes on with the new device: all instalments and everything paid stay as they are.</source>
        <translation>A venda %1 continua com o novo dispositivo: todas as prestações e tudo o que foi pago ficam como estão.</translation>
    </message>
    <message>
        <source>The customer goes on paying for sale %1, without a device. Days that are paid for wait for a replacement.</source>
        <translation>O cliente continua a pagar a venda %1, sem dispositivo. Os dias pagos esperam por um substituto.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up: the new device gives them.</source>
        <translation>
            <numerusform>%n dia pago não foi usado: o novo dispositivo dá-o.</numerusform>
            <numerusform>%n dias pagos não foram usados: o novo dispositivo dá-os.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up. The device that is gone may still give them to somebody, so they are not given again; grant days if the company bears this.</source>
        <translation>
            <numerusform>%n dia pago não foi usado. O dispositivo desaparecido ainda o pode dar a alguém, por isso não é dado outra vez; ofereça dias se a empresa o suportar.</numerusform>
            <numerusform>%n dias pagos não foram usados. O dispositivo desaparecido ainda os pode dar a alguém, por isso não são dados outra vez; ofereça dias se a empresa os suportar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were paid for and not used up; they end with the plan.</source>
        <translation>
            <numerusform>%n dia pago não foi usado; termina com o plano.</numerusform>
            <numerusform>%n dias pagos não foram usados; terminam com o plano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy on the old meter does not move by itself: read its display and grant what is left on it.</source>
        <translation>A energia no contador antigo não passa sozinha: leia o visor e ofereça o que lá resta.</translation>
    </message>
    <message>
        <source>%1 that wait for the next token move to the new meter.</source>
        <translation>%1 à espera do próximo código passam para o novo contador.</translation>
    </message>
    <message>
        <source>%1 that wait for the next token become the customer's credit.</source>
        <translation>%1 à espera do próximo código tornam-se crédito do cliente.</translation>
    </message>
    <message>
        <source>The customer still owes %1 of access rates of the old meter.</source>
        <translation>O cliente ainda deve %1 de taxas de acesso do contador antigo.</translation>
    </message>
    <message>
        <source>The access rate goes on as before; it is due next on %1.</source>
        <translation>A taxa de acesso continua como antes; vence a seguir em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) nobody asked for yet are made for the new device.</source>
        <translation>
            <numerusform>%n código ainda não pedido é feito para o novo dispositivo.</numerusform>
            <numerusform>%n códigos ainda não pedidos são feitos para o novo dispositivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) nobody asked for yet are not made any more.</source>
        <translation>
            <numerusform>%n código ainda não pedido já não é feito.</numerusform>
            <numerusform>%n códigos ainda não pedidos já não são feitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>To be reset</source>
        <translation>A repor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <extracomment>%1 is what a token gives: "28 days"</extracomment>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>%1 was found again</source>
        <translation>%1 foi encontrado</translation>
    </message>
    <message>
        <source>%1 was given back</source>
        <translation>%1 foi devolvido</translation>
    </message>
    <message>
        <source>%1 was repossessed</source>
        <translation>%1 foi retomado por falta de pagamento</translation>
    </message>
    <message>
        <source>%1 was stolen</source>
        <translation>%1 foi roubado</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 perdeu-se</translation>
    </message>
    <message>
        <source>It is broken: another device takes its place</source>
        <translation>Está avariado: outro dispositivo toma o seu lugar</translation>
    </message>
    <message>
        <source>It was lost: another device takes its place</source>
        <translation>Perdeu-se: outro dispositivo toma o seu lugar</translation>
    </message>
    <message>
        <source>It was stolen: another device takes its place</source>
        <translation>Foi roubado: outro dispositivo toma o seu lugar</translation>
    </message>
    <message>
        <source>Another device takes its place for another reason</source>
        <translation>Outro dispositivo toma o seu lugar por outro motivo</translation>
    </message>
    <message>
        <source>The customer gives it back</source>
        <translation>O cliente devolve-o</translation>
    </message>
    <message>
        <source>It is repossessed</source>
        <translation>É retomado por falta de pagamento</translation>
    </message>
    <message>
        <source>It was lost, and nothing takes its place</source>
        <translation>Perdeu-se e nada toma o seu lugar</translation>
    </message>
    <message>
        <source>It was stolen, and nothing takes its place</source>
        <translation>Foi roubado e nada toma o seu lugar</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>Foi encontrado</translation>
    </message>
    <message>
        <source>%1 belongs to</source>
        <translation>%1 pertence a</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 está</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado como perdido</translation>
    </message>
    <message>
        <source>Days paid for and not used up</source>
        <translation>Dias pagos e não usados</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were asked for already and fit the old device only: they wait for a person on Today.</source>
        <translation>
            <numerusform>%n código já foi pedido e só serve no dispositivo antigo: espera por uma pessoa em Hoje.</numerusform>
            <numerusform>%n códigos já foram pedidos e só servem no dispositivo antigo: esperam por uma pessoa em Hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new device is unlocked for good, as the old one was.</source>
        <translation>O novo dispositivo fica desbloqueado para sempre, como o antigo.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Tokens</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Latest tokens</source>
        <translation>Últimos códigos</translation>
    </message>
    <message>
        <source>Latest payments</source>
        <translation>Últimos pagamentos</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Receber dinheiro</translation>
    </message>
    <message>
        <source>Ask the phone for the money…</source>
        <translation>Pedir o dinheiro ao telefone…</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation>Venda aberta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Nobody, in stock</source>
        <translation>Ninguém, em stock</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Token step</source>
        <translation>Passo do código</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>Waiting for the next token</source>
        <translation>À espera do próximo código</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Pago até</translation>
    </message>
    <message>
        <source>Retired; the serial number stays taken</source>
        <translation>Retirado; o número de série continua ocupado</translation>
    </message>
    <message>
        <source>Must be reset before it is sold again</source>
        <translation>Tem de ser reposto antes de ser vendido de novo</translation>
    </message>
    <message>
        <source>Change tariff</source>
        <translation>Mudar de tarifa</translation>
    </message>
    <message>
        <source>The tariff of this meter from today on:</source>
        <translation>A tarifa deste contador a partir de hoje:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Ask the maker for a reset token</source>
        <translation>Pedir ao fabricante um código de reposição</translation>
    </message>
    <message>
        <source>It was reset by hand</source>
        <translation>Foi reposto à mão</translation>
    </message>
    <message>
        <source>Reset this device</source>
        <translation>Repor este dispositivo</translation>
    </message>
    <message>
        <source>How is the device made ready to be sold again?</source>
        <translation>Como é preparado o dispositivo para ser vendido de novo?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retire this device?</source>
        <translation>Retirar este dispositivo?</translation>
    </message>
    <message>
        <source>A retired device takes no payments. Its history stays and its serial number stays taken.</source>
        <translation>Um dispositivo retirado não recebe pagamentos. O seu histórico fica e o número de série continua ocupado.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Broken, lost, back…</source>
        <translation>Avaria, perda, devolução…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Change &amp;tariff…</source>
        <translation>Mudar de &amp;tarifa…</translation>
    </message>
    <message>
        <source>&amp;Give to another customer…</source>
        <translation>&amp;Dar a outro cliente…</translation>
    </message>
    <message>
        <source>Grant &amp;without payment…</source>
        <translation>&amp;Oferecer sem pagamento…</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Repor…</translation>
    </message>
    <message>
        <source>Ret&amp;ire…</source>
        <translation>Ret&amp;irar…</translation>
    </message>
    <message>
        <source>Known there (asked %1)</source>
        <translation>Conhecido lá (consultado em %1)</translation>
    </message>
    <message>
        <source>Not known there, so it gets no tokens (asked %1)</source>
        <translation>Desconhecido lá, por isso não recebe códigos (consultado em %1)</translation>
    </message>
    <message>
        <source>This maker's cloud cannot be asked for a serial number</source>
        <translation>O serviço deste fabricante não pode ser consultado sobre um número de série</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>&amp;Editar detalhes…</translation>
    </message>
    <message>
        <source>Ask the &amp;maker's cloud for it</source>
        <translation>Consultar o serviço do &amp;fabricante</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Em linha</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Corrente máxima</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Tipo de ligação</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Grupo de ligação</translation>
    </message>
    <message>
        <source>In the maker's cloud</source>
        <translation>No serviço do fabricante</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>No device is here. Meters come with their customer; solar home systems and e-bikes may be put in stock.</source>
        <translation>Não há aqui nenhum dispositivo. Os contadores vêm com o cliente; sistemas solares e bicicletas elétricas podem ir para stock.</translation>
    </message>
    <message>
        <source>Put devices in stock</source>
        <translation>Pôr dispositivos em stock</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;Meters</source>
        <translation>&amp;Contadores</translation>
    </message>
    <message>
        <source>&amp;Solar home systems</source>
        <translation>&amp;Kits solares</translation>
    </message>
    <message>
        <source>E-&amp;bikes</source>
        <translation>&amp;Bicicletas elétricas</translation>
    </message>
    <message>
        <source>Search serial number or customer</source>
        <translation>Procurar número de série ou cliente</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Substituir o ficheiro?</translation>
    </message>
    <message>
        <source>%1 is there already. What is in it would be lost.</source>
        <translation>%1 já existe. O que contém perder-se-ia.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Puts back what was typed (%1)</source>
        <translation>Repõe o que foi escrito (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>You began this on %1 and did not save it.</source>
        <translation>Começou isto em %1 e não o guardou.</translation>
    </message>
</context>
<context>
    <name>DraftStrip</name>
    <message>
        <source>“%1” was begun on %2 and is not saved.</source>
        <extracomment>%1 is the title of a form, %2 a date and time</extracomment>
        <translation>“%1” foi começado em %2 e não está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>%1: left to pay</source>
        <translation>%1: falta pagar</translation>
    </message>
    <message>
        <source>%1: money that waits for the next day</source>
        <translation>%1: dinheiro à espera do próximo dia</translation>
    </message>
    <message>
        <source>%1: days given so far</source>
        <translation>%1: dias dados até agora</translation>
    </message>
    <message>
        <source>%1: days that wait for the next token</source>
        <translation>%1: dias à espera do próximo código</translation>
    </message>
    <message>
        <source>%1: unlocked for good</source>
        <translation>%1: desbloqueado para sempre</translation>
    </message>
    <message>
        <source>%1: the sale</source>
        <translation>%1: a venda</translation>
    </message>
    <message>
        <source>%1: its device</source>
        <translation>%1: o seu dispositivo</translation>
    </message>
    <message>
        <source>Access rate of meter %1, %2 due on %3: paid</source>
        <translation>Taxa de acesso do contador %1, %2 vencida em %3: pago</translation>
    </message>
    <message>
        <source>Debt of %1 from a reversed payment of %2: paid</source>
        <translation>Dívida de %1 de um pagamento anulado de %2: pago</translation>
    </message>
    <message>
        <source>Already used, and written off as a loss</source>
        <translation>Já usado, e dado como perda</translation>
    </message>
    <message>
        <source>Already used, so owed at once</source>
        <translation>Já usado, por isso devido de imediato</translation>
    </message>
    <message>
        <source>Token for %1: %2</source>
        <translation>Código para %1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1: down payment of %2: paid</source>
        <translation>%1: entrada de %2: pago</translation>
    </message>
    <message>
        <source>%1: instalment %2 of %3, due on %4: paid</source>
        <extracomment>%1 the appliance, %2 the number, %3 an amount, %4 a date</extracomment>
        <translation>%1: prestação %2 de %3, vencida em %4: pago</translation>
    </message>
    <message>
        <source>Money that waits on meter %1</source>
        <translation>Dinheiro à espera no contador %1</translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation>Crédito do cliente</translation>
    </message>
    <message>
        <source>stays valid</source>
        <translation>continua válido</translation>
    </message>
    <message>
        <source>Messages not sent yet</source>
        <translation>Mensagens ainda não enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>A token was already asked for; nobody can call it back. What can be done:</source>
        <translation>Já foi pedido um código; ninguém o pode recolher. O que se pode fazer:</translation>
    </message>
    <message>
        <source>• Charge the customer: %1 is owed at once and comes first out of the next payment.</source>
        <translation>• Cobrar ao cliente: %1 são devidos de imediato e saem primeiro do próximo pagamento.</translation>
    </message>
    <message>
        <source>• Accept the loss: the same amount is written off in the same step.</source>
        <translation>• Aceitar a perda: o mesmo montante é dado como perda no mesmo passo.</translation>
    </message>
    <message>
        <source>• Let the customer earn the days back: they stay on the device, and the next payments give no new days until they have paid for them.</source>
        <translation>• Deixar o cliente recuperar os dias: ficam no dispositivo, e os próximos pagamentos não dão dias novos enquanto não os pagarem.</translation>
    </message>
    <message>
        <source>• Correct the device by a token: where the maker offers one that takes energy or days off, ask the maker for it, and accept the loss here.</source>
        <translation>• Corrigir o dispositivo com um código: se o fabricante tiver um que retira energia ou dias, peça-lho e aceite aqui a perda.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Devices or payments belong to this account. Switch it off instead of removing it.</source>
        <translation>Há dispositivos ou pagamentos desta conta. Desligue-a em vez de a remover.</translation>
    </message>
    <message>
        <source>This data folder already holds a company.</source>
        <translation>Esta pasta de dados já tem uma empresa.</translation>
    </message>
    <message>
        <source>This customer was merged into another one already.</source>
        <translation>Este cliente já foi unido a outro.</translation>
    </message>
    <message>
        <source>This appliance was sold or is in stock and cannot be removed.</source>
        <translation>Este aparelho foi vendido ou está em stock e não pode ser removido.</translation>
    </message>
    <message>
        <source>This customer is archived.</source>
        <translation>Este cliente está arquivado.</translation>
    </message>
    <message>
        <source>After the debts, less is left than the smallest purchase allowed.</source>
        <translation>Depois das dívidas, resta menos do que a menor compra permitida.</translation>
    </message>
    <message>
        <source>Another program is writing to this company for a long time. Try again in a moment.</source>
        <translation>Outro programa está a escrever nesta empresa há muito tempo. Tente de novo daqui a um momento.</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore the last backup.</source>
        <translation>O ficheiro de dados está danificado. Restaure a última cópia.</translation>
    </message>
    <message>
        <source>The money of the two customers is booked by two offices: hand one cluster over first, or move the customer.</source>
        <translation>O dinheiro dos dois clientes é lançado por dois escritórios: entregue primeiro uma zona, ou mude o cliente.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>O disco está cheio. Nada foi guardado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O ficheiro está vazio.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB.</source>
        <translation>O ficheiro tem mais de 5 MB.</translation>
    </message>
    <message>
        <source>The down payment is larger than the total cost.</source>
        <translation>A entrada é maior do que o custo total.</translation>
    </message>
    <message>
        <source>This is more than can be paid. Nothing was booked: take at most what is open.</source>
        <translation>Isto é mais do que se pode pagar. Nada foi lançado: receba no máximo o que está aberto.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Esta data está no futuro.</translation>
    </message>
    <message>
        <source>The address must begin with https. Plain http is for services on this machine only.</source>
        <translation>O endereço tem de começar por https. http simples é só para serviços desta máquina.</translation>
    </message>
    <message>
        <source>The instalment is too small.</source>
        <translation>A prestação é pequena demais.</translation>
    </message>
    <message>
        <source>The instalment is larger than what is left to pay after the down payment.</source>
        <translation>A prestação é maior do que o que resta pagar depois da entrada.</translation>
    </message>
    <message>
        <source>Something is already paid on this instalment, so it cannot be changed.</source>
        <translation>Já está algo pago nesta prestação, por isso não pode ser alterada.</translation>
    </message>
    <message>
        <source>This is not a possible number of instalments.</source>
        <translation>Isto não é um número de prestações possível.</translation>
    </message>
    <message>
        <source>This is not a possible date.</source>
        <translation>Isto não é uma data possível.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The period must be at least one whole day.</source>
        <translation>O período tem de ser de pelo menos um dia inteiro.</translation>
    </message>
    <message>
        <source>This is not a possible phone number.</source>
        <translation>Isto não é um número de telefone possível.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Este fuso horário não é conhecido.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Isto não é um endereço web.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so passwords can be neither read nor stored.</source>
        <translation>O porta-chaves do sistema não responde; as senhas não podem ser lidas nem guardadas.</translation>
    </message>
    <message>
        <source>This name is already used.</source>
        <translation>Este nome já está em uso.</translation>
    </message>
    <message>
        <source>This data file was written by a newer version of the program. Install that version to open it.</source>
        <translation>Este ficheiro de dados foi escrito por uma versão mais nova do programa. Instale essa versão para o abrir.</translation>
    </message>
    <message>
        <source>The channel needs an e-mail address. Give the customer one, or set one in the channel's account under Settings.</source>
        <translation>O canal precisa de um e-mail. Dê um ao cliente, ou ponha um na conta do canal em Definições.</translation>
    </message>
    <message>
        <source>The device has no payment plan.</source>
        <translation>O dispositivo não tem plano de pagamento.</translation>
    </message>
    <message>
        <source>The meter has no tariff.</source>
        <translation>O contador não tem tarifa.</translation>
    </message>
    <message>
        <source>Every instalment has money on it. Give a new number of instalments for the rest.</source>
        <translation>Todas as prestações têm dinheiro. Dê um novo número de prestações para o resto.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>Não se pode escrever na pasta de dados.</translation>
    </message>
    <message>
        <source>There is nothing to pay: the plan is finished or there is none, and the customer owes nothing.</source>
        <translation>Não há nada a pagar: o plano terminou ou não existe, e o cliente não deve nada.</translation>
    </message>
    <message>
        <source>The customer still owes money.</source>
        <translation>O cliente ainda deve dinheiro.</translation>
    </message>
    <message>
        <source>This device has an open sale.</source>
        <translation>Este dispositivo tem uma venda aberta.</translation>
    </message>
    <message>
        <source>Other places, customers or devices belong to this place, so it cannot be removed.</source>
        <translation>Outros lugares, clientes ou dispositivos pertencem a este lugar, por isso não pode ser removido.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself: choose the other one.</source>
        <translation>Um cliente não pode ser unido a si próprio: escolha o outro.</translation>
    </message>
    <message>
        <source>A device with this serial number is already registered.</source>
        <translation>Já está registado um dispositivo com este número de série.</translation>
    </message>
    <message>
        <source>Meters use this tariff. Choose the tariff they move to.</source>
        <translation>Há contadores com esta tarifa. Escolha a tarifa para onde passam.</translation>
    </message>
    <message>
        <source>A customer has at most 10 documents: remove one first.</source>
        <translation>Um cliente tem no máximo 10 documentos: remova um primeiro.</translation>
    </message>
    <message>
        <source>The new total is less than what is already paid.</source>
        <translation>O novo total é menor do que o já pago.</translation>
    </message>
    <message>
        <source>The device belongs to no customer.</source>
        <translation>O dispositivo não pertence a nenhum cliente.</translation>
    </message>
    <message>
        <source>There is no appliance of this name.</source>
        <translation>Não há aparelho com este nome.</translation>
    </message>
    <message>
        <source>There is no cluster of this name.</source>
        <translation>Não há zona com este nome.</translation>
    </message>
    <message>
        <source>This customer is not known.</source>
        <translation>Este cliente não é conhecido.</translation>
    </message>
    <message>
        <source>There is no manufacturer of this name.</source>
        <translation>Não há fabricante com este nome.</translation>
    </message>
    <message>
        <source>There is no mini-grid of this name.</source>
        <translation>Não há mini-rede com este nome.</translation>
    </message>
    <message>
        <source>No device has this serial number.</source>
        <translation>Nenhum dispositivo tem este número de série.</translation>
    </message>
    <message>
        <source>The status of this row does not say whether the payment succeeded.</source>
        <translation>O estado desta linha não diz se o pagamento teve êxito.</translation>
    </message>
    <message>
        <source>There is no tariff of this name.</source>
        <translation>Não há tarifa com este nome.</translation>
    </message>
    <message>
        <source>There is no village of this name.</source>
        <translation>Não há aldeia com este nome.</translation>
    </message>
    <message>
        <source>This manufacturer does not make this kind of device.</source>
        <translation>Este fabricante não faz esta espécie de dispositivo.</translation>
    </message>
    <message>
        <source>Only PDF and DOCX files are kept.</source>
        <translation>Só se guardam ficheiros PDF e DOCX.</translation>
    </message>
    <message>
        <source>The file with the stored passwords is damaged.</source>
        <translation>O ficheiro das senhas guardadas está danificado.</translation>
    </message>
    <message>
        <source>The stored passwords are locked: the passphrase was not given or is wrong.</source>
        <translation>As senhas guardadas estão bloqueadas: a frase secreta não foi dada ou está errada.</translation>
    </message>
    <message>
        <source>The payment is in another currency.</source>
        <translation>O pagamento está noutra moeda.</translation>
    </message>
    <message>
        <source>The device is of another kind.</source>
        <translation>O dispositivo é de outra espécie.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi escrito.</translation>
    </message>
    <message>
        <source>This reference was seen before with another amount or serial number.</source>
        <translation>Esta referência já foi vista com outro montante ou número de série.</translation>
    </message>
    <message>
        <source>The customer has or had credit.</source>
        <translation>O cliente tem ou teve crédito.</translation>
    </message>
    <message>
        <source>The customer has a device: take that back first.</source>
        <translation>O cliente tem um dispositivo: recupere-o primeiro.</translation>
    </message>
    <message>
        <source>The customer has payments.</source>
        <translation>O cliente tem pagamentos.</translation>
    </message>
    <message>
        <source>The customer has bought something: take the sale back first.</source>
        <translation>O cliente comprou algo: desfaça a venda primeiro.</translation>
    </message>
    <message>
        <source>The customer owes access rates.</source>
        <translation>O cliente deve taxas de acesso.</translation>
    </message>
    <message>
        <source>A duplicate was merged into this customer.</source>
        <translation>Um duplicado foi unido a este cliente.</translation>
    </message>
    <message>
        <source>Money was paid on the device.</source>
        <translation>Foi pago dinheiro no dispositivo.</translation>
    </message>
    <message>
        <source>The device is sold: take the sale back first.</source>
        <translation>O dispositivo está vendido: desfaça a venda primeiro.</translation>
    </message>
    <message>
        <source>The device has tokens.</source>
        <translation>O dispositivo tem códigos.</translation>
    </message>
    <message>
        <source>The device went to another customer since.</source>
        <translation>O dispositivo passou entretanto para outro cliente.</translation>
    </message>
    <message>
        <source>The row has no reference.</source>
        <translation>A linha não tem referência.</translation>
    </message>
    <message>
        <source>The payment names no device serial number.</source>
        <translation>O pagamento não indica número de série.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder or name.</source>
        <translation>O ficheiro não pode ser escrito aí. Escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
        <source>The token of this payment was already asked for.</source>
        <translation>O código deste pagamento já foi pedido.</translation>
    </message>
    <message>
        <source>A person has matched this payment since.</source>
        <translation>Entretanto uma pessoa atribuiu este pagamento.</translation>
    </message>
    <message>
        <source>The money of this payment was used since.</source>
        <translation>O dinheiro deste pagamento foi entretanto usado.</translation>
    </message>
    <message>
        <source>The provider took this money back: reverse the payment instead of moving it.</source>
        <translation>O fornecedor retirou este dinheiro: anule o pagamento em vez de o mover.</translation>
    </message>
    <message>
        <source>A refund of this payment is under way.</source>
        <translation>Está em curso um reembolso deste pagamento.</translation>
    </message>
    <message>
        <source>Money was paid on the sale.</source>
        <translation>Foi pago dinheiro na venda.</translation>
    </message>
    <message>
        <source>A token of the sale was already asked for.</source>
        <translation>Já foi pedido um código desta venda.</translation>
    </message>
    <message>
        <source>The plan of the sale was changed since.</source>
        <translation>O plano da venda foi entretanto alterado.</translation>
    </message>
    <message>
        <source>The payment is already booked on this device.</source>
        <translation>O pagamento já está lançado neste dispositivo.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Export the file again with this column as text.</source>
        <translation>Uma folha de cálculo encurtou este número. Exporte o ficheiro de novo com esta coluna como texto.</translation>
    </message>
    <message>
        <source>This day is closed. Choose a later one.</source>
        <translation>Este dia está fechado. Escolha um posterior.</translation>
    </message>
    <message>
        <source>This device belongs to a customer: choose one from stock.</source>
        <translation>Este dispositivo pertence a um cliente: escolha um do stock.</translation>
    </message>
    <message>
        <source>This device was taken back and must be reset before it is given out again.</source>
        <translation>Este dispositivo foi recolhido e tem de ser reposto antes de voltar a ser entregue.</translation>
    </message>
    <message>
        <source>A device cannot replace itself.</source>
        <translation>Um dispositivo não se pode substituir a si próprio.</translation>
    </message>
    <message>
        <source>Energy is paid for this meter and its token was not made yet. Reverse that payment, or move it to another device, first.</source>
        <translation>Há energia paga para este contador e o código ainda não foi feito. Anule primeiro esse pagamento, ou mova-o para outro dispositivo.</translation>
    </message>
    <message>
        <source>Energy is paid and waits for its token, and the new meter takes coarser steps. Reverse that payment first.</source>
        <translation>Há energia paga à espera do código, e o novo contador aceita passos maiores. Anule primeiro esse pagamento.</translation>
    </message>
    <message>
        <source>No device has this serial number. To register it now, choose its maker.</source>
        <translation>Nenhum dispositivo tem este número de série. Para o registar agora, escolha o fabricante.</translation>
    </message>
    <message>
        <source>A token of this maker has 20 digits. Compare it with the original.</source>
        <translation>Um código deste fabricante tem 20 algarismos. Compare-o com o original.</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>Isto já existe.</translation>
    </message>
    <message>
        <source>More than one thing has this name: rename one of them first.</source>
        <translation>Mais de uma coisa tem este nome: mude primeiro o nome de uma.</translation>
    </message>
    <message>
        <source>Several payments have this reference: open the right one from the list.</source>
        <translation>Vários pagamentos têm esta referência: abra o certo a partir da lista.</translation>
    </message>
    <message>
        <source>The connection was not made, because it is not safe. Look at the web address of the account.</source>
        <translation>A ligação não foi feita, porque não é segura. Veja o endereço web da conta.</translation>
    </message>
    <message>
        <source>This computer cannot encrypt: install the program again.</source>
        <translation>Este computador não consegue cifrar: instale de novo o programa.</translation>
    </message>
    <message>
        <source>This is money that went out or back, not a payment.</source>
        <translation>Isto é dinheiro que saiu ou voltou, não um pagamento.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>O ficheiro não tem linhas.</translation>
    </message>
    <message>
        <source>No row of this statement says a day: name the days to compare.</source>
        <translation>Nenhuma linha deste extrato diz um dia: indique os dias a comparar.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose it again.</source>
        <translation>O ficheiro não pode ser lido. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The file is too large: split it, or save it as CSV.</source>
        <translation>O ficheiro é grande demais: divida-o, ou guarde-o como CSV.</translation>
    </message>
    <message>
        <source>The file with the stored passwords cannot be written. Look at the rights and the free space of its folder.</source>
        <translation>O ficheiro das senhas não pode ser escrito. Veja as permissões e o espaço livre da pasta.</translation>
    </message>
    <message>
        <source>Something else still needs this, or something that it needs is gone. Look again.</source>
        <translation>Outra coisa ainda precisa disto, ou falta algo de que isto precisa. Veja de novo.</translation>
    </message>
    <message>
        <source>The company is open in another window. Close that and try again.</source>
        <translation>A empresa está aberta noutra janela. Feche-a e tente de novo.</translation>
    </message>
    <message>
        <source>These inputs do not go together: leave one of them empty.</source>
        <translation>Estes dados não vão juntos: deixe um deles vazio.</translation>
    </message>
    <message>
        <source>This is not a possible amount. Write digits only, above zero, with no more decimals than the currency has.</source>
        <translation>Isto não é um montante possível. Escreva só algarismos, acima de zero, sem mais decimais do que a moeda tem.</translation>
    </message>
    <message>
        <source>This is not a component of a tariff: write its name, "=" and its price per kWh.</source>
        <translation>Isto não é uma componente de tarifa: escreva o nome, «=» e o preço por kWh.</translation>
    </message>
    <message>
        <source>This is not a country: choose one from the list.</source>
        <translation>Isto não é um país: escolha um da lista.</translation>
    </message>
    <message>
        <source>This is not a currency: choose one from the list, or write its code, such as TZS.</source>
        <translation>Isto não é uma moeda: escolha uma da lista, ou escreva o código, por exemplo TZS.</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged, or a row has another number of columns. Save it again, or as CSV.</source>
        <translation>O ficheiro não pode ser lido: está danificado, ou uma linha tem outro número de colunas. Guarde-o de novo, ou como CSV.</translation>
    </message>
    <message>
        <source>An answer or a kept text cannot be read. Try again.</source>
        <translation>Uma resposta ou um texto guardado não pode ser lido. Tente de novo.</translation>
    </message>
    <message>
        <source>This is not a kind of device: meter, solar home system or e-bike.</source>
        <translation>Isto não é uma espécie de dispositivo: contador, sistema solar ou bicicleta elétrica.</translation>
    </message>
    <message>
        <source>This is not a language: choose one from the list.</source>
        <translation>Isto não é uma língua: escolha uma da lista.</translation>
    </message>
    <message>
        <source>The layout of the file cannot be used as it is set. Look at its separator, encoding and columns.</source>
        <translation>A disposição do ficheiro não pode ser usada assim. Veja o separador, a codificação e as colunas.</translation>
    </message>
    <message>
        <source>This is not a smallest payment that the program knows: any, or next_instalment.</source>
        <translation>Isto não é um pagamento mínimo conhecido: any, ou next_instalment.</translation>
    </message>
    <message>
        <source>This is not a possible number.</source>
        <translation>Isto não é um número possível.</translation>
    </message>
    <message>
        <source>Choose one of the reasons in the list.</source>
        <translation>Escolha uma das razões da lista.</translation>
    </message>
    <message>
        <source>This step of the meter is too coarse. Write a smaller number of Wh.</source>
        <translation>Este passo do contador é grande demais. Escreva um número menor de Wh.</translation>
    </message>
    <message>
        <source>This password holds a sign that cannot be stored. Type it again.</source>
        <translation>Esta senha tem um sinal que não se pode guardar. Escreva-a de novo.</translation>
    </message>
    <message>
        <source>This is not a possible serial number. Type it as it stands on the device.</source>
        <translation>Isto não é um número de série possível. Escreva-o como está no dispositivo.</translation>
    </message>
    <message>
        <source>This setting cannot have this value.</source>
        <translation>Esta definição não pode ter este valor.</translation>
    </message>
    <message>
        <source>The hours of the tariff cannot be used: they overlap, or a start or a price is not possible.</source>
        <translation>As horas da tarifa não podem ser usadas: sobrepõem-se, ou um início ou um preço não é possível.</translation>
    </message>
    <message>
        <source>This is not a type of appliance: choose one from the list.</source>
        <translation>Isto não é um tipo de aparelho: escolha um da lista.</translation>
    </message>
    <message>
        <source>The service does not let the program in. Look at the user name and the password of the account. (%1)</source>
        <translation>O serviço não deixa entrar o programa. Veja o utilizador e a senha da conta. (%1)</translation>
    </message>
    <message>
        <source>The file lacks this column. Choose another one, or look at the header line.</source>
        <translation>Falta esta coluna no ficheiro. Escolha outra, ou veja a linha de cabeçalho.</translation>
    </message>
    <message>
        <source>The message must hold {token}: without it the customer has no code.</source>
        <translation>A mensagem tem de conter {token}: sem isso o cliente não tem código.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer online?</source>
        <translation>Não foi possível chegar ao serviço. Este computador está ligado à rede?</translation>
    </message>
    <message>
        <source>The service did not answer in time, so it is not known what it did. Look there before it is tried again.</source>
        <translation>O serviço não respondeu a tempo, por isso não se sabe o que fez. Veja lá antes de tentar de novo.</translation>
    </message>
    <message>
        <source>There is no company in this folder yet.</source>
        <translation>Ainda não há empresa nesta pasta.</translation>
    </message>
    <message>
        <source>This is not a backup of a company that can be read. Choose another one.</source>
        <translation>Isto não é uma cópia de segurança legível de uma empresa. Escolha outra.</translation>
    </message>
    <message>
        <source>This file is not a company of this program.</source>
        <translation>Este ficheiro não é uma empresa deste programa.</translation>
    </message>
    <message>
        <source>This is no table that can be read. Save it as .xlsx or as CSV.</source>
        <translation>Isto não é uma tabela legível. Guarde-a como .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is not possible in the state it is in now. Look again.</source>
        <translation>Isto não é possível no estado atual. Veja de novo.</translation>
    </message>
    <message>
        <source>This account is switched off: switch it on in the settings.</source>
        <translation>Esta conta está desligada: ligue-a nas definições.</translation>
    </message>
    <message>
        <source>The currency cannot change any more: there are amounts in it.</source>
        <translation>A moeda já não pode mudar: há montantes nela.</translation>
    </message>
    <message>
        <source>This is not possible with this customer: archived, or the device is theirs already.</source>
        <translation>Isto não é possível com este cliente: está arquivado, ou o dispositivo já é dele.</translation>
    </message>
    <message>
        <source>Change one instalment, or the rest of the plan; not both at once.</source>
        <translation>Altere uma prestação, ou o resto do plano; não os dois ao mesmo tempo.</translation>
    </message>
    <message>
        <source>This sale is finished or archived and cannot change any more.</source>
        <translation>Esta venda está terminada ou arquivada e já não pode mudar.</translation>
    </message>
    <message>
        <source>This is not possible with this device as it is now: look at its state and its owner.</source>
        <translation>Isto não é possível com este dispositivo como está: veja o estado e o dono.</translation>
    </message>
    <message>
        <source>It is in another state by now: look again.</source>
        <translation>O estado mudou entretanto: veja de novo.</translation>
    </message>
    <message>
        <source>This is not there, or not any more. Look again.</source>
        <translation>Isto não existe, ou já não. Veja de novo.</translation>
    </message>
    <message>
        <source>Its status says that this is not money that came in.</source>
        <translation>O estado diz que este dinheiro não entrou.</translation>
    </message>
    <message>
        <source>This folder holds a real company; only the practice company can be made anew.</source>
        <translation>Esta pasta tem uma empresa real; só a empresa de prática pode ser refeita.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>O ficheiro não pode ser lido.</translation>
    </message>
    <message>
        <source>This channel cannot do that by itself. Do it by hand and note it here.</source>
        <translation>Este canal não o faz sozinho. Faça-o à mão e anote-o aqui.</translation>
    </message>
    <message>
        <source>This channel cannot ask a payer for money; it only reports payments.</source>
        <translation>Este canal não pode pedir dinheiro a um pagador; só comunica pagamentos.</translation>
    </message>
    <message>
        <source>None of the serial numbers is new.</source>
        <translation>Nenhum dos números de série é novo.</translation>
    </message>
    <message>
        <source>Another customer has this phone number.</source>
        <translation>Outro cliente tem este número de telefone.</translation>
    </message>
    <message>
        <source>The service was asked too often. It is tried again later. (%1)</source>
        <translation>O serviço foi consultado vezes demais. Tenta-se de novo mais tarde. (%1)</translation>
    </message>
    <message>
        <source>The service said no: %1</source>
        <translation>O serviço recusou: %1</translation>
    </message>
    <message>
        <source>The tokens of this maker come in coarser steps. Write a multiple of the maker's step in Wh.</source>
        <translation>Os códigos deste fabricante vêm em passos maiores. Escreva um múltiplo do passo do fabricante em Wh.</translation>
    </message>
    <message>
        <source>This row takes another one back: it is not money that came in.</source>
        <translation>Esta linha anula outra: não é dinheiro que entrou.</translation>
    </message>
    <message>
        <source>This password is not stored on this computer: type it again in the account's settings.</source>
        <translation>Esta senha não está guardada neste computador: escreva-a de novo na conta.</translation>
    </message>
    <message>
        <source>This password is longer than can be stored.</source>
        <translation>Esta senha é longa demais para ser guardada.</translation>
    </message>
    <message>
        <source>The service has a fault of its own. It is tried again later. (%1)</source>
        <translation>O serviço tem uma avaria. Tenta-se de novo mais tarde. (%1)</translation>
    </message>
    <message>
        <source>The data file did not take this. Nothing of it was saved. Try again; if it stays, restart the program.</source>
        <translation>O ficheiro de dados não aceitou isto. Nada foi guardado. Tente de novo; se continuar, reinicie o programa.</translation>
    </message>
    <message>
        <source>This is too long. Write less.</source>
        <translation>Isto é longo demais. Escreva menos.</translation>
    </message>
    <message>
        <source>An .xlsx sheet does not hold so many rows: export a shorter time, or .csv.</source>
        <translation>Uma folha .xlsx não leva tantas linhas: exporte um período mais curto, ou .csv.</translation>
    </message>
    <message>
        <source>This serial number stands in an earlier line already.</source>
        <translation>Este número de série já está numa linha anterior.</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not know. (%1)</source>
        <translation>O serviço deu uma resposta que o programa não conhece. (%1)</translation>
    </message>
    <message>
        <source>There is no such channel: choose one from the list.</source>
        <translation>Este canal não existe: escolha um da lista.</translation>
    </message>
    <message>
        <source>The list has no such column any more. Remove this filter or this sorting.</source>
        <translation>A lista já não tem esta coluna. Remova este filtro ou esta ordenação.</translation>
    </message>
    <message>
        <source>The name of the file must end with .csv, .xlsx or .json.</source>
        <translation>O nome do ficheiro tem de acabar em .csv, .xlsx ou .json.</translation>
    </message>
    <message>
        <source>This kind is not known to the program.</source>
        <translation>Esta espécie não é conhecida do programa.</translation>
    </message>
    <message>
        <source>Messages are not written in this language: choose one from the list.</source>
        <translation>As mensagens não se escrevem nesta língua: escolha uma da lista.</translation>
    </message>
    <message>
        <source>This account has no such setting.</source>
        <translation>Esta conta não tem esta definição.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet: choose another one.</source>
        <translation>O livro não tem esta folha: escolha outra.</translation>
    </message>
    <message>
        <source>A word in braces is not known to this message, or a brace is open. Take one of those listed below the text.</source>
        <translation>Uma palavra entre chavetas não é conhecida desta mensagem, ou uma chaveta está aberta. Use uma da lista por baixo do texto.</translation>
    </message>
    <message>
        <source>The column has no such value. Choose one from the list.</source>
        <translation>A coluna não tem este valor. Escolha um da lista.</translation>
    </message>
    <message>
        <source>The answer of the service cannot be used. Look at the web address of the account. (%1)</source>
        <translation>A resposta do serviço não se pode usar. Veja o endereço web da conta. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing the stored passwords: try again.</source>
        <translation>Outro programa está a escrever as senhas: tente de novo.</translation>
    </message>
    <message>
        <source>There are too many stored passwords: remove accounts that are not used.</source>
        <translation>Há senhas guardadas a mais: remova contas que não se usam.</translation>
    </message>
    <message>
        <source>The stored passwords were written by a newer version of the program: install that version.</source>
        <translation>As senhas foram escritas por uma versão mais nova do programa: instale-a.</translation>
    </message>
    <message>
        <source>The file with the stored passwords cannot be read. Look at its rights.</source>
        <translation>O ficheiro das senhas não pode ser lido. Veja as permissões.</translation>
    </message>
    <message>
        <source>Another program already works for this company in the background.</source>
        <translation>Outro programa já trabalha para esta empresa em segundo plano.</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read in this encoding. Choose another one.</source>
        <translation>As letras do ficheiro não se leem nesta codificação. Escolha outra.</translation>
    </message>
    <message>
        <source>This column cannot be filtered in this way. Remove the filter.</source>
        <translation>Esta coluna não se filtra assim. Remova o filtro.</translation>
    </message>
    <message>
        <source>The backup is encrypted, and this is not its passphrase.</source>
        <translation>A cópia está cifrada, e esta não é a frase secreta.</translation>
    </message>
    <message>
        <source>This device is granted days, not energy.</source>
        <translation>A este dispositivo concedem-se dias, não energia.</translation>
    </message>
    <message>
        <source>A meter is granted energy, not days.</source>
        <translation>A um contador concede-se energia, não dias.</translation>
    </message>
    <message>
        <source>The provider says that this payment did not succeed.</source>
        <translation>O fornecedor diz que este pagamento não teve êxito.</translation>
    </message>
    <message>
        <source>The payer did not pay in time.</source>
        <translation>O pagador não pagou a tempo.</translation>
    </message>
    <message>
        <source>The payer or the channel said no to the request.</source>
        <translation>O pagador ou o canal recusou o pedido.</translation>
    </message>
    <message>
        <source>The provider reversed this payment.</source>
        <translation>O fornecedor anulou este pagamento.</translation>
    </message>
    <message>
        <source>This computer has no fonts, so nothing can be printed. Install one.</source>
        <translation>Este computador não tem tipos de letra, por isso nada se pode imprimir. Instale um.</translation>
    </message>
    <message>
        <source>The printer does not take the page.</source>
        <translation>A impressora não aceita a página.</translation>
    </message>
    <message>
        <source>The words of this row may take another payment back, or the payer wrote them. If it is a payment, take the words out of the row and import it again.</source>
        <translation>As palavras desta linha talvez anulem outro pagamento, ou foi o pagador que as escreveu. Se for um pagamento, retire essas palavras da linha e importe-a de novo.</translation>
    </message>
    <message>
        <source>A maximum current is between 1 and 1000 ampere.</source>
        <translation>Uma corrente máxima fica entre 1 e 1000 amperes.</translation>
    </message>
    <message>
        <source>Degrees with a point and at most six decimals: a latitude from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Graus com ponto e no máximo seis casas decimais: uma latitude de -90 a 90, uma longitude de -180 a 180.</translation>
    </message>
    <message>
        <source>This is the company's own data file, which is open.</source>
        <translation>Este é o próprio ficheiro de dados da empresa, que está aberto.</translation>
    </message>
    <message>
        <source>A meter has 1 phase or 3.</source>
        <translation>Um contador tem 1 ou 3 fases.</translation>
    </message>
    <message>
        <source>An outline has at least 3 corners, each a latitude and a longitude, with ";" between the corners: -3.1 36.2; -3.4 36.2; -3.4 36.9</source>
        <translation>Um contorno tem pelo menos 3 vértices, cada um uma latitude e uma longitude, separados por ";": -3.1 36.2; -3.4 36.2; -3.4 36.9</translation>
    </message>
    <message>
        <source>Write a name of at least two characters.</source>
        <translation>Escreva um nome com dois caracteres ou mais.</translation>
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
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>What is &amp;in the file</source>
        <translation>O que há &amp;no ficheiro</translation>
    </message>
    <message>
        <source>&amp;Channel the payments came by</source>
        <translation>&amp;Canal por onde vieram os pagamentos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>A table as text (.csv, .txt) or an Excel workbook (.xlsx). It can also be dropped on the window.</source>
        <translation>Uma tabela em texto (.csv, .txt) ou um livro Excel (.xlsx). Também pode ser largada sobre a janela.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Procurar o ficheiro</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tabelas (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Escolher o ficheiro a importar</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o ficheiro</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Retirar os filtros</translation>
    </message>
    <message>
        <source>%1
Enter changes this filter, Delete takes it off.</source>
        <translation>%1
Enter altera este filtro, Delete retira-o.</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Retirar este filtro</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Retirar: %1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Coluna</translation>
    </message>
    <message>
        <source>&amp;Remove this filter</source>
        <translation>&amp;Retirar este filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FilterEditors</name>
    <message>
        <source>&amp;Exactly this, not only a part</source>
        <translation>&amp;Exatamente isto, não só uma parte</translation>
    </message>
    <message>
        <source>Con&amp;tains</source>
        <translation>Con&amp;tém</translation>
    </message>
    <message>
        <source>With nothing typed: rows where nothing stands</source>
        <translation>Sem nada escrito: as linhas onde não há nada</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;From (kWh)</source>
        <translation>&amp;De (kWh)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Up &amp;to (kWh)</source>
        <translation>&amp;Até (kWh)</translation>
    </message>
    <message>
        <source>Up &amp;to</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>The smaller one comes first, or no row is left.</source>
        <translation>O menor primeiro, ou não sobra nenhuma linha.</translation>
    </message>
    <message>
        <source>“%1” is not a number for this column.</source>
        <translation>“%1” não é um número para esta coluna.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Dias</translation>
    </message>
    <message>
        <source>The earlier day comes first, or no row is left.</source>
        <translation>O dia mais antigo primeiro, ou não sobra nenhuma linha.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contém “%1”</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>De e até</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 dias</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 dias</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Antes de hoje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and what it is filtered by</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Procura: %1</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Procurar tudo</translation>
    </message>
    <message>
        <source>Name, phone, serial number, receipt or token</source>
        <translation>Nome, telefone, número de série, recibo ou código</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Type any part of it: results come while you type.</source>
        <translation>Escreva uma parte: os resultados aparecem enquanto escreve.</translation>
    </message>
    <message>
        <source>Customer  %1 %2 · %3 · %4</source>
        <translation>Cliente  %1 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Device  %1 · %2 · %3</source>
        <translation>Dispositivo  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Payment  %1 · %2 · %3</source>
        <translation>Pagamento  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Token  %1 · %2 · %3</source>
        <translation>Código  %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Enter opens, Esc goes back.</source>
        <translation>Enter abre, Esc volta.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>&amp;Oferecer</translation>
    </message>
    <message>
        <source>&amp;Energy (Wh)</source>
        <translation>&amp;Energia (Wh)</translation>
    </message>
    <message>
        <source>Whole steps of %1 Wh; 1 kWh is 1000 Wh.</source>
        <translation>Passos inteiros de %1 Wh; 1 kWh são 1000 Wh.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Dias</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Porquê</translation>
    </message>
    <message>
        <source>Stands in the record of what was done.</source>
        <translation>Fica no registo do que foi feito.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>The token is free of charge. It pays no debt, and it never counts as revenue.</source>
        <translation>O código é gratuito. Não paga dívidas e nunca conta como receita.</translation>
    </message>
    <message>
        <source>Grant without payment for %1</source>
        <translation>Oferecer sem pagamento para %1</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Escreva um número inteiro.</translation>
    </message>
    <message>
        <source>Granted; the token is asked for.</source>
        <translation>Oferecido; o código foi pedido.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Índice</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of %1</source>
        <translation>Histórico de %1</translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>No number plan knows this number; perhaps a digit is missing. It can be saved as it is.</source>
        <translation>Nenhum plano de numeração conhece este número; talvez falte um algarismo. Pode ser guardado como está.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Importações anteriores</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importação: %1</translation>
    </message>
    <message>
        <source>Import, step %1 of %2: %3</source>
        <translation>Importação, passo %1 de %2: %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importar %n linha</numerusform>
            <numerusform>&amp;Importar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importação: %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Língua das mensagens</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>Número de série do dispositivo</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Espécie de dispositivo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Customer (phone or number)</source>
        <translation>Cliente (telefone ou número)</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Token step in Wh</source>
        <translation>Passo do código em Wh</translation>
    </message>
    <message>
        <source>Price per kWh</source>
        <translation>Preço por kWh</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Taxa de acesso</translation>
    </message>
    <message>
        <source>Period of the access rate in days</source>
        <translation>Período da taxa de acesso em dias</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Pagamento mínimo</translation>
    </message>
    <message>
        <source>Components of the price</source>
        <translation>Componentes do preço</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Custo total</translation>
    </message>
    <message>
        <source>Weekly or monthly</source>
        <translation>Semanal ou mensal</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Número de prestações</translation>
    </message>
    <message>
        <source>Amount of one instalment</source>
        <translation>Montante de uma prestação</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Primeiro vencimento</translation>
    </message>
    <message>
        <source>Days with the down payment</source>
        <translation>Dias com a entrada</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-rede</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation>Referência do pagamento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Amount that came in</source>
        <translation>Montante recebido</translation>
    </message>
    <message>
        <source>Amount that went out</source>
        <translation>Montante saído</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Text of the payment</source>
        <translation>Texto do pagamento</translation>
    </message>
    <message>
        <source>Running balance</source>
        <translation>Saldo corrente</translation>
    </message>
    <message>
        <source>Status of the payment</source>
        <translation>Estado do pagamento</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Aparelhos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Least amount of a payment</source>
        <translation>Montante mínimo de um pagamento</translation>
    </message>
    <message>
        <source>The customers are archived. One who has payments, a device or a sale since stays.</source>
        <translation>Os clientes são arquivados. Fica quem entretanto tem pagamentos, um dispositivo ou uma venda.</translation>
    </message>
    <message>
        <source>The devices leave their customers and are retired, and their access rates are cancelled. One on which money was paid, or which is sold, stays.</source>
        <translation>Os dispositivos deixam os clientes e são retirados, e as suas taxas de acesso são canceladas. Fica aquele em que se pagou, ou que está vendido.</translation>
    </message>
    <message>
        <source>They are removed. What is in use stays.</source>
        <translation>São removidos. O que está em uso fica.</translation>
    </message>
    <message>
        <source>The sales are archived, and their devices go back to where they were. A sale on which money was paid stays.</source>
        <translation>As vendas são arquivadas e os dispositivos voltam para onde estavam. Fica uma venda em que se pagou.</translation>
    </message>
    <message>
        <source>Booked payments are reversed with the reason you give, and unmatched ones are closed. Nothing is deleted, and their references stay known: the same rows cannot be imported into this channel again. A payment whose token was already asked for, or whose money was used since, stays: reverse it on its own page.</source>
        <translation>Os pagamentos lançados são anulados com o motivo que der, e os não atribuídos são fechados. Nada é apagado e as referências continuam conhecidas: as mesmas linhas não podem voltar a ser importadas neste canal. Fica um pagamento cujo código já foi pedido, ou cujo dinheiro foi entretanto usado: anule-o na sua própria página.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Será adicionado</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Errada</translation>
    </message>
    <message>
        <source>It waits as unmatched. %1</source>
        <translation>Espera como não atribuído. %1</translation>
    </message>
    <message>
        <source>This is no money that came in.</source>
        <translation>Isto não é dinheiro recebido.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Will be taken back</source>
        <translation>Será desfeito</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Já não existe</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Price per day of a service</source>
        <translation>Preço por dia de um serviço</translation>
    </message>
    <message>
        <source>Smallest payment of a service</source>
        <translation>Pagamento mínimo de um serviço</translation>
    </message>
</context>
<context>
    <name>ImportsScreen</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Partly taken back</source>
        <translation>Desfeito em parte</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Ainda nada foi importado.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Escolha primeiro uma importação.</translation>
    </message>
    <message>
        <source>Nothing of this import is left to take back.</source>
        <translation>Não resta nada a desfazer desta importação.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Importações anteriores</translation>
    </message>
</context>
<context>
    <name>LayoutStep</name>
    <message>
        <source>The first row holds the &amp;names of the columns</source>
        <translation>A primeira linha tem os &amp;nomes das colunas</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Ponto e vírgula ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Vírgula ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text)</source>
        <translation>UTF-16 (texto Unicode)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (ocidental)</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>Ponto: 1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Vírgula: 1.234,50</translation>
    </message>
    <message>
        <source>2026-03-31 (ISO)</source>
        <translation>2026-03-31 (ISO)</translation>
    </message>
    <message>
        <source>Day, month, year: 31/03/2026</source>
        <translation>Dia, mês, ano: 31/03/2026</translation>
    </message>
    <message>
        <source>Month, day, year: 03/31/2026</source>
        <translation>Mês, dia, ano: 03/31/2026</translation>
    </message>
    <message>
        <source>Year, month, day: 2026/03/31</source>
        <translation>Ano, mês, dia: 2026/03/31</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Folha</translation>
    </message>
    <message>
        <source>&amp;Rows above the table</source>
        <translation>&amp;Linhas acima da tabela</translation>
    </message>
    <message>
        <source>They are left out: titles, account data.</source>
        <translation>Ficam de fora: títulos, dados da conta.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificação</translation>
    </message>
    <message>
        <source>Change it when letters with accents look wrong.</source>
        <translation>Mude-a quando as letras com acento parecerem erradas.</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Montantes</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datas</translation>
    </message>
    <message>
        <source>how it is written</source>
        <translation>como está escrito</translation>
    </message>
</context>
<context>
    <name>ListBrowser</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Retirar procura e filtros</translation>
    </message>
    <message>
        <source>An export of this list is being written. Wait for it, or stop it.</source>
        <translation>Uma exportação desta lista está a ser escrita. Espere por ela ou pare-a.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Folha de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto com vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No row fits the search and the filters.</source>
        <translation>Nenhuma linha corresponde à procura e aos filtros.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Show only some rows, by any column</source>
        <translation>Mostrar só algumas linhas, por qualquer coluna</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Filters with a name, order and columns</source>
        <translation>Filtros com nome, ordem e colunas</translation>
    </message>
    <message>
        <source>&amp;Keep search and filters under a name…</source>
        <translation>&amp;Guardar procura e filtros com um nome…</translation>
    </message>
    <message>
        <source>&amp;Sort by the column of the chosen cell</source>
        <translation>&amp;Ordenar pela coluna da célula escolhida</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colunas…</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Como de &amp;costume</translation>
    </message>
    <message>
        <source>&amp;Forget a name…</source>
        <translation>&amp;Esquecer um nome…</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>Or&amp;denar por</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>A ordem habitual</translation>
    </message>
    <message>
        <source>Keep search and filters</source>
        <translation>Guardar procura e filtros</translation>
    </message>
    <message>
        <source>Under which name? A name that is there already gets these filters.</source>
        <translation>Com que nome? Um nome que já existe recebe estes filtros.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>“%1” stands in the menu of this list (F10).</source>
        <translation>“%1” está no menu desta lista (F10).</translation>
    </message>
    <message>
        <source>Forget a name</source>
        <translation>Esquecer um nome</translation>
    </message>
    <message>
        <source>Which filters are no longer needed?</source>
        <translation>Que filtros já não são precisos?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 não foi escrito: %2</translation>
    </message>
    <message>
        <source>The list was not printed: %1</source>
        <translation>A lista não foi impressa: %1</translation>
    </message>
</context>
<context>
    <name>ListExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Parar a exportação</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>A escrever %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln linha foi escrita em %1.</numerusform>
            <numerusform>%Ln linhas foram escritas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>A exportação foi parada. Nenhum ficheiro foi escrito.</translation>
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
        <translation>A contar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>adding up…</source>
        <translation>a somar…</translation>
    </message>
    <message>
        <source>The best matches are shown. A click on a column's head, or Ctrl+Shift+S, shows all of them.</source>
        <translation>São mostradas as melhores correspondências. Um clique no cabeçalho de uma coluna, ou Ctrl+Shift+S, mostra todas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPrinter</name>
    <message>
        <source>Reading %1 for the paper</source>
        <translation>A ler %1 para o papel</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Parar a impressão</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>A impressão foi parada.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registado em</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Prestação</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Dá</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Ativo até</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Arquivado em</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Lançado em</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Canal de pagamento</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Connection group</source>
        <translation>Grupo de ligação</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Tipo de ligação</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registado por</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days given</source>
        <translation>Dias dados</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dias de atraso</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Espécie de dispositivo</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de série</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence em</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Periodicidade</translation>
    </message>
    <message>
        <source>Message gateway</source>
        <translation>Serviço de mensagens</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitido em</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Língua das mensagens</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Preço de tabela</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-rede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>Next due on</source>
        <translation>Próximo vencimento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Operator's receipt</source>
        <translation>Recibo do operador</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pago em</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Pago até</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Preço por dia</translation>
    </message>
    <message>
        <source>Tariff or appliance</source>
        <translation>Tarifa ou aparelho</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recebido em</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registado em</translation>
    </message>
    <message>
        <source>Smallest step (Wh)</source>
        <translation>Menor passo (Wh)</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado em</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Money on the meter</source>
        <translation>Dinheiro no contador</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>Precisa de reposição</translation>
    </message>
    <message>
        <source>With a customer</source>
        <translation>Com um cliente</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Em stock</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Serviço de energia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>New money</source>
        <translation>Dinheiro novo</translation>
    </message>
    <message>
        <source>Used credit</source>
        <translation>Crédito usado</translation>
    </message>
    <message>
        <source>Unlock for good</source>
        <translation>Desbloquear para sempre</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>Alteração do plano</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Solar home systems</source>
        <translation>Kits solares</translation>
    </message>
    <message>
        <source>E-bikes</source>
        <translation>Bicicletas elétricas</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Instalments due</source>
        <translation>Prestações a vencer</translation>
    </message>
    <message>
        <source>Instalments overdue</source>
        <translation>Prestações em atraso</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Pagamentos não atribuídos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Códigos que ainda não chegaram</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages not sent yet</source>
        <translation>Mensagens ainda não enviadas</translation>
    </message>
</context>
<context>
    <name>LookalikeHint</name>
    <message>
        <source>Customers like this one</source>
        <translation>Clientes parecidos</translation>
    </message>
    <message>
        <source>Perhaps this customer is already registered:</source>
        <translation>Talvez este cliente já esteja registado:</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir esse</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>Abrir %1 %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the program?</source>
        <translation>Fechar o programa?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer cópia…</translation>
    </message>
    <message>
        <source>There was no backup for a week. One press on Back up makes one.</source>
        <translation>Não houve cópia de segurança durante uma semana. Um toque em Fazer cópia faz uma.</translation>
    </message>
    <message>
        <source>A form is not saved</source>
        <translation>Um formulário não está guardado</translation>
    </message>
    <message>
        <source>Save or leave the open form, then restore the backup.</source>
        <translation>Guarde ou deixe o formulário aberto, depois restaure a cópia.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Copy the whole company to one checked file</source>
        <translation>Copiar toda a empresa para um ficheiro verificado</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>Notices (%n new)</source>
        <translation>
            <numerusform>Avisos (%n novo)</numerusform>
            <numerusform>Avisos (%n novos)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program said, to be found again (Ctrl+J)</source>
        <translation>O que o programa disse, para reencontrar (Ctrl+J)</translation>
    </message>
    <message>
        <source>PRACTICE: %1 - MPManager</source>
        <translation>PRÁTICA: %1 - MPManager</translation>
    </message>
    <message>
        <source>%1 - MPManager</source>
        <translation>%1 - MPManager</translation>
    </message>
    <message>
        <source>A form is not saved. Close the program all the same? What was typed is offered again at the next start.</source>
        <translation>Um formulário não está guardado. Fechar o programa mesmo assim? O que foi escrito é oferecido no próximo arranque.</translation>
    </message>
    <message>
        <source>A backup is being written or read. Close the program all the same? The backup is stopped then, and there is none.</source>
        <translation>Uma cópia está a ser escrita ou lida. Fechar o programa mesmo assim? A cópia é então parada e não há nenhuma.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Unir…</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Os dois lados</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Entra nele</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicado</translation>
    </message>
    <message>
        <source>Which one is &amp;kept</source>
        <translation>Qual deles &amp;fica</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>May be empty; it stands in the history.</source>
        <translation>Pode ficar vazio; fica no histórico.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>O que se move</translation>
    </message>
    <message>
        <source>Merge %1 %2 with a duplicate</source>
        <translation>Unir %1 %2 a um duplicado</translation>
    </message>
    <message>
        <source>Choose the other record of the same person. Nothing is written before you press Merge.</source>
        <translation>Escolha o outro registo da mesma pessoa. Nada é escrito antes de premir Unir.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Open sales</source>
        <translation>Vendas abertas</translation>
    </message>
    <message>
        <source>Owes, due or not</source>
        <translation>Deve, vencido ou não</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>What moves to the customer that is kept:</source>
        <translation>O que passa para o cliente que fica:</translation>
    </message>
    <message>
        <source>devices %1, with the running access rate and what waits on the meter for the next token</source>
        <translation>dispositivos %1, com a taxa de acesso em curso e o que espera no contador pelo próximo código</translation>
    </message>
    <message>
        <source>open sales %1</source>
        <translation>vendas abertas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n closed sale(s)</source>
        <translation>
            <numerusform>%n venda fechada</numerusform>
            <numerusform>%n vendas fechadas</numerusform>
        </translation>
    </message>
    <message>
        <source>open instalments of %1</source>
        <translation>prestações abertas de %1</translation>
    </message>
    <message>
        <source>open access rate of %1</source>
        <translation>taxa de acesso aberta de %1</translation>
    </message>
    <message>
        <source>%1 to recover from reversed payments</source>
        <translation>%1 a recuperar de pagamentos anulados</translation>
    </message>
    <message>
        <source>credit of %1</source>
        <translation>crédito de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es), as further addresses</source>
        <translation>
            <numerusform>%n endereço, como outro endereço</numerusform>
            <numerusform>%n endereços, como outros endereços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onboarding answer(s)</source>
        <translation>
            <numerusform>%n resposta inicial</numerusform>
            <numerusform>%n respostas iniciais</numerusform>
        </translation>
    </message>
    <message>
        <source>details that are missing there: %1</source>
        <translation>dados que lá faltam: %1</translation>
    </message>
    <message>
        <source>nothing: the duplicate has neither devices nor sales, debts or credit</source>
        <translation>nada: o duplicado não tem dispositivos nem vendas, dívidas ou crédito</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) stay as they were written and are shown with both</source>
        <translation>
            <numerusform>%n pagamento fica como foi escrito e mostra-se com ambos</numerusform>
            <numerusform>%n pagamentos ficam como foram escritos e mostram-se com ambos</numerusform>
        </translation>
    </message>
    <message>
        <source>the old number and phone go on finding the customer that is kept</source>
        <translation>o número e o telefone antigos continuam a encontrar o cliente que fica</translation>
    </message>
    <message>
        <source>Merge these two?</source>
        <extracomment>%1 is the duplicate that goes, %2 the customer that is kept</extracomment>
        <translation>Unir estes dois?</translation>
    </message>
    <message>
        <source>%1 goes into %2. This cannot be taken back.</source>
        <translation>%1 entra em %2. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>The two are one customer now: %1.</source>
        <translation>Os dois são agora um só cliente: %1.</translation>
    </message>
    <message>
        <source>The names differ: make sure that this is one person.</source>
        <translation>Os nomes diferem: confirme que é uma só pessoa.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>En&amp;viar de novo</translation>
    </message>
    <message>
        <source>Say &amp;what became of it…</source>
        <translation>Dizer o que &amp;aconteceu…</translation>
    </message>
    <message>
        <source>The customer has the message</source>
        <translation>O cliente tem a mensagem</translation>
    </message>
    <message>
        <source>The customer does not have it: send it again</source>
        <translation>O cliente não a tem: enviar de novo</translation>
    </message>
    <message>
        <source>What became of the message?</source>
        <translation>O que aconteceu à mensagem?</translation>
    </message>
    <message>
        <source>The gateway's answer was lost. Ask the customer:</source>
        <translation>A resposta do serviço perdeu-se. Pergunte ao cliente:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>MessagesPane</name>
    <message>
        <source>A token to be typed</source>
        <translation>Um código a digitar</translation>
    </message>
    <message>
        <source>Energy or days that reached the device</source>
        <translation>Energia ou dias que chegaram ao dispositivo</translation>
    </message>
    <message>
        <source>A payment without a token</source>
        <translation>Um pagamento sem código</translation>
    </message>
    <message>
        <source>Reminder before an instalment is due</source>
        <translation>Lembrete antes do vencimento</translation>
    </message>
    <message>
        <source>Reminder after an instalment was due</source>
        <translation>Lembrete depois do vencimento</translation>
    </message>
    <message>
        <source>These are filled in for each customer: %1</source>
        <translation>Isto é preenchido para cada cliente: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Back to the &amp;built-in text</source>
        <translation>Voltar ao texto de &amp;origem</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Língua</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>How it will look, with invented values:</source>
        <translation>Como vai ficar, com valores inventados:</translation>
    </message>
    <message>
        <source>Leave this text?</source>
        <translation>Sair deste texto?</translation>
    </message>
    <message>
        <source>The text is not saved. Show the other one all the same?</source>
        <translation>O texto não está guardado. Mostrar o outro mesmo assim?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a letter here is not in the alphabet of SMS, so one holds 70 characters only.</source>
        <translation>%1: uma letra não está no alfabeto dos SMS, por isso um SMS só leva 70 caracteres.</translation>
    </message>
    <message>
        <source>%1, %2 characters; room for %3 more.</source>
        <translation>%1, %2 caracteres; cabem mais %3.</translation>
    </message>
    <message>
        <source>The text is saved; messages from now on use it.</source>
        <translation>O texto está guardado; as mensagens usam-no a partir de agora.</translation>
    </message>
    <message>
        <source>Messages use the built-in text again.</source>
        <translation>As mensagens usam de novo o texto de origem.</translation>
    </message>
    <message>
        <source>Text of messages: %1</source>
        <extracomment>%1 is a kind of message: "A token to be typed"</extracomment>
        <translation>Texto das mensagens: %1</translation>
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
        <translation>nada</translation>
    </message>
    <message>
        <source>No money came in during the last two years.</source>
        <translation>Não entrou dinheiro nos últimos dois anos.</translation>
    </message>
</context>
<context>
    <name>NoticeLog</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing was noticed yet. What the program says in passing is kept here.</source>
        <translation>Ainda nada foi notado. O que o programa diz de passagem fica guardado aqui.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The data folder %1 cannot be made.</source>
        <translation>A pasta de dados %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>A cópia não foi restaurada</translation>
    </message>
    <message>
        <source>MPManager cannot start</source>
        <translation>O MPManager não pode arrancar</translation>
    </message>
    <message>
        <source>The backup takes the place of the company.</source>
        <translation>A cópia toma o lugar da empresa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>OpenItemWords</name>
    <message>
        <source>This token was asked for before its device was replaced: when it comes, it fits the old device only.</source>
        <translation>Este código foi pedido antes da substituição do dispositivo: quando vier, só serve no antigo.</translation>
    </message>
    <message>
        <source>A channel has sent something that cannot be read.</source>
        <translation>Um canal enviou algo que não se pode ler.</translation>
    </message>
    <message>
        <source>A payment came again under the same reference, with another amount or serial number.</source>
        <translation>Um pagamento voltou com a mesma referência, com outro montante ou número de série.</translation>
    </message>
    <message>
        <source>The provider says that this payment was reversed.</source>
        <translation>O fornecedor diz que este pagamento foi anulado.</translation>
    </message>
    <message>
        <source>The maker's token gives another quantity than was asked for.</source>
        <translation>O código do fabricante dá outra quantidade do que a pedida.</translation>
    </message>
    <message>
        <source>It is not known whether the refund was made.</source>
        <translation>Não se sabe se o reembolso foi feito.</translation>
    </message>
    <message>
        <source>A refund waits for the provider.</source>
        <translation>Um reembolso espera pelo fornecedor.</translation>
    </message>
    <message>
        <source>The provider says that a payment was reversed, and the payment has not come yet.</source>
        <translation>O fornecedor diz que um pagamento foi anulado, e o pagamento ainda não chegou.</translation>
    </message>
    <message>
        <source>The provider had reversed this payment before it came.</source>
        <translation>O fornecedor tinha anulado este pagamento antes de chegar.</translation>
    </message>
    <message>
        <source>What the channel says of a refund is not what a person entered.</source>
        <translation>O que o canal diz de um reembolso não é o que uma pessoa registou.</translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Open on this sale</source>
        <translation>Aberto nesta venda</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Nobody: no money can be taken for it</source>
        <translation>Ninguém: não se pode receber dinheiro por ele</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Due today, all devices</source>
        <translation>Vencido hoje, todos os dispositivos</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Aberto em %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Printed on %1</source>
        <translation>Impresso em %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>It was sent to the device; there is nothing to type.</source>
        <translation>Foi enviado ao dispositivo; não há nada a digitar.</translation>
    </message>
    <message>
        <source>This token was cancelled.</source>
        <translation>Este código foi cancelado.</translation>
    </message>
    <message>
        <source>The token is not there yet; it comes by message.</source>
        <translation>O código ainda não chegou; vem por mensagem.</translation>
    </message>
    <message>
        <source>Where the money went</source>
        <translation>Para onde foi o dinheiro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>down payment</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Earlier debt</source>
        <translation>Dívida anterior</translation>
    </message>
    <message>
        <source>Access rate of meter %1</source>
        <translation>Taxa de acesso do contador %1</translation>
    </message>
    <message>
        <source>Rest of %1 %2</source>
        <translation>Resto de %1 %2</translation>
    </message>
    <message>
        <source>Kept on meter %1 for the next token</source>
        <translation>Guardado no contador %1 para o próximo código</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nada é devido.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Vencido agora</translation>
    </message>
    <message>
        <source>Payments from %1 to %2</source>
        <translation>Pagamentos de %1 a %2</translation>
    </message>
    <message>
        <source>There was no payment.</source>
        <translation>Não houve nenhum pagamento.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plano de prestações</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendido em</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Preço por dia</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Extrato de conta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Instalments of %1 %2</source>
        <translation>Prestações de %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not printed.</source>
        <translation>
            <numerusform>Mais %n linha não é impressa.</numerusform>
            <numerusform>Mais %n linhas não são impressas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It paid what was due, so there is no token.</source>
        <translation>Pagou o que estava vencido; não há código.</translation>
    </message>
    <message>
        <source>Too little for a token; it counts for the next one.</source>
        <translation>Pouco para um código; conta para o próximo.</translation>
    </message>
    <message>
        <source>Not yet a whole day; it counts for the next token.</source>
        <translation>Ainda não é um dia inteiro; conta para o próximo código.</translation>
    </message>
    <message>
        <source>The token comes when the down payment is complete.</source>
        <translation>O código vem quando a entrada estiver completa.</translation>
    </message>
    <message>
        <source>The down payment is complete; the days come with the instalments.</source>
        <translation>A entrada está completa; os dias vêm com as prestações.</translation>
    </message>
    <message>
        <source>The device is already unlocked for good.</source>
        <translation>O dispositivo já está desbloqueado para sempre.</translation>
    </message>
    <message>
        <source>Days given before are earned back first.</source>
        <translation>Primeiro pagam-se os dias já dados.</translation>
    </message>
    <message>
        <source>There is nothing to buy for this device.</source>
        <translation>Não há nada a comprar para este dispositivo.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Prestação</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Taxa de acesso</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Serviço de energia</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked for good</source>
        <translation>Desbloqueado para sempre</translation>
    </message>
    <message>
        <source>Code for the device</source>
        <translation>Código para o dispositivo</translation>
    </message>
    <message>
        <source>Not booked. The company holds this money, but not yet for a device.</source>
        <translation>Não lançado. A empresa tem este dinheiro, mas ainda não está atribuído a um dispositivo.</translation>
    </message>
    <message>
        <source>Not booked. The money went back to the payer.</source>
        <translation>Não lançado. O dinheiro voltou a quem pagou.</translation>
    </message>
    <message>
        <source>Not booked. The money has not arrived yet.</source>
        <translation>Não lançado. O dinheiro ainda não chegou.</translation>
    </message>
    <message>
        <source>Failed. No money came, and nothing is booked.</source>
        <translation>Falhou. Não entrou dinheiro e nada foi lançado.</translation>
    </message>
    <message>
        <source>Refused. Nothing is booked.</source>
        <translation>Recusado. Nada foi lançado.</translation>
    </message>
    <message>
        <source>Reversed on %1: %2. This receipt is not valid any more.</source>
        <translation>Anulado em %1: %2. Este recibo já não é válido.</translation>
    </message>
    <message>
        <source>The money is booked on %1 now.</source>
        <translation>O dinheiro está agora lançado em %1.</translation>
    </message>
    <message>
        <source>Payment without a receipt</source>
        <translation>Pagamento sem recibo</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Pagamento mínimo</translation>
    </message>
    <message>
        <source>Every payment buys days. Nothing falls due.</source>
        <translation>Cada pagamento compra dias. Não há vencimentos.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pago por</translation>
    </message>
    <message>
        <source>Archived. The open instalments are void.</source>
        <translation>Arquivado. As prestações em aberto ficam sem efeito.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposta de venda</translation>
    </message>
    <message>
        <source>Proposed change of instalment plan</source>
        <translation>Alteração proposta do plano de prestações</translation>
    </message>
    <message>
        <source>This is an offer, not a contract. Nothing is sold yet.</source>
        <translation>Isto é uma proposta, não um contrato. Nada foi vendido ainda.</translation>
    </message>
    <message>
        <source>This is a proposal. Until it is agreed, the plan stays as it is.</source>
        <translation>Isto é uma proposta. Até ser aceite, o plano fica como está.</translation>
    </message>
    <message>
        <source>Date of sale</source>
        <translation>Data da venda</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>O dia anterior</translation>
    </message>
    <message>
        <source>The same day of the week before</source>
        <translation>O mesmo dia da semana anterior</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The same days of the month before</source>
        <translation>Os mesmos dias do mês anterior</translation>
    </message>
    <message>
        <source>The same month of the year before</source>
        <translation>O mesmo mês do ano anterior</translation>
    </message>
    <message>
        <source>Compared with earlier times</source>
        <translation>Comparação com períodos anteriores</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>Não entrou nada.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Payments here</source>
        <translation>Pagamentos aqui</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Montante aqui</translation>
    </message>
    <message>
        <source>Payments in the statement</source>
        <translation>Pagamentos do extrato</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Montante do extrato</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Linha do extrato</translation>
    </message>
    <message>
        <source>These lines of the statement cannot be read and are not counted: %1</source>
        <translation>Estas linhas do extrato não se conseguem ler e não são contadas: %1</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>Relatório de %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Montantes em %1</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliação</translation>
    </message>
    <message>
        <source>Equal payments</source>
        <translation>Pagamentos iguais</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Só aqui</translation>
    </message>
    <message>
        <source>Only in the statement</source>
        <translation>Só no extrato</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Montantes diferentes</translation>
    </message>
    <message>
        <source>Every payment is equal.</source>
        <translation>Todos os pagamentos são iguais.</translation>
    </message>
    <message>
        <source>Owed on %1 (less what is kept)</source>
        <translation>Devido em %1 (menos o que está guardado)</translation>
    </message>
    <message>
        <source>%1 paid and reversed: %2</source>
        <translation>%1 pagos e anulados: %2</translation>
    </message>
    <message>
        <source>%1 taken from the credit</source>
        <translation>%1 retirados do crédito</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar em PD&amp;F…</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Como vai ficar</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>Folha A4</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rolo de 80 mm</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>Rolo de 58 mm</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Língua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Escreva duas datas, a mais antiga primeiro.</translation>
    </message>
    <message>
        <source>Only the first rows are shown here; all are printed.</source>
        <translation>Só as primeiras linhas são mostradas aqui; todas são impressas.</translation>
    </message>
    <message>
        <source>Reading what is printed</source>
        <translation>A ler o que se imprime</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Parar a impressão</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was printed or saved.</source>
        <translation>Foi parado. Nada foi impresso nem guardado.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>A escrever %1</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>A imprimir %1</translation>
    </message>
    <message>
        <source>%1 was not printed or saved: %2</source>
        <translation>%1 não foi impresso nem guardado: %2</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Stored passwords</source>
        <translation>Senhas guardadas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This machine has no keychain, so passwords of channels and makers are kept in an encrypted file. Choose its passphrase, and write it down: nobody can recover it.</source>
        <translation>Esta máquina não tem porta-chaves; as senhas dos canais e fabricantes ficam num ficheiro cifrado. Escolha a sua frase secreta e anote-a: ninguém a pode recuperar.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again:</source>
        <translation>Não era essa a frase secreta. Tente de novo:</translation>
    </message>
    <message>
        <source>The passphrase of the file with the stored passwords:</source>
        <translation>A frase secreta do ficheiro das senhas:</translation>
    </message>
</context>
<context>
    <name>PaymentMessages</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>O que disse o serviço de mensagens</translation>
    </message>
    <message>
        <source>Send this messa&amp;ge again</source>
        <translation>Enviar de n&amp;ovo esta mensagem</translation>
    </message>
    <message>
        <source>The message goes out once more.</source>
        <translation>A mensagem segue outra vez.</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Where the money went</source>
        <translation>Para onde foi o dinheiro</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What the maker said</source>
        <translation>O que disse o fabricante</translation>
    </message>
    <message>
        <source>Choose the device…</source>
        <translation>Escolher o dispositivo…</translation>
    </message>
    <message>
        <source>Ask for a refund…</source>
        <translation>Pedir um reembolso…</translation>
    </message>
    <message>
        <source>Approve the refund…</source>
        <translation>Aprovar o reembolso…</translation>
    </message>
    <message>
        <source>Returned by hand…</source>
        <translation>Devolvido à mão…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Anular pagamento…</translation>
    </message>
    <message>
        <source>What the provider sent</source>
        <translation>O que o fornecedor enviou</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Pagamento de %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Recebido aqui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>How the device was found</source>
        <translation>Como foi encontrado o dispositivo</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Refund asked by</source>
        <translation>Reembolso pedido por</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refund approved by</source>
        <translation>Reembolso aprovado por</translation>
    </message>
    <message>
        <source>The channel's answer</source>
        <translation>A resposta do canal</translation>
    </message>
    <message>
        <source>Messages to the customer</source>
        <translation>Mensagens ao cliente</translation>
    </message>
    <message>
        <source>Wrong device…</source>
        <translation>Dispositivo errado…</translation>
    </message>
    <message>
        <source>Exactly as it came</source>
        <translation>Exatamente como chegou</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>%1 by %2, for %3</source>
        <translation>%1 por %2, para %3</translation>
    </message>
    <message>
        <source>Device named</source>
        <translation>Dispositivo indicado</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Booked in place of</source>
        <translation>Lançado em vez de</translation>
    </message>
    <message>
        <source>Booked instead</source>
        <translation>Lançado em seu lugar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print token…</source>
        <translation>Imprimir o código…</translation>
    </message>
    <message>
        <source>Choose the token in the table first.</source>
        <translation>Escolha primeiro o código na tabela.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relógios</translation>
    </message>
    <message>
        <source>Booked late</source>
        <translation>Registado com atraso</translation>
    </message>
    <message>
        <source>On %1, because its own day was closed.</source>
        <translation>Em %1, porque o seu próprio dia estava fechado.</translation>
    </message>
    <message>
        <source>The refund was made…</source>
        <translation>O reembolso foi feito…</translation>
    </message>
    <message>
        <source>The refund was not made…</source>
        <translation>O reembolso não foi feito…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>the down payment</source>
        <translation>a entrada</translation>
    </message>
    <message>
        <source>instalment %1</source>
        <translation>a prestação %1</translation>
    </message>
    <message>
        <source>%1 was taken back: %2.</source>
        <translation>%1 foram retirados: %2.</translation>
    </message>
    <message>
        <source>%1 made good an earlier payment that was reversed.</source>
        <translation>%1 repararam um pagamento anterior anulado.</translation>
    </message>
    <message>
        <source>%1 paid the access rate of meter %2 that fell due on %3.</source>
        <translation>%1 pagaram a taxa de acesso do contador %2, vencida em %3.</translation>
    </message>
    <message>
        <source>%1 paid %2 of %3, due on %4.</source>
        <extracomment>%2 is "instalment 3" or "the down payment", %3 the appliance, %4 the due date</extracomment>
        <translation>%1 pagaram %2 de %3, vencida em %4.</translation>
    </message>
    <message>
        <source>%1 paid %2 of %3 %4, due on %5.</source>
        <extracomment>%2 is "instalment 3" or "the down payment", %3 the appliance, %4 its serial number, %5 the due date</extracomment>
        <translation>%1 pagaram %2 de %3 %4, vencida em %5.</translation>
    </message>
    <message>
        <source>%1 went into energy for meter %2.</source>
        <translation>%1 foram para energia do contador %2.</translation>
    </message>
    <message>
        <source>%1 went into days for %2.</source>
        <translation>%1 foram para dias de %2.</translation>
    </message>
    <message>
        <source>%1 could not be used and is kept as the customer's credit.</source>
        <translation>%1 não puderam ser usados e ficam como crédito do cliente.</translation>
    </message>
    <message>
        <source>down payment</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n.º %1</translation>
    </message>
    <message>
        <source>A person chose the device %1; the payer had named “%2”.</source>
        <translation>Uma pessoa escolheu o dispositivo %1; o pagador tinha indicado “%2”.</translation>
    </message>
    <message>
        <source>The payer named “%1” in the field “%2”.</source>
        <translation>O pagador indicou “%1” no campo “%2”.</translation>
    </message>
    <message>
        <source>The company holds this money, but it is booked nowhere. %1 Choose the device, or give the money back.</source>
        <translation>A empresa tem este dinheiro, mas não está lançado em lado nenhum. %1 Escolha o dispositivo ou devolva o dinheiro.</translation>
    </message>
    <message>
        <source>The money went back to the payer through the channel.</source>
        <translation>O dinheiro voltou ao pagador pelo canal.</translation>
    </message>
    <message>
        <source>The money was returned by hand: %1</source>
        <translation>O dinheiro foi devolvido à mão: %1</translation>
    </message>
    <message>
        <source>The provider announced this payment; the money is not confirmed yet.</source>
        <translation>O fornecedor anunciou este pagamento; o dinheiro ainda não está confirmado.</translation>
    </message>
    <message>
        <source>The provider says that this payment failed. Nothing was booked.</source>
        <translation>O fornecedor diz que este pagamento falhou. Nada foi lançado.</translation>
    </message>
    <message>
        <source>This payment was reversed: %1</source>
        <translation>Este pagamento foi anulado: %1</translation>
    </message>
    <message>
        <source>A payment with the same reference but another amount or device was here before. Nothing was booked.</source>
        <translation>Já houve aqui um pagamento com a mesma referência mas outro montante ou dispositivo. Nada foi lançado.</translation>
    </message>
    <message>
        <source>Nothing was booked. %1</source>
        <translation>Nada foi lançado. %1</translation>
    </message>
    <message>
        <source>A person moved it here from another device.</source>
        <translation>Uma pessoa moveu-o de outro dispositivo para aqui.</translation>
    </message>
    <message>
        <source>The provider took this payment back before it could be booked. Nothing was booked, and the payer has the money.</source>
        <translation>O fornecedor retirou este pagamento antes de ser lançado. Nada foi lançado, e o pagador tem o dinheiro.</translation>
    </message>
    <message>
        <source>This payment stood on the wrong device. The money is booked on %1 now: %2</source>
        <translation>Este pagamento estava no dispositivo errado. O dinheiro está agora em %1: %2</translation>
    </message>
    <message>
        <source>Token for %1: %2</source>
        <translation>Código para %1: %2</translation>
    </message>
    <message>
        <source>No token yet: it is not known which device the money is for.</source>
        <translation>Ainda sem código: não se sabe para que dispositivo é o dinheiro.</translation>
    </message>
    <message>
        <source>No token: the money went back to the payer.</source>
        <translation>Sem código: o dinheiro voltou ao pagador.</translation>
    </message>
    <message>
        <source>No token yet: the provider has not confirmed the money.</source>
        <translation>Ainda sem código: o fornecedor não confirmou o dinheiro.</translation>
    </message>
    <message>
        <source>No token: the money never came.</source>
        <translation>Sem código: o dinheiro nunca chegou.</translation>
    </message>
    <message>
        <source>No token: nothing was booked.</source>
        <translation>Sem código: nada foi lançado.</translation>
    </message>
    <message>
        <source>No token: the payment made none before it was reversed.</source>
        <translation>Sem código: o pagamento não fez nenhum antes de ser anulado.</translation>
    </message>
    <message>
        <source>The payment was reversed. A token that was not asked for yet is cancelled; one that was handed out stays valid.</source>
        <translation>O pagamento foi anulado. Um código ainda não pedido é cancelado; um já entregue continua válido.</translation>
    </message>
    <message>
        <source>No token: the money paid for an appliance that needs none.</source>
        <translation>Sem código: o dinheiro pagou um aparelho que não precisa dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s): the money bought something for the device itself.</source>
        <translation>
            <numerusform>%n código: o dinheiro comprou algo para o próprio dispositivo.</numerusform>
            <numerusform>%n códigos: o dinheiro comprou algo para o próprio dispositivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Payment without a token</source>
        <translation>Pagamento sem código</translation>
    </message>
    <message>
        <source>It came here %1 after the provider's time.</source>
        <translation>Chegou aqui %1 depois da hora do fornecedor.</translation>
    </message>
    <message>
        <source>It came here %1 before the provider's time: one of the two clocks is wrong.</source>
        <translation>Chegou aqui %1 antes da hora do fornecedor: um dos dois relógios está errado.</translation>
    </message>
    <message>
        <source>%1 came in for sale %2 after it was written off.</source>
        <extracomment>%1 is an amount, %2 the number of a sale</extracomment>
        <translation>%1 entraram para a venda %2 depois de dada como perdida.</translation>
    </message>
    <message>
        <source>Recovery after a write-off</source>
        <translation>Recuperação depois de dado como perdido</translation>
    </message>
    <message>
        <source>The company holds this money, but it is booked nowhere. A refund of it is under way: it can be booked on a device only when the refund was not made.</source>
        <translation>A empresa tem este dinheiro, mas não está contabilizado em lado nenhum. O reembolso está em curso: só pode ser contabilizado num equipamento se o reembolso não tiver sido feito.</translation>
    </message>
</context>
<context>
    <name>PaymentsScreen</name>
    <message>
        <source>No payment is here. Ctrl+N takes cash.</source>
        <translation>Não há aqui nenhum pagamento. Ctrl+N recebe dinheiro.</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Receber dinheiro</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Search reference, receipt, device or customer</source>
        <translation>Procurar referência, recibo, equipamento ou cliente</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Pagamentos</translation>
    </message>
    <message>
        <source>&amp;Unmatched</source>
        <translation>&amp;Não atribuídos</translation>
    </message>
    <message>
        <source>Every payment that came in is booked on a device or settled.</source>
        <translation>Cada pagamento recebido está lançado num equipamento ou resolvido.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>De e até</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Mini-grid</source>
        <translation>&amp;Mini-rede</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>&amp;Latitude</source>
        <translation>&amp;Latitude</translation>
    </message>
    <message>
        <source>In degrees, e.g. -3.3731. May be empty.</source>
        <translation>Em graus, p. ex. -3,3731. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>L&amp;ongitude</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>Nova aldeia</translation>
    </message>
    <message>
        <source>New mini-grid</source>
        <translation>Nova mini-rede</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>Empty: no grid, for places where only solar home systems or e-bikes are sold.</source>
        <translation>Vazio: sem rede, para lugares onde só se vendem sistemas solares ou bicicletas elétricas.</translation>
    </message>
    <message>
        <source>Past payments keep their old place.</source>
        <translation>Os pagamentos passados ficam com o lugar antigo.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>PlaceTreeView</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-rede</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsável</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Add a mini-grid</source>
        <translation>Adicionar uma mini-rede</translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation>Adicionar uma aldeia</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Adicionar uma zona</translation>
    </message>
    <message>
        <source>Move village…</source>
        <translation>Mover aldeia…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Name of the new cluster:</source>
        <translation>Nome da nova zona:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Choose the village in the tree first.</source>
        <translation>Escolha primeiro a aldeia na árvore.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>The mini-grid it belongs to from now on. Past payments keep their old place.</source>
        <translation>A mini-rede a que pertence a partir de agora. Os pagamentos passados ficam com o lugar antigo.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Only a place to which nothing belongs can be removed.</source>
        <translation>Só um lugar a que nada pertence pode ser removido.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add a village without a grid</source>
        <translation>Adicionar uma aldeia sem rede</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move %1 to %2? Past payments keep their old place.</source>
        <translation>Mover %1 para %2? Os pagamentos passados ficam com o lugar antigo.</translation>
    </message>
</context>
<context>
    <name>PlanInputs</name>
    <message>
        <source>Number of instalments is agreed</source>
        <translation>Está combinado o número de prestações</translation>
    </message>
    <message>
        <source>Amount of each instalment is agreed</source>
        <translation>Está combinado o montante de cada prestação</translation>
    </message>
    <message>
        <source>Energy as a service, a price per day without end</source>
        <translation>Energia como serviço, um preço por dia sem fim</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Qualquer montante</translation>
    </message>
    <message>
        <source>At least the next instalment</source>
        <translation>Pelo menos a próxima prestação</translation>
    </message>
    <message>
        <source>Ho&amp;w it is paid</source>
        <translation>&amp;Como se paga</translation>
    </message>
    <message>
        <source>Total &amp;cost</source>
        <translation>&amp;Custo total</translation>
    </message>
    <message>
        <source>&amp;Down payment</source>
        <translation>&amp;Entrada</translation>
    </message>
    <message>
        <source>&amp;Instalments</source>
        <translation>P&amp;restações</translation>
    </message>
    <message>
        <source>Paid e&amp;very</source>
        <translation>Pa&amp;go a cada</translation>
    </message>
    <message>
        <source>Empty: one period after the sale.</source>
        <translation>Vazio: um período depois da venda.</translation>
    </message>
    <message>
        <source>S&amp;mallest payment</source>
        <translation>Pagamento mí&amp;nimo</translation>
    </message>
    <message>
        <source>Da&amp;ys with the down payment</source>
        <translation>&amp;Dias com a entrada</translation>
    </message>
    <message>
        <source>&amp;Price per day</source>
        <translation>&amp;Preço por dia</translation>
    </message>
    <message>
        <source>Empty: any amount.</source>
        <translation>Vazio: qualquer montante.</translation>
    </message>
    <message>
        <source>Every %1 give one day. There is no end and nothing falls due.</source>
        <translation>Cada %1 dão um dia. Não tem fim e nada vence.</translation>
    </message>
    <message>
        <source>Type the price per day.</source>
        <translation>Escreva o preço por dia.</translation>
    </message>
    <message>
        <source>The schedule is shown here while you type.</source>
        <translation>O plano mostra-se aqui enquanto escreve.</translation>
    </message>
    <message>
        <source>o&amp;f each</source>
        <translation>de &amp;cada</translation>
    </message>
    <message>
        <source>Fi&amp;rst due</source>
        <translation>Primei&amp;ro vencimento</translation>
    </message>
    <message>
        <source>All of them are the same.</source>
        <translation>São todas iguais.</translation>
    </message>
    <message>
        <source>The last one is %1.</source>
        <translation>A última é de %1.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>The practice server could not be started: %1</source>
        <translation>O servidor de prática não pôde arrancar: %1</translation>
    </message>
    <message>
        <source>The practice server ended at once.</source>
        <translation>O servidor de prática parou logo.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Token slip</source>
        <translation>Talão do código</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plano de prestações</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Extrato de conta</translation>
    </message>
    <message>
        <source>There is no token to print. %1</source>
        <translation>Não há código para imprimir. %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposta de venda</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Alteração proposta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliação</translation>
    </message>
</context>
<context>
    <name>ReassignForm</name>
    <message>
        <source>&amp;Give the device</source>
        <translation>&amp;Dar o dispositivo</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Novo cliente</translation>
    </message>
    <message>
        <source>Hand-&amp;over</source>
        <translation>&amp;Entrega</translation>
    </message>
    <message>
        <source>What stays and what moves</source>
        <translation>O que fica e o que se move</translation>
    </message>
    <message>
        <source>Empty: %1 as before.</source>
        <translation>Vazio: %1 como antes.</translation>
    </message>
    <message>
        <source>Choose the customer who gets the device.</source>
        <translation>Escolha o cliente que recebe o dispositivo.</translation>
    </message>
    <message>
        <source>Choose the customer who gets the device. Nothing is written before you give it.</source>
        <translation>Escolha o cliente que recebe o dispositivo. Nada é escrito antes de o dar.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 (%3) from %4 on.</source>
        <extracomment>%1 is the serial number, %2 the name and %3 the number of the new customer, %4 a date</extracomment>
        <translation>%1 pertence a %2 (%3) a partir de %4.</translation>
    </message>
    <message>
        <source>Old payments, and what is still owed, stay with %1 (%2).</source>
        <extracomment>%1 is the name and %2 the number of the old customer</extracomment>
        <translation>Os pagamentos antigos, e o que ainda se deve, ficam com %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n access charge(s) of this meter are open there, together %1.</source>
        <translation>
            <numerusform>%n taxa de acesso deste contador está aberta lá, %1 no total.</numerusform>
            <numerusform>%n taxas de acesso deste contador estão abertas lá, %1 no total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that wait on the meter for its next token become the old customer's credit.</source>
        <translation>%1 que esperam no contador pelo próximo código tornam-se crédito do antigo cliente.</translation>
    </message>
    <message>
        <source>The new customer's access rate of %1 is due for the first time on %2.</source>
        <translation>A taxa de acesso de %1 do novo cliente vence pela primeira vez em %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <extracomment>%1 is the serial number, %2 the customer's name</extracomment>
        <translation>%1 pertence agora a %2.</translation>
    </message>
    <message>
        <source>Give a device to another customer</source>
        <translation>Dar um dispositivo a outro cliente</translation>
    </message>
    <message>
        <source>Tari&amp;ff from then on</source>
        <translation>Tari&amp;fa a partir daí</translation>
    </message>
</context>
<context>
    <name>ReconciliationLists</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Linhas que não se podem ler</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Linha do extrato</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Só aqui</translation>
    </message>
    <message>
        <source>Only in the statement</source>
        <translation>Só no extrato</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Montantes diferentes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aqui: %1</translation>
    </message>
    <message>
        <source>In the statement: %1</source>
        <translation>No extrato: %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegíveis</translation>
    </message>
</context>
<context>
    <name>ReconciliationModel</name>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Montante aqui</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Montante do extrato</translation>
    </message>
    <message>
        <source>State here</source>
        <translation>Estado aqui</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Linha do extrato</translation>
    </message>
</context>
<context>
    <name>ReconciliationPage</name>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>How it is &amp;written…</source>
        <translation>Como está e&amp;scrito…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Payments here</source>
        <translation>Pagamentos aqui</translation>
    </message>
    <message>
        <source>Amount here</source>
        <translation>Montante aqui</translation>
    </message>
    <message>
        <source>Payments in the statement</source>
        <translation>Pagamentos do extrato</translation>
    </message>
    <message>
        <source>Amount in the statement</source>
        <translation>Montante do extrato</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>No payment here has the reference %1. Import the statement to take it in.</source>
        <translation>Nenhum pagamento daqui tem a referência %1. Importe o extrato para o registar.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Statement of the channel</source>
        <translation>&amp;Extrato do canal</translation>
    </message>
    <message>
        <source>A table as text (.csv, .txt) or an Excel workbook (.xlsx).</source>
        <translation>Uma tabela em texto (.csv, .txt) ou um livro do Excel (.xlsx).</translation>
    </message>
    <message>
        <source>Browse for the statement</source>
        <translation>Procurar o extrato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Empty: the days of the statement.</source>
        <translation>Vazio: os dias do extrato.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Empty: only that day.</source>
        <translation>Vazio: só esse dia.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabela</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Import the statement…</source>
        <translation>Importar o extrato…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Fechar o dia…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;unas</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tabelas (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Choose the statement</source>
        <translation>Escolher o extrato</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1, de %2 a %3.</translation>
    </message>
    <message>
        <source>The days up to %1 are closed.</source>
        <translation>Os dias até %1 estão fechados.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Folha de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto com vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to %1.</source>
        <translation>
            <numerusform>%n linha foi guardada em %1.</numerusform>
            <numerusform>%n linhas foram guardadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliação</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Device for %1 %2</source>
        <translation>Dispositivo para %1 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Save and ne&amp;w</source>
        <translation>Guardar e &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Espécie</translation>
    </message>
    <message>
        <source>&amp;Manufacturer</source>
        <translation>&amp;Fabricante</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Número de série do dispositivo</translation>
    </message>
    <message>
        <source>&amp;Tariff</source>
        <translation>&amp;Tarifa</translation>
    </message>
    <message>
        <source>Token step (W&amp;h)</source>
        <translation>Passo do código (W&amp;h)</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Aparelho</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Register another device</source>
        <translation>Registar outro dispositivo</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Registar cliente e dispositivo</translation>
    </message>
    <message>
        <source>8 to 15 characters, as on the label.</source>
        <translation>8 a 15 caracteres, como na etiqueta.</translation>
    </message>
    <message>
        <source>This is not a whole number of Wh.</source>
        <translation>Isto não é um número inteiro de Wh.</translation>
    </message>
    <message>
        <source>Phone already registered</source>
        <translation>Telefone já registado</translation>
    </message>
    <message>
        <source>This phone belongs to %1 %2 in %3. Register the device for that customer instead?</source>
        <translation>Este telefone pertence a %1 %2 em %3. Registar antes o dispositivo para esse cliente?</translation>
    </message>
    <message>
        <source>Register for %1 %2</source>
        <translation>Registar para %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is registered for %3 %4.</source>
        <extracomment>%1 is the kind of device, %2 its serial number, %3 and %4 the customer's name</extracomment>
        <translation>%1 %2 está registado para %3 %4.</translation>
    </message>
    <message>
        <source>More about the device</source>
        <translation>Mais sobre o dispositivo</translation>
    </message>
</context>
<context>
    <name>ReplanForm</name>
    <message>
        <source>&amp;Change the plan</source>
        <translation>&amp;Mudar o plano</translation>
    </message>
    <message>
        <source>New &amp;total</source>
        <translation>Novo &amp;total</translation>
    </message>
    <message>
        <source>Empty: the total stays.</source>
        <translation>Vazio: o total fica.</translation>
    </message>
    <message>
        <source>New &amp;number for the rest</source>
        <translation>Novo &amp;número para o resto</translation>
    </message>
    <message>
        <source>Empty: the dates stay. Instalments with money on them are kept in any case.</source>
        <translation>Vazio: as datas ficam. As prestações com dinheiro ficam em todo o caso.</translation>
    </message>
    <message>
        <source>Paid e&amp;very</source>
        <translation>Pa&amp;go a cada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>Depois da mudança</translation>
    </message>
    <message>
        <source>Type what should change.</source>
        <translation>Escreva o que deve mudar.</translation>
    </message>
    <message>
        <source>Change the plan of sale %1</source>
        <translation>Mudar o plano da venda %1</translation>
    </message>
    <message>
        <source>The plan is changed.</source>
        <translation>O plano está mudado.</translation>
    </message>
    <message>
        <source>The total, or the number of instalments</source>
        <translation>O total, ou o número de prestações</translation>
    </message>
    <message>
        <source>One instalment</source>
        <translation>Uma prestação</translation>
    </message>
    <message>
        <source>Down payment: %1</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>&amp;O que muda</translation>
    </message>
    <message>
        <source>&amp;Instalment</source>
        <translation>&amp;Prestação</translation>
    </message>
    <message>
        <source>Those with money on them cannot change.</source>
        <translation>As que têm dinheiro não podem mudar.</translation>
    </message>
    <message>
        <source>New c&amp;ost</source>
        <translation>Novo c&amp;usto</translation>
    </message>
    <message>
        <source>0 removes it. The total changes with it.</source>
        <translation>0 remove-a. O total muda com ela.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por&amp;quê</translation>
    </message>
    <message>
        <source>Kept with the change, as is your name.</source>
        <translation>Fica com a mudança, tal como o seu nome.</translation>
    </message>
    <message>
        <source>Print proposal…</source>
        <translation>Imprimir a proposta…</translation>
    </message>
    <message>
        <source>Type what should change: the proposal is printed as it is shown.</source>
        <translation>Escreva o que deve mudar: a proposta é impressa como se vê.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No ficheiro</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>No payment was booked in this time.</source>
        <translation>Nenhum pagamento foi lançado neste tempo.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Números do relatório</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabela</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagem</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Revenue by</source>
        <translation>&amp;Receita por</translation>
    </message>
    <message>
        <source>Revenue by</source>
        <translation>Receita por</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Escreva duas datas, a mais antiga primeiro.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Energy sold</source>
        <translation>Energia vendida</translation>
    </message>
    <message>
        <source>Days sold</source>
        <translation>Dias vendidos</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Folha de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto com vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved to %1.</source>
        <translation>
            <numerusform>%n linha foi guardada em %1.</numerusform>
            <numerusform>%n linhas foram guardadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>A imagem foi guardada em %1.</translation>
    </message>
    <message>
        <source>The picture was copied; paste it into a letter.</source>
        <translation>A imagem foi copiada; cole-a numa carta.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close a day…</source>
        <translation>Fechar um dia…</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>O relatório não foi guardado: %1</translation>
    </message>
    <message>
        <source>Reconcile…</source>
        <translation>Reconciliar…</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>&amp;Ask for the money</source>
        <translation>&amp;Pedir o dinheiro</translation>
    </message>
    <message>
        <source>&amp;Device serial number</source>
        <translation>&amp;Número de série do dispositivo</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>M&amp;ontante</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Empty: the customer's own phone.</source>
        <translation>Vazio: o telefone do cliente.</translation>
    </message>
    <message>
        <source>Ask the phone for the money</source>
        <translation>Pedir o dinheiro ao telefone</translation>
    </message>
    <message>
        <source>No channel of this company can ask for money. Add one under Settings.</source>
        <translation>Nenhum canal desta empresa pode pedir dinheiro. Adicione um em Definições.</translation>
    </message>
    <message>
        <source>The request is kept; the channel is asked as soon as it can be reached.</source>
        <translation>O pedido fica guardado; o canal é consultado logo que se alcance.</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Address to pay &amp;at</source>
        <translation>Endereço &amp;onde pagar</translation>
    </message>
    <message>
        <source>Co&amp;py the address</source>
        <translation>Co&amp;piar o endereço</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Phone asked</source>
        <translation>Telefone contactado</translation>
    </message>
    <message>
        <source>E-mail given to the channel</source>
        <translation>E-mail dado ao canal</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Can be paid until</source>
        <translation>Pode ser pago até</translation>
    </message>
    <message>
        <source>The channel's answer</source>
        <translation>A resposta do canal</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedido</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>The request waits here until the channel can be reached. Nobody was asked so far.</source>
        <translation>O pedido espera aqui até se alcançar o canal. Ainda ninguém foi contactado.</translation>
    </message>
    <message>
        <source>The channel is being asked now.</source>
        <translation>O canal está a ser consultado.</translation>
    </message>
    <message>
        <source>The payer was asked. The money is not here yet.</source>
        <translation>O pagador foi contactado. O dinheiro ainda não chegou.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The channel is asked what became of it.</source>
        <translation>O pedido foi enviado, mas não veio resposta. Pergunta-se ao canal o que aconteceu.</translation>
    </message>
    <message>
        <source>The channel says no. Nothing was booked.</source>
        <translation>O canal diz que não. Nada foi lançado.</translation>
    </message>
    <message>
        <source>The time is over and nobody has paid. Money that comes late is booked all the same.</source>
        <translation>O tempo acabou e ninguém pagou. Dinheiro que chegue tarde é lançado na mesma.</translation>
    </message>
    <message>
        <source>The payer has paid.</source>
        <translation>O pagador pagou.</translation>
    </message>
</context>
<context>
    <name>Revenue</name>
    <message>
        <source>No village</source>
        <translation>Sem aldeia</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos os outros</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Taxa de acesso</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Mini-grid</source>
        <translation>Mini-rede</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Canal de pagamento</translation>
    </message>
    <message>
        <source>%1: revenue by day, %2 to %3</source>
        <translation>%1: receita por dia, %2 a %3</translation>
    </message>
    <message>
        <source>%1: revenue by month, %2 to %3</source>
        <translation>%1: receita por mês, %2 a %3</translation>
    </message>
    <message>
        <source>%1: revenue by mini-grid, %2 to %3</source>
        <translation>%1: receita por mini-rede, %2 a %3</translation>
    </message>
    <message>
        <source>%1: revenue by village, %2 to %3</source>
        <translation>%1: receita por aldeia, %2 a %3</translation>
    </message>
    <message>
        <source>%1: revenue by payment channel, %2 to %3</source>
        <translation>%1: receita por canal de pagamento, %2 a %3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Energy sold</source>
        <translation>Energia vendida</translation>
    </message>
    <message>
        <source>Days sold</source>
        <translation>Dias vendidos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ReverseForm</name>
    <message>
        <source>&amp;Reverse the payment</source>
        <translation>&amp;Anular o pagamento</translation>
    </message>
    <message>
        <source>What the reversal changes</source>
        <translation>O que a anulação muda</translation>
    </message>
    <message>
        <source>The customer owes it at once</source>
        <translation>O cliente deve-o de imediato</translation>
    </message>
    <message>
        <source>The company takes the loss</source>
        <translation>A empresa assume a perda</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>It stays in the history of the payment, with your name.</source>
        <translation>Fica no histórico do pagamento, com o seu nome.</translation>
    </message>
    <message>
        <source>What was already &amp;used</source>
        <translation>O que já foi &amp;usado</translation>
    </message>
    <message>
        <source>Reverse the payment of %1 by %2</source>
        <translation>Anular o pagamento de %1 por %2</translation>
    </message>
    <message>
        <source>The payment is reversed.</source>
        <translation>O pagamento está anulado.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Matching rules</source>
        <translation>Regras de atribuição</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Names a device</source>
        <translation>Indica um dispositivo</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>O certo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Past payments</source>
        <translation>Pagamentos passados</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Device named</source>
        <translation>Dispositivo indicado</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First suggestion</source>
        <translation>Primeira sugestão</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>A person chose</source>
        <translation>Uma pessoa escolheu</translation>
    </message>
    <message>
        <source>When a payment names no known device, these rules suggest one, the heaviest first. The weights of several reasons for one device add up. A person always decides: no rule books anything.</source>
        <translation>Quando um pagamento não indica um dispositivo conhecido, estas regras sugerem um, a mais pesada primeiro. Os pesos de várias razões para um dispositivo somam-se. Decide sempre uma pessoa: nenhuma regra lança nada.</translation>
    </message>
    <message>
        <source>Tried on past payments</source>
        <translation>Experimentadas em pagamentos passados</translation>
    </message>
    <message>
        <source>No payment came in unmatched so far.</source>
        <translation>Até agora nenhum pagamento entrou sem ser atribuído.</translation>
    </message>
    <message numerus="yes">
        <source>The %n newest payment(s) that came in unmatched. The rules know only what was known when each was made. Nothing is changed.</source>
        <translation>
            <numerusform>O pagamento mais recente que entrou sem ser atribuído. As regras só sabem o que se sabia quando foi feito. Nada é alterado.</numerusform>
            <numerusform>Os %n pagamentos mais recentes que entraram sem ser atribuídos. As regras só sabem o que se sabia quando cada um foi feito. Nada é alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule names a device</source>
        <translation>Nenhuma regra indica um dispositivo</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>Take cash for this sale</source>
        <translation>Receber dinheiro desta venda</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Mudar o plano…</translation>
    </message>
    <message>
        <source>Change instalment…</source>
        <translation>Alterar prestação…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Arquivar…</translation>
    </message>
    <message>
        <source>Sale %1: %2</source>
        <translation>Venda %1: %2</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Preço por dia</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Pagamento mínimo</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Qualquer montante</translation>
    </message>
    <message>
        <source>Waiting for the next day</source>
        <translation>À espera do próximo dia</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Paid every</source>
        <translation>Pago a cada</translation>
    </message>
    <message>
        <source>Days sent to the device</source>
        <translation>Dias enviados ao dispositivo</translation>
    </message>
    <message>
        <source>Days that come with the next token</source>
        <translation>Dias que vêm com o próximo código</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>The device is unlocked for good</source>
        <translation>O dispositivo está desbloqueado para sempre</translation>
    </message>
    <message>
        <source>A service has no instalments: every payment buys days.</source>
        <translation>Um serviço não tem prestações: cada pagamento compra dias.</translation>
    </message>
    <message>
        <source>Choose the instalment in the table first.</source>
        <translation>Escolha primeiro a prestação na tabela.</translation>
    </message>
    <message>
        <source>Archive this sale</source>
        <translation>Arquivar esta venda</translation>
    </message>
    <message>
        <source>The open instalments are void, money received stays received, and the device belongs to nobody. Why is the sale archived?</source>
        <translation>As prestações abertas ficam sem efeito, o dinheiro recebido fica recebido e o dispositivo não pertence a ninguém. Porque é arquivada a venda?</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>Mudanças do plano</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), %1</source>
        <extracomment>a plan in short: %n instalments, %1 is the total</extracomment>
        <translation>
            <numerusform>%n prestação, %1</numerusform>
            <numerusform>%n prestações, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Written off</source>
        <extracomment>%1 is an amount, %2 a date, %3 a person</extracomment>
        <translation>Dado como perdido</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 em %2 por %3</translation>
    </message>
    <message>
        <source>Recovered since</source>
        <translation>Recuperado desde então</translation>
    </message>
</context>
<context>
    <name>SalesScreen</name>
    <message>
        <source>No sale is here. Sell from a customer's page.</source>
        <translation>Não há aqui nenhuma venda. Vende-se na página de um cliente.</translation>
    </message>
    <message>
        <source>A sale begins on the customer's page: open the customer and press F8.</source>
        <translation>Uma venda começa na página do cliente: abra o cliente e prima F8.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Search customer, phone or serial number</source>
        <translation>Procurar cliente, telefone ou número de série</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Vendas</translation>
    </message>
    <message>
        <source>Instalments &amp;due</source>
        <translation>Prestações a &amp;vencer</translation>
    </message>
    <message>
        <source>No instalment falls due in the next 30 days.</source>
        <translation>Nenhuma prestação vence nos próximos 30 dias.</translation>
    </message>
    <message>
        <source>Instalments &amp;overdue</source>
        <translation>Prestações em &amp;atraso</translation>
    </message>
    <message>
        <source>No instalment is overdue.</source>
        <translation>Nenhuma prestação está em atraso.</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencido hoje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>Paid at once: %1, no instalments.</source>
        <translation>Pago de uma vez: %1, sem prestações.</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s); the last one on %1 is %2. Together %3.</source>
        <extracomment>%1 is the last due date, %2 the last amount, %3 the total</extracomment>
        <translation>
            <numerusform>%n prestação; a última, em %1, é de %2. Total %3.</numerusform>
            <numerusform>%n prestações; a última, em %1, é de %2. Total %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Aparelhos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Voltar (Esc)</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>Sair deste formulário?</translation>
    </message>
    <message>
        <source>What was typed here is not saved. Leave the form all the same?</source>
        <translation>O que foi escrito aqui não está guardado. Sair do formulário mesmo assim?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>SellForm</name>
    <message>
        <source>&amp;Sell</source>
        <translation>&amp;Vender</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Aparelho</translation>
    </message>
    <message>
        <source>Device serial &amp;number</source>
        <translation>&amp;Número de série</translation>
    </message>
    <message>
        <source>Da&amp;te of sale</source>
        <translation>Da&amp;ta da venda</translation>
    </message>
    <message>
        <source>Sell to %1 %2</source>
        <translation>Vender a %1 %2</translation>
    </message>
    <message>
        <source>%1 is sold to %2.</source>
        <translation>%1 está vendido a %2.</translation>
    </message>
    <message>
        <source>Print offer…</source>
        <translation>Imprimir a proposta…</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Payment channels</source>
        <translation>Canais de &amp;pagamento</translation>
    </message>
    <message>
        <source>&amp;Manufacturers</source>
        <translation>&amp;Fabricantes</translation>
    </message>
    <message>
        <source>Message &amp;gateways</source>
        <translation>Serviços de &amp;mensagens</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>Es&amp;te computador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>MPManager: first start</source>
        <translation>MPManager: primeiro arranque</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bem-vindo</translation>
    </message>
    <message>
        <source>This machine has no company yet.</source>
        <translation>Esta máquina ainda não tem empresa.</translation>
    </message>
    <message>
        <source>&amp;Set up our company</source>
        <translation>&amp;Criar a nossa empresa</translation>
    </message>
    <message>
        <source>Open the &amp;practice company</source>
        <translation>Abrir a empresa de &amp;prática</translation>
    </message>
    <message>
        <source>Asks for the company, its first village and its first tariff. Takes two minutes.</source>
        <translation>Pede a empresa, a sua primeira aldeia e a sua primeira tarifa. Leva dois minutos.</translation>
    </message>
    <message>
        <source>Invented customers, devices and payments, served by this machine alone. Nothing in it is real, and nothing in it reaches a customer.</source>
        <translation>Clientes, dispositivos e pagamentos inventados, servidos só por esta máquina. Nada ali é real e nada chega a um cliente.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>A empresa</translation>
    </message>
    <message>
        <source>The currency cannot change any more once there is a payment.</source>
        <translation>A moeda já não pode mudar depois de haver um pagamento.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuso horário</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Língua das mensagens</translation>
    </message>
    <message>
        <source>The first village</source>
        <translation>A primeira aldeia</translation>
    </message>
    <message>
        <source>A cluster has mini-grids, a mini-grid has villages, and a customer lives in a village. More can be added later.</source>
        <translation>Uma zona tem mini-redes, uma mini-rede tem aldeias e um cliente vive numa aldeia. Mais podem ser acrescentadas depois.</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>A region or district.</source>
        <translation>Uma região ou um distrito.</translation>
    </message>
    <message>
        <source>&amp;Mini-grid</source>
        <translation>&amp;Mini-rede</translation>
    </message>
    <message>
        <source>Empty: only solar home systems or e-bikes, no grid.</source>
        <translation>Vazio: só sistemas solares ou bicicletas elétricas, sem rede.</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Aldeia</translation>
    </message>
    <message>
        <source>The first tariff</source>
        <translation>A primeira tarifa</translation>
    </message>
    <message>
        <source>What a kWh costs at a meter. Leave it empty where the company sells no energy by meter.</source>
        <translation>Quanto custa um kWh no contador. Deixe vazio se a empresa não vende energia por contador.</translation>
    </message>
    <message>
        <source>&amp;Price per kWh</source>
        <translation>&amp;Preço por kWh</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Voltar</translation>
    </message>
    <message>
        <source>Ne&amp;xt &gt;</source>
        <translation>&amp;Seguinte &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is not in the list: choose one of it.</source>
        <translation>Isto não está na lista: escolha um dela.</translation>
    </message>
</context>
<context>
    <name>ShortTable</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>User: %1</source>
        <translation>Utilizador: %1</translation>
    </message>
    <message>
        <source>Worker starts</source>
        <translation>Serviço de fundo a arrancar</translation>
    </message>
    <message>
        <source>Worker runs</source>
        <translation>Serviço de fundo a trabalhar</translation>
    </message>
    <message>
        <source>Worker runs in another program</source>
        <translation>Serviço de fundo a trabalhar noutro programa</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Serviço de fundo parado</translation>
    </message>
    <message>
        <source>Data file does not answer</source>
        <translation>O ficheiro de dados não responde</translation>
    </message>
    <message>
        <source>No service contacted yet</source>
        <translation>Ainda nenhum serviço contactado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Em linha</translation>
    </message>
    <message>
        <source>Offline: entries are kept here</source>
        <translation>Sem rede: o que se escreve fica aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n precisa de uma pessoa</numerusform>
            <numerusform>%n precisam de uma pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada à espera</translation>
    </message>
    <message>
        <source>Payments announced: %1 · unmatched: %2
Tokens waiting: %3 · uncertain: %4 · refused: %5
Messages waiting: %6 · uncertain: %7 · failed: %8</source>
        <translation>Pagamentos anunciados: %1 · não atribuídos: %2
Códigos à espera: %3 · incertos: %4 · recusados: %5
Mensagens à espera: %6 · incertas: %7 · falhadas: %8</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Prática: %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Pasta de dados: %1</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Relógio errado</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Espécie</translation>
    </message>
    <message>
        <source>&amp;Manufacturer</source>
        <translation>&amp;Fabricante</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Aparelho</translation>
    </message>
    <message>
        <source>&amp;Device serial numbers</source>
        <translation>&amp;Números de série dos dispositivos</translation>
    </message>
    <message>
        <source>One a line, as a scanner types them; 8 to 15 characters each.</source>
        <translation>Um por linha, como um leitor os escreve; 8 a 15 caracteres cada.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in stock.</source>
        <translation>
            <numerusform>%n dispositivo está em stock.</numerusform>
            <numerusform>%n dispositivos estão em stock.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put devices in stock</source>
        <translation>Pôr dispositivos em stock</translation>
    </message>
    <message>
        <source>Verdict for each serial number</source>
        <translation>Veredicto para cada número de série</translation>
    </message>
    <message>
        <source>What becomes of each serial number is shown here while you type.</source>
        <translation>O que acontece a cada número de série mostra-se aqui enquanto escreve.</translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s), all of them new.</source>
        <translation>
            <numerusform>%n número de série, novo.</numerusform>
            <numerusform>%n números de série, todos novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 serial numbers are new; %3 already registered, %4 twice in this list, %5 not possible.</source>
        <translation>%1 de %2 números de série são novos; %3 já registados, %4 repetidos nesta lista, %5 impossíveis.</translation>
    </message>
    <message>
        <source>Not all of them are new</source>
        <translation>Nem todos são novos</translation>
    </message>
    <message>
        <source>%1 of %2 serial numbers are new. Put these in stock, and leave the others in the form?</source>
        <translation>%1 de %2 números de série são novos. Pôr estes em stock e deixar os outros no formulário?</translation>
    </message>
    <message>
        <source>Put the new ones in stock</source>
        <translation>Pôr os novos em stock</translation>
    </message>
</context>
<context>
    <name>StockModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Already registered</source>
        <translation>Já registado</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Repetido nesta lista</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Impossível: %1</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>No device is like the number that was named, and the payer is not known.</source>
        <translation>Nenhum dispositivo se parece com o número indicado, e o pagador não é conhecido.</translation>
    </message>
    <message>
        <source>Devices it may have been meant for</source>
        <translation>Dispositivos a que se podia destinar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>but it cannot be booked now: %1</source>
        <translation>mas não pode ser lançado agora: %1</translation>
    </message>
    <message>
        <source>exactly the number that was named</source>
        <translation>exatamente o número indicado</translation>
    </message>
    <message>
        <source>the same characters with other signs</source>
        <translation>os mesmos caracteres com outros sinais</translation>
    </message>
    <message>
        <source>two neighbouring characters swapped</source>
        <translation>dois caracteres vizinhos trocados</translation>
    </message>
    <message>
        <source>one character is different</source>
        <translation>um caractere é diferente</translation>
    </message>
    <message>
        <source>one character was left out</source>
        <translation>faltou um caractere</translation>
    </message>
    <message>
        <source>one character too many</source>
        <translation>um caractere a mais</translation>
    </message>
    <message>
        <source>only the end of the number was named</source>
        <translation>só foi indicado o fim do número</translation>
    </message>
    <message>
        <source>the payer paid for it last time</source>
        <translation>o pagador pagou por ele da última vez</translation>
    </message>
    <message>
        <source>its customer has the payer's phone number</source>
        <translation>o seu cliente tem o telefone do pagador</translation>
    </message>
    <message>
        <source>the payer paid for it before</source>
        <translation>o pagador já pagou por ele</translation>
    </message>
    <message>
        <source>it replaced the device that was named</source>
        <translation>substituiu o dispositivo indicado</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>As primeiras linhas do ficheiro</translation>
    </message>
</context>
<context>
    <name>TakeBackPage</name>
    <message>
        <source>Take back the &amp;others all the same</source>
        <translation>Desfazer as &amp;outras mesmo assim</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>Linhas da importação</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>It is kept with every row in the history of changes.</source>
        <translation>Fica com cada linha no histórico das alterações.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Desfazer a importação de %1</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Desfazer uma importação</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) added on %2 by %3.</source>
        <translation>
            <numerusform>%1, %n linha adicionada em %2 por %3.</numerusform>
            <numerusform>%1, %n linhas adicionadas em %2 por %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are checked. Nothing is changed yet.</source>
        <translation>As linhas são verificadas. Ainda nada está mudado.</translation>
    </message>
    <message>
        <source>The rows are taken back.</source>
        <translation>As linhas são desfeitas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken back.</source>
        <translation>
            <numerusform>%n linha desfeita.</numerusform>
            <numerusform>%n linhas desfeitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken back.</source>
        <translation>
            <numerusform>%n linha foi desfeita.</numerusform>
            <numerusform>%n linhas foram desfeitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be taken back.</source>
        <translation>
            <numerusform>%n linha pode ser desfeita.</numerusform>
            <numerusform>%n linhas podem ser desfeitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone already.</source>
        <translation>
            <numerusform>%n linha já não existe.</numerusform>
            <numerusform>%n linhas já não existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in use and stay.</source>
        <translation>
            <numerusform>%n linha está em uso e fica.</numerusform>
            <numerusform>%n linhas estão em uso e ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of thing, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Take the import back?</source>
        <translation>Desfazer a importação?</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n row(s) of %1?</source>
        <translation>
            <numerusform>Desfazer %n linha de %1?</numerusform>
            <numerusform>Desfazer %n linhas de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>TariffForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Price per kWh</source>
        <translation>&amp;Preço por kWh</translation>
    </message>
    <message>
        <source>&amp;Components per kWh</source>
        <translation>&amp;Componentes por kWh</translation>
    </message>
    <message>
        <source>&amp;Access rate</source>
        <translation>Taxa de &amp;acesso</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>Vazio: nenhuma.</translation>
    </message>
    <message>
        <source>for each period of &amp;days</source>
        <translation>por cada período de &amp;dias</translation>
    </message>
    <message>
        <source>Smallest p&amp;urchase</source>
        <translation>Compra mí&amp;nima</translation>
    </message>
    <message>
        <source>Empty: any amount.</source>
        <translation>Vazio: qualquer montante.</translation>
    </message>
    <message>
        <source>Edit tariff %1</source>
        <translation>Editar a tarifa %1</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Nova tarifa</translation>
    </message>
    <message>
        <source>Added to the price of each kWh.</source>
        <translation>Somam-se ao preço de cada kWh.</translation>
    </message>
    <message>
        <source>Together %1 per kWh.</source>
        <translation>Total %1 por kWh.</translation>
    </message>
    <message>
        <source>The tariff %1 is saved.</source>
        <translation>A tarifa %1 está guardada.</translation>
    </message>
    <message>
        <source>Write a whole number of Wh.</source>
        <translation>Escreva um número inteiro de Wh.</translation>
    </message>
    <message>
        <source>&amp;Social tariff</source>
        <translation>Tarifa &amp;social</translation>
    </message>
    <message>
        <source>For meters that apply these by themselves</source>
        <translation>Para contadores que as aplicam por si</translation>
    </message>
    <message>
        <source>It never changes the price of a token.</source>
        <translation>Nunca muda o preço de um código.</translation>
    </message>
    <message>
        <source>Allo&amp;wance a day (Wh)</source>
        <translation>Atribuição por &amp;dia (Wh)</translation>
    </message>
    <message>
        <source>Its price per &amp;kWh</source>
        <translation>O seu preço por &amp;kWh</translation>
    </message>
    <message>
        <source>Energy to &amp;begin with (Wh)</source>
        <translation>Energia &amp;inicial (Wh)</translation>
    </message>
    <message>
        <source>&amp;Most energy kept (Wh)</source>
        <translation>Máximo de energia &amp;guardada (Wh)</translation>
    </message>
    <message>
        <source>Price by t&amp;ime of day</source>
        <translation>Preço segundo a &amp;hora</translation>
    </message>
    <message>
        <source>Social tariff</source>
        <translation>Tarifa social</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>TariffsScreen</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Total per kWh</source>
        <translation>Total por kWh</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Taxa de acesso</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Compra mínima</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Nova tarifa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation>
            <numerusform>%1 por dia</numerusform>
            <numerusform>%1 a cada %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Remove this tariff?</source>
        <translation>Remover esta tarifa?</translation>
    </message>
    <message>
        <source>Nobody uses the tariff %1.</source>
        <translation>Ninguém usa a tarifa %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) use %1. The tariff they move to, from today on:</source>
        <translation>
            <numerusform>%n contador usa %1. A tarifa para onde passa, a partir de hoje:</numerusform>
            <numerusform>%n contadores usam %1. A tarifa para onde passam, a partir de hoje:</numerusform>
        </translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation>Passar e remover</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Payments today</source>
        <translation>Pagamentos de hoje</translation>
    </message>
    <message>
        <source>Payments this month</source>
        <translation>Pagamentos deste mês</translation>
    </message>
    <message>
        <source>Energy sold today</source>
        <translation>Energia vendida hoje</translation>
    </message>
    <message>
        <source>Days sold today</source>
        <translation>Dias vendidos hoje</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Códigos que ainda não chegaram</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Pagamentos não atribuídos</translation>
    </message>
    <message>
        <source>Instalments overdue</source>
        <translation>Prestações em atraso</translation>
    </message>
    <message>
        <source>Messages that need a person</source>
        <translation>Mensagens que precisam de uma pessoa</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Para ver</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pagamento</numerusform>
            <numerusform>%n pagamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) reversed</source>
        <translation>
            <numerusform>%n pagamento anulado</numerusform>
            <numerusform>%n pagamentos anulados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Ainda sem pagamentos</translation>
    </message>
    <message>
        <source>Yesterday: %1</source>
        <translation>Ontem: %1</translation>
    </message>
    <message>
        <source>Same day last week: %1</source>
        <translation>Mesmo dia da semana passada: %1</translation>
    </message>
    <message>
        <source>Last month until this day: %1</source>
        <translation>Mês passado até este dia: %1</translation>
    </message>
    <message>
        <source>Whole last month: %1</source>
        <translation>Todo o mês passado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhum</translation>
    </message>
    <message>
        <source>This month: %1</source>
        <translation>Este mês: %1</translation>
    </message>
    <message>
        <source>The oldest waits for %1</source>
        <translation>O mais antigo espera há %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Still open on them: %1</source>
        <translation>Ainda aberto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%n mensagem espera para ser enviada</numerusform>
            <numerusform>%n mensagens esperam para ser enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Unmatched payments</source>
        <translation>Pagamentos não atribuídos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Named device</source>
        <translation>Dispositivo indicado</translation>
    </message>
    <message>
        <source>Tokens not there yet</source>
        <translation>Códigos que ainda não chegaram</translation>
    </message>
    <message>
        <source>To be looked at (Enter settles one)</source>
        <translation>Para ver (Enter resolve um)</translation>
    </message>
    <message>
        <source>Settle this</source>
        <translation>Resolver isto</translation>
    </message>
    <message>
        <source>Say what was found or done. It is kept with your name.</source>
        <translation>Diga o que foi encontrado ou feito. Fica guardado com o seu nome.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>This company has no customers yet. Ctrl+N registers the first one with the device; tariffs, places and payment channels have sections of their own on the left.</source>
        <translation>Esta empresa ainda não tem clientes. Ctrl+N regista o primeiro com o dispositivo; tarifas, lugares e canais de pagamento têm as suas secções à esquerda.</translation>
    </message>
    <message>
        <source>As soon as payments come in, this chart shows day by day what they were spent on.</source>
        <translation>Logo que entrem pagamentos, este gráfico mostra dia a dia em que foram gastos.</translation>
    </message>
    <message>
        <source>What the money of the last 30 days was spent on</source>
        <translation>Em que foi gasto o dinheiro dos últimos 30 dias</translation>
    </message>
    <message>
        <source>There is nothing to be looked at.</source>
        <translation>Não há nada para ver.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Notado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Register customer and device</source>
        <translation>Registar cliente e dispositivo</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Receber dinheiro</translation>
    </message>
</context>
<context>
    <name>TokenActions</name>
    <message>
        <source>As&amp;k for it again</source>
        <translation>Pe&amp;dir de novo</translation>
    </message>
    <message>
        <source>Type the &amp;maker's token…</source>
        <translation>Escrever o código do &amp;fabricante…</translation>
    </message>
    <message>
        <source>It was &amp;not issued…</source>
        <translation>&amp;Não foi emitido…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The same token goes out once more by message.</source>
        <translation>O mesmo código segue outra vez por mensagem.</translation>
    </message>
    <message>
        <source>The token is asked for again now.</source>
        <translation>O código é pedido de novo agora.</translation>
    </message>
    <message>
        <source>Type the maker's token</source>
        <translation>Escrever o código do fabricante</translation>
    </message>
    <message>
        <source>The token that the maker issued for %1. It goes to the customer by message.</source>
        <translation>O código que o fabricante emitiu para %1. Vai para o cliente por mensagem.</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Guardar o código</translation>
    </message>
    <message>
        <source>The token is kept.</source>
        <translation>O código está guardado.</translation>
    </message>
    <message>
        <source>It was not issued?</source>
        <translation>Não foi emitido?</translation>
    </message>
    <message>
        <source>Only if the maker confirms that no token was made for %1: it is then asked for again. Otherwise the customer would get it twice.</source>
        <translation>Só se o fabricante confirmar que não foi feito código para %1: então é pedido de novo. Senão o cliente recebia-o duas vezes.</translation>
    </message>
    <message>
        <source>It was not issued</source>
        <translation>Não foi emitido</translation>
    </message>
    <message>
        <source>The token is asked for again.</source>
        <translation>O código é pedido de novo.</translation>
    </message>
    <message>
        <source>&amp;Send to the customer again…</source>
        <translation>En&amp;viar de novo ao cliente…</translation>
    </message>
    <message>
        <source>Send the token again</source>
        <translation>Enviar o código de novo</translation>
    </message>
    <message>
        <source>The same token goes out once more to this number of %1. Change the number first if it is wrong: the customer keeps the new one.</source>
        <translation>O mesmo código segue outra vez para este número de %1. Mude primeiro o número se estiver errado: o cliente fica com o novo.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Open payment</source>
        <translation>Abrir pagamento</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir dispositivo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Código para %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Ativo até</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>Maker's reference</source>
        <translation>Referência do fabricante</translation>
    </message>
    <message>
        <source>What the maker said</source>
        <translation>O que disse o fabricante</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>A person must get this token from %1 and type it in here.</source>
        <translation>Uma pessoa tem de obter este código de %1 e escrevê-lo aqui.</translation>
    </message>
    <message>
        <source>It waits because the account %1 is switched off in the settings.</source>
        <translation>Espera, porque a conta %1 está desligada nas definições.</translation>
    </message>
    <message>
        <source>It waits because %1 does not let the program in: %2 Look at the account in the settings.</source>
        <translation>Espera, porque %1 não deixa entrar o programa: %2 Veja a conta nas definições.</translation>
    </message>
    <message>
        <source>It waits for an earlier token of the same device: the device takes them in order.</source>
        <translation>Espera um código anterior do mesmo dispositivo: o dispositivo recebe-os por ordem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached or had no time: it was tried %n time(s), next on %2.</source>
        <translation>
            <numerusform>%1 não foi alcançado ou não teve tempo: %n tentativa, a próxima em %2.</numerusform>
            <numerusform>%1 não foi alcançado ou não teve tempo: %n tentativas, a próxima em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked for at %1 in a moment.</source>
        <translation>Será pedido a %1 daqui a um momento.</translation>
    </message>
    <message>
        <source>%1 is being asked for it right now.</source>
        <translation>Está a ser pedido a %1 agora mesmo.</translation>
    </message>
    <message>
        <source>%1 told the device itself; there is nothing to type.</source>
        <translation>%1 disse-o ao próprio dispositivo; não há nada a digitar.</translation>
    </message>
    <message>
        <source>%1 made it. The customer types it into the device.</source>
        <translation>%1 fê-lo. O cliente digita-o no dispositivo.</translation>
    </message>
    <message>
        <source>%1 refused it. Mend the cause, then ask again.</source>
        <translation>%1 recusou-o. Corrija a causa e peça de novo.</translation>
    </message>
    <message>
        <source>%1 refused it: %2 Mend the cause, then ask again.</source>
        <translation>%1 recusou-o: %2 Corrija a causa e peça de novo.</translation>
    </message>
    <message>
        <source>%1 may have made it, but the answer was lost. Look there, then type the token or say that there is none: asking blindly could sell it twice.</source>
        <translation>%1 talvez o tenha feito, mas a resposta perdeu-se. Veja lá e depois escreva o código ou diga que não há: pedir às cegas podia vendê-lo duas vezes.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost. The program looks there whether the token was made.</source>
        <translation>A resposta de %1 perdeu-se. O programa vê lá se o código foi feito.</translation>
    </message>
    <message>
        <source>It was cancelled before it was asked for.</source>
        <translation>Foi cancelado antes de ser pedido.</translation>
    </message>
    <message>
        <source>It was cancelled before it was asked for: %1</source>
        <translation>Foi cancelado antes de ser pedido: %1</translation>
    </message>
</context>
<context>
    <name>TokensScreen</name>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>No token is here.</source>
        <translation>Não há aqui nenhum código.</translation>
    </message>
    <message>
        <source>No message is here.</source>
        <translation>Não há aqui nenhuma mensagem.</translation>
    </message>
    <message>
        <source>T&amp;okens not there yet</source>
        <translation>C&amp;ódigos ainda em falta</translation>
    </message>
    <message>
        <source>Every token is there.</source>
        <translation>Todos os códigos estão cá.</translation>
    </message>
    <message>
        <source>Messages &amp;not sent yet</source>
        <translation>Mensagens ainda não &amp;enviadas</translation>
    </message>
    <message>
        <source>Every message is sent.</source>
        <translation>Todas as mensagens foram enviadas.</translation>
    </message>
    <message>
        <source>Search token, serial number, customer or phone</source>
        <translation>Procurar código, número de série, cliente ou telefone</translation>
    </message>
    <message>
        <source>Search customer or phone</source>
        <translation>Procurar cliente ou telefone</translation>
    </message>
</context>
<context>
    <name>UnmatchedPane</name>
    <message>
        <source>Which device was it for? Enter on a suggestion shows what would be booked.</source>
        <translation>Para que dispositivo era? Enter numa sugestão mostra o que seria lançado.</translation>
    </message>
    <message>
        <source>Choose the device</source>
        <translation>Escolher o dispositivo</translation>
    </message>
    <message>
        <source>Serial number of the device that this money is for. It is booked with the date of the payment.</source>
        <translation>Número de série do dispositivo a que este dinheiro se destina. É lançado com a data do pagamento.</translation>
    </message>
    <message>
        <source>Show what would be booked</source>
        <translation>Mostrar o que seria lançado</translation>
    </message>
    <message>
        <source>Book this payment?</source>
        <translation>Lançar este pagamento?</translation>
    </message>
    <message>
        <source>%1 of %2 is booked on %3, the device of %4.</source>
        <translation>%1 de %2 são lançados em %3, o dispositivo de %4.</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Lançar</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>Pedir um reembolso</translation>
    </message>
    <message>
        <source>Another person approves it; then the channel is asked to send the money back. Why?</source>
        <translation>Outra pessoa aprova; depois pede-se ao canal que devolva o dinheiro. Porquê?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Approve the refund?</source>
        <translation>Aprovar o reembolso?</translation>
    </message>
    <message>
        <source>The channel is asked to send the money back to the payer. Asked by %1: %2</source>
        <translation>Pede-se ao canal que devolva o dinheiro ao pagador. Pedido por %1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Returned by hand</source>
        <translation>Devolvido à mão</translation>
    </message>
    <message>
        <source>To whom was the money given, and how?</source>
        <translation>A quem foi devolvido o dinheiro, e como?</translation>
    </message>
    <message>
        <source>It was returned</source>
        <translation>Foi devolvido</translation>
    </message>
    <message>
        <source>The refund was made</source>
        <translation>O reembolso foi feito</translation>
    </message>
    <message>
        <source>Only if the channel's own portal shows that the payer has the money. What does it show?</source>
        <translation>Só se o portal do canal mostrar que o pagador tem o dinheiro. O que mostra?</translation>
    </message>
    <message>
        <source>Only if the channel's own portal shows no refund: the payment can be refunded again then, and the payer would get the money twice. What does the portal show?</source>
        <translation>Só se o portal do canal não mostrar nenhum reembolso: o pagamento pode então ser reembolsado de novo, e o pagador receberia o dinheiro duas vezes. O que mostra o portal?</translation>
    </message>
    <message>
        <source>Nothing was sent to the channel so far. Why is the money not to go back?</source>
        <translation>Ainda nada foi enviado ao canal. Porque não deve o dinheiro ser devolvido?</translation>
    </message>
    <message>
        <source>The refund was not made</source>
        <translation>O reembolso não foi feito</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar isto</translation>
    </message>
    <message>
        <source>Try the matching ru&amp;les</source>
        <translation>Experimentar as &amp;regras de atribuição</translation>
    </message>
</context>
<context>
    <name>WindowsEdit</name>
    <message>
        <source>Add &amp;hours</source>
        <translation>Adicionar &amp;horas</translation>
    </message>
    <message>
        <source>From this time of day</source>
        <translation>A partir desta hora</translation>
    </message>
    <message>
        <source>Until this time of day</source>
        <translation>Até esta hora</translation>
    </message>
    <message>
        <source>Per cent of the base price</source>
        <translation>Por cento do preço base</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Remover estas horas</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Solar home system</source>
        <translation>Sistema solar</translation>
    </message>
    <message>
        <source>E-bike</source>
        <translation>Bicicleta elétrica</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Eletrónica</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Paid off</source>
        <translation>Saldada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Lançado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Failed at the provider</source>
        <translation>Falhou no fornecedor</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Já conhecido</translation>
    </message>
    <message>
        <source>Contradicts an earlier one</source>
        <translation>Contradiz um anterior</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Não atribuído</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Returned by hand</source>
        <translation>Devolvido à mão</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Asked for; waits for approval by another person</source>
        <translation>Pedido; espera a aprovação de outra pessoa</translation>
    </message>
    <message>
        <source>Approved; waits to be sent to the channel</source>
        <translation>Aprovado; espera ser enviado ao canal</translation>
    </message>
    <message>
        <source>Sent to the channel; waits for its answer</source>
        <translation>Enviado ao canal; espera a resposta</translation>
    </message>
    <message>
        <source>The customer has the money back</source>
        <translation>O cliente tem o dinheiro de volta</translation>
    </message>
    <message>
        <source>Type the maker's token</source>
        <translation>Escrever o código do fabricante</translation>
    </message>
    <message>
        <source>Waits for the next try</source>
        <translation>Espera a próxima tentativa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Being asked for</source>
        <translation>A ser pedido</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Refused by the maker</source>
        <translation>Recusado pelo fabricante</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock for good</source>
        <translation>Desbloquear para sempre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reposição</translation>
    </message>
    <message>
        <source>No token: debts took the whole amount.</source>
        <translation>Sem código: as dívidas levaram todo o montante.</translation>
    </message>
    <message>
        <source>No token: the money does not fill the smallest step of the meter. It waits on the meter and raises the next token.</source>
        <translation>Sem código: o dinheiro não enche o menor passo do contador. Espera no contador e aumenta o próximo código.</translation>
    </message>
    <message>
        <source>No token yet: the payment does not complete a day. It counts towards the next one.</source>
        <translation>Ainda sem código: o pagamento não completa um dia. Conta para o próximo.</translation>
    </message>
    <message>
        <source>No token: the down payment is not paid in full yet.</source>
        <translation>Sem código: a entrada ainda não está toda paga.</translation>
    </message>
    <message>
        <source>No token yet: the down payment is complete. The days come with the instalments.</source>
        <translation>Ainda sem código: a entrada está completa. Os dias vêm com as prestações.</translation>
    </message>
    <message>
        <source>No token: the device is already unlocked for good.</source>
        <translation>Sem código: o dispositivo já está desbloqueado para sempre.</translation>
    </message>
    <message>
        <source>No token: the device already has more days than are paid for.</source>
        <translation>Sem código: o dispositivo já tem mais dias do que os pagos.</translation>
    </message>
    <message>
        <source>No token: nothing can be bought for the device itself.</source>
        <translation>Sem código: nada se pode comprar para o próprio dispositivo.</translation>
    </message>
    <message>
        <source>Recovery of a reversed payment</source>
        <translation>Recuperação de um pagamento anulado</translation>
    </message>
    <message>
        <source>Appliance instalment</source>
        <translation>Prestação de aparelho</translation>
    </message>
    <message>
        <source>Access rate</source>
        <translation>Taxa de acesso</translation>
    </message>
    <message>
        <source>Device instalment</source>
        <translation>Prestação de dispositivo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Energy service</source>
        <translation>Serviço de energia</translation>
    </message>
    <message>
        <source>Credit of the customer</source>
        <translation>Crédito do cliente</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Canal de pagamento</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Message gateway</source>
        <translation>Serviço de mensagens</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>A ser enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>This computer's clock is %1 behind the newest entry of the company. Set it before you enter money.</source>
        <extracomment>%1 is a time: "25 minutes"</extracomment>
        <translation>O relógio deste computador está %1 atrasado em relação ao registo mais recente da empresa. Acerte-o antes de lançar dinheiro.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 ahead of the clock of %2. Set it before you enter money.</source>
        <translation>O relógio deste computador está %1 adiantado em relação ao de %2. Acerte-o antes de lançar dinheiro.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 behind the clock of %2. Set it before you enter money.</source>
        <translation>O relógio deste computador está %1 atrasado em relação ao de %2. Acerte-o antes de lançar dinheiro.</translation>
    </message>
    <message>
        <source>The refund was not made</source>
        <translation>O reembolso não foi feito</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stopping</source>
        <translation>A parar</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <comment>what is done, and for how long: 0:07</comment>
        <translation>%1 (%2 min)</translation>
    </message>
</context>
</TS>
