/**
 * The Versions view: what changed, what goes into the next commit, and how it gets to others. Its presenter knows no widget.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.versioning.ui.changes;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
