/** How boards are doing while they run: what the kernel says, what a Raspberry Pi's firmware says, what a Jetson's tegrastats says. */
@NonNullByDefault
package org.edgeloop.device.linux.internal.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
