/**
 * Chips that other makers' programs write to: STM32CubeProgrammer, st-flash, dfu-util, probe-rs and pyOCD, where they are installed. Each
 * is run as a process whose output is read, and which ends with its job.
 */
@NonNullByDefault
package org.edgeloop.device.stm32.tool;

import org.eclipse.jdt.annotation.NonNullByDefault;
