/**
 * Devices that are found rather than told: at the ports of this machine, on this machine's own addresses, in its networks. Looking
 * never changes anything.
 */
@NonNullByDefault
package org.edgeloop.device.discovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
