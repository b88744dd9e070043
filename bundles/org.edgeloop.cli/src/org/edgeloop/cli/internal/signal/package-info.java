/**
 * The commands that look into recordings.
 * How a recording, a channel and a range are named on the command line is the same in all of them.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.signal;

import org.eclipse.jdt.annotation.NonNullByDefault;
