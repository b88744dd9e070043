/**
 * What only controllers have: routes. All else about them is shown as of any other device.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui.internal.plc;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
