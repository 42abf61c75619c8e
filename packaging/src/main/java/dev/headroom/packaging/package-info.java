/**
 * What the packages hold beside the program: completions for shells, the manual page, the icons, the licences of the
 * libraries. All of it is made from what is already said elsewhere: the command line, the drawing of the icon, the bill of
 * materials. No code of the program may come in here, and nothing of this is part of the program.
 */
package dev.headroom.packaging;
