#!/usr/bin/env bash
# The main job from the desk to the token in the customer's phone, played through mpmctl against the sandbox. Tells the
# story as it goes and ends with status 1 and one sentence at the first thing that is not as it should be.
#   journey.sh BIN_DIR      where mpmctl and mpm-sandbox are
set -euo pipefail
bin=${1:?usage: journey.sh BIN_DIR}
folder=$(mktemp -d)
company=$folder/company
sandbox_pid=

finish() {
    local status=$?
    [ -z "$sandbox_pid" ] || kill "$sandbox_pid" 2>/dev/null || true
    [ $status -eq 0 ] && rm -rf "$folder" || echo "The company of this journey is left in $company." >&2
    exit $status
}
trap finish EXIT

# No keychain: the vault file, with a passphrase that protects nothing but practice words.
export DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/no-keychain
export MPM_VAULT_PASSPHRASE=practice
export LC_ALL=C.UTF-8

# ---- small helpers ------------------------------------------------------------------------------------------------
chapter() { printf '\n%s\n' "$1"; }
tell() { printf '   %s\n' "$1"; }
fail() {
    printf '\nThe journey stops: %s\n' "$1" >&2
    exit 1
}
# ctl WORD...: one mpmctl command; its JSON document on standard output. A refusal (status 1) prints its document too.
ctl() { "$bin/mpmctl" --data "$company" --json "$@"; }
must() {
    ctl "$@" >"$folder/answer" 2>"$folder/problem" || fail "mpmctl $*: $(cat "$folder/problem") $(cat "$folder/answer")"
    cat "$folder/answer"
}
world() { "$bin/mpm-sandbox" "$1" --port "$port" "${@:2}"; }
# text KEY JSON: the first "KEY":"value" or "KEY":number in the document.
text() { grep -o "\"$1\":\(\"[^\"]*\"\|[0-9-]*\|true\|false\|null\)" <<<"$2" | head -n 1 | sed -e 's/^"[^"]*"://' -e 's/^"//' -e 's/"$//'; }
count() { grep -c "$@" || true; }
expect() { [ "$2" = "$3" ] || fail "$1: expected \"$2\", found \"$3\"."; }
expect_in() { grep -qF -- "$2" <<<"$3" || fail "$1: \"$2\" is not in: $3"; }

# worker: one run of the worker until nothing more can progress.
worker() { must worker --until-idle --timeout 60 >/dev/null; }
# until_payment REFERENCE STATUS: lets the worker poll until the payment is there (the channel is asked once a second).
until_payment() {
    local tries=0
    until [ "$(text status "$(ctl payment show "$1" 2>/dev/null || true)")" = "$2" ]; do
        tries=$((tries + 1))
        [ $tries -le 60 ] || fail "payment $1 did not become \"$2\": $(ctl payment show "$1" 2>&1 || true)"
        worker
        sleep 0.2
    done
    worker
    payment=$(must payment show "$1")
}
# until_refund STATE: lets the worker ask until the refund of $refund_of is there.
until_refund() {
    local tries=0
    until [ "$(text state "$(must payment show "$refund_of" | grep -o '"refund":{.*')")" = "$1" ]; do
        tries=$((tries + 1))
        [ $tries -le 300 ] || fail "the refund did not become \"$1\": $(must payment show "$refund_of")"
        worker
        sleep 0.5
    done
}
# until_token REFERENCE STATE: lets the worker go on until the payment's token is so (a cloud that failed is left alone a while).
until_token() {
    local tries=0
    until [ "$(text state "$(must payment show "$1")")" = "$2" ]; do
        tries=$((tries + 1))
        [ $tries -le 120 ] || fail "the token of payment $1 did not become \"$2\": $(must payment show "$1")"
        worker
        sleep 0.5
    done
}
today() { TZ=EAT-3 date +%F; }
days_ago() { TZ=EAT-3 date -d "$1 days ago" +%F; }
sales_of() { world log --only sales | count "serial=$1 "; }
message_with() { world log --only messages | grep -F -- "$1" || fail "no message with \"$1\" reached the gateway."; }

# ---- the world outside --------------------------------------------------------------------------------------------
chapter "The world outside: payment channel, manufacturers' clouds and message gateway, all on this machine"
"$bin/mpm-sandbox" --port 0 --seed 7 >"$folder/sandbox" 2>&1 &
sandbox_pid=$!
for _ in $(seq 100); do
    grep -q listening "$folder/sandbox" && break
    sleep 0.1
