/**
 * The windows queue: windows that something else has found, such as a drift report, to be looked at one after the other in the labelling
 * editor and labelled together. The command {@code org.edgeloop.dataset.ui.openWindows} fills it.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.queue;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
