/**
 * Serial ports by jSerialComm, and what can be said of one that does not open. What a kind of system knows of its ports stays in here.
 */
@NonNullByDefault
package org.edgeloop.device.internal.line;

import org.eclipse.jdt.annotation.NonNullByDefault;
