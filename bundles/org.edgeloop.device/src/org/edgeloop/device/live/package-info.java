/**
 * Values that a device gives while it runs, as they come. They are shown in charts and kept as recordings.
 */
@NonNullByDefault
package org.edgeloop.device.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
