/**
 * The widgets of the page on which a report is set up.
 * What they show and change is decided by the presenter in the package above.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.drift.ui.setup.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
