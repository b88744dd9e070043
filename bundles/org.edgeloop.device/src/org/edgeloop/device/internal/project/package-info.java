/**
 * The text form of a device's file. What a newer version wrote is kept as it stands.
 */
@NonNullByDefault
package org.edgeloop.device.internal.project;

import org.eclipse.jdt.annotation.NonNullByDefault;
