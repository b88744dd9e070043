/**
 * Boards with Linux, reached by SSH: Raspberry Pi, Jetson and others. Models go onto them as releases that replace each other as a
 * whole.
 */
@NonNullByDefault
package org.edgeloop.device.linux;

import org.eclipse.jdt.annotation.NonNullByDefault;
