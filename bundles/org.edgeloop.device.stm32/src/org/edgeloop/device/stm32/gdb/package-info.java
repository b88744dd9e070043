/**
 * A client of GDB's remote serial protocol, as debug servers and probes speak it: memory, flash, registers and running of a
 * microcontroller. Protocol facts are those of "Debugging with GDB", appendix "GDB Remote Serial Protocol".
 */
@NonNullByDefault
package org.edgeloop.device.stm32.gdb;

import org.eclipse.jdt.annotation.NonNullByDefault;
