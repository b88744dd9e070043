/**
 * The commands on versions: what is changed, committed, fetched and pushed.
 * They say on the command line what the Versions view shows.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.versions;

import org.eclipse.jdt.annotation.NonNullByDefault;
