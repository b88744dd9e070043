/** The commands that listen to devices while they run: as text, as values, into recordings. */
@NonNullByDefault({})
package org.edgeloop.cli.internal.device.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
