/** The options that name a controller. Commands on symbols, files and states of controllers share them. */
@NonNullByDefault({})
package org.edgeloop.cli.internal.device.plc;

import org.eclipse.jdt.annotation.NonNullByDefault;
