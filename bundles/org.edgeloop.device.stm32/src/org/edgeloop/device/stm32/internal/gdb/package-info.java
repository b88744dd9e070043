/**
 * The kind of device that is reached through a debug server: what is done to it, step by step, and the servers that are started for it.
 */
@NonNullByDefault
package org.edgeloop.device.stm32.internal.gdb;

import org.eclipse.jdt.annotation.NonNullByDefault;
