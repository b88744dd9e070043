/**
 * Folders of snapshots, as monitoring systems write them: many short files of the same shape, one for each time that they looked.
 * Such a folder is one recording, with a gap in time between its segments.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.snapshots;

import org.eclipse.jdt.annotation.NonNullByDefault;
