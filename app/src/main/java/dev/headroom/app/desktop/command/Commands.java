package dev.headroom.app.desktop.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All commands, in the order in which menus and the palette show them. */
public final class Commands {
    private final Map<String, Command> byId = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if there is one of that id already */
    public void add(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("there are two commands " + command.id());
        }
    }

    public void addAll(Collection<Command> commands) {
        commands.forEach(this::add);
    }

    /** @throws IllegalArgumentException if there is none of that id */
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("there is no command " + id);
        }
        return command;
    }

    public List<Command> all() {
        return List.copyOf(byId.values());
    }

    /** Those of one room, in their order. */
    public List<Command> of(String room) {
        return byId.values().stream().filter(c -> c.room().equals(room)).toList();
    }
}
