/**
 * What devices ask of the user in the workbench: passwords, which the secure storage keeps, and decisions about trust. Each question
 * is asked when it arises, on whatever thread, and answered in the user interface.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.access;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
