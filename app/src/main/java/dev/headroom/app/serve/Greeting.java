package dev.headroom.app.serve;

import dev.headroom.app.serve.EndpointFactory.Table;
import dev.headroom.app.serve.signature.Credentials;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is printed when the server listens: where, what is there, and what to type next. */
final class Greeting {
    private static final int MAX_TABLES = 8;

    private Greeting() {}

    static List<String> of(
            InetSocketAddress address, ServeSettings settings, List<Table> tables, Optional<Credentials> credentials) {
        String url = url(address);
        List<String> lines = new ArrayList<>();
        lines.add("Headroom serves DynamoDB at " + url);
        lines.add("");
        addTables(lines, tables);
        lines.add(row("generation", settings.generation().name().toLowerCase(Locale.ROOT)));
        lines.add(row("throttling", throttling(settings)));
        if (settings.staleReads()) {
            lines.add(row("reads", "may lag behind writes unless consistent"));
        }
        lines.add(row("access", access(address.getAddress(), credentials)));
        lines.add("");
        lines.add("  aws dynamodb list-tables --endpoint-url " + url);
        lines.add("  export AWS_ENDPOINT_URL_DYNAMODB=" + url + "   for the SDKs");
        lines.add("");
        lines.add("Ctrl-C ends it, and the tables with it.");
        return lines;
    }

    private static void addTables(List<String> lines, List<Table> tables) {
        if (tables.isEmpty()) {
            lines.add(row("tables", "none yet"));
            return;
        }
        int width =
                tables.stream().mapToInt(table -> table.name().length()).max().orElse(0);
        String label = "tables";
        for (Table table : tables.subList(0, Math.min(MAX_TABLES, tables.size()))) {
            lines.add(row(label, table.name() + " ".repeat(width - table.name().length()) + "  " + table.capacity()));
            label = "";
        }
        if (tables.size() > MAX_TABLES) {
            lines.add(row("", "and " + (tables.size() - MAX_TABLES) + " more"));
        }
    }

    private static String throttling(ServeSettings settings) {
        if (!settings.throttling()) {
            return "off";
        }
        return settings.speed() == 1 ? "on" : "on, capacity refills " + number(settings.speed()) + " times as fast";
    }

    private static String access(InetAddress address, Optional<Credentials> credentials) {
        String who = credentials
                .map(key -> "requests signed by " + key.accessKeyId())
                .orElse("any key, or none");
        return address.isLoopbackAddress() ? who : who + ", from other machines too";
    }

    private static String number(double speed) {
        return speed == Math.rint(speed) ? Long.toString((long) speed) : Double.toString(speed);
    }

    /** All addresses of a machine are no address to connect to; the machine itself is. */
    private static String url(InetSocketAddress address) {
        InetAddress at = address.getAddress();
        String host = at.isAnyLocalAddress() ? "localhost" : at.getHostAddress();
        boolean needsBrackets = at instanceof Inet6Address && !at.isAnyLocalAddress();
        return "http://" + (needsBrackets ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    private static String row(String label, String value) {
        return "  " + label + " ".repeat("generation".length() - label.length()) + "  " + value;
    }
}
