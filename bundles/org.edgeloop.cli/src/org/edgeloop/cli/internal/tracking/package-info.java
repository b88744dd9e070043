/**
 * What all commands on tracking stores share: which store is meant, who asks, and how stores speak JSON.
 * Passwords and tokens come from the environment or a file, never from the command line, which other users can read.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.tracking;

import org.eclipse.jdt.annotation.NonNullByDefault;
