/** What the kind of device that a Linux board is does at first sight: a glance at it, and the test of the way to it. */
@NonNullByDefault
package org.edgeloop.device.linux.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
