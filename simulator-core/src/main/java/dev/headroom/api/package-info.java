/**
 * DynamoDB's requests and responses as records with the service's own names, as its wire carries them (facts §11). A null
 * component was not given. Annotations say which values a member may have; what they mean together, the database judges.
 */
package dev.headroom.api;
