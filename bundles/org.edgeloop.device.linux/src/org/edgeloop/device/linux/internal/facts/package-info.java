/** What boards say of themselves. A shell script asks, and its answers are read with care: boards differ, and profiles of shells chatter. */
@NonNullByDefault
package org.edgeloop.device.linux.internal.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
