/**
 * What stands between an emulator and those who watch it. An emulator knows one watcher alone, a practice device may have several.
 */
@NonNullByDefault
package org.edgeloop.device.practice.internal.qemu;

import org.eclipse.jdt.annotation.NonNullByDefault;
