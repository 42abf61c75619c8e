package dev.headroom.app.desktop.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the application in one language. The first part of a key is the room, which has a bundle of its own:
 * {@code run.pause} stands in {@code run.properties}.
 */
public final class Texts {
    private static final String FOLDER = "dev.headroom.app.desktop.text.";

    private final Locale locale;
    private final Map<String, ResourceBundle> rooms = new ConcurrentHashMap<>();

    /** @param locale of the people who read; where there is no bundle for it, English */
    public Texts(Locale locale) {
        this.locale = locale;
    }

    /** @throws MissingResourceException if the bundles have no such key */
    public String get(String key) {
        return room(key).getString(key);
    }

    /** A text with values in the places of {@code {0}}, {@code {1}}, …; in it, an apostrophe is written twice. */
    public String get(String key, Object... values) {
        return new MessageFormat(get(key), locale).format(values);
    }

    public boolean has(String key) {
        return room(key).containsKey(key);
    }

    /** How numbers and dates are written for the people who read; files are never written so. */
    public Locale locale() {
        return locale;
    }

    private ResourceBundle room(String key) {
        int dot = key.indexOf('.');
        String room = dot < 0 ? key : key.substring(0, dot);
        return rooms.computeIfAbsent(
                room,
                name -> ResourceBundle.getBundle(
                        FOLDER + name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
