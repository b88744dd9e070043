/**
 * Lines of bytes to devices, over serial ports and sockets. Protocols speak through a ByteLine and do not know which it is.
 */
@NonNullByDefault
package org.edgeloop.device.line;

import org.eclipse.jdt.annotation.NonNullByDefault;
