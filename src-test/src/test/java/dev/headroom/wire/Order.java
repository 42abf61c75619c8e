package dev.headroom.wire;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** A bean as teams map them: keys, an index, a nested list, a moment and a version for optimistic locking. */
@DynamoDbBean
public class Order {
    private String customer;
    private Integer number;
    private String state;
    private Instant placed;
    private List<String> articles;
    private Long version;

    /** For the mapper. */
    public Order() {}

    /** An order of that customer. */
    static Order of(String customer, int number, String state) {
        Order order = new Order();
        order.customer = customer;
        order.number = number;
        order.state = state;
        order.placed = Instant.ofEpochSecond(1_700_000_000L + number);
        order.articles = List.of("article-" + number, "wrapping");
        return order;
    }

    @DynamoDbPartitionKey
    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    @DynamoDbSortKey
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    @DynamoDbSecondaryPartitionKey(indexNames = "states")
    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    @DynamoDbSecondarySortKey(indexNames = "states")
    public Instant getPlaced() {
        return placed;
    }

    public void setPlaced(Instant placed) {
        this.placed = placed;
    }

    public List<String> getArticles() {
        return articles;
    }

    public void setArticles(List<String> articles) {
        this.articles = articles;
    }

    @DynamoDbVersionAttribute
    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order that
                && Objects.equals(customer, that.customer)
                && Objects.equals(number, that.number)
                && Objects.equals(state, that.state)
                && Objects.equals(placed, that.placed)
                && Objects.equals(articles, that.articles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, number, state, placed, articles);
    }

    @Override
    public String toString() {
        return customer + "/" + number + " " + state + " " + placed + " " + articles;
    }
}
