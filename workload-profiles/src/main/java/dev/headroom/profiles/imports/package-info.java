/**
 * Files of other programs in, scenarios out: CloudFormation and SAM templates, NoSQL Workbench models, CloudWatch
 * exports. Each importer lays down what it found as {@link dev.headroom.profiles.imports.Fields} and tells the rest in
 * notes; whatever the reader of scenarios would refuse is taken out again, so that what is handed out can be run. Files
 * only: nothing here asks AWS.
 */
package dev.headroom.profiles.imports;
