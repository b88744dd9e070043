package org.edgeloop.device.stm32.internal.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Assumptions;

/** Builds firmware by {@code arm-none-eabi-gcc}, which is Debian's package gcc-arm-none-eabi. */
final class FirmwareBuild {

	/** Machines of QEMU that are, or resemble, STM32 chips: where their memory is and how their UART is written to. */
	enum Machine {
		NETDUINO2("netduino2", "cortex-m3", 0x08000000L, 0x20000, "0x40011004", List.of()),
		NETDUINOPLUS2("netduinoplus2", "cortex-m4", 0x08000000L, 0x20000, "0x40011004", List.of()),
		STM32VLDISCOVERY("stm32vldiscovery", "cortex-m3", 0x08000000L, 0x2000, "0x40013804", List.of()),
		MPS2_AN386("mps2-an386", "cortex-m4", 0, 0x400000, "0x40004000", List.of("-DUART_CONTROL=0x40004008", "-DUART_ON=1"));

		final String name;
		private final String processor;
		private final long flash;
		private final int ramSize;
		private final String uartData;
		private final List<String> more;

		Machine(String name, String processor, long flash, int ramSize, String uartData, List<String> more) {
			this.name = name;
			this.processor = processor;
			this.flash = flash;
			this.ramSize = ramSize;
			this.uartData = uartData;
			this.more = more;
		}
	}

	static final int FIRST_COUNT = 42;

	private FirmwareBuild() {
	}

	/** @param options further ones of the compiler, as {@code -DCRASHES} */
	static Path hello(Machine machine, Path folder, String... options) throws IOException {
		Peers.assume("arm-none-eabi-gcc");
		Path elf = folder.resolve(machine.name + ".elf");
		List<String> command = new ArrayList<>(List.of("arm-none-eabi-gcc", "-mcpu=" + machine.processor, "-mthumb", "-O1", "-g", "-ffreestanding",
				"-nostdlib", "-DMACHINE=\"" + machine.name + "\"", "-DUART_DATA=" + machine.uartData, "-DFIRST=" + FIRST_COUNT));
		command.addAll(machine.more);
		command.addAll(List.of(options));
		command.addAll(List.of("-Wl,-T," + resource("machine.ld", folder), "-Wl,--defsym=FLASH=" + machine.flash, "-Wl,--defsym=RAM=0x20000000",
				"-Wl,--defsym=RAM_SIZE=" + machine.ramSize, "-o", elf.toString(), resource("hello.c", folder).toString()));
		Process compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, waitFor(compiler), said);
		return elf;
	}

	private static int waitFor(Process process) {
		try {
			return process.waitFor();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Path resource(String name, Path folder) throws IOException {
		Path copy = folder.resolve(name);
		try (InputStream in = Objects.requireNonNull(FirmwareBuild.class.getResourceAsStream("firmware/" + name))) {
			Files.write(copy, in.readAllBytes());
		}
		return copy;
	}

	/** Other programs that tests need, each of which may be missing. */
	static final class Peers {

		private Peers() {
		}

		/** Skips the test where a program is not on the PATH. */
		static void assume(String program) {
			boolean isThere = List.of(System.getenv("PATH").split(":")).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
			Assumptions.assumeTrue(isThere, "skipped: no " + program);
		}
	}
}
