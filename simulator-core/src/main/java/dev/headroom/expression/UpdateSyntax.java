package dev.headroom.expression;

import java.util.List;

/** An update expression as it is written; repeated is the first section that stands twice, or null. */
record UpdateSyntax(List<UpdateActionSyntax> actions, UpdateSection repeated) {}
