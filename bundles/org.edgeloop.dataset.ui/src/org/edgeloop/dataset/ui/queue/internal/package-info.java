/**
 * Commands of the windows queue, and how its windows are shown on the timeline.
 * What there is to look at is kept by the queue itself.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.queue.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
