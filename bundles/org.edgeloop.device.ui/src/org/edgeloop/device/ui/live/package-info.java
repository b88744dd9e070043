/**
 * The view in which the values of devices are drawn while they come, told as figures, and recorded.
 * Histories keep the extremes of whatever they thin out, so that hours fit and no spike is lost.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.live;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
