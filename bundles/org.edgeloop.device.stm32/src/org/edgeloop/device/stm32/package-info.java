/**
 * STM32 microcontrollers, by their ROM bootloader, by debuggers that speak GDB's remote protocol, and by other programs. Each way
 * is a kind of device.
 */
@NonNullByDefault
package org.edgeloop.device.stm32;

import org.eclipse.jdt.annotation.NonNullByDefault;
