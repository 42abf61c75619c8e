package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.command.CommandWords;
import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.file.RecentFiles;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** Builds the menu bar from the commands. It is through the menus that keys reach their commands. */
final class Menus {
    private final Session session;
    private final CommandWords words;

    Menus(Session session) {
        this.session = session;
        this.words = new CommandWords(session.texts());
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar();
        MenuPlan.ALL.forEach(plan -> bar.getMenus().add(menu(plan)));
        bar.setUseSystemMenuBar(true);
        bar.setId("menu-bar");
        return bar;
    }

    private Menu menu(MenuPlan plan) {
        Menu menu = new Menu(session.texts().get("shell.menu." + plan.name()));
        menu.setMnemonicParsing(true);
        for (List<String> group : plan.groups()) {
            List<MenuItem> items = items(group);
            if (!menu.getItems().isEmpty() && !items.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
        return menu;
    }

    private List<MenuItem> items(List<String> group) {
        List<MenuItem> items = new ArrayList<>();
        Map<String, Menu> inside = new LinkedHashMap<>();
        for (String pattern : group) {
            switch (pattern) {
                case MenuPlan.RECENT -> items.add(recent());
                case MenuPlan.PROFILES -> items.add(profiles());
                default ->
                    MenuPlan.commands(pattern, session.commands()).forEach(command -> place(command, items, inside));
            }
        }
        return items;
    }

    private void place(Command command, List<MenuItem> items, Map<String, Menu> inside) {
        int last = command.id().lastIndexOf('.');
        if (last == command.id().indexOf('.')) {
            items.add(item(command));
            return;
        }
        String name = command.id().substring(0, last);
        Menu menu = inside.computeIfAbsent(name, id -> {
            Menu made = new Menu(session.texts().get(id + ".menu"));
            items.add(made);
            return made;
        });
        menu.getItems().add(item(command));
    }

    private MenuItem item(Command command) {
        MenuItem item =
                command.selected().<MenuItem>map(on -> switching(command)).orElseGet(MenuItem::new);
        item.setId("menu-" + command.id().replace('.', '-'));
        item.setMnemonicParsing(false);
        item.textProperty().bind(words.following(command));
        command.icon().ifPresent(icon -> item.setGraphic(Icons.of(icon)));
        command.key().map(KeyCombination::valueOf).ifPresent(item::setAccelerator);
        item.setDisable(!command.enabled().get());
        command.enabled().subscribe(() -> item.setDisable(!command.enabled().get()));
        item.setOnAction(event -> {
            command.perform();
            follow(item, command);
        });
        return item;
    }

    private static CheckMenuItem switching(Command command) {
        CheckMenuItem item = new CheckMenuItem();
        follow(item, command);
        command.selected().orElseThrow().subscribe(() -> follow(item, command));
        return item;
    }

    private static void follow(MenuItem item, Command command) {
        if (item instanceof CheckMenuItem check) {
            command.selected().ifPresent(on -> check.setSelected(on.get()));
        }
    }

    private Menu recent() {
        Menu menu = new Menu(session.texts().get("file.recent.menu"), Icons.of("fth-clock"));
        RecentFiles recent = session.files().recent();
        fillRecent(menu, recent);
        recent.all().addListener((javafx.beans.InvalidationListener) changed -> fillRecent(menu, recent));
        return menu;
    }

    private void fillRecent(Menu menu, RecentFiles recent) {
        menu.getItems().clear();
        for (Path file : recent.all()) {
            menu.getItems().add(plain(file.toString(), () -> session.files().openFile(file)));
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = plain(session.texts().get("file.recent.none"), () -> {});
            none.setDisable(true);
            menu.getItems().add(none);
        } else {
            menu.getItems()
                    .addAll(new SeparatorMenuItem(), plain(session.texts().get("file.recent.clear"), recent::clear));
        }
    }

    /** Filled when it is first opened: there are many. */
    private Menu profiles() {
        Menu menu = new Menu(session.texts().get("file.profile.menu"), Icons.of("fth-book-open"));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(event -> {
            menu.getItems()
                    .setAll(session.profiles().names().stream()
                            .map(name -> plain(name, () -> session.files().openProfile(name, Navigation.MODEL)))
                            .toList());
            menu.setOnShowing(null);
        });
        return menu;
    }

    private static MenuItem plain(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
