#!/usr/bin/env bash
# The AWS CLI's tour: tour.sh ENDPOINT FOLDER. Every check compares an exit code and what was printed.
set -uo pipefail
endpoint=$1
work=$2
table=tour-cli-$$
passed=0
failed=0

db() { aws dynamodb --endpoint-url "$endpoint" --output text "$@"; }
streams() { aws dynamodbstreams --endpoint-url "$endpoint" --output text "$@"; }

# expect NAME EXIT-CODE PATTERN COMMAND...: what the command prints, blanks made one, must match the glob. The exit code
# "error" stands for a refusal by the service: 254 in version 2 of the AWS CLI, 255 in version 1.
expect() {
    local name=$1 code=$2 pattern=$3 got status
    shift 3
    got=$("$@" 2>&1)
    status=$?
    got=$(printf '%s' "$got" | tr -s '[:space:]' ' ')
    got=${got# }
    # shellcheck disable=SC2053 # The pattern is meant as one.
    case $code/$status in error/254 | error/255) code=$status ;; esac
    if [ "$status" = "$code" ] && [[ ${got% } == $pattern ]]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'aws %s: exit code %s, expected %s; printed: %s; expected: %s\n' "$name" "$status" "$code" "$got" "$pattern"
    fi
}

cat >"$work/batch.json" <<JSON
{"$table": [
  {"PutRequest": {"Item": {"pk": {"S": "ann"}, "sk": {"N": "2"}, "amount": {"N": "20"}, "state": {"S": "open"}}}},
  {"PutRequest": {"Item": {"pk": {"S": "ann"}, "sk": {"N": "3"}, "amount": {"N": "30"}, "state": {"S": "paid"}}}},
  {"PutRequest": {"Item": {"pk": {"S": "bob"}, "sk": {"N": "1"}, "amount": {"N": "5"}, "state": {"S": "open"}}}}]}
JSON
cat >"$work/keys.json" <<JSON
{"$table": {"Keys": [{"pk": {"S": "ann"}, "sk": {"N": "2"}}, {"pk": {"S": "nobody"}, "sk": {"N": "1"}}]}}
JSON
cat >"$work/transaction.json" <<JSON
[{"Put": {"TableName": "$table", "Item": {"pk": {"S": "carl"}, "sk": {"N": "1"}},
          "ConditionExpression": "attribute_not_exists(pk)"}},
 {"Update": {"TableName": "$table", "Key": {"pk": {"S": "bob"}, "sk": {"N": "1"}}, "UpdateExpression": "ADD amount :five",
             "ExpressionAttributeValues": {":five": {"N": "5"}}}}]
JSON
cat >"$work/gets.json" <<JSON
[{"Get": {"TableName": "$table", "Key": {"pk": {"S": "bob"}, "sk": {"N": "1"}}}}]
JSON

expect create-table 0 CREATING db create-table --table-name "$table" --billing-mode PAY_PER_REQUEST \
    --attribute-definitions AttributeName=pk,AttributeType=S AttributeName=sk,AttributeType=N AttributeName=state,AttributeType=S \
    --key-schema AttributeName=pk,KeyType=HASH AttributeName=sk,KeyType=RANGE \
    --global-secondary-indexes 'IndexName=states,KeySchema=[{AttributeName=state,KeyType=HASH}],Projection={ProjectionType=ALL}' \
    --stream-specification StreamEnabled=true,StreamViewType=NEW_AND_OLD_IMAGES \
    --tags Key=team,Value=search --query TableDescription.TableStatus
expect wait 0 '' db wait table-exists --table-name "$table"
expect describe-table 0 'ACTIVE PAY_PER_REQUEST states' db describe-table --table-name "$table" \
    --query 'Table.[TableStatus,BillingModeSummary.BillingMode,GlobalSecondaryIndexes[0].IndexName]'
expect list-tables 0 "*$table*" db list-tables --query TableNames
expect create-table-twice error "*ResourceInUseException*" db create-table --table-name "$table" --billing-mode PAY_PER_REQUEST \
    --attribute-definitions AttributeName=pk,AttributeType=S --key-schema AttributeName=pk,KeyType=HASH

arn=$(db describe-table --table-name "$table" --query Table.TableArn)
expect table-arn 0 "arn:aws:dynamodb:us-east-1:*:table/$table" printf '%s' "$arn"

expect put-item 0 2.0 db put-item --table-name "$table" --return-consumed-capacity TOTAL \
    --item '{"pk":{"S":"ann"},"sk":{"N":"1"},"amount":{"N":"10"},"state":{"S":"open"},"tags":{"SS":["a","b"]}}' \
    --query ConsumedCapacity.CapacityUnits
expect put-item-if-absent error '*ConditionalCheckFailedException*The conditional request failed*' db put-item --table-name "$table" \
    --item '{"pk":{"S":"ann"},"sk":{"N":"1"}}' --condition-expression 'attribute_not_exists(pk)'
expect get-item 0 '10 open' db get-item --table-name "$table" --consistent-read --key '{"pk":{"S":"ann"},"sk":{"N":"1"}}' \
    --query 'Item.[amount.N,state.S]'
