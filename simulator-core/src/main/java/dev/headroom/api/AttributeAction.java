package dev.headroom.api;

/** What a legacy update does to an attribute (facts §11.8). */
public enum AttributeAction {
    ADD,
    PUT,
    DELETE
}
