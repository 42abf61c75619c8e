package dev.headroom.app.report.html;

import dev.headroom.findings.Assessment;

/** How to get the same again, and what this report is not. */
record ReproduceSection(String commandLine) implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        html.open("section")
                .element("h2", "Run it again")
                .element("p", "The same scenario and seed give the same result, byte for byte.", "class", "quiet")
                .element("pre", commandLine)
                .open("p", "class", "source")
                .text("Everything shown here, in full: ")
                .element("a", "result.json", "href", "result.json")
                .close()
                .close();
        html.element(
                "footer",
                "Headroom is an independent simulator: it is not affiliated with Amazon, and its figures are not Amazon's."
                        + " Amazon DynamoDB and AWS are trademarks of Amazon.com, Inc. Prices are those of the price book in use"
                        + " and may change; check the current price list before you decide.");
    }
}
