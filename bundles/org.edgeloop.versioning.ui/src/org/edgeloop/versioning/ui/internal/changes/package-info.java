/**
 * The widgets of the Versions view, and the commands on what is selected in it.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.versioning.ui.internal.changes;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
