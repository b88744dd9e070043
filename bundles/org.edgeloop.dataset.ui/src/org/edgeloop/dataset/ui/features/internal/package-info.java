/**
 * The wizard that makes feature tables, with the features' definitions to read.
 * What the fields hold is looked at without a display.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.features.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
