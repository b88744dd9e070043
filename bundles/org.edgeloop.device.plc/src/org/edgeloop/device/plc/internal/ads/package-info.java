/**
 * The inside of ADS: packets, codecs of values and types, and the steps of plans. Everything numeric travels with its lowest byte first.
 */
@NonNullByDefault
package org.edgeloop.device.plc.internal.ads;

import org.eclipse.jdt.annotation.NonNullByDefault;
