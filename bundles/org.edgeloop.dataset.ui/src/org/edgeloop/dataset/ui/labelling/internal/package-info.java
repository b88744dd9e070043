/**
 * The labelling editor's widgets, handlers and jobs, and what they are made of. Nothing outside this bundle may count on them.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
