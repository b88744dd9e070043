/** The commands on symbols of controllers, by ADS or OPC UA. Each connects, does one thing and ends. */
@NonNullByDefault({})
package org.edgeloop.cli.internal.device.symbol;

import org.eclipse.jdt.annotation.NonNullByDefault;
