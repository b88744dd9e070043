/** The commands that start practice devices. Each says where its device is, and ends when it is interrupted. */
@NonNullByDefault({})
package org.edgeloop.cli.internal.device.practice;

import org.eclipse.jdt.annotation.NonNullByDefault;
