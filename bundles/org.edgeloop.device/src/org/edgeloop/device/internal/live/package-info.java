/**
 * Values on their way from a device into a file: the even grid they are laid on, the files, and the text of serial streams.
 */
@NonNullByDefault
package org.edgeloop.device.internal.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
