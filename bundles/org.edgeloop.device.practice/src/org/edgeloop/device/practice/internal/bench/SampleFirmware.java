package org.edgeloop.device.practice.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.device.practice.PracticeFirmware;

/** A firmware in the project that can be put onto practice chips. */
final class SampleFirmware {

	/** A path from the project's folder. */
	static final String FILE = "firmware/practice.elf";

	/** What it says on its UART. */
	static final String GREETING = "Hello from the practice firmware";

	private SampleFirmware() {
	}

	/** @return its path from the project's folder; written if it is not there */
	static String in(Path project) throws IOException {
		Path elf = project.resolve(FILE);
		if (!Files.exists(elf)) {
			Files.createDirectories(elf.getParent());
			new PracticeFirmware(GREETING, false).write(elf);
		}
		return FILE;
	}
}