done
url=$(sed -n 's/^mpm-sandbox listening on //p' "$folder/sandbox")
[ -n "$url" ] || fail "the sandbox did not start: $(cat "$folder/sandbox")"
port=${url##*:}
tell "The sandbox answers at $url."

# ---- the office ---------------------------------------------------------------------------------------------------
chapter "The office"
must init --company "Jua Letu Energy" --currency TZS --country TZ --timezone Africa/Dar_es_Salaam >/dev/null
must cluster add "Lake Victoria" >/dev/null
must mini-grid add Ukara --cluster "Lake Victoria" >/dev/null
must village add Bukiko --mini-grid Ukara >/dev/null
must village add Kisiju >/dev/null
must tariff add Household --price-per-kwh 200.00 --component levy=50.00 >/dev/null
must appliance add "Home 400X" --type shs --price 840.00 >/dev/null
must appliance add "Boda e-bike" --type ebike --price 350.00 >/dev/null
must appliance add Fridge --type electronics --price 600.00 >/dev/null
must appliance add "TV 24 inch" --type electronics --price 240.00 >/dev/null
tell "A company in TZS, a mini-grid, two villages, one tariff (250.00 per kWh), four appliances."

export PRACTICE_WORD=practice PRACTICE_KEY=sk_test_practice
local_http=--allow-insecure-loopback
must channel add Paystack --kind paystack --base-url "$url/paystack" --set interval=1 --set email=office@example.org --secret-env secret_key=PRACTICE_KEY $local_http >/dev/null
must channel add Bank --kind csv >/dev/null
must manufacturer add Calin --kind calin --base-url "$url/calin" --set user_id=practice --secret-env password=PRACTICE_WORD $local_http >/dev/null
must manufacturer add "Sun King" --kind sunking --base-url "$url/sunking/v2" --set auth_url="$url/sunking/auth" --set client_id=practice \
    --secret-env client_secret=PRACTICE_WORD $local_http >/dev/null
must manufacturer add Daly --kind daly --base-url "$url/daly" --set username=practice --secret-env password=PRACTICE_WORD $local_http >/dev/null
must sms add "Africa's Talking" --kind africastalking --base-url "$url/africastalking/version1/messaging" --set username=sandbox \
    --secret-env api_key=PRACTICE_WORD $local_http >/dev/null
for account in "channel Paystack" "manufacturer Calin" "manufacturer Sun King" "manufacturer Daly" "sms Africa's Talking"; do
    must "${account%% *}" test "${account#* }" >/dev/null
done
tell "Accounts at Paystack, Calin, Sun King, Daly and Africa's Talking: each was tried once and answered."

# ---- three customers, three kinds of devices ----------------------------------------------------------------------
chapter "Three customers come to the desk"
answer=$(must register --name Amina --surname Juma --phone 0712550101 --village Bukiko --device meter --serial 47000123456 \
    --manufacturer Calin --tariff Household)
amina=$(text id "$answer")
tell "Amina Juma, +255712550101, with meter 47000123456."
must register --name Baraka --surname Mwakyusa --phone 0712550102 --village Kisiju --device shs --serial SK40088123 \
    --manufacturer "Sun King" --appliance "Home 400X" --cost 840.00 --down 140.00 --instalments 7 --every monthly >/dev/null
tell "Baraka Mwakyusa with solar home system SK40088123: 140.00 down and 7 monthly instalments of 100.00."
must register --name Neema --surname Mollel --phone 0712550103 --village Kisiju --device ebike --serial 058215000999 \
    --manufacturer Daly --appliance "Boda e-bike" --cost 350.00 --instalments 10 --every weekly >/dev/null
tell "Neema Mollel with e-bike 058215000999: 10 weekly instalments of 35.00."

# ---- a meter ------------------------------------------------------------------------------------------------------
chapter "Amina pays 50.00 with her phone for her meter"
reference=$(world pay --serial 47000123456 --amount 50.00 --phone +255712550101 --metadata-style string)
until_payment "$reference" accepted
expect "energy of the token" 200 "$(text wh "$payment")"
expect "state of the token" issued "$(text state "$payment")"
token=$(text token "$payment")
expect "digits of the token" 20 ${#token}
expect_in "sale at Calin" "$token" "$(world log --only sales)"
tell "The channel was polled, 50.00 buy 200 Wh, Calin made the token $token."
spaced="${token:0:4} ${token:4:4} ${token:8:4} ${token:12:4} ${token:16:4}"
messages=$(world log --only messages)
grep -qF "$token" <<<"$messages" || grep -qF "$spaced" <<<"$messages" || grep -qF "${spaced// /-}" <<<"$messages" ||
    fail "no message with the token $token reached the gateway: $messages"
expect_in "receiver of the message" "to=+255712550101" "$messages"
tell "The message to +255712550101 carries it."

chapter "The provider shows the same payment once more"
sales_before=$(sales_of 47000123456)
total_before=$(text total "$(must payment list)")
world pay --serial 47000123456 --amount 50.00 --phone +255712550101 --reference "$reference" >/dev/null
marker=$(world pay --serial 47000123456 --amount 1.00 --phone +255712550101 --status abandoned)
until_payment "$marker" failed
expect "payments after the repetition" $((total_before + 1)) "$(text total "$(must payment list)")"
expect "sales at Calin after the repetition" "$sales_before" "$(sales_of 47000123456)"
expect "status of the payment" accepted "$(text status "$(must payment show "$reference")")"
tell "Nothing happened twice: one booking, one token. An abandoned payment is kept, but not booked."

# ---- a serial that nobody has -------------------------------------------------------------------------------------
chapter "Somebody pays 30.00 for a serial that nobody has"
reference=$(world pay --serial 47000999999 --amount 30.00 --phone +255712550999)
until_payment "$reference" refused
expect "reason" unknown_serial "$(text reason "$payment")"
expect "place of the payment" open "$(text unmatched "$payment")"
tell "Refused as unknown_serial; the money is kept in sight among the unmatched payments."
refund_of=$(text id "$payment")
must payment refund "$refund_of" --reason "the payer asked for it" >/dev/null
expect "refunds asked for before the approval" 0 "$(world log --only refunds | count .)"
must payment refund-approve "$refund_of" >/dev/null
until_refund pending
expect "refunds at the channel" 1 "$(world log --only refunds | count .)"
expect_in "refund at the channel" "status=pending amount=3000" "$(world log --only refunds)"
world refund --reference "$reference" --status processed
tell "Asked for by one, approved by a second confirmation, sent to the channel once. It is followed from now on."

# ---- appliance debts ----------------------------------------------------------------------------------------------
chapter "Amina bought a fridge a week ago; its first instalment of 100.00 is due today"
answer=$(must sell --customer "$amina" --appliance Fridge --cost 600.00 --instalments 6 --every weekly --date "$(days_ago 7)")
fridge=$(text id "$answer")
expect "due date of the first instalment" "$(today)" "$(text due "$answer")"
reference=$(world pay --serial 47000123456 --amount 100.00 --phone +255712550101 --metadata-style custom_fields --metadata-key meter)
until_payment "$reference" accepted
expect "what the money was spent on" appliance_instalment "$(text type "$payment")"
expect_in "a payment that clears exactly the debt" '"tokens":[]' "$payment"
first=$(must sale show "$fridge" | grep -o '"no":1,[^}]*')
expect "paid on the first instalment" 100.00 "$(text paid "$first")"
tell "She pays exactly 100.00 on her meter's serial: the debt is cleared, and there is no token."

chapter "She also bought a TV; 40.00 are due today, and she pays 65.00"
must sell --customer "$amina" --appliance "TV 24 inch" --cost 240.00 --instalments 6 --every weekly --date "$(days_ago 7)" >/dev/null
reference=$(world pay --serial 47000123456 --amount 65.00 --phone +255712550101)
until_payment "$reference" accepted
expect_in "first part of the money" '"type":"appliance_instalment"' "$payment"
expect_in "instalment" '"amount":"40.00"' "$payment"
expect_in "second part of the money" '"type":"energy"' "$payment"
expect_in "energy" '"amount":"25.00"' "$payment"
expect "energy of the token" 100 "$(text wh "$payment")"
expect "state of the token" issued "$(text state "$payment")"
tell "40.00 go to the TV, the 25.00 that are left buy 100 Wh: token $(text token "$payment")."

# ---- a home system and an e-bike ----------------------------------------------------------------------------------
chapter "Baraka pays for his solar home system"
reference=$(world pay --serial SK40088123 --amount 140.00 --phone +255712550102)
until_payment "$reference" accepted
expect_in "the down payment" '"tokens":[]' "$payment"
reference=$(world pay --serial sk40088123 --amount 100.00 --phone +255712550102)
until_payment "$reference" accepted
expect "kind of the token" days "$(text kind "$payment")"
expect "state of the token" issued "$(text state "$payment")"
token=$(text token "$payment")
message_with "${token:0:7}" >/dev/null
tell "The down payment brings no days; the first instalment brings $(text days "$payment") days: token $token, sent to +255712550102."

chapter "Baraka's phone is asked for the next instalment"
payment=$(must payment request --serial SK40088123 --amount 100.00 --channel Paystack)
reference=$(text reference "$payment")
expect "status of what was asked for" pending "$(text status "$payment")"
worker
payment=$(must payment show "$reference")
expect_in "the request" '"state":"asked"' "$payment"
expect_in "the address to pay at" "\"url\":\"$url/paystack/checkout/" "$payment"
message_with "$url/paystack/checkout/" >/dev/null
worker
expect "status before he pays, though the channel calls it abandoned" pending "$(text status "$(must payment show "$reference")")"
world status --reference "$reference" --status success
until_payment "$reference" accepted
expect_in "the request" '"state":"paid"' "$payment"
expect "state of the token" issued "$(text state "$(grep -o '"tokens":\[.*' <<<"$payment")")"
tell "He got the address by message, paid there, and has his token: $(text token "$payment")."

chapter "Neema pays 50.00 for her e-bike"
reference=$(world pay --serial 058215000999 --amount 50.00 --phone +255712550103)
until_payment "$reference" accepted
expect "days" 10 "$(text days "$payment")"
expect "state of the token" issued "$(text state "$payment")"
expect_in "switch at Daly" "serial=058215000999 what=on" "$(world log --only sales)"
tell "One week and a half: 10 days. There is nothing to type: the battery was switched on by its maker's cloud."

# ---- a lost answer ------------------------------------------------------------------------------------------------
chapter "The connection breaks just when Calin answers"
sales_before=$(sales_of 47000123456)
world misbehave --service calin --fault lost_answer
reference=$(world pay --serial 47000123456 --amount 75.00 --phone +255712550101)
until_payment "$reference" accepted
expect "state of the token" uncertain "$(text state "$payment")"
worker
worker
expect "sales at Calin" $((sales_before + 1)) "$(sales_of 47000123456)"
tell "The token is uncertain, and it is never asked for again by itself: one sale at Calin."
token_id=$(text id "$(grep -o '"tokens":\[.*' <<<"$payment")")
made=$(world log --only sales | grep 'serial=47000123456 ' | tail -n 1 | sed 's/.*token=//')
must token resolve "$token_id" --token "$made" >/dev/null
worker
expect "state of the token" issued "$(text state "$(must token show "$token_id")")"
expect "sales at Calin" $((sales_before + 1)) "$(sales_of 47000123456)"
message_with "${made:0:4}" >/dev/null
tell "A person asks Calin, types $made, and Amina has her message."

# ---- a statement --------------------------------------------------------------------------------------------------
chapter "A bank statement is imported"
cat >"$folder/statement.csv" <<CSV
transaction_id;sender;message;amount
INV000001;+255712550101;47000123456;50.00
INV000002;+255712550777;47000777777;15.00
CSV
ctl payment import "$folder/statement.csv" --channel Bank >"$folder/answer" 2>"$folder/problem" || true
expect "status of the first line" accepted "$(text status "$(must payment show INV000001)")"
expect "reason of the second line" unknown_serial "$(text reason "$(must payment show INV000002)")"
total_before=$(text total "$(must payment list)")
ctl payment import "$folder/statement.csv" --channel Bank >"$folder/answer" 2>"$folder/problem" || true
expect "payments after the second import" "$total_before" "$(text total "$(must payment list)")"
until_token INV000001 issued
tell "One line booked with its token, one unmatched, and the same file again adds nothing."

# ---- the refund ---------------------------------------------------------------------------------------------------
chapter "The refund of the unknown serial (the channel is asked once a minute)"
until_refund "done"
expect "refunds at the channel" 1 "$(world log --only refunds | count .)"
expect "place of the payment" refunded "$(text unmatched "$(must payment show "$refund_of")")"
tell "Paid back once, and known to be: the payment has left the unmatched ones."

# ---- the books ----------------------------------------------------------------------------------------------------
chapter "The books"
expect "verify" true "$(text ok "$(must verify)")"
balance=$(must ledger trial-balance)
sum=$(grep -o '"balance":"[^"]*"' <<<"$balance" | sed -e 's/[^0-9-]//g' | awk '{ s += $1 } END { printf "%d", s }')
expect "sum of the trial balance" 0 "$sum"
waiting=$(must worker status)
expect_in "queues" '"tokens":{"queued":0,"requesting":0,"uncertain":0' "$waiting"
"$bin/mpmctl" --data "$company" ledger trial-balance | sed 's/^/   /'
tell "Everything was verified; debits and credits agree; nothing waits."
printf '\nThe journey is complete.\n'
