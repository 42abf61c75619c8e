package dev.headroom.profiles.imports;

import dev.headroom.profiles.Examples;
import dev.headroom.profiles.problem.Problem;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.scenario.Scenario;
import java.util.List;

/** Files of other programs, small and made up. */
final class ImportExamples {
    static final String TEMPLATE = """
            AWSTemplateFormatVersion: "2010-09-09"
            Parameters:
              Writes: {Type: Number, Default: "200"}
              Stage: {Type: String, Default: dev}
              Secret: {Type: String}
            Conditions:
              IsProduction: !Equals [!Ref Stage, prod]
            Mappings:
              Sizes: {dev: {reads: 50}}
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  TableName: !Sub "${Stage}-orders"
                  AttributeDefinitions:
                    - {AttributeName: orderId, AttributeType: S}
                    - {AttributeName: at, AttributeType: N}
                    - {AttributeName: status, AttributeType: S}
                  KeySchema:
                    - {AttributeName: orderId, KeyType: HASH}
                    - {AttributeName: at, KeyType: RANGE}
                  ProvisionedThroughput:
                    ReadCapacityUnits: !FindInMap [Sizes, !Ref Stage, reads]
                    WriteCapacityUnits: !Ref Writes
                  GlobalSecondaryIndexes:
                    - IndexName: byStatus
                      KeySchema: [{AttributeName: status, KeyType: HASH}, {AttributeName: at, KeyType: RANGE}]
                      Projection: {ProjectionType: INCLUDE, NonKeyAttributes: [price]}
                      ProvisionedThroughput: {ReadCapacityUnits: 10, WriteCapacityUnits: 20}
                  LocalSecondaryIndexes:
                    - IndexName: byPrice
                      KeySchema: [{AttributeName: orderId, KeyType: HASH}, {AttributeName: price, KeyType: RANGE}]
                      Projection: {ProjectionType: KEYS_ONLY}
                  TimeToLiveSpecification: {AttributeName: expiresAt, Enabled: true}
                  StreamSpecification: {StreamViewType: NEW_IMAGE}
                  PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: !If [IsProduction, true, false]}
                  SSESpecification: {SSEEnabled: true}
                  TableClass: STANDARD_INFREQUENT_ACCESS
              Audit:
                Type: AWS::DynamoDB::Table
                Condition: IsProduction
                Properties:
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 100
                  MaxCapacity: 1000
                  ResourceId: !Join [/, [table, !Ref Orders]]
                  ScalableDimension: dynamodb:table:WriteCapacityUnits
              Policy:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  ScalingTargetId: !Ref Target
                  TargetTrackingScalingPolicyConfiguration: {TargetValue: 60, ScaleInCooldown: 120}
              Cluster:
                Type: AWS::DAX::Cluster
                Properties: {NodeType: dax.r5.large, ReplicationFactor: 3}
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties: {EventSourceArn: !GetAtt Orders.StreamArn, BatchSize: 50}
            """;

    static final String GLOBAL = """
            {
            \t"Resources": {
            \t\t"Sessions": {
            \t\t\t"Type": "AWS::DynamoDB::GlobalTable",
            \t\t\t"Properties": {
            \t\t\t\t"AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            \t\t\t\t"KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            \t\t\t\t"WriteProvisionedThroughputSettings": {"WriteCapacityAutoScalingSettings": {
            \t\t\t\t\t"MinCapacity": 10, "MaxCapacity": 100, "SeedCapacity": 20,
            \t\t\t\t\t"TargetTrackingScalingPolicyConfiguration": {"TargetValue": 70}}},
            \t\t\t\t"Replicas": [
            \t\t\t\t\t{"Region": "eu-west-1", "ReadProvisionedThroughputSettings": {"ReadCapacityUnits": 40}},
            \t\t\t\t\t{"Region": "eu-central-1", "ReadProvisionedThroughputSettings": {"ReadCapacityUnits": 30}}]
            \t\t\t}
            \t\t},
            \t\t"Simple": {"Type": "AWS::Serverless::SimpleTable"}
            \t}
            }
            """;

    static final String MODEL = """
            {"ModelName": "Shop", "DataModel": [{
              "TableName": "Carts",
              "KeyAttributes": {"PartitionKey": {"AttributeName": "user", "AttributeType": "S"},
                                "SortKey": {"AttributeName": "line", "AttributeType": "N"}},
              "NonKeyAttributes": [{"AttributeName": "sku", "AttributeType": "S"}],
              "GlobalSecondaryIndexes": [{"IndexName": "bySku",
                 "KeyAttributes": {"PartitionKey": {"AttributeName": "sku", "AttributeType": "S"}},
                 "Projection": {"ProjectionType": "ALL"}}],
              "TableData": [
                {"user": {"S": "ann"}, "line": {"N": "1"}, "sku": {"S": "a-1"}},
                {"user": {"S": "bob"}, "line": {"N": "12"}, "sku": {"S": "a-2"}, "tags": {"L": [{"S": "x"}, {"BOOL": true}]}}],
              "BillingMode": "PROVISIONED",
              "ProvisionedCapacitySettings": {"ProvisionedThroughput": {"ReadCapacityUnits": 7, "WriteCapacityUnits": 8}}
            }]}
            """;

    static final String CONSOLE = """
            Full label,ConsumedReadCapacityUnits,ConsumedWriteCapacityUnits,ProvisionedWriteCapacityUnits
            Statistic,Sum,Sum,Average
            2026/01/05 10:00:00,600,60,10
            2026/01/05 10:01:00,1200,60,10
            2026/01/05 10:02:00,,60,20
            2026/01/05 10:04:00,600,60,20
            """;

    static final String SEVEN_COLUMNS = """
            2026-01-05T10:00:00Z,100,3000,50,1200,0,0
            2026-01-05T10:01:00Z,100,6000,50,1200,4,0
            2026-01-05T10:02:00Z,200,6000,50,3000,0,2
            """;

    static final String METRIC_DATA = """
            {"MetricDataResults": [
              {"Id": "m1", "Label": "Orders ConsumedWriteCapacityUnits",
               "Timestamps": ["2026-01-05T10:05:00+00:00", "2026-01-05T10:00:00+00:00"], "Values": [300.0, 30000.0]},
              {"Id": "m2", "Label": "Orders ProvisionedWriteCapacityUnits",
               "Timestamps": ["2026-01-05T10:00:00+00:00"], "Values": [120.0]}]}
            """;

    static final List<String> ALL = List.of(TEMPLATE, GLOBAL, MODEL, CONSOLE, SEVEN_COLUMNS, METRIC_DATA);

    private ImportExamples() {}

    /** The scenario of a file, read. */
    static Scenario scenario(String text) {
        return Examples.scenario(Imports.read(text, "orders.txt").scenario());
    }

    static String notes(String text) {
        return Imports.read(text, "orders.txt").notes().toString();
    }

    static List<String> problems(String text) {
        try {
            Imports.read(text, "orders.txt");
            return List.of();
        } catch (ScenarioProblemsException wrong) {
            return wrong.problems().stream().map(Problem::toString).toList();
        }
    }
}
