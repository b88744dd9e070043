/** The commands on devices, one class a command. What they share is how a device is named and how plans are shown. */
@NonNullByDefault({})
package org.edgeloop.cli.internal.device;

import org.eclipse.jdt.annotation.NonNullByDefault;
