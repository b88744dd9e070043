/**
 * How a release is made on the desktop, brought onto a board and tried there. The board's part is the script beside these classes and
 * the runner.
 */
@NonNullByDefault
package org.edgeloop.device.linux.internal.release;

import org.eclipse.jdt.annotation.NonNullByDefault;
