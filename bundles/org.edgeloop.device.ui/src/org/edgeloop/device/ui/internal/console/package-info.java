/**
 * The widgets of the console view.
 * They show what the presenter holds, and know no device.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.internal.console;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
