/**
 * STM32 chips for practice, tests and measurements: a bootloader as AN3155 describes it, with flash that behaves as flash does, behind
 * lines that may be slow, noisy or cut. They are reached in memory or through a pseudo terminal.
 */
@NonNullByDefault
package org.edgeloop.device.practice.uart;

import org.eclipse.jdt.annotation.NonNullByDefault;
