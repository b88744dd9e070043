/**
 * The commands on a project's recordings: bringing them in, and saying what their files do not say.
 * No recording is ever changed.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.recordings;

import org.eclipse.jdt.annotation.NonNullByDefault;
