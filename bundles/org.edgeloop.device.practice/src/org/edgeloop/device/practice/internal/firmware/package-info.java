/**
 * A firmware without a compiler: instructions of ARM's Thumb set, and the ELF file around them.
 */
@NonNullByDefault
package org.edgeloop.device.practice.internal.firmware;

import org.eclipse.jdt.annotation.NonNullByDefault;
