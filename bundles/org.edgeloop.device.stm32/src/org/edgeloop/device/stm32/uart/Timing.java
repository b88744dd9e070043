package org.edgeloop.device.stm32.uart;

import java.time.Duration;

/**
 * How long answers of a bootloader are waited for, beside the time that bytes take on the line.
 *
 * @param prompt for an answer to a command that needs no work; chips give it at once, adapters hold it back for tens of milliseconds
 * @param written until a block is written
 * @param filled for an answer to a byte that is sent only to have one
 * @param quiet how long nothing must come for the line to be quiet
 * @param recovery for a chip that does not answer to come back, because it erases or an adapter stalls
 */
record Timing(Duration prompt, Duration written, Duration filled, Duration quiet, Duration recovery) {

	/** For chips behind any adapter. */
	static final Timing USUAL = new Timing(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(150), Duration.ofMillis(30),
			Duration.ofSeconds(12));
}
