package org.edgeloop.device.practice.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.device.practice.PracticeFirmware;
import org.edgeloop.device.practice.PracticeQemu;

/** An STM32F405 in QEMU, whose firmware runs and can be heard. */
public final class QemuStation implements Station {

	@Override
	public String name() {
		return "practice processor";
	}

	@Override
	public String kind() {
		return "stm32-gdb";
	}

	@Override
	public String note() {
		return "An STM32F405 in QEMU, behind its debug server, while Edgeloop's practice devices run. Its firmware runs: look at its console.";
	}

	@Override
	public String artifact(Path project) throws IOException {
		return SampleFirmware.in(project);
	}

	@Override
	public Map<String, String> options() {
		return Map.of("expect", SampleFirmware.GREETING);
	}

	@Override
	public Running start() throws IOException {
		PracticeQemu processor = PracticeQemu.start(PracticeQemu.USUAL_MACHINE, 0, 0);
		return new Running(Map.of("server", "running", "address", processor.gdbAddress(), "console", processor.uartAddress(), "symbols", SampleFirmware.FILE,
				"watch", PracticeFirmware.COUNTER + ":u32"), processor);
	}
}
