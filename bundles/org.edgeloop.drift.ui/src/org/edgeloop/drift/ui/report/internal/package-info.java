/**
 * The widgets of the pages that show a drift report.
 * What they show is decided by the presenters in the package above.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.drift.ui.report.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
