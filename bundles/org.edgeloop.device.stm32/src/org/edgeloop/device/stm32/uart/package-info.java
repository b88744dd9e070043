/**
 * STM32 microcontrollers by the bootloader in their ROM, over a serial line (ST AN3155 and AN2606). A client speaks the protocol;
 * above it, firmware is written so that noise on the line costs time and nothing else.
 */
@NonNullByDefault
package org.edgeloop.device.stm32.uart;

import org.eclipse.jdt.annotation.NonNullByDefault;
