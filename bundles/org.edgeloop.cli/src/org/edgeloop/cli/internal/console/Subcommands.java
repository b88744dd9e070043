package org.edgeloop.cli.internal.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The commands of a group, in the order of its help. Not the library's own element for it, which looks into all of them at every start. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Subcommands {

	Class<?>[] value();
}
