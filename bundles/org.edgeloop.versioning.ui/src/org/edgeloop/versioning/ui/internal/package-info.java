/**
 * How Git and DVC are asked on behalf of the views.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.versioning.ui.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
