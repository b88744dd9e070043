/**
 * The wizard that exports training sets, with a preview of how many windows of each class go where.
 * What the fields hold is looked at without a display.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.windows.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
