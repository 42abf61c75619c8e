package dev.headroom.profiles.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Projection;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableClass;
import dev.headroom.scenario.TableSpec;
import org.junit.jupiter.api.Test;

class CloudFormationImportTest {
    private final Scenario scenario = ImportExamples.scenario(ImportExamples.TEMPLATE);
    private final TableSpec orders = scenario.tables().get("Orders");

    @Test
    void takesKeysAndCapacity() {
        assertThat(orders.partitionKey().name()).isEqualTo("orderId");
        assertThat(orders.sortKey().orElseThrow().type()).hasToString("N");
        assertThat(orders.billing()).isEqualTo(BillingMode.PROVISIONED);
        assertThat(orders.readCapacity()).as("by the mapping").isEqualTo(50);
        assertThat(orders.writeCapacity()).as("by the parameter").isEqualTo(200);
        assertThat(orders.tableClass()).isEqualTo(TableClass.STANDARD_INFREQUENT_ACCESS);
        assertThat(orders.pointInTimeRecovery())
                .as("its condition does not hold")
                .isFalse();
    }

    @Test
    void takesIndexesAndGivesItemsTheirKeys() {
        var byStatus = orders.globalIndexes().get("byStatus");
        assertThat(byStatus.projection()).isEqualTo(Projection.INCLUDE);
        assertThat(byStatus.include()).containsExactly("price");
        assertThat(byStatus.writeCapacity()).isEqualTo(20);
        assertThat(orders.localIndexes().get("byPrice").sortKey().name()).isEqualTo("price");
        assertThat(orders.item().attributes()).containsKeys("status", "price", "expiresAt");
    }

    @Test
    void takesScalingStreamCacheAndExpiry() {
        var writes = orders.autoScaling().orElseThrow().writes().orElseThrow();
        assertThat(writes.target()).isEqualTo(new Share(0.6));
        assertThat(writes.max()).isEqualTo(1000);
        assertThat(writes.scaleInCooldown()).isEqualTo(TimeSpan.parse("2m"));
        assertThat(orders.stream().orElseThrow().consumers()).containsKey("Mapping");
        assertThat(orders.dax().orElseThrow().nodes()).isEqualTo(3);
        assertThat(orders.timeToLive().orElseThrow().attribute()).isEqualTo("expiresAt");
    }

    @Test
    void assumesTrafficAndSaysSo() {
        assertThat(scenario.workloads().get("Orders-assumed").throughDax()).isTrue();
        String text =
                Imports.read(ImportExamples.TEMPLATE, "folder/orders.yaml").scenario();
        assertThat(text)
                .startsWith("# Imported from orders.yaml, a CloudFormation or SAM template.")
                .contains("assumed: the file says nothing of traffic")
                .contains("writeCapacity: 200  # line 3");
    }

    @Test
    void saysWhatItCouldNotTake() {
        assertThat(ImportExamples.notes(ImportExamples.TEMPLATE))
                .contains("SSESpecification", "Audit is left out, as its condition IsProduction does not hold");
        assertThat(scenario.tables()).containsOnlyKeys("Orders");
    }

    @Test
    void takesGlobalAndSimpleTablesFromJsonWithTabs() {
        Scenario global = ImportExamples.scenario(ImportExamples.GLOBAL);
        assertThat(global.region()).isEqualTo("eu-west-1");
        TableSpec sessions = global.tables().get("Sessions");
        assertThat(sessions.readCapacity()).isEqualTo(40);
        assertThat(sessions.writeCapacity()).isEqualTo(20);
        assertThat(sessions.replicas().get("eu-central-1").readCapacity()).contains(30L);
        assertThat(global.tables().get("Simple").billing()).isEqualTo(BillingMode.ON_DEMAND);
    }

    @Test
    void leavesOutWhatScenariosRefuse() {
        String template = ImportExamples.TEMPLATE.replace("dax.r5.large", "dax.unheard.of");
        assertThat(ImportExamples.notes(template)).contains("tables.Orders.dax.nodeType left out");
        String warm = ImportExamples.TEMPLATE.replace(
                "SSESpecification: {SSEEnabled: true}", "WarmThroughput: {ReadUnitsPerSecond: 2}");
        assertThat(ImportExamples.notes(warm)).contains("warm throughput never falls");
        assertThat(ImportExamples.scenario(warm).tables()).containsKey("Orders");
    }

    @Test
    void raisesTheQuotasForLargeTables() {
        Scenario large = ImportExamples.scenario(ImportExamples.TEMPLATE.replace("\"200\"", "\"90000\""));
        assertThat(large.tables().get("Orders").writeCapacity()).isEqualTo(90_000);
    }

    @Test
    void namesWhatAParameterWithoutDefaultWouldName() {
        String template = ImportExamples.TEMPLATE.replace("orderId", "!Ref Secret");
        assertThat(ImportExamples.scenario(template)
                        .tables()
                        .get("Orders")
                        .partitionKey()
                        .name())
                .isEqualTo("Secret");
    }

    @Test
    void refusesATemplateWithoutTables() {
        assertThat(ImportExamples.problems("Resources: {Topic: {Type: AWS::SNS::Topic}}"))
                .singleElement()
                .asString()
                .startsWith("orders.txt:1:1: Resources: holds no DynamoDB table; an import takes");
    }
}
