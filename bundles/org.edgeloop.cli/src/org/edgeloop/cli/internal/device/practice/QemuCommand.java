package org.edgeloop.cli.internal.device.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.practice.PracticeFirmware;
import org.edgeloop.device.practice.PracticeQemu;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code device practice qemu}: a microcontroller in QEMU. */
@Command(name = "qemu", description = { "Start a microcontroller in QEMU that waits for a firmware, at this machine's own address.",
		"With --json: {\"gdb\", \"uart\"}, each a host and a port, as soon as it answers." },
		footer = { "  edgeloop device practice qemu --gdb-port 1234 --uart-port 5555 --firmware hello.elf",
				"  edgeloop device flash --gdb localhost:1234 --file hello.elf --console localhost:5555 --expect Hello" })
@NonNullByDefault({})
public final class QemuCommand implements Callable<Integer> {

	@Option(names = "--machine", paramLabel = "NAME", defaultValue = PracticeQemu.USUAL_MACHINE, description = "QEMU's machine (default: "
			+ "netduinoplus2, which has an STM32F405).")
	private String machine;

	@Option(names = "--gdb-port", paramLabel = "PORT", defaultValue = "0", description = "Where its debug server listens; one that is free unless given.")
	private int gdbPort;

	@Option(names = "--uart-port", paramLabel = "PORT", defaultValue = "0", description = "Where its UART comes out; one that is free unless given.")
	private int uartPort;

	@Option(names = "--firmware", paramLabel = "FILE", description = "Also write a firmware to try it with: it says hello and counts.")
	private Path firmware;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public QemuCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (firmware != null) {
			new PracticeFirmware("Hello from a practice firmware,", false).write(firmware);
		}
		try (var qemu = PracticeQemu.start(machine, gdbPort, uartPort)) {
			print(qemu);
			Interrupt.await(console.progress());
		}
		return ExitCode.OK;
	}

	private void print(PracticeQemu qemu) throws IOException {
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField("gdb", qemu.gdbAddress());
				json.writeStringField("uart", qemu.uartAddress());
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print("--gdb %s --console %s\n".formatted(qemu.gdbAddress(), qemu.uartAddress()));
		}
		console.flush();
	}
}
