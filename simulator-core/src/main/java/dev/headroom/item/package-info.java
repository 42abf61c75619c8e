/** Values, items, keys and their exact sizes. Knows nothing of tables. */
package dev.headroom.item;
