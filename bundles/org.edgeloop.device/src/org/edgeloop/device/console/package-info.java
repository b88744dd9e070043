/**
 * What a device says and is told as text, while somebody watches. A kind of device opens consoles; a view or a terminal shows them.
 */
@NonNullByDefault
package org.edgeloop.device.console;

import org.eclipse.jdt.annotation.NonNullByDefault;
