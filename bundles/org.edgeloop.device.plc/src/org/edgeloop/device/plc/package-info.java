/**
 * Programmable logic controllers, reached by ADS or OPC UA. Nothing here changes a controller's run state without an explicit yes.
 */
@NonNullByDefault
package org.edgeloop.device.plc;

import org.eclipse.jdt.annotation.NonNullByDefault;
