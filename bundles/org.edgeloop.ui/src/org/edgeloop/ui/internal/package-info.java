/**
 * The contributions of the common user interface to the platform: preference pages and the adapter behind a job's progress.
 * Nothing here is meant to be called from another bundle.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.ui.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
