package dev.headroom.profiles.imports;

/** The files of others that can be imported. */
public enum ImportKind {
    CLOUDFORMATION("CloudFormation or SAM template"),
    NOSQL_WORKBENCH("NoSQL Workbench model"),
    CLOUDWATCH("CloudWatch export");

    private final String label;

    ImportKind(String label) {
        this.label = label;
    }

    /** {@code CloudFormation or SAM template}. */
    public String label() {
        return label;
    }
}
