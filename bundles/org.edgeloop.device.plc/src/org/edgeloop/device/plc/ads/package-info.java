/**
 * Beckhoff controllers, reached by ADS: their state, files, symbols and routes, and what puts a model onto one. Spoken to directly over
 * TCP, without a router of TwinCAT on this machine.
 */
@NonNullByDefault
package org.edgeloop.device.plc.ads;

import org.eclipse.jdt.annotation.NonNullByDefault;
