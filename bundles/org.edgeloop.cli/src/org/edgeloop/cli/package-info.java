/**
 * The command line: {@code edgeloop <command>}, each command a thin face of one operation of the core bundles.
 * Started as plain Java, without OSGi, so that it answers fast and runs where no display is.
 */
@NonNullByDefault
package org.edgeloop.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
