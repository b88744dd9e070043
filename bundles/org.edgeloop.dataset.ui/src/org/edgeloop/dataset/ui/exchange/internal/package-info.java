/**
 * The wizards that bring labels of other programs into a project and out of it, with a preview of what comes of them.
 * The work is the dataset's own operations, run in jobs.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.exchange.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
