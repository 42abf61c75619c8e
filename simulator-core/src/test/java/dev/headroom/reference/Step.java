package dev.headroom.reference;

import dev.headroom.database.Database;

/** One request of a program: made of the database and of the model, whose answers must be the same. */
interface Step {
    String TABLE = "items";

    void take(Database database, Model model);
}
