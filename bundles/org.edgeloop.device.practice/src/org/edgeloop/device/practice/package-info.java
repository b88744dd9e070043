/**
 * Devices that exist in this program alone, to try things on without hardware and to test against. They speak the protocols of the
 * real ones and can be made to fail as these do.
 */
@NonNullByDefault
package org.edgeloop.device.practice;

import org.eclipse.jdt.annotation.NonNullByDefault;
