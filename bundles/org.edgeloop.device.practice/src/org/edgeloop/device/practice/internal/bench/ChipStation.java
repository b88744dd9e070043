package org.edgeloop.device.practice.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.device.practice.uart.PracticeBootloader;
import org.edgeloop.device.practice.uart.PracticeChip;
import org.edgeloop.device.practice.uart.PracticeFaults;
import org.edgeloop.device.practice.uart.PseudoTerminal;

/** An STM32F405 in its ROM bootloader behind a pseudo terminal. */
public final class ChipStation implements Station {

	@Override
	public String name() {
		return "practice chip";
	}

	@Override
	public String kind() {
		return "stm32-uart";
	}

	@Override
	public String note() {
		return "An STM32F405 that Edgeloop plays on this machine while its practice devices run. Firmware stays in its flash and does not run: "
				+ "once started, the chip gives lines of numbers.";
	}

	@Override
	public String artifact(Path project) throws IOException {
		return SampleFirmware.in(project);
	}

	@Override
	public Map<String, String> options() {
		return Map.of();
	}

	@Override
	public Running start() throws IOException {
		PseudoTerminal terminal = PseudoTerminal.open();
		var chip = new PracticeBootloader(terminal, PracticeChip.F405, true, PracticeFaults.NONE, _ -> {
			// nobody looks at its commands
		});
		Thread.ofPlatform().daemon().name("practice chip").start(chip::run);
		return new Running(Map.of("port", terminal.name(), "parity", "none"), chip);
	}
}
