/**
 * The dialogs in which the user answers what devices ask. They open over whatever the user does, since somebody waits for the answer.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.internal.access;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
