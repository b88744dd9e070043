/**
 * The commands that compare a reference and a current table.
 * What they print as JSON is part of the command line's promise and described in their help.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.drift;

import org.eclipse.jdt.annotation.NonNullByDefault;