expect get-nothing 0 None db get-item --table-name "$table" --key '{"pk":{"S":"nobody"},"sk":{"N":"1"}}' --query Item
expect update-item 0 '15 3' db update-item --table-name "$table" --key '{"pk":{"S":"ann"},"sk":{"N":"1"}}' \
    --update-expression 'SET amount = amount + :five ADD tags :c' --condition-expression '#s = :open' \
    --expression-attribute-names '{"#s":"state"}' \
    --expression-attribute-values '{":five":{"N":"5"},":c":{"SS":["c"]},":open":{"S":"open"}}' \
    --return-values ALL_NEW --query 'Attributes.[amount.N,length(tags.SS)]'

expect batch-write-item 0 0 db batch-write-item --request-items "file://$work/batch.json" --query 'length(keys(UnprocessedItems))'
expect batch-get-item 0 20 db batch-get-item --request-items "file://$work/keys.json" --query "Responses.\"$table\"[].amount.N"
expect query 0 '3 2 1' db query --table-name "$table" --key-condition-expression 'pk = :pk' --no-scan-index-forward \
    --expression-attribute-values '{":pk":{"S":"ann"}}' --query 'Items[].sk.N'
expect query-pages 0 '1 2 3' db query --table-name "$table" --key-condition-expression 'pk = :pk' --page-size 1 \
    --expression-attribute-values '{":pk":{"S":"ann"}}' --query 'Items[].sk.N'
expect query-index 0 3 db query --table-name "$table" --index-name states --select COUNT --key-condition-expression '#s = :open' \
    --expression-attribute-names '{"#s":"state"}' --expression-attribute-values '{":open":{"S":"open"}}' --query Count
expect scan-filtered 0 '2 4' db scan --table-name "$table" --filter-expression 'amount >= :t' \
    --expression-attribute-values '{":t":{"N":"20"}}' --query '[Count,ScannedCount]'
expect scan-segment 0 '' db scan --table-name "$table" --segment 0 --total-segments 2 --query 'Items[?!pk]'

expect transact-write-items 0 '' db transact-write-items --transact-items "file://$work/transaction.json"
expect transact-write-items-again error '*TransactionCanceledException*\[ConditionalCheckFailed, None\]*' \
    db transact-write-items --transact-items "file://$work/transaction.json"
expect transact-get-items 0 10 db transact-get-items --transact-items "file://$work/gets.json" --query 'Responses[].Item.amount.N'

expect partiql-insert 0 '' db execute-statement --statement "INSERT INTO \"$table\" VALUE {'pk': 'dora', 'sk': 1, 'amount': 7}"
expect partiql-insert-twice error '*DuplicateItemException*' \
    db execute-statement --statement "INSERT INTO \"$table\" VALUE {'pk': 'dora', 'sk': 1}"
expect partiql-select 0 7 db execute-statement --statement "SELECT amount FROM \"$table\" WHERE pk = ?" --parameters '[{"S":"dora"}]' \
    --query 'Items[].amount.N'
expect delete-item 0 7 db delete-item --table-name "$table" --key '{"pk":{"S":"dora"},"sk":{"N":"1"}}' --return-values ALL_OLD \
    --query Attributes.amount.N

expect update-time-to-live 0 True db update-time-to-live --table-name "$table" \
    --time-to-live-specification Enabled=true,AttributeName=expires --query TimeToLiveSpecification.Enabled
expect describe-time-to-live 0 'ENABL*' db describe-time-to-live --table-name "$table" --query TimeToLiveDescription.TimeToLiveStatus
expect tag-resource 0 '' db tag-resource --resource-arn "$arn" --tags Key=stage,Value=test
expect list-tags-of-resource 0 'search test' db list-tags-of-resource --resource-arn "$arn" --query 'sort_by(Tags,&Value)[].Value'
expect untag-resource 0 '' db untag-resource --resource-arn "$arn" --tag-keys team stage

stream=$(streams list-streams --table-name "$table" --query 'Streams[0].StreamArn')
expect list-streams 0 "$arn/stream/*" printf '%s' "$stream"
# Every shard from its beginning: the names of the events, of which the first is ann's put.
events() {
    local shard iterator
    for shard in $(streams describe-stream --stream-arn "$stream" --query 'StreamDescription.Shards[].ShardId'); do
        iterator=$(streams get-shard-iterator --stream-arn "$stream" --shard-id "$shard" \
            --shard-iterator-type TRIM_HORIZON --query ShardIterator) || return 1
        streams get-records --shard-iterator "$iterator" --query "Records[].[join(' ',[eventName,dynamodb.Keys.pk.S])]" || return 1
    done
}
expect get-records 0 '*INSERT ann*MODIFY ann*' events
expect get-records-of-a-delete 0 '*INSERT dora*REMOVE dora*' events

expect validation error '*ValidationException*The provided key element does not match the schema*' \
    db get-item --table-name "$table" --key '{"pk":{"S":"ann"}}'
expect update-table 0 True db update-table --table-name "$table" --deletion-protection-enabled --query TableDescription.DeletionProtectionEnabled
expect delete-protected error '*ValidationException*deletion protection*' db delete-table --table-name "$table"
expect update-table-back 0 False db update-table --table-name "$table" --no-deletion-protection-enabled \
    --query TableDescription.DeletionProtectionEnabled
expect describe-limits 0 '*[0-9]*' db describe-limits --query TableMaxWriteCapacityUnits
expect delete-table 0 DELETING db delete-table --table-name "$table" --query TableDescription.TableStatus
expect wait-gone 0 '' db wait table-not-exists --table-name "$table"
expect missing-table error "*ResourceNotFoundException*Table: $table not found*" db describe-table --table-name "$table"

printf 'AWS CLI: %s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
