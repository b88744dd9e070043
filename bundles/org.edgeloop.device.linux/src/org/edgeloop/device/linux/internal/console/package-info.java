/** Shells on boards, for people who look after them. */
@NonNullByDefault
package org.edgeloop.device.linux.internal.console;

import org.eclipse.jdt.annotation.NonNullByDefault;
