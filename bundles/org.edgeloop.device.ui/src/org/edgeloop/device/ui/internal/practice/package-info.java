/**
 * The commands that start and end practice devices. These run in the workbench itself, and end with it.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.internal.practice;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
