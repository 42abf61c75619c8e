#!/usr/bin/env python3
"""boto3's tour: tour.py ENDPOINT. The client, the resource, paginators, waiters and streams."""

import os
import sys
import traceback
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT = sys.argv[1]
TABLE = f"tour-boto3-{os.getpid()}"
OPTIONS = {"endpoint_url": ENDPOINT, "region_name": "us-east-1",
           "config": Config(retries={"max_attempts": 3}, read_timeout=20)}
WAITER = {"Delay": 1, "MaxAttempts": 30}

client = boto3.client("dynamodb", **OPTIONS)
resource = boto3.resource("dynamodb", **OPTIONS)
streams = boto3.client("dynamodbstreams", **OPTIONS)
table = resource.Table(TABLE)


def equal(got, expected):
    assert got == expected, f"{got!r}, expected {expected!r}"


def refused(code, call, words=""):
    try:
        call()
    except ClientError as error:
        equal(error.response["Error"]["Code"], code)
        assert words in error.response["Error"]["Message"], error.response["Error"]["Message"]
        return error.response
    raise AssertionError(f"was not refused with {code}")


def creates_a_table():
    made = resource.create_table(
        TableName=TABLE, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}, {"AttributeName": "sk", "AttributeType": "N"},
                              {"AttributeName": "colour", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
        GlobalSecondaryIndexes=[{"IndexName": "colours", "KeySchema": [{"AttributeName": "colour", "KeyType": "HASH"}],
                                 "Projection": {"ProjectionType": "ALL"}}],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"})
    client.get_waiter("table_exists").wait(TableName=TABLE, WaiterConfig=WAITER)
    made.reload()
    equal(made.table_status, "ACTIVE")
    equal([key["AttributeName"] for key in made.key_schema], ["pk", "sk"])


def lists_tables_by_pages():
    pages = client.get_paginator("list_tables").paginate(PaginationConfig={"PageSize": 1})
    assert TABLE in [name for page in pages for name in page["TableNames"]]


def keeps_every_type():
    item = {"pk": "types", "sk": 1, "text": "naïve 漢字", "empty": "", "number": Decimal("-0.00000000000000000001"),
            "big": Decimal("12345678901234567890123456789012345678"), "bytes": b"\x00\xff", "yes": True, "nothing": None,
            "strings": {"a", "b"}, "numbers": {Decimal(1), Decimal("2.5")}, "binaries": {b"x"},
            "list": [1, ["two", {}]], "map": {"inner": {"list": []}}}
    table.put_item(Item=item)
    read = table.get_item(Key={"pk": "types", "sk": 1}, ConsistentRead=True)["Item"]
    read["bytes"] = read["bytes"].value
    read["binaries"] = {one.value for one in read["binaries"]}
    equal(read, item)


def writes_and_reads_batches():
    with table.batch_writer() as batch:
        for number in range(60):
            batch.put_item(Item={"pk": "many", "sk": number, "colour": "red" if number % 3 else "blue", "n": number})
    keys = [{"pk": "many", "sk": number} for number in range(100)]
    answer = resource.batch_get_item(RequestItems={TABLE: {"Keys": keys, "ProjectionExpression": "n"}})
    equal(sorted(item["n"] for item in answer["Responses"][TABLE]), list(range(60)))
    equal(answer["UnprocessedKeys"], {})


def queries():
    got = table.query(KeyConditionExpression=Key("pk").eq("many") & Key("sk").between(10, 14), ScanIndexForward=False)
    equal([item["sk"] for item in got["Items"]], [14, 13, 12, 11, 10])
    got = table.query(KeyConditionExpression=Key("pk").eq("many"), FilterExpression=Attr("n").gte(50) & Attr("colour").eq("blue"))
    equal([item["sk"] for item in got["Items"]], [51, 54, 57])
    equal((got["Count"], got["ScannedCount"]), (3, 60))


def queries_an_index():
    got = table.query(IndexName="colours", KeyConditionExpression=Key("colour").eq("blue"), Select="COUNT")
    equal(got["Count"], 20)
    refused("ValidationException", lambda: table.query(
        IndexName="colours", KeyConditionExpression=Key("colour").eq("blue"), ConsistentRead=True),
        "Consistent reads are not supported on global secondary indexes")


def pages_through():
    pages = list(client.get_paginator("query").paginate(
        TableName=TABLE, KeyConditionExpression="pk = :pk", ExpressionAttributeValues={":pk": {"S": "many"}},
        PaginationConfig={"PageSize": 25}))
    equal([page["Count"] for page in pages], [25, 25, 10])
    scanned = client.get_paginator("scan").paginate(TableName=TABLE, PaginationConfig={"PageSize": 7})
    equal(sum(page["Count"] for page in scanned), 61)
    segments = [client.get_paginator("scan").paginate(TableName=TABLE, Segment=segment, TotalSegments=3) for segment in range(3)]
    equal(sum(page["Count"] for segment in segments for page in segment), 61)


def updates():
    key = {"pk": "many", "sk": 0}
    got = table.update_item(
        Key=key, UpdateExpression="SET parts = list_append(if_not_exists(parts, :none), :more), n = n + :one",
        ExpressionAttributeValues={":none": [], ":more": ["a"], ":one": 1}, ReturnValues="UPDATED_NEW")
    equal(got["Attributes"], {"parts": ["a"], "n": 1})
    response = refused("ConditionalCheckFailedException", lambda: client.update_item(
        TableName=TABLE, Key={"pk": {"S": "many"}, "sk": {"N": "0"}}, UpdateExpression="SET n = :n",
        ConditionExpression="n > :n", ExpressionAttributeValues={":n": {"N": "5"}}), "The conditional request failed")
    equal(response["ResponseMetadata"]["HTTPStatusCode"], 400)


def deletes():
    got = table.delete_item(Key={"pk": "many", "sk": 59}, ReturnValues="ALL_OLD")
    equal(got["Attributes"]["n"], 59)
    equal("Attributes" in table.delete_item(Key={"pk": "many", "sk": 59}, ReturnValues="ALL_OLD"), False)


def transacts():
    def action(key, amount):
        return {"Update": {"TableName": TABLE, "Key": {"pk": {"S": key}, "sk": {"N": "0"}},
                           "UpdateExpression": "ADD balance :a", "ConditionExpression": "attribute_not_exists(closed)",
                           "ExpressionAttributeValues": {":a": {"N": str(amount)}}}}
    client.transact_write_items(TransactItems=[action("from", -5), action("to", 5)])
    table.put_item(Item={"pk": "shut", "sk": 0, "closed": True})
    response = refused("TransactionCanceledException", lambda: client.transact_write_items(
        TransactItems=[action("from", -5), action("shut", 5)]), "[None, ConditionalCheckFailed]")
    equal([reason["Code"] for reason in response["CancellationReasons"]], ["None", "ConditionalCheckFailed"])
    got = client.transact_get_items(TransactItems=[
        {"Get": {"TableName": TABLE, "Key": {"pk": {"S": name}, "sk": {"N": "0"}}}} for name in ("from", "to", "nobody")])
    equal([one.get("Item", {}).get("balance") for one in got["Responses"]], [{"N": "-5"}, {"N": "5"}, None])


def speaks_partiql():
    client.execute_statement(Statement=f'INSERT INTO "{TABLE}" VALUE {{\'pk\': \'ql\', \'sk\': 1, \'n\': 1}}')
    client.execute_statement(Statement=f'UPDATE "{TABLE}" SET n = n + 1 WHERE pk = ? AND sk = ?',
                             Parameters=[{"S": "ql"}, {"N": "1"}])
    got = client.execute_statement(Statement=f'SELECT n FROM "{TABLE}" WHERE pk = \'ql\'')
    equal(got["Items"], [{"n": {"N": "2"}}])
    got = client.batch_execute_statement(Statements=[
        {"Statement": f'SELECT n FROM "{TABLE}" WHERE pk = \'ql\' AND sk = {number}'} for number in (1, 2)])
    equal([response.get("Item") for response in got["Responses"]], [{"n": {"N": "2"}}, None])


def tells_capacity():
    got = table.put_item(Item={"pk": "cap", "sk": 1, "colour": "x", "t": "x" * 3000}, ReturnConsumedCapacity="INDEXES")
    consumed = got["ConsumedCapacity"]
    equal((consumed["CapacityUnits"], consumed["Table"]["CapacityUnits"]), (6.0, 3.0))
    equal(consumed["GlobalSecondaryIndexes"]["colours"]["CapacityUnits"], 3.0)
    got = table.get_item(Key={"pk": "cap", "sk": 1}, ReturnConsumedCapacity="TOTAL")
    equal(got["ConsumedCapacity"], {"TableName": TABLE, "CapacityUnits": 0.5})


def sweeps_and_tags():
    client.update_time_to_live(TableName=TABLE, TimeToLiveSpecification={"Enabled": True, "AttributeName": "expires"})
    got = client.describe_time_to_live(TableName=TABLE)["TimeToLiveDescription"]
    assert got["TimeToLiveStatus"] in ("ENABLING", "ENABLED"), got
    table.reload()
    client.tag_resource(ResourceArn=table.table_arn, Tags=[{"Key": "team", "Value": "search"}])
    equal(client.list_tags_of_resource(ResourceArn=table.table_arn)["Tags"], [{"Key": "team", "Value": "search"}])


def reads_the_stream():
    table.reload()
    arn = table.latest_stream_arn
    names = []
    for shard in streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]:
        iterator = streams.get_shard_iterator(
            StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
        while iterator:
            page = streams.get_records(ShardIterator=iterator, Limit=40)
            names += [record["eventName"] for record in page["Records"] if record["dynamodb"]["Keys"]["pk"]["S"] == "many"]
            if not page["Records"]:
                break
            iterator = page.get("NextShardIterator")
    equal((names.count("INSERT"), names.count("MODIFY"), names.count("REMOVE")), (60, 1, 1))


def spells_out_mistakes():
    refused("ValidationException", lambda: table.get_item(Key={"pk": "a"}), "The provided key element does not match the schema")
    refused("ValidationException", lambda: table.put_item(Item={"pk": "a"}), "Missing the key sk in the item")
    refused("ResourceNotFoundException", lambda: client.scan(TableName="tour-of-nowhere"), "Requested resource not found")
    refused("ValidationException", lambda: table.scan(FilterExpression="size(a"), "Invalid FilterExpression: Syntax error")


def deletes_the_table():
    table.delete()
    client.get_waiter("table_not_exists").wait(TableName=TABLE, WaiterConfig=WAITER)
    refused("ResourceNotFoundException", table.load, f"Table: {TABLE} not found")


def main():
    stops = [creates_a_table, lists_tables_by_pages, keeps_every_type, writes_and_reads_batches, queries, queries_an_index,
             pages_through, updates, deletes, transacts, speaks_partiql, tells_capacity, sweeps_and_tags, reads_the_stream,
             spells_out_mistakes, deletes_the_table]
    failed = 0
    for stop in stops:
        try:
            stop()
        except Exception:  # Whatever goes wrong is a failure of this stop only.
            failed += 1
            print(f"boto3 {stop.__name__}:", traceback.format_exc(limit=-1), sep="\n")
    print(f"boto3: {len(stops) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
